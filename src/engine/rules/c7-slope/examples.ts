import type { Example } from "../rule.ts";
import type { SlopeFacts } from "./rule.ts";

export const examples: readonly Example<SlopeFacts>[] = [
  { name: "nearly level", facts: { slope: 3 }, expect: { verdict: "good", measured: 3 } },
  { name: "exactly 10 %", facts: { slope: 10 }, expect: { verdict: "acceptable", measured: 10 } },
  { name: "exactly 20 %", facts: { slope: 20 }, expect: { verdict: "poor", measured: 20 } },
  { name: "steep", facts: { slope: 34 }, expect: { verdict: "poor", measured: 34 } },
  { name: "not stated", facts: { slope: null }, expect: { verdict: "unknown" } },
];
