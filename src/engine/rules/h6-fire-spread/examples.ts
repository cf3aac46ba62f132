import type { Example } from "../rule.ts";
import type { FireSpreadFacts } from "./rule.ts";

const alone: FireSpreadFacts = {
  distance: 22.4,
  beyond: false,
  mapped: 1,
  unplaced: 0,
  way: null,
  direction: "none",
};

export const examples: readonly Example<FireSpreadFacts>[] = [
  { name: "well away from the neighbours", facts: alone, expect: { verdict: "met", measured: 22.4 } },
  { name: "exactly 8 m", facts: { ...alone, distance: 8 }, expect: { verdict: "met", measured: 8 } },
  {
    name: "7.9 m, with room to move",
    facts: { ...alone, distance: 7.9, way: 1, direction: "west" },
    expect: { verdict: "investigate", measured: 7.9 },
  },
  {
    name: "on top of an old building",
    facts: { ...alone, distance: 0 },
    expect: { verdict: "conflict", measured: 0 },
  },
  {
    name: "a neighbour without outline",
    facts: { ...alone, unplaced: 1 },
    expect: { verdict: "unknown" },
  },
  {
    name: "buildings not mapped, but one known to stand at 5 m",
    facts: { ...alone, distance: 5, mapped: 0 },
    expect: { verdict: "investigate", measured: 5 },
  },
  { name: "buildings not mapped", facts: { ...alone, mapped: 0 }, expect: { verdict: "unknown" } },
];
