import { answeringEngine } from "./answering-engine.ts";
import { mannered } from "./engine-client.ts";
import type { EngineProtocol } from "./protocol.ts";

/** The same face and manners as the worker client, in this thread: for tests. */
export const createInlineEngine = (): EngineProtocol => mannered(answeringEngine());
