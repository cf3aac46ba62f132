import { proxy, wrap } from "comlink";
import { engineFace } from "./engine-face.ts";
import { guardedWorker } from "./guarded-worker.ts";
import type { BorderProtocol, EngineProtocol } from "./protocol.ts";

/** The engine in a worker. Where it breaks down, this and every later question rejects: the page says so and lives on. */
export function createEngineClient(): EngineProtocol {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), {
    type: "module",
    name: "engine",
  });
  const { guarded } = guardedWorker(worker);
  const remote = wrap<BorderProtocol>(worker);
  return engineFace({
    pieces: (pieces) => guarded(() => remote.pieces(pieces)),
    load: (rest) => guarded(() => remote.load(rest)),
    patch: (rest) => guarded(() => remote.patch(rest)),
    update: (situated, take) => guarded(() => remote.update(situated, proxy(take))),
    draft: (situated, trial) => guarded(() => remote.draft(situated, trial)),
    houseTrials: (situated, plot) => guarded(() => remote.houseTrials(situated, plot)),
    ringsAt: (situated, point) => guarded(() => remote.ringsAt(situated, point)),
  });
}
