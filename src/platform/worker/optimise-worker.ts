import { expose } from "comlink";
import { loadSolver } from "../solver/load-solver.ts";
import { optimiseDesk } from "./optimise-desk.ts";

/** Exact choices in a thread of their own: the solver hears nothing until it is done. */
expose(optimiseDesk(loadSolver));
