import type { Plot, PlotId } from "../../model/index.ts";
import { type BuildableRegion, type RemovedPart, removedParts } from "../buildable/buildable.ts";
import { type PlotCoverage, plotCoverage } from "../buildable/plot-coverage.ts";
import { type NearestFix, nearestFix } from "../nearest-fix/nearest-fix.ts";
import type { AccessState } from "./access-ways.ts";
import { checkLayout, keepsAll, type LayoutConflict } from "./check-layout.ts";
import { fitHouses, type HouseFit } from "./fit-houses.ts";
import type { HousePlace } from "./house-place.ts";
import { type LayoutQuestion, layoutSite } from "./layout-site.ts";

/** All the map and the panel show of houses on one plot. Plain data: it crosses from a worker as it is. */
export interface LayoutAnswer {
  readonly plot: PlotId;
  readonly houseType: string;
  readonly houses: number;
  readonly region: BuildableRegion;
  /** What each limit takes of the plot, and why: "why not here". */
  readonly removed: readonly RemovedPart[];
  readonly fit: HouseFit;
  /** The places that were checked: those given, or those the search found. */
  readonly places: readonly HousePlace[];
  readonly conflicts: readonly LayoutConflict[];
  /** No limit that stops is broken. What asks for a look, and what the maps cannot tell, is among the conflicts all the same. */
  readonly passes: boolean;
  readonly access: AccessState;
  readonly coverage: readonly PlotCoverage[];
  readonly fix: NearestFix;
}

/**
 * Everything about so many houses of a type on one plot: where they may stand, what stops them elsewhere, how many fit, what is wrong with the places given, and the
 * nearest way out. Some milliseconds; while a house is dragged, keep the `layoutSite` and ask `checkLayout` alone.
 *
 * @param places where the houses stand now; without them, where the search puts them; those it finds no room for stand on the plot's own point
 */
export function askLayout(question: LayoutQuestion, places?: readonly HousePlace[]): LayoutAnswer {
  const { ground, plot, type, houses } = question;
  const site = layoutSite(question);
  const fit = fitHouses(site, houses);
  const own = places ?? laidOut(fit.placed, houses, plot);
  const conflicts = checkLayout(site, own);
  return {
    plot: plot.id,
    houseType: type.id,
    houses,
    region: site.region,
    removed: removedParts(plot, site.limits),
    fit,
    places: own,
    conflicts,
    passes: keepsAll(conflicts),
    access: site.access.state,
    coverage: plotCoverage(ground, plot),
    fix: nearestFix(question, site, fit, own),
  };
}

/** Every house that is asked for has a place, so that what is in its way can be told. */
function laidOut(placed: readonly HousePlace[], houses: number, { at }: Plot): readonly HousePlace[] {
  const rest = Math.max(0, Math.max(1, houses) - placed.length);
  return [...placed, ...Array.from({ length: rest }, () => ({ at, angle: 0 }))];
}
