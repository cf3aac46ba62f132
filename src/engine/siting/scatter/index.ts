export { checkScatterSlip, type SlipVerdict } from "./check-scatter-slip.ts";
export { type ScatterProblemJson, scatterFromJson, scatterToJson } from "./problem-json.ts";
export { type FamilyOptions, type ScatterFamily, type ScatterPlan, scatterFamily } from "./scatter-family.ts";
export type { PlaceColumns, ScatterProblem, ScatterTrouble } from "./scatter-problem.ts";
export { type ScatterResult, scatterSites } from "./scatter-sites.ts";
export { type ScatterSlip, scatterSlip } from "./scatter-slip.ts";
export type { SearchLimits } from "./stop-watch.ts";
