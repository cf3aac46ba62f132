import type { Example } from "../rule.ts";
import type { SiteSizeFacts } from "./rule.ts";

/** Units are always known where there is a site, so that this rule has no unknown. */
export const examples: readonly Example<SiteSizeFacts>[] = [
  {
    name: "two houses on a plot",
    facts: { units: 2, staffed: false, trial: true },
    expect: { verdict: "within", measured: 2 },
  },
  {
    name: "exactly three",
    facts: { units: 3, staffed: null, trial: false },
    expect: { verdict: "within", measured: 3 },
  },
  {
    name: "four units within 50 metres of each other",
    facts: { units: 4, staffed: false, trial: false },
    expect: { verdict: "consider", measured: 4 },
  },
  {
    name: "six with a base staffed round the clock: shown, not subtracted",
    facts: { units: 6, staffed: true, trial: false },
    expect: { verdict: "consider", measured: 6 },
  },
  {
    name: "exactly eight",
    facts: { units: 8, staffed: false, trial: false },
    expect: { verdict: "consider", measured: 8 },
  },
  {
    name: "nine: the dialogue tool must be filled in",
    facts: { units: 9, staffed: true, trial: false },
    expect: { verdict: "justify", measured: 9 },
  },
];
