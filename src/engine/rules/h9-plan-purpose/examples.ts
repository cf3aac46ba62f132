import type { Example } from "../rule.ts";
import type { PurposeFacts } from "./rule.ts";

const housing: PurposeFacts = {
  stated: "unknown",
  planned: "housing",
  purpose: "housing",
  disagree: false,
  share: 0,
  mapped: 1,
};

export const examples: readonly Example<PurposeFacts>[] = [
  { name: "housing in the plan", facts: housing, expect: { verdict: "met", measured: 0 } },
  {
    name: "mixed use in the list of plots, no plan areas",
    facts: { ...housing, stated: "mixed", planned: "unknown", purpose: "mixed" },
    expect: { verdict: "met", measured: 0 },
  },
  {
    name: "housing, but the smallest sliver is green space",
    facts: { ...housing, share: 0.01 },
    expect: { verdict: "investigate", measured: 0.01 },
  },
  {
    name: "services: the plan's words decide",
    facts: { ...housing, stated: "publicService", planned: "unknown", purpose: "publicService" },
    expect: { verdict: "investigate", measured: 0 },
  },
  {
    name: "agriculture, nature and recreation",
    facts: { ...housing, planned: "lnf", purpose: "lnf", share: 1 },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "the list says housing, the plan says business",
    facts: {
      ...housing,
      stated: "housing",
      planned: "business",
      purpose: "business",
      disagree: true,
      share: 1,
    },
    expect: { verdict: "conflict", measured: 1 },
  },
  {
    name: "nobody has stated the purpose",
    facts: { ...housing, planned: "unknown", purpose: "unknown", mapped: 0 },
    expect: { verdict: "unknown" },
  },
];
