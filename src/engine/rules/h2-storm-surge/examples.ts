import { ALL, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { HazardFacts } from "../../siting/hazard.ts";
import type { Example } from "../rule.ts";

const dry: HazardFacts = { ...OUTSIDE, mapped: 1, required: 200, unclassed: 0, rarer: 0 };

export const examples: readonly Example<HazardFacts>[] = [
  { name: "above every surge", facts: dry, expect: { verdict: "met", measured: 0 } },
  {
    name: "the sea takes the lower edge of the plot",
    facts: { ...dry, ...PARTLY },
    expect: { verdict: "investigate", measured: 0.3 },
  },
  {
    name: "the whole plot is under water",
    facts: { ...dry, ...ALL },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "the free part is just too small for the houses",
    facts: { ...dry, ...PARTLY, share: 0.96, free: 36, room: false },
    expect: { verdict: "conflict", measured: 0.96 },
  },
  { name: "not mapped", facts: { ...dry, mapped: 0 }, expect: { verdict: "unknown" } },
];
