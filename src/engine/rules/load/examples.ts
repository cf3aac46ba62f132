import type { Example } from "../rule.ts";
import type { LoadFacts } from "./rule.ts";

const area = { per: "residents", population: 1000, count: "programme", trial: false } as const;

export const examples: readonly Example<LoadFacts>[] = [
  {
    name: "two units on a small site among 1 000 residents",
    facts: { small: 2, medium: 0, large: 0, ...area },
    expect: { verdict: "info", measured: 2 },
  },
  {
    name: "six units together weigh as seven and a half",
    facts: { small: 0, medium: 6, large: 0, ...area },
    expect: { verdict: "info", measured: 7.5 },
  },
  {
    name: "ten units together weigh as fifteen",
    facts: { small: 0, medium: 0, large: 10, ...area },
    expect: { verdict: "info", measured: 15 },
  },
  {
    name: "no units are no load, however many live there",
    facts: { small: 0, medium: 0, large: 0, ...area, population: null },
    expect: { verdict: "info", measured: 0 },
  },
  {
    name: "a building of forty dwellings with two units",
    facts: { small: 2, medium: 0, large: 0, per: "dwellings", population: 40, count: "stock", trial: false },
    expect: { verdict: "info", measured: 50 },
  },
  {
    name: "nobody has counted the residents",
    facts: { small: 2, medium: 0, large: 0, ...area, population: null },
    expect: { verdict: "unknown" },
  },
];
