import type { Example } from "../rule.ts";
import type { SiteSpacingFacts } from "./rule.ts";

/** Whether there is another programme unit is always known, so that this rule has no unknown. */
export const examples: readonly Example<SiteSpacingFacts>[] = [
  {
    name: "the nearest is 650 metres away",
    facts: { nearest: 650, stockNearest: 90, trial: false },
    expect: { verdict: "within", measured: 650 },
  },
  {
    name: "exactly 400 metres is within",
    facts: { nearest: 400, stockNearest: 0, trial: false },
    expect: { verdict: "within", measured: 400 },
  },
  {
    name: "240 metres",
    facts: { nearest: 240, stockNearest: 240, trial: true },
    expect: { verdict: "consider", measured: 240 },
  },
  {
    name: "no other programme unit in the municipality",
    facts: { nearest: null, stockNearest: null, trial: true },
    expect: { verdict: "within" },
  },
];
