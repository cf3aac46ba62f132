import type { Example } from "../rule.ts";
import type { EvennessFacts } from "./rule.ts";

const programme = { areas: 12, uncounted: 0, byChance: 0.19, count: "programme" } as const;

export const examples: readonly Example<EvennessFacts>[] = [
  {
    name: "every area has its share",
    facts: { ...programme, units: 60, dissimilarity: 0, gini: 0 },
    expect: { verdict: "info", measured: 0 },
  },
  {
    name: "a third of the units would have to move",
    facts: { ...programme, units: 60, dissimilarity: 1 / 3, gini: 0.44 },
    expect: { verdict: "info", measured: 1 / 3 },
  },
  {
    name: "exactly twenty units of the stock",
    facts: { ...programme, units: 20, dissimilarity: 0.4, gini: 0.5, byChance: 0.31, count: "stock" },
    expect: { verdict: "info", measured: 0.4 },
  },
  {
    name: "three units are too few to say anything of",
    facts: { ...programme, units: 3, dissimilarity: 0.8, gini: 0.85, byChance: 0.78 },
    expect: { verdict: "unknown" },
  },
  {
    name: "one area has nothing to be compared with",
    facts: { ...programme, units: 60, areas: 1, dissimilarity: 0, gini: 0, byChance: 0 },
    expect: { verdict: "unknown" },
  },
  {
    name: "nobody has counted the residents of two areas",
    facts: { ...programme, units: 60, uncounted: 2, dissimilarity: null, gini: null, byChance: null },
    expect: { verdict: "unknown" },
  },
  {
    name: "no units at all",
    facts: { ...programme, units: 0, dissimilarity: null, gini: null, byChance: null },
    expect: { verdict: "unknown" },
  },
];
