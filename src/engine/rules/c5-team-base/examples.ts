import type { Example } from "../rule.ts";
import type { TeamBaseFacts } from "./rule.ts";

const near: TeamBaseFacts = { minutes: 6.4, name: null, by: "road", gap: 20 };

export const examples: readonly Example<TeamBaseFacts>[] = [
  { name: "six minutes away", facts: near, expect: { verdict: "good", measured: 6.4 } },
  { name: "exactly 15 minutes", facts: { ...near, minutes: 15 }, expect: { verdict: "good", measured: 15 } },
  {
    name: "exactly 30 minutes",
    facts: { ...near, minutes: 30 },
    expect: { verdict: "acceptable", measured: 30 },
  },
  {
    name: "45 minutes: can the team keep up weekly visits?",
    facts: { ...near, minutes: 45 },
    expect: { verdict: "poor", measured: 45 },
  },
  { name: "no base in the data", facts: { ...near, minutes: null }, expect: { verdict: "unknown" } },
];
