import { type Area, AreaIndex, type Plot, type PlotFacts, type Point } from "../../../engine/index.ts";

/** What a scenario makes has no row in any file. */
const FROM = { file: "scenario", row: 1 } as const;

const NO_FACTS: PlotFacts = {
  landUse: "unknown",
  slopePercent: "unknown",
  utilitiesMetres: "unknown",
  roadAccess: "unknown",
  sunAndOutdoor: "unknown",
  fireAccess: "unknown",
  highestBuildingMetres: "unknown",
};

interface Outlined {
  readonly outline: Area;
  readonly at: Point;
}

/** A plot that somebody drew: nobody has stated anything about it. */
export const newPlot = ({ id, name }: Pick<Plot, "id" | "name">, outlined: Outlined): Plot => ({
  id,
  name,
  ...outlined,
  capacity: "unknown",
  ownership: "unknown",
  cadastre: "unknown",
  facts: NO_FACTS,
  from: FROM,
});

export const holds = (outline: Area, { x, y }: Point): boolean => new AreaIndex([outline]).locate(x, y) === 0;

/**
 * A plot with another outline. How many houses it takes and how exactly it was surveyed were said of the old outline, and
 * are unknown. What was said of the ground holds for as long as the new outline has its middle on that ground.
 */
export function redrawnPlot(before: Plot, { id, name }: Pick<Plot, "id" | "name">, outlined: Outlined): Plot {
  const fresh = newPlot({ id, name }, outlined);
  if (!holds(before.outline, outlined.at)) return fresh;
  const { ownership, cadastre, facts } = before;
  return { ...fresh, ownership, cadastre, facts };
}
