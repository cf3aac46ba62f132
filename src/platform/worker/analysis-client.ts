import { proxy, wrap } from "comlink";
import type { Analysis, AnalysisQuestion, Dataset } from "../../engine/index.ts";
import type { AnalysisBorder } from "./analysis-desk.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { sendInPieces } from "./in-pieces.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Situated } from "./protocol.ts";

/** Questions that take seconds, answered beside the engine, so that they hold up no score. */
export interface AnalysisProtocol {
  /** Answers one question about a dataset with changes in force; a newer one waits its turn. */
  ask(
    dataset: Dataset,
    situated: Situated,
    question: AnalysisQuestion,
    onProgress: (done: number, of: number) => void,
  ): Promise<Analysis>;
  /** Ends what is under way and what waits: all of it rejects. The next question begins afresh. */
  stop(): void;
}

/** What is under way cannot be told to stop, since a thread that calculates hears nothing: so its worker is ended. */
export function createAnalysisClient(): AnalysisProtocol {
  let desk: Desk | null = null;
  return {
    ask: (dataset, situated, question, onProgress) => {
      desk ??= openDesk();
      return desk.ask(dataset, situated, question, onProgress);
    },
    stop: () => {
      desk?.end();
      desk = null;
    },
  };
}

interface Desk {
  readonly ask: AnalysisProtocol["ask"];
  readonly end: () => void;
}

function openDesk(): Desk {
  const worker = new Worker(new URL("./analysis-worker.ts", import.meta.url), {
    type: "module",
    name: "analysis",
  });
  const { guarded, end } = guardedWorker(worker);
  const remote = wrap<AnalysisBorder>(worker);
  const next = oneAtATime();
  let loaded: Dataset | null = null;
  return {
    ask: (dataset, situated, question, onProgress) =>
      next(async () => {
        if (loaded !== dataset) {
          loaded = null;
          const rest = await sendInPieces(dataset, (pieces) => guarded(() => remote.pieces(pieces)));
          await guarded(() => remote.load(rest));
          loaded = dataset;
        }
        return guarded<Analysis>(async () => remote.ask(situated, question, proxy(onProgress)));
      }),
    end: () => end("the analysis was stopped"),
  };
}
