import { isKnown } from "../../model/index.ts";
import { fitsHousing, LAND_USES, planAt, purposeMapped, purposeOf } from "../../siting/land-use.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { PurposeFacts } from "./rule.ts";

export function gather(site: Site): PurposeFacts {
  const { landUse } = site.plot.facts;
  const stated = isKnown(landUse) ? landUse : undefined;
  const planned = planAt(site);
  const unfit = overlapOf(site, "landUse", (zone) => {
    const use = purposeOf(zone);
    return use !== undefined && !fitsHousing(use);
  });
  const graver = [stated, planned].reduce((a, b) =>
    a && b ? (LAND_USES.indexOf(a) >= LAND_USES.indexOf(b) ? a : b) : (a ?? b),
  );
  return {
    stated: stated ?? "unknown",
    planned: planned ?? "unknown",
    purpose: graver ?? "unknown",
    disagree: stated !== undefined && planned !== undefined && stated !== planned,
    share: unfit.share,
    mapped: purposeMapped(site),
  };
}
