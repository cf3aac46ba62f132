import { expose } from "comlink";
import { releaseDesk } from "./release-desk.ts";

/** Releases, and the attacks on them, in a thread of their own. */
expose(releaseDesk());
