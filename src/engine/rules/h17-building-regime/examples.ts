import type { Example } from "../rule.ts";
import type { RegimeFacts } from "./rule.ts";

export const examples: readonly Example<RegimeFacts>[] = [
  {
    name: "a mikrohus",
    facts: { floorArea: 25, regime: "micro" },
    expect: { verdict: "info", measured: 25 },
  },
  {
    name: "exactly 30 m²",
    facts: { floorArea: 30, regime: "micro" },
    expect: { verdict: "info", measured: 30 },
  },
  {
    name: "42 m², an ordinary dwelling to the rules",
    facts: { floorArea: 42, regime: "ordinary" },
    expect: { verdict: "info", measured: 42 },
  },
];
