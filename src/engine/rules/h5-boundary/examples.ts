import type { Example } from "../rule.ts";
import type { BoundaryFacts } from "./rule.ts";

const roomy: BoundaryFacts = { fits: 12.5, here: 11, height: null, way: null, direction: "none" };

export const examples: readonly Example<BoundaryFacts>[] = [
  { name: "a roomy plot", facts: roomy, expect: { verdict: "met", measured: 12.5 } },
  { name: "exactly 4 m", facts: { ...roomy, fits: 4, here: 4 }, expect: { verdict: "met", measured: 4 } },
  {
    name: "3.9 m at the best place",
    facts: { ...roomy, fits: 3.9, here: 3.9 },
    expect: { verdict: "conflict", measured: 3.9 },
  },
  {
    name: "the point stands in a corner of a roomy plot",
    facts: { ...roomy, here: 1.5, way: 4, direction: "northEast" },
    expect: { verdict: "investigate", measured: 12.5 },
  },
  {
    name: "a building of 12 m must keep 6 m",
    facts: { ...roomy, fits: 5, here: 5, height: 12 },
    expect: { verdict: "conflict", measured: 5 },
  },
  {
    name: "a building of exactly 8 m need only keep 4 m",
    facts: { ...roomy, fits: 4, here: 4, height: 8 },
    expect: { verdict: "met", measured: 4 },
  },
  {
    name: "no outline",
    facts: { ...roomy, fits: null, here: null },
    expect: { verdict: "unknown" },
  },
];
