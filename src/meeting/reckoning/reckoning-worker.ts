import { expose } from "comlink";
import { reckoningDesk } from "./reckoning-desk.ts";

/** The room's heavy work in a thread of its own, where nobody waits for a turn. */
expose(reckoningDesk(async () => {}));
