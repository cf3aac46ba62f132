/** Exact choice of sites by integer programming; the solver is handed in by whoever has loaded it. */
export { checkLinearProof } from "./check-linear-proof.ts";
export { type Conflict, conflictOf } from "./conflict-of.ts";
export { highsSolver } from "./highs-solver.ts";
export { type LinearSlip, linearSlip } from "./linear-slip.ts";
export type { LinearSolver } from "./linear-solver.ts";
export { optimiseSites, type SiteOptimum } from "./optimise.ts";
export { type ReadProblem, readProblem } from "./read-problem.ts";
export type { ProblemFault } from "./read-shapes.ts";
export { scatterForm } from "./scatter-form.ts";
export type { SearchControl, SearchProgress } from "./search.ts";
export { type SiteFamily, siteFamily } from "./site-family.ts";
export type { SiteProblem } from "./site-problem.ts";
export { type TradeOff, tradeOff } from "./trade-off.ts";
