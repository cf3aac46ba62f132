import type { Example } from "../rule.ts";
import type { AreaShareFacts } from "./rule.ts";

export const examples: readonly Example<AreaShareFacts>[] = [
  {
    name: "two units among 800 residents",
    facts: { units: 2, residents: 800, unstable: false, stockUnits: 14, stockRate: 17.5, trial: false },
    expect: { verdict: "within", measured: 2.5 },
  },
  {
    name: "exactly five per thousand is within",
    facts: { units: 4, residents: 800, unstable: false, stockUnits: 16, stockRate: 20.0, trial: false },
    expect: { verdict: "within", measured: 5 },
  },
  {
    name: "five units among 800 residents",
    facts: { units: 5, residents: 800, unstable: false, stockUnits: 17, stockRate: 21.25, trial: true },
    expect: { verdict: "consider", measured: 6.25 },
  },
  {
    name: "one unit in a hamlet of 150: the count is told, a rate would be chance",
    facts: { units: 1, residents: 150, unstable: true, stockUnits: 1, stockRate: null, trial: false },
    expect: { verdict: "consider" },
  },
  {
    name: "nobody has counted the residents",
    facts: { units: 5, residents: null, unstable: false, stockUnits: 17, stockRate: null, trial: false },
    expect: { verdict: "unknown" },
  },
  {
    name: "units where nobody is said to live",
    facts: { units: 1, residents: 0, unstable: false, stockUnits: 13, stockRate: null, trial: false },
    expect: { verdict: "unknown" },
  },
];
