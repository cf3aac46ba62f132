import type { Example } from "../rule.ts";
import type { FamilyCheckFacts } from "./rule.ts";

const none: FamilyCheckFacts = { families: 0, few: false, untold: false, dense: true };

export const examples: readonly Example<FamilyCheckFacts>[] = [
  {
    name: "no family where units lie densely",
    facts: none,
    expect: { verdict: "within", measured: 0 },
  },
  {
    name: "exactly five families in a dense area",
    facts: { ...none, families: 5 },
    expect: { verdict: "consider", measured: 5 },
  },
  {
    name: "fewer than five: that there are some is said, not how many",
    facts: { ...none, families: null, few: true },
    expect: { verdict: "consider" },
  },
  {
    name: "a few on a large site in an area that is not dense",
    facts: { families: null, few: true, untold: true, dense: false },
    expect: { verdict: "consider" },
  },
  {
    name: "nobody has said whether the households are families",
    facts: { ...none, untold: true },
    expect: { verdict: "unknown" },
  },
];
