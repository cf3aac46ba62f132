import { type Dataset, isKnown, type NeighbourhoodId } from "../../../engine/index.ts";
import { smallOutlines } from "../../state/selectors/small-outlines.ts";
import type { SmallMapShape } from "../../ui/index.ts";
import { depthOf } from "./depth-of.ts";

/** A small map of units per resident. `all` is how many units the mean is made of: the same on maps that are to be compared. */
export function ratedShapes(
  areas: readonly NeighbourhoodId[],
  unitsOf: (area: number) => number,
  all: number,
  { neighbourhoods }: Dataset,
): readonly SmallMapShape[] {
  const { paths } = smallOutlines(neighbourhoods);
  const residents = new Map(
    neighbourhoods.map((area) => [area.id, isKnown(area.residents) ? area.residents : null]),
  );
  const people = areas.reduce((sum, id) => sum + (residents.get(id) ?? 0), 0);
  return areas.map((id, area) => ({
    id,
    d: paths.get(id) ?? "",
    depth: depthOf(unitsOf(area), residents.get(id) ?? null, (1000 * all) / people),
  }));
}
