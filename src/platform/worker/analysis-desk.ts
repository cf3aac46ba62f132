import {
  type Analysis,
  type AnalysisQuestion,
  type Analyst,
  createAnalyst,
  type Dataset,
} from "../../engine/index.ts";
import { type Piece, Pieces } from "./in-pieces.ts";
import type { Situated } from "./protocol.ts";

/** Progress is told this often, ms: a message for each simulation would take longer than the simulations. */
const TELL_EVERY = 60;

/** Analyses at the border: the dataset comes in pieces and is kept. */
export interface AnalysisBorder {
  pieces(pieces: readonly Piece[]): Promise<void>;
  load(rest: Dataset): Promise<void>;
  ask(
    situated: Situated,
    question: AnalysisQuestion,
    onProgress: (done: number, of: number) => void,
  ): Promise<Analysis>;
}

export function analysisDesk(now: () => number = () => performance.now()): AnalysisBorder {
  const coming = new Pieces();
  let analyst: Analyst | null = null;
  return {
    pieces: async (pieces) => coming.add(pieces),
    load: async (rest) => {
      analyst = createAnalyst(coming.join(rest));
    },
    ask: async (situated, question, onProgress) => {
      if (!analyst) throw new Error("an analysis was asked for before there was a dataset");
      let told = now();
      return analyst.analyse(situated, question, (done, of) => {
        if (now() - told >= TELL_EVERY) {
          told = now();
          onProgress(done, of);
        }
        return "goOn";
      });
    },
  };
}
