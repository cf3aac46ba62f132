import type { Example } from "../rule.ts";
import type { LoadFacts } from "./rule.ts";

const noServices = { staffedBase: null, lowThreshold: null, shelter: null, services: null } as const;
const area = { per: "residents", population: 1000, count: "programme", trial: false, ...noServices } as const;

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
    facts: {
      small: 2,
      medium: 0,
      large: 0,
      per: "dwellings",
      population: 40,
      count: "stock",
      trial: false,
      ...noServices,
    },
    expect: { verdict: "info", measured: 50 },
  },
  {
    name: "a staffed base there already is told, and takes nothing off",
    facts: { small: 2, medium: 0, large: 0, ...area, staffedBase: 1, lowThreshold: 0, services: 1 },
    expect: { verdict: "info", measured: 2 },
  },
  {
    name: "nobody has counted the residents",
    facts: { small: 2, medium: 0, large: 0, ...area, population: null },
    expect: { verdict: "unknown" },
  },
];
