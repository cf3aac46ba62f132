import { expose } from "comlink";
import { caseDesk } from "./case-desk.ts";

/** Cases for the council, in a thread of their own. */
expose(caseDesk());
