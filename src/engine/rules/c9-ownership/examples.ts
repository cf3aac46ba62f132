import type { Example } from "../rule.ts";
import type { OwnershipFacts } from "./rule.ts";

export const examples: readonly Example<OwnershipFacts>[] = [
  { name: "municipal", facts: { owner: "municipal" }, expect: { verdict: "good", measured: 1 } },
  { name: "state, half way", facts: { owner: "state" }, expect: { verdict: "acceptable", measured: 0.5 } },
  { name: "private", facts: { owner: "private" }, expect: { verdict: "poor", measured: 0 } },
  { name: "not stated", facts: { owner: "unknown" }, expect: { verdict: "unknown" } },
];
