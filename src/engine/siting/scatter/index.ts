/** The set of sites whose smallest distance is largest, its proof slip and its family. */
export { checkScatterSlip } from "./check-scatter-slip.ts";
export { type FamilyOptions, type ScatterFamily, scatterFamily } from "./scatter-family.ts";
export type { ScatterProblem } from "./scatter-problem.ts";
export { type ScatterResult, scatterSites } from "./scatter-sites.ts";
export { type ScatterSlip, scatterSlip } from "./scatter-slip.ts";
