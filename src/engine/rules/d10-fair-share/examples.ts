import type { Example } from "../rule.ts";
import type { FairShareFacts } from "./rule.ts";

const recent = { year: 2026, age: 0, unstable: false, count: "programme", trial: false } as const;

export const examples: readonly Example<FairShareFacts>[] = [
  {
    name: "below the municipal mean",
    facts: { units: 1, residents: 1000, mean: 2, ...recent },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "exactly the municipal mean",
    facts: { units: 2, residents: 1000, mean: 2, ...recent },
    expect: { verdict: "within", measured: 2 },
  },
  {
    name: "above the municipal mean",
    facts: { units: 3, residents: 1000, mean: 2, ...recent, trial: true },
    expect: { verdict: "consider", measured: 3 },
  },
  {
    name: "one unit in a hamlet of 150: above the mean, told as a count",
    facts: { units: 1, residents: 150, mean: 2, ...recent, unstable: true },
    expect: { verdict: "consider" },
  },
  {
    name: "two years old is still recent",
    facts: { units: 1, residents: 1000, mean: 2, ...recent, year: 2024, age: 2 },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "below the mean, but on residents counted eleven years ago",
    facts: { units: 1, residents: 1000, mean: 2, ...recent, year: 2015, age: 11 },
    expect: { verdict: "unknown", measured: 1 },
  },
  {
    name: "nobody has counted the residents",
    facts: { units: 1, residents: null, mean: 2, ...recent, year: null, age: null },
    expect: { verdict: "unknown" },
  },
];
