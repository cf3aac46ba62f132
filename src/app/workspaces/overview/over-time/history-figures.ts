import {
  type Count,
  type Dataset,
  type History,
  isKnown,
  type NeighbourhoodId,
  type Quarter,
} from "../../../../engine/index.ts";
import { smallOutlines } from "../../../state/selectors/small-outlines.ts";
import type { SmallMapShape } from "../../../ui/index.ts";
import { depthOf } from "../depth-of.ts";

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
  quarter: number,
  dataset: Dataset,
): readonly AreaChange[] {
  const names = new Map(dataset.neighbourhoods.map(({ id, name }) => [id, name]));
  const last = history.quarters.length - 1;
  return history.areas
    .map((id, area) => ({
      id,
      name: names.get(id) ?? id,
      before: unitsAt(history, count, quarter, area),
      after: unitsAt(history, count, last, area),
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
  { neighbourhoods }: Dataset,
): readonly SmallMapShape[] {
  const { paths } = smallOutlines(neighbourhoods);
  const residents = new Map(
    neighbourhoods.map((area) => [area.id, isKnown(area.residents) ? area.residents : null]),
  );
  const people = history.areas.reduce((sum, id) => sum + (residents.get(id) ?? 0), 0);
  const mean = (1000 * (history[count].units.at(-1) ?? 0)) / people;
  return history.areas.map((id, area) => ({
    id,
    d: paths.get(id) ?? "",
    depth: depthOf(unitsAt(history, count, quarter, area), residents.get(id) ?? null, mean),
  }));
}

/** "3. kvartal 2024" wants its two numbers. */
export function quarterParts(quarter: Quarter): { readonly year: string; readonly q: string } {
  const [year = "", q = ""] = quarter.split("Q");
  return { year, q };
}
