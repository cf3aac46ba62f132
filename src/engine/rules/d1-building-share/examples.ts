import type { Example } from "../rule.ts";
import type { BuildingShareFacts } from "./rule.ts";

const programme = { count: "programme", trial: false } as const;

export const examples: readonly Example<BuildingShareFacts>[] = [
  {
    name: "one unit among forty dwellings",
    facts: { units: 1, dwellings: 40, ...programme },
    expect: { verdict: "within", measured: 0.025 },
  },
  {
    name: "exactly ten per cent is within",
    facts: { units: 2, dwellings: 20, ...programme },
    expect: { verdict: "within", measured: 0.1 },
  },
  {
    name: "just above ten per cent",
    facts: { units: 3, dwellings: 29, ...programme },
    expect: { verdict: "consider" },
  },
  {
    name: "exactly twenty per cent needs no reason yet",
    facts: { units: 4, dwellings: 20, ...programme },
    expect: { verdict: "consider", measured: 0.2 },
  },
  {
    name: "five of twenty",
    facts: { units: 5, dwellings: 20, ...programme },
    expect: { verdict: "justify", measured: 0.25 },
  },
  {
    name: "one unit in a building of four: a share says nothing, the count does",
    facts: { units: 1, dwellings: 4, ...programme },
    expect: { verdict: "within", measured: 0.25 },
  },
  {
    name: "two units in a building of four",
    facts: { units: 2, dwellings: 4, ...programme },
    expect: { verdict: "consider", measured: 0.5 },
  },
  {
    name: "all municipal units are shown, not judged",
    facts: { units: 30, dwellings: 40, count: "stock", trial: false },
    expect: { verdict: "info", measured: 0.75 },
  },
  {
    name: "nobody has said how many dwellings there are",
    facts: { units: 2, dwellings: null, ...programme },
    expect: { verdict: "unknown" },
  },
];
