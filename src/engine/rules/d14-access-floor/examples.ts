import type { Example } from "../rule.ts";
import type { AccessFloorFacts } from "./rule.ts";

const near: AccessFloorFacts = {
  busStop: "good",
  grocery: "good",
  health: "acceptable",
  activity: "acceptable",
  out: 0,
  unsettled: 0,
  trial: true,
};

export const examples: readonly Example<AccessFloorFacts>[] = [
  { name: "all four within reach", facts: near, expect: { verdict: "within", measured: 0 } },
  {
    name: "only the groceries are far",
    facts: { ...near, grocery: "poor", out: 1 },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "exactly two out of reach",
    facts: { ...near, busStop: "poor", grocery: "poor", out: 2 },
    expect: { verdict: "consider", measured: 2 },
  },
  {
    name: "two out of reach are two, whatever the rest is",
    facts: {
      busStop: "poor",
      grocery: "poor",
      health: "unknown",
      activity: "unknown",
      out: 2,
      unsettled: 2,
      trial: true,
    },
    expect: { verdict: "consider", measured: 2 },
  },
  {
    name: "one need not known, the others met: it can be no more than one",
    facts: { ...near, health: "unknown", unsettled: 1 },
    expect: { verdict: "within", measured: 0 },
  },
  {
    name: "the bus is far, and nobody has listed the health services",
    facts: { ...near, busStop: "poor", health: "unknown", out: 1, unsettled: 1 },
    expect: { verdict: "unknown" },
  },
  {
    name: "no services in the data at all",
    facts: {
      busStop: "unknown",
      grocery: "unknown",
      health: "unknown",
      activity: "unknown",
      out: 0,
      unsettled: 4,
      trial: true,
    },
    expect: { verdict: "unknown" },
  },
];
