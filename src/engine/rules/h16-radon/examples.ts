import type { Example } from "../rule.ts";
import type { RadonFacts } from "./rule.ts";

export const examples: readonly Example<RadonFacts>[] = [
  {
    name: "alum shale under half the plot",
    facts: { mapped: 1, high: 0.5 },
    expect: { verdict: "info", measured: 0.5 },
  },
  {
    name: "mapped, and little radon likely",
    facts: { mapped: 1, high: 0 },
    expect: { verdict: "info", measured: 0 },
  },
  { name: "not mapped", facts: { mapped: 0, high: 0 }, expect: { verdict: "info" } },
  { name: "partly mapped", facts: { mapped: 0.4, high: 0 }, expect: { verdict: "info" } },
];
