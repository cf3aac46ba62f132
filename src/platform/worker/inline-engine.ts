import { answeringEngine } from "./answering-engine.ts";
import { engineFace } from "./engine-face.ts";
import type { EngineProtocol } from "./protocol.ts";

/** The same face and manners as the worker client, in this thread: for tests. */
export const createInlineEngine = (): EngineProtocol => engineFace(answeringEngine());
