import type { Count, Dataset, History, NeighbourhoodId, Quarter } from "../../../../engine/index.ts";
import type { SmallMapShape } from "../../../ui/index.ts";
import { ratedShapes } from "../rated-shapes.ts";

/** An area then and now. */
export interface AreaChange {
  readonly id: NeighbourhoodId;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Areas whose units are other than they were, the largest change first. */
export function areaChanges(
  history: History,
  count: Count,
  { from, to }: { readonly from: number; readonly to: number },
  dataset: Dataset,
): readonly AreaChange[] {
  const names = new Map(dataset.neighbourhoods.map(({ id, name }) => [id, name]));
  return history.areas
    .map((id, area) => ({
      id,
      name: names.get(id) ?? id,
      before: unitsAt(history, count, from, area),
      after: unitsAt(history, count, to, area),
    }))
    .filter(({ before, after }) => before !== after)
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.name < b.name ? -1 : 1),
    );
}

const unitsAt = (history: History, count: Count, quarter: number, area: number): number =>
  history[count].perArea[quarter * history.areas.length + area] ?? 0;

/** At most `most` quarters from the first to the last, evenly apart, both ends among them. */
export function sampledQuarters(quarters: number, most: number): readonly number[] {
  if (quarters <= most) return Array.from({ length: quarters }, (_, q) => q);
  return Array.from({ length: most }, (_, k) => Math.round((k * (quarters - 1)) / (most - 1)));
}

/** The map of one quarter. The scale is today's municipal mean on every map, so that depths can be compared. */
export function shapesAt(
  history: History,
  count: Count,
  quarter: number,
  dataset: Dataset,
): readonly SmallMapShape[] {
  const all = history[count].units.at(-1) ?? 0;
  return ratedShapes(history.areas, (area) => unitsAt(history, count, quarter, area), all, dataset);
}

/** "3. kvartal 2024" wants its two numbers. */
export function quarterParts(quarter: Quarter): { readonly year: string; readonly q: string } {
  const [year = "", q = ""] = quarter.split("Q");
  return { year, q };
}
