import type { Example } from "../rule.ts";
import type { CooperativeOwnershipFacts } from "./rule.ts";

const cooperative = { perhapsOwned: 0, form: "cooperative", bylawsAllowMore: false } as const;

export const examples: readonly Example<CooperativeOwnershipFacts>[] = [
  {
    name: "three of forty: the right is four",
    facts: { owned: 3, dwellings: 40, ...cooperative },
    expect: { verdict: "within", measured: 3 },
  },
  {
    name: "exactly the right",
    facts: { owned: 4, dwellings: 40, ...cooperative },
    expect: { verdict: "within", measured: 4 },
  },
  {
    name: "one more than the right",
    facts: { owned: 5, dwellings: 40, ...cooperative },
    expect: { verdict: "justify", measured: 5 },
  },
  {
    name: "every cooperative of five or more gives a right to one",
    facts: { owned: 1, dwellings: 6, ...cooperative },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "bylaws allow a further twenty per cent",
    facts: { owned: 12, dwellings: 40, ...cooperative, bylawsAllowMore: true },
    expect: { verdict: "within", measured: 12 },
  },
  {
    name: "above the right, and nobody has read the bylaws",
    facts: { owned: 6, dwellings: 40, ...cooperative, bylawsAllowMore: null },
    expect: { verdict: "unknown" },
  },
  {
    name: "above what any bylaws can allow",
    facts: { owned: 13, dwellings: 40, ...cooperative, bylawsAllowMore: null },
    expect: { verdict: "justify", measured: 13 },
  },
  {
    name: "four shares give no right",
    facts: { owned: 1, dwellings: 4, ...cooperative },
    expect: { verdict: "consider", measured: 1 },
  },
  {
    name: "a condominium has no cap in law",
    facts: { owned: 9, dwellings: 20, ...cooperative, form: "condominium" },
    expect: { verdict: "info", measured: 9 },
  },
  {
    name: "some units may be leased rather than owned",
    facts: { owned: 3, dwellings: 40, ...cooperative, perhapsOwned: 4 },
    expect: { verdict: "unknown" },
  },
  {
    name: "nobody has said how many dwellings the cooperative has",
    facts: { owned: 3, dwellings: null, ...cooperative },
    expect: { verdict: "unknown" },
  },
];
