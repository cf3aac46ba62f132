import type { Example } from "../rule.ts";
import type { UtilitiesFacts } from "./rule.ts";

export const examples: readonly Example<UtilitiesFacts>[] = [
  {
    name: "pipes in the street, road to the plot",
    facts: { distance: 20, access: "yes" },
    expect: { verdict: "good", measured: 20 },
  },
  {
    name: "exactly 50 m",
    facts: { distance: 50, access: "yes" },
    expect: { verdict: "good", measured: 50 },
  },
  {
    name: "exactly 150 m",
    facts: { distance: 150, access: "yes" },
    expect: { verdict: "acceptable", measured: 150 },
  },
  { name: "400 m", facts: { distance: 400, access: "yes" }, expect: { verdict: "poor", measured: 400 } },
  {
    name: "pipes near, but no legal access",
    facts: { distance: 20, access: "no" },
    expect: { verdict: "poor", measured: 20 },
  },
  { name: "access not stated", facts: { distance: 20, access: "unknown" }, expect: { verdict: "unknown" } },
];
