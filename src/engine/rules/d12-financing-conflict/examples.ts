import type { Example } from "../rule.ts";
import type { FinancingConflictFacts } from "./rule.ts";

const building = {
  place: "building",
  referral: 0,
  allocation: 0,
  untold: 0,
  share: 0,
} as const;

export const examples: readonly Example<FinancingConflictFacts>[] = [
  {
    name: "all units are owned or leased",
    facts: building,
    expect: { verdict: "within", measured: 0 },
  },
  {
    name: "a single unit by referral",
    facts: { ...building, referral: 1, share: 1 / 24 },
    expect: { verdict: "info", measured: 1 },
  },
  {
    name: "exactly the forty per cent a referral agreement gives",
    facts: { ...building, referral: 10, share: 0.4 },
    expect: { verdict: "info", measured: 10 },
  },
  {
    name: "the whole building by allocation",
    facts: { ...building, allocation: 12, share: 1 },
    expect: { verdict: "info", measured: 12 },
  },
  {
    name: "both kinds of agreement, in a cooperative whose dwellings nobody has counted",
    facts: { place: "cooperative", referral: 2, allocation: 3, untold: 1, share: null },
    expect: { verdict: "info", measured: 5 },
  },
  {
    name: "nobody has said how the municipality got the units",
    facts: { ...building, untold: 4, share: 0 },
    expect: { verdict: "unknown" },
  },
];
