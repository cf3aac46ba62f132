import type { Example } from "../rule.ts";
import type { SunAndAccessFacts } from "./rule.ts";

export const examples: readonly Example<SunAndAccessFacts>[] = [
  {
    name: "sun, and room for the fire engine",
    facts: { sun: "yes", fire: "yes" },
    expect: { verdict: "good", measured: 1 },
  },
  {
    name: "a shady plot, half way",
    facts: { sun: "no", fire: "yes" },
    expect: { verdict: "acceptable", measured: 0.5 },
  },
  {
    name: "the fire engine does not get there, sun not assessed",
    facts: { sun: "unknown", fire: "no" },
    expect: { verdict: "poor", measured: 0 },
  },
  { name: "access not assessed", facts: { sun: "yes", fire: "unknown" }, expect: { verdict: "unknown" } },
];
