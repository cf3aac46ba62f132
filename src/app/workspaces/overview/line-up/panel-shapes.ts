import { type Dataset, isKnown, type LineUp } from "../../../../engine/index.ts";
import { smallOutlines } from "../../../state/selectors/small-outlines.ts";
import type { SmallMapShape } from "../../../ui/index.ts";
import { depthOf } from "../depth-of.ts";

/** One map of the line-up. All have as many units, so all have the same mean, and no map gives itself away by its scale. */
export function panelShapes(
  { areas, units }: LineUp,
  panel: number,
  { neighbourhoods }: Dataset,
): readonly SmallMapShape[] {
  const { paths } = smallOutlines(neighbourhoods);
  const residents = new Map(
    neighbourhoods.map((area) => [area.id, isKnown(area.residents) ? area.residents : null]),
  );
  const people = areas.reduce((sum, id) => sum + (residents.get(id) ?? 0), 0);
  const all = areas.reduce((sum, _, area) => sum + (units[area] ?? 0), 0);
  return areas.map((id, area) => ({
    id,
    d: paths.get(id) ?? "",
    depth: depthOf(units[panel * areas.length + area] ?? 0, residents.get(id) ?? null, (1000 * all) / people),
  }));
}
