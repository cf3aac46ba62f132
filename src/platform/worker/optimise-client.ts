import { proxy, wrap } from "comlink";
import type { ProblemFault, Result, SearchProgress, TradeOff } from "../../engine/index.ts";
import { guardedWorker } from "./guarded-worker.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OptimiseAnswer, OptimiseBorder } from "./optimise-desk.ts";

/** Exact choices of sites, asked of a worker of their own, which loads the solver when first asked. */
export interface OptimiseProtocol {
  /** @param file a problem as a file of `spredt optimise` has it */
  choose(
    file: unknown,
    seconds: number,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<Result<OptimiseAnswer, ProblemFault>>;
  /** The curve of nearness and scatter. */
  curve(
    file: unknown,
    seconds: number,
    onProgress: (progress: SearchProgress) => void,
  ): Promise<Result<TradeOff, ProblemFault>>;
  /** Ends what is under way and what waits: all of it rejects. The next question begins with a new worker. */
  stop(): void;
}

interface Desk {
  readonly remote: ReturnType<typeof wrap<OptimiseBorder>>;
  readonly guarded: <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;
  readonly next: ReturnType<typeof oneAtATime>;
  readonly end: (why: string) => void;
}

/** The solver cannot be told to stop, since it hears nothing while it works: so its worker is ended. */
export function createOptimiseClient(): OptimiseProtocol {
  let desk: Desk | null = null;
  const open = (): Desk => {
    desk ??= openDesk();
    return desk;
  };
  return {
    choose: (file, seconds, onProgress) => {
      const { next, guarded, remote } = open();
      return next(() =>
        guarded<Result<OptimiseAnswer, ProblemFault>>(async () =>
          remote.choose(file, seconds, proxy(onProgress)),
        ),
      );
    },
    curve: (file, seconds, onProgress) => {
      const { next, guarded, remote } = open();
      return next(() =>
        guarded<Result<TradeOff, ProblemFault>>(async () => remote.curve(file, seconds, proxy(onProgress))),
      );
    },
    stop: () => {
      desk?.end("the search was stopped");
      desk = null;
    },
  };
}

function openDesk(): Desk {
  const worker = new Worker(new URL("./optimise-worker.ts", import.meta.url), {
    type: "module",
    name: "optimise",
  });
  const { guarded, end } = guardedWorker(worker);
  return { remote: wrap<OptimiseBorder>(worker), guarded, next: oneAtATime(), end };
}
