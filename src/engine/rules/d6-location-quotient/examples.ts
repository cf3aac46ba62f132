import type { Example } from "../rule.ts";
import type { LocationQuotientFacts } from "./rule.ts";

const programme = { count: "programme", trial: false, unstable: false } as const;

export const examples: readonly Example<LocationQuotientFacts>[] = [
  {
    name: "as many as expected",
    facts: { units: 4, expected: 4, quotient: 1, ...programme },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "exactly twice as dense once shrunk",
    facts: { units: 7, expected: 3, quotient: 7 / 3, ...programme },
    expect: { verdict: "within", measured: 2 },
  },
  {
    name: "eight where three were expected",
    facts: { units: 8, expected: 3, quotient: 8 / 3, ...programme },
    expect: { verdict: "consider", measured: 2.25 },
  },
  {
    name: "exactly three times as dense once shrunk",
    facts: { units: 11, expected: 3, quotient: 11 / 3, ...programme },
    expect: { verdict: "consider", measured: 3 },
  },
  {
    name: "fourteen where three were expected, of all municipal units",
    facts: { units: 14, expected: 3, quotient: 14 / 3, count: "stock", trial: true, unstable: false },
    expect: { verdict: "justify", measured: 3.75 },
  },
  {
    name: "one unit in a hamlet where a quarter was expected: four times as many, but one unit proves little",
    facts: { units: 1, expected: 0.25, quotient: 4, ...programme, unstable: true },
    expect: { verdict: "within", measured: 1.6 },
  },
  {
    name: "nobody has counted the residents",
    facts: { units: 3, expected: null, quotient: null, ...programme },
    expect: { verdict: "unknown" },
  },
];
