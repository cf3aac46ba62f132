import type { Example } from "../rule.ts";
import type { SchoolFacts } from "./rule.ts";

export const examples: readonly Example<SchoolFacts>[] = [
  {
    name: "a school across the street",
    facts: { school: 40, kindergarten: 600 },
    expect: { verdict: "info", measured: 40 },
  },
  {
    name: "both far away, and worth just as much",
    facts: { school: 4200, kindergarten: 3800 },
    expect: { verdict: "info", measured: 3800 },
  },
  {
    name: "no schools in the data",
    facts: { school: null, kindergarten: 250 },
    expect: { verdict: "info", measured: 250 },
  },
  {
    name: "neither in the data",
    facts: { school: null, kindergarten: null },
    expect: { verdict: "unknown" },
  },
];
