import { expose } from "comlink";
import { paperDesk } from "./paper-desk.ts";

/** Papers, in a thread of their own. */
expose(paperDesk());
