import { isKnown, type LandUse, type Zone } from "../model/index.ts";
import { overlapOf } from "./overlap.ts";
import type { Site } from "./site.ts";

/** From the purpose that fits housing best to the one that fits it least. */
export const LAND_USES: readonly LandUse[] = [
  "housing",
  "mixed",
  "publicService",
  "other",
  "business",
  "traffic",
  "green",
  "lnf",
];

export const fitsHousing = (use: LandUse): boolean => use === "housing" || use === "mixed";

/** A plan zone's purpose; undefined when it is not stated, or in a word we do not know. */
export function purposeOf({ grade }: Zone): LandUse | undefined {
  return LAND_USES.find((use) => use === grade);
}

/** The purpose the plan gives the building spot; where plans overlap, the one that fits housing least. */
export function planAt(site: Site): LandUse | undefined {
  const { x, y } = site.plot.at;
  let worst = -1;
  for (const { of, edges } of site.ground.zones("landUse").near({ minX: x, minY: y, maxX: x, maxY: y })) {
    const use = purposeOf(of);
    if (use && edges.contains(x, y)) worst = Math.max(worst, LAND_USES.indexOf(use));
  }
  return LAND_USES[worst];
}

/**
 * Share of the plot whose purpose is stated, by its own row or by plan zones. A plan covers everything, so a mapped
 * extent without zones tells nothing here; and a zone that does not state its purpose is a gap even where the row
 * speaks, since it may say something else.
 */
export function purposeMapped(site: Site): number {
  const unstated = overlapOf(site, "landUse", (zone) => purposeOf(zone) === undefined).share;
  const stated = isKnown(site.plot.facts.landUse)
    ? 1
    : overlapOf(site, "landUse", (zone) => purposeOf(zone) !== undefined).share;
  return Math.min(stated, 1 - unstated);
}
