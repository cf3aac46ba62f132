import type { Example } from "../rule.ts";
import type { ImpactRingsFacts } from "./rule.ts";

export const examples: readonly Example<ImpactRingsFacts>[] = [
  {
    name: "three units within 300 metres, nothing added",
    facts: {
      unitsInner: 1,
      unitsMiddle: 3,
      unitsOuter: 5,
      rateOuter: 2.5,
      sites: 1,
      sitesBefore: 1,
      trial: false,
    },
    expect: { verdict: "info", measured: 3 },
  },
  {
    name: "a second site within 150 metres is shown",
    facts: {
      unitsInner: 3,
      unitsMiddle: 5,
      unitsOuter: 6,
      rateOuter: 3,
      sites: 2,
      sitesBefore: 1,
      trial: true,
    },
    expect: { verdict: "info", measured: 5 },
  },
  {
    name: "exactly the third site within 150 metres",
    facts: {
      unitsInner: 5,
      unitsMiddle: 7,
      unitsOuter: 9,
      rateOuter: 4.5,
      sites: 3,
      sitesBefore: 2,
      trial: true,
    },
    expect: { verdict: "consider", measured: 7 },
  },
  {
    name: "three sites that were there before the change",
    facts: {
      unitsInner: 5,
      unitsMiddle: 7,
      unitsOuter: 9,
      rateOuter: 4.5,
      sites: 3,
      sitesBefore: 3,
      trial: false,
    },
    expect: { verdict: "info", measured: 7 },
  },
  {
    name: "nobody knows who lives in the ring: units are counted, the rate is not",
    facts: {
      unitsInner: 0,
      unitsMiddle: 2,
      unitsOuter: 4,
      rateOuter: null,
      sites: 1,
      sitesBefore: 0,
      trial: true,
    },
    expect: { verdict: "info", measured: 2 },
  },
];
