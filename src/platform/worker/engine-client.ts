import { type Remote, wrap } from "comlink";
import { newestWins } from "./newest-wins.ts";
import type { EngineProtocol } from "./protocol.ts";

export interface EngineClient extends EngineProtocol {
  /** Ends the worker; questions under way are never answered. */
  readonly stop: () => void;
}

/** The engine in a worker. Where it breaks down, every later question rejects: the page says so and lives on. */
export function createEngineClient(): EngineClient {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), {
    type: "module",
    name: "engine",
  });
  return { ...clientOf(wrap<EngineProtocol>(worker)), stop: () => worker.terminate() };
}

/** The client's manners, whatever answers behind it. */
export function clientOf(remote: Remote<EngineProtocol> | EngineProtocol): EngineProtocol {
  return {
    load: (dataset) => remote.load(dataset),
    assess: (situated) => remote.assess(situated),
    draft: newestWins((situated, trial) => remote.draft(situated, trial)),
    ringsAt: newestWins((situated, point) => remote.ringsAt(situated, point)),
  };
}
