import type { Gather } from "../gather.ts";
import type { ImpactRingsFacts } from "./rule.ts";

export const gather: Gather<ImpactRingsFacts> = {
  of: "site",
  facts: ({ rings, sitesBefore }, { trial }) => {
    const inner = rings[0];
    const middle = rings[1];
    const outer = rings[2];
    const residents = outer?.residents ?? null;
    const unitsOuter = outer?.units.programme ?? 0;
    return {
      unitsInner: inner?.units.programme ?? 0,
      unitsMiddle: middle?.units.programme ?? 0,
      unitsOuter,
      rateOuter: residents === null || residents === 0 ? null : (1000 * unitsOuter) / residents,
      sites: inner?.sites ?? 0,
      sitesBefore,
      trial,
    };
  },
};
