import type { Gather } from "../gather.ts";
import type { ImpactRingsFacts } from "./rule.ts";

export const gather: Gather<ImpactRingsFacts> = {
  of: "site",
  facts: ({ rings, sitesBefore, fewResidents }, { trial }) => {
    const inner = rings[0];
    const middle = rings[1];
    const outer = rings[2];
    const residents = outer?.residents ?? null;
    const few = residents !== null && residents < fewResidents;
    const unitsOuter = outer?.units.programme ?? 0;
    return {
      unitsInner: inner?.units.programme ?? 0,
      unitsMiddle: middle?.units.programme ?? 0,
      unitsOuter,
      rateOuter: residents === null || residents === 0 || few ? null : (1000 * unitsOuter) / residents,
      fewOuter: few,
      stockInner: inner?.units.stock ?? 0,
      stockMiddle: middle?.units.stock ?? 0,
      stockOuter: outer?.units.stock ?? 0,
      sites: inner?.sites ?? 0,
      sitesBefore,
      trial,
    };
  },
};
