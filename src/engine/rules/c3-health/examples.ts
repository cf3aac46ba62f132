import type { Example } from "../rule.ts";
import type { HealthFacts } from "./rule.ts";

const near: HealthFacts = {
  distance: 1800,
  name: null,
  by: "straight",
  gap: null,
  healthCentre: 1800,
  pharmacy: 900,
};

export const examples: readonly Example<HealthFacts>[] = [
  { name: "both within 2 km", facts: near, expect: { verdict: "good", measured: 1800 } },
  {
    name: "exactly 3 km",
    facts: { ...near, distance: 3000, healthCentre: 3000 },
    expect: { verdict: "good", measured: 3000 },
  },
  {
    name: "the pharmacy 5 km away",
    facts: { ...near, distance: 5000, pharmacy: 5000 },
    expect: { verdict: "acceptable", measured: 5000 },
  },
  {
    name: "the pharmacy 9 km away",
    facts: { ...near, distance: 9000, pharmacy: 9000 },
    expect: { verdict: "poor", measured: 9000 },
  },
  {
    name: "no pharmacy in the data",
    facts: { ...near, distance: null, pharmacy: null },
    expect: { verdict: "unknown" },
  },
];
