import { AreaIndex } from "../geometry/area-index.ts";
import { segmentDistance } from "../geometry/segment-distance.ts";
import type { Area, Building, Dataset, Dwelling, Point } from "../model/index.ts";
import { at, isKnown } from "../model/index.ts";
import type { Remark } from "./remark.ts";
import { addressKey, splitUnitLabel } from "./unit-label.ts";

/**
 * Design default: an address point may stand at the entrance, a few metres outside the wall that the outline is drawn by, and
 * outlines are drawn to a metre or two.
 */
const NEAR_WALL_METRES = 10;
/** Design default: a building without an outline is a point, and a large block is some hundred metres long. */
const NEAR_POINT_METRES = 100;

export function metresOutside(outline: Area, { x, y }: Point): number {
  if (new AreaIndex([outline]).locate(x, y) === 0) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of outline.coordinates.flat())
    for (let i = 1; i < ring.length; i += 1) {
      const [from, to] = [ring[i - 1], ring[i]];
      if (from && to) nearest = Math.min(nearest, segmentDistance(x, y, from[0], from[1], to[0], to[1]));
    }
  return nearest;
}

/** A unit that stands away from the building it is said to be in: one of the two is wrong, and D1 counts by the building. */
export function outsideBuilding(dwelling: Dwelling, building: Building): Remark | null {
  const { outline } = building;
  const metres = isKnown(outline)
    ? metresOutside(outline, dwelling.at)
    : Math.hypot(dwelling.at.x - building.at.x, dwelling.at.y - building.at.y);
  if (metres <= (isKnown(outline) ? NEAR_WALL_METRES : NEAR_POINT_METRES)) return null;
  return {
    check: "outside-building",
    key: dwelling.id,
    dwellings: [dwelling.id],
    building: building.id,
    values: { metres: Math.round(metres) },
    repair: { kind: "move", to: building.at },
  };
}

/** Says whether a point is in the municipality: its areas, else its study area; null where neither is known. */
export function municipalityOf({ neighbourhoods, studyArea }: Dataset): ((at: Point) => boolean) | null {
  const outlines = isKnown(studyArea) ? [studyArea] : neighbourhoods.map(({ outline }) => outline);
  if (outlines.length === 0) return null;
  const index = new AreaIndex(outlines);
  return ({ x, y }) => index.locate(x, y) >= 0;
}

/** Where the municipality's own addresses say a label is: undefined where none, or more than one place, has it. */
export function addressPlaces({ residences }: Dataset): (dwelling: Dwelling) => Point | undefined {
  let places: Map<string, number> | undefined;
  return ({ label }) => {
    if (!isKnown(label)) return undefined;
    if (!places) {
      places = new Map();
      for (const [i, text] of residences.labels.entries()) {
        const key = addressKey(text);
        const known = places.get(key);
        const same =
          known === undefined ||
          (known >= 0 && residences.x[known] === residences.x[i] && residences.y[known] === residences.y[i]);
        places.set(key, same ? (known ?? i) : -1);
      }
    }
    const found = places.get(addressKey(splitUnitLabel(label).address));
    if (found === undefined || found < 0) return undefined;
    return at(residences.x[found] ?? 0, residences.y[found] ?? 0);
  };
}
