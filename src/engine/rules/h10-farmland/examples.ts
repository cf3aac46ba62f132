import { ALL, INSIDE, OUTSIDE, PARTLY } from "../../siting/example-overlaps.ts";
import type { Example } from "../rule.ts";
import type { FarmlandFacts } from "./rule.ts";

const town: FarmlandFacts = { ...OUTSIDE, mapped: 1, missing: "none", cultivated: 0 };

export const examples: readonly Example<FarmlandFacts>[] = [
  { name: "in the town", facts: town, expect: { verdict: "met", measured: 0 } },
  {
    name: "the smallest corner of a field",
    facts: { ...town, ...PARTLY, share: 0.01, free: 891, cultivated: 0.01 },
    expect: { verdict: "investigate", measured: 0.01 },
  },
  {
    name: "the houses on a field",
    facts: { ...town, ...INSIDE, cultivated: 0.6 },
    expect: { verdict: "conflict", measured: 0.6 },
  },
  {
    name: "the whole plot set aside for LNF, without soil to till",
    facts: { ...town, ...ALL },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "the purpose of the land is not known",
    facts: { ...town, mapped: 0, missing: "second" },
    expect: { verdict: "unknown" },
  },
];
