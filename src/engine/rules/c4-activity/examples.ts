import type { Example } from "../rule.ts";
import type { ActivityFacts } from "./rule.ts";

const near: ActivityFacts = { distance: 1400, name: null, by: "straight", gap: null, nav: 1400, place: 600 };

export const examples: readonly Example<ActivityFacts>[] = [
  { name: "both within 1.4 km", facts: near, expect: { verdict: "good", measured: 1400 } },
  {
    name: "exactly 2 km",
    facts: { ...near, distance: 2000, nav: 2000 },
    expect: { verdict: "good", measured: 2000 },
  },
  {
    name: "exactly 4 km to a place to be",
    facts: { ...near, distance: 4000, place: 4000 },
    expect: { verdict: "acceptable", measured: 4000 },
  },
  {
    name: "6 km to a place to be",
    facts: { ...near, distance: 6000, place: 6000 },
    expect: { verdict: "poor", measured: 6000 },
  },
  {
    name: "no activity places in the data",
    facts: { ...near, distance: null, place: null },
    expect: { verdict: "unknown" },
  },
];
