export type { DemandOutcome } from "./demand.ts";
export { demandOutcome } from "./demand-outcome.ts";
