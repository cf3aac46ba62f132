import { purposeMapped, purposeOf } from "../../siting/land-use.ts";
import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import { NO_WAY } from "../../siting/way-out.ts";
import type { FarmlandFacts } from "./rule.ts";

export function gather(site: Site): FarmlandFacts {
  const farmland = overlapOf(
    site,
    ["cultivatedLand", "landUse"],
    (zone) => zone.kind === "cultivatedLand" || purposeOf(zone) === "lnf",
  );
  const whole = site.plot.facts.landUse === "lnf";
  return {
    ...farmland,
    ...(whole ? { share: 1, here: true, free: 0, room: false, ...NO_WAY } : {}),
    ...lesser(mappedShare(site, "cultivatedLand"), purposeMapped(site)),
    cultivated: overlapOf(site, "cultivatedLand").share,
  };
}
