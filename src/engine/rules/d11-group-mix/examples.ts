import type { Example } from "../rule.ts";
import type { GroupMixFacts } from "./rule.ts";

export const examples: readonly Example<GroupMixFacts>[] = [
  {
    name: "exactly one designation on the site",
    facts: { groups: 1, members: 3, unnamed: false, trial: false },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "ordinary dwellings only",
    facts: { groups: 0, members: 2, unnamed: false, trial: false },
    expect: { verdict: "within", measured: 0 },
  },
  {
    name: "houses for youth beside houses for the elderly",
    facts: { groups: 2, members: 2, unnamed: false, trial: true },
    expect: { verdict: "justify", measured: 2 },
  },
  {
    name: "a mix already known is a mix, whatever the rest is",
    facts: { groups: 2, members: 3, unnamed: true, trial: false },
    expect: { verdict: "justify", measured: 2 },
  },
  {
    name: "nobody has said what one of the houses is for",
    facts: { groups: 1, members: 2, unnamed: true, trial: false },
    expect: { verdict: "unknown" },
  },
  {
    name: "a single house cannot be a mix",
    facts: { groups: 0, members: 1, unnamed: true, trial: false },
    expect: { verdict: "within", measured: 0 },
  },
];
