import { expose } from "comlink";
import { analysisDesk } from "./analysis-desk.ts";

/** Analyses in a thread of their own. */
expose(analysisDesk());
