import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { NoiseFacts } from "./rule.ts";

const quiet: NoiseFacts = {
  ...OUTSIDE,
  mapped: 1,
  missing: "none",
  red: 0,
  redHere: false,
  redRoom: true,
  ungraded: 0,
  wayTo: "none",
};

export const examples: readonly Example<NoiseFacts>[] = [
  { name: "a quiet plot", facts: quiet, expect: { verdict: "met", measured: 0 } },
  {
    name: "the houses stand in the yellow zone and could move out of it",
    facts: { ...quiet, ...INSIDE, wayTo: "quiet" },
    expect: { verdict: "investigate", measured: 0.6 },
  },
  {
    name: "all yellow",
    facts: { ...quiet, ...ALL },
    expect: { verdict: "investigate", measured: 1 },
  },
  {
    name: "the roadside edge is red, the houses stand clear",
    facts: { ...quiet, ...PARTLY, red: 0.01 },
    expect: { verdict: "investigate", measured: 0.3 },
  },
  {
    name: "the houses stand in the red zone",
    facts: { ...quiet, ...ALL, red: 0.5, redHere: true, way: 8, direction: "north", wayTo: "yellow" },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "rail noise is not mapped",
    facts: { ...quiet, mapped: 0, missing: "second" },
    expect: { verdict: "unknown" },
  },
];
