import type { Example } from "../rule.ts";
import type { UnusedOpportunityFacts } from "./rule.ts";

export const examples: readonly Example<UnusedOpportunityFacts>[] = [
  {
    name: "an area of 900 with no programme unit",
    facts: { units: 0, stockUnits: 0, residents: 900, trial: false },
    expect: { verdict: "info", measured: 900 },
  },
  {
    name: "exactly 500 residents and no unit",
    facts: { units: 0, stockUnits: 14, residents: 500, trial: true },
    expect: { verdict: "info", measured: 500 },
  },
  {
    name: "a hamlet of 120 need not have one",
    facts: { units: 0, stockUnits: 0, residents: 120, trial: false },
    expect: { verdict: "within", measured: 120 },
  },
  {
    name: "an area with a unit is in use",
    facts: { units: 1, stockUnits: 9, residents: 900, trial: false },
    expect: { verdict: "within", measured: 900 },
  },
  {
    name: "no unit, and nobody has counted the residents",
    facts: { units: 0, stockUnits: 3, residents: null, trial: false },
    expect: { verdict: "unknown" },
  },
];
