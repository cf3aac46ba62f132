import type { Example } from "../rule.ts";
import type { SiteSizeFacts } from "./rule.ts";

/** Units are always known where there is a site, so that this rule has no unknown. */
export const examples: readonly Example<SiteSizeFacts>[] = [
  {
    name: "two houses on a plot",
    facts: { units: 2, stockUnits: 2, stockOver: false, staffed: false, trial: true },
    expect: { verdict: "within", measured: 2 },
  },
  {
    name: "exactly three",
    facts: { units: 3, stockUnits: 3, stockOver: false, staffed: null, trial: false },
    expect: { verdict: "within", measured: 3 },
  },
  {
    name: "four units within 50 metres of each other",
    facts: { units: 4, stockUnits: 4, stockOver: false, staffed: false, trial: false },
    expect: { verdict: "consider", measured: 4 },
  },
  {
    name: "six with a base staffed round the clock: shown, not subtracted",
    facts: { units: 6, stockUnits: 6, stockOver: false, staffed: true, trial: false },
    expect: { verdict: "consider", measured: 6 },
  },
  {
    name: "one programme unit in a block of twenty municipal flats: told, not judged",
    facts: { units: 1, stockUnits: 20, stockOver: true, staffed: null, trial: false },
    expect: { verdict: "within", measured: 1 },
  },
  {
    name: "exactly eight",
    facts: { units: 8, stockUnits: 8, stockOver: false, staffed: false, trial: false },
    expect: { verdict: "consider", measured: 8 },
  },
  {
    name: "nine: the dialogue tool must be filled in",
    facts: { units: 9, stockUnits: 9, stockOver: true, staffed: true, trial: false },
    expect: { verdict: "justify", measured: 9 },
  },
];
