import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { DrinkingWaterFacts } from "./rule.ts";

const clear: DrinkingWaterFacts = { ...OUTSIDE, mapped: 1 };

export const examples: readonly Example<DrinkingWaterFacts>[] = [
  { name: "outside the catchment", facts: clear, expect: { verdict: "met", measured: 0 } },
  {
    name: "the smallest part of the plot in the zone",
    facts: { ...clear, ...PARTLY, share: 0.01, free: 891 },
    expect: { verdict: "investigate", measured: 0.01 },
  },
  {
    name: "the houses in the zone",
    facts: { ...clear, ...INSIDE, zone: "Blåvatnet" },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "the whole plot in the zone, on a map that ends there",
    facts: { ...clear, ...ALL, mapped: 0.2 },
    expect: { verdict: "conflict", measured: 1 },
  },
  { name: "not mapped", facts: { ...clear, mapped: 0 }, expect: { verdict: "unknown" } },
];
