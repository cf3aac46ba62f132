export type {
  DemandArea,
  DemandCount,
  DemandKind,
  DemandOutcome,
  DemandStanding,
  DemandTerms,
} from "./demand.ts";
export { demandOutcome } from "./demand-outcome.ts";
