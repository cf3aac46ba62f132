import type { Zone } from "../../model/index.ts";
import { mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { RadonFacts } from "./rule.ts";

const isHigh = ({ grade }: Zone): boolean => grade === "high" || grade === "veryHigh";

export const gather = (site: Site): RadonFacts => ({
  mapped: mappedShare(site, "radon"),
  high: overlapOf(site, "radon", isHigh).share,
});
