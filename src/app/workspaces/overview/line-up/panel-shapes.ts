import type { Dataset, LineUp } from "../../../../engine/index.ts";
import type { SmallMapShape } from "../../../ui/index.ts";
import { ratedShapes } from "../rated-shapes.ts";

/** One map of the line-up. All have as many units, so all have the same mean, and no map gives itself away by its scale. */
export function panelShapes(
  { areas, units }: LineUp,
  panel: number,
  dataset: Dataset,
): readonly SmallMapShape[] {
  const all = areas.reduce((sum, _, area) => sum + (units[area] ?? 0), 0);
  return ratedShapes(areas, (area) => units[panel * areas.length + area] ?? 0, all, dataset);
}
