import type { Feature } from "geojson";
import {
  cornersOf,
  type HousePlace,
  type LayoutConflict,
  type LayoutSite,
  type Position,
} from "../../../../engine/index.ts";
import type { Degrees } from "../../degrees.ts";
import { feature } from "../../feature.ts";

/** Metres from the end of a house to its handle: far enough to be caught beside the house at any zoom where houses are seen. */
const HANDLE = 3;

/** "broken" and "doubtful" as drawn around a house; a limit that only asks for a look leaves no mark. */
type Standing = "kept" | "broken" | "doubtful";

export function standingOf(house: number, conflicts: readonly LayoutConflict[]): Standing {
  const own = conflicts.filter(({ stops, houses }) => stops && houses.includes(house));
  if (own.some(({ broken }) => broken)) return "broken";
  return own.length > 0 ? "doubtful" : "kept";
}

/** Houses in their true size with number and standing, and the handle of the one that is held. */
export function houseFeatures(
  { foot }: LayoutSite,
  places: readonly HousePlace[],
  conflicts: readonly LayoutConflict[],
  held: number | null,
  proposed: boolean,
  degrees: Degrees,
): readonly Feature[] {
  const features: Feature[] = [];
  places.forEach((place, house) => {
    const { at, angle } = place;
    const standing = standingOf(house, conflicts);
    const own = { house, standing, proposed, held: house === held };
    const corners = cornersOf(place, foot);
    features.push(feature(degrees.ring(corners), { ...own, part: "house" }));
    features.push(
      feature(
        { type: "Point", coordinates: degrees.point(at) },
        { ...own, part: "number", label: String(house + 1) },
      ),
    );
    if (standing === "broken")
      features.push(
        feature(
          { type: "Point", coordinates: degrees.position(corners[2] as Position) },
          { ...own, part: "mark" },
        ),
      );
    if (house !== held) return;
    const out = (metres: number): Position => [
      at.x + metres * Math.cos(angle),
      at.y + metres * Math.sin(angle),
    ];
    const [from, to] = [out(foot.along), out(foot.along + HANDLE)];
    features.push(feature(degrees.line([from, to]), { ...own, part: "arm" }));
    features.push(feature({ type: "Point", coordinates: degrees.position(to) }, { ...own, part: "turn" }));
  });
  return features;
}
