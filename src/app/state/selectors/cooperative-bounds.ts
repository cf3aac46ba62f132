import type { Dataset } from "../../../engine/index.ts";
import type { Bounds } from "./outline.ts";

/** Metres of ground shown around a cooperative's buildings when the map goes there. */
const MARGIN = 150;

/** What a map must show to show all of a cooperative; null for one without buildings. */
export function cooperativeBounds(dataset: Dataset, id: string): Bounds | null {
  const own = dataset.buildings.filter(({ cooperative }) => cooperative === id);
  if (own.length === 0) return null;
  const xs = own.map(({ at }) => at.x as number);
  const ys = own.map(({ at }) => at.y as number);
  return [
    Math.min(...xs) - MARGIN,
    Math.min(...ys) - MARGIN,
    Math.max(...xs) + MARGIN,
    Math.max(...ys) + MARGIN,
  ];
}
