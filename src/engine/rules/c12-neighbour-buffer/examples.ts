import type { Example } from "../rule.ts";
import type { NeighbourFacts } from "./rule.ts";

const airy: NeighbourFacts = { distance: 28, beyond: false, mapped: 1, unplaced: 0 };

export const examples: readonly Example<NeighbourFacts>[] = [
  { name: "28 m of air", facts: airy, expect: { verdict: "good", measured: 28 } },
  { name: "exactly 15 m", facts: { ...airy, distance: 15 }, expect: { verdict: "good", measured: 15 } },
  { name: "exactly 8 m", facts: { ...airy, distance: 8 }, expect: { verdict: "acceptable", measured: 8 } },
  { name: "7 m", facts: { ...airy, distance: 7 }, expect: { verdict: "poor", measured: 7 } },
  {
    name: "2 m to one building, though others are not mapped",
    facts: { ...airy, distance: 2, mapped: 0 },
    expect: { verdict: "poor", measured: 2 },
  },
  {
    name: "a neighbour without outline",
    facts: { ...airy, unplaced: 1 },
    expect: { verdict: "unknown" },
  },
];
