import { expose } from "comlink";
import { plannerDesk } from "./planner-desk.ts";

/** Weighing, and searches for plans, in a thread of their own. */
expose(plannerDesk());
