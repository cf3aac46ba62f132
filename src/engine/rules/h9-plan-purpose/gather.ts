import { fitsHousing, planAt, purposeMapped, purposeOf } from "../../siting/land-use.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { PurposeFacts } from "./rule.ts";

export function gather(site: Site): PurposeFacts {
  const unfit = overlapOf(site, "landUse", (zone) => {
    const use = purposeOf(zone);
    return use !== undefined && !fitsHousing(use);
  });
  return {
    stated: site.plot.facts.landUse,
    planned: planAt(site) ?? "unknown",
    share: unfit.share,
    mapped: purposeMapped(site),
  };
}
