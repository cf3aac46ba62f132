import type { Example } from "../rule.ts";
import type { HouseCountFacts } from "./rule.ts";

export const examples: readonly Example<HouseCountFacts>[] = [
  { name: "two houses", facts: { houses: 2 }, expect: { verdict: "good", measured: 2 } },
  { name: "exactly three", facts: { houses: 3 }, expect: { verdict: "good", measured: 3 } },
  { name: "exactly eight", facts: { houses: 8 }, expect: { verdict: "acceptable", measured: 8 } },
  { name: "nine", facts: { houses: 9 }, expect: { verdict: "poor", measured: 9 } },
  { name: "number not decided", facts: { houses: null }, expect: { verdict: "unknown" } },
];
