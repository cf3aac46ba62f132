import { expose } from "comlink";
import { answeringEngine } from "./answering-engine.ts";

/** The engine in a thread of its own. */
expose(answeringEngine());
