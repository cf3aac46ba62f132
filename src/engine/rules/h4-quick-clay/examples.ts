import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { QuickClayFacts } from "./rule.ts";

const rock: QuickClayFacts = { ...OUTSIDE, mapped: 1, missing: "none", marineClay: 0 };

export const examples: readonly Example<QuickClayFacts>[] = [
  { name: "on rock", facts: rock, expect: { verdict: "met", measured: 0 } },
  {
    name: "on marine clay, outside every hazard zone",
    facts: { ...rock, marineClay: 1 },
    expect: { verdict: "investigate", measured: 0 },
  },
  {
    name: "a corner in the hazard zone",
    facts: { ...rock, ...PARTLY, share: 0.01, free: 891, marineClay: 1 },
    expect: { verdict: "investigate", measured: 0.01 },
  },
  {
    name: "the houses in the hazard zone",
    facts: { ...rock, ...INSIDE, zone: "Elveneset", marineClay: 1 },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "the whole plot in the hazard zone, marine clay not mapped",
    facts: { ...rock, ...ALL, mapped: 0, missing: "second" },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "marine clay not mapped",
    facts: { ...rock, mapped: 0, missing: "second" },
    expect: { verdict: "unknown" },
  },
];
