export type { DemandOutcome, DemandStanding } from "./demand.ts";
export { demandOutcome } from "./demand-outcome.ts";
