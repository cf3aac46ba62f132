import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { HazardFacts } from "../../siting/hazard.ts";
import type { Example } from "../rule.ts";

const dry: HazardFacts = { ...OUTSIDE, mapped: 1, required: 200, unclassed: 0, rarer: 0 };

export const examples: readonly Example<HazardFacts>[] = [
  { name: "outside every flood zone", facts: dry, expect: { verdict: "met", measured: 0 } },
  {
    name: "only the 1000-year flood reaches the plot",
    facts: { ...dry, rarer: 0.4 },
    expect: { verdict: "met", measured: 0 },
  },
  {
    name: "a strip of the plot is flooded, the houses stand dry",
    facts: { ...dry, ...PARTLY },
    expect: { verdict: "investigate", measured: 0.3 },
  },
  {
    name: "the houses stand in the flood zone",
    facts: { ...dry, ...INSIDE },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "the whole plot is flooded, though half of it only is mapped",
    facts: { ...dry, ...ALL, mapped: 0.5 },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "in a zone that does not say how often it floods",
    facts: { ...dry, unclassed: 0.5 },
    expect: { verdict: "investigate", measured: 0 },
  },
  { name: "a corner is not mapped", facts: { ...dry, mapped: 0.99 }, expect: { verdict: "unknown" } },
];
