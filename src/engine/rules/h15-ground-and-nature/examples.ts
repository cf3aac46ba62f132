import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { GroundFacts } from "./rule.ts";

const clean: GroundFacts = { ...OUTSIDE, mapped: 1, missing: "none", contaminated: 0 };

export const examples: readonly Example<GroundFacts>[] = [
  { name: "clean ground, ordinary nature", facts: clean, expect: { verdict: "met", measured: 0 } },
  {
    name: "an old filling station: the whole plot",
    facts: { ...clean, contaminated: 1 },
    expect: { verdict: "investigate", measured: 1 },
  },
  {
    name: "the smallest edge of a nature reserve",
    facts: { ...clean, ...PARTLY, share: 0.01, free: 891 },
    expect: { verdict: "investigate", measured: 0.01 },
  },
  {
    name: "the houses in a nature reserve",
    facts: { ...clean, ...INSIDE },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "all of it reserve, contaminated ground not mapped",
    facts: { ...clean, ...ALL, mapped: 0, missing: "first" },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "one of the maps is missing",
    facts: { ...clean, mapped: 0, missing: "second" },
    expect: { verdict: "unknown" },
  },
];
