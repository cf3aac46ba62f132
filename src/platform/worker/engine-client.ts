import { proxy, wrap } from "comlink";
import { engineFace } from "./engine-face.ts";
import type { BorderProtocol, EngineProtocol } from "./protocol.ts";

interface EngineClient extends EngineProtocol {
  /** Ends the worker: every question under way rejects. */
  readonly stop: () => void;
}

/** The engine in a worker. Where it breaks down, this and every later question rejects: the page says so and lives on. */
export function createEngineClient(): EngineClient {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), {
    type: "module",
    name: "engine",
  });
  const remote = wrap<BorderProtocol>(worker);
  const open = new Set<(error: Error) => void>();
  let broken: Error | null = null;

  const breakDown = (why: string) => {
    broken = new Error(why);
    for (const reject of open) reject(broken);
    open.clear();
  };
  // What the engine throws comes back as an answer; these come only when the worker itself cannot load or go on.
  worker.addEventListener("error", (event) => breakDown(event.message || "the engine worker did not load"));
  worker.addEventListener("messageerror", () => breakDown("the engine worker sent what cannot be read"));

  const guarded = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (broken) return Promise.reject(broken);
    return new Promise<Answer>((resolve, reject) => {
      open.add(reject);
      ask()
        .then(resolve, reject)
        .finally(() => open.delete(reject));
    });
  };
  return {
    ...engineFace({
      piece: (piece) => guarded(() => remote.piece(piece)),
      load: (rest) => guarded(() => remote.load(rest)),
      update: (situated, take) => guarded(() => remote.update(situated, proxy(take))),
      draft: (situated, trial) => guarded(() => remote.draft(situated, trial)),
      ringsAt: (situated, point) => guarded(() => remote.ringsAt(situated, point)),
    }),
    stop: () => {
      worker.terminate();
      breakDown("the engine was stopped");
    },
  };
}
