import type { Neighbourhood, ScanCircle } from "../../../../engine/index.ts";
import { type Bounds, boundsOf } from "../../../state/selectors/outline.ts";

/** All of a circle, or the one area it is where it has no radius. */
export function circleCamera(
  { at: { x, y }, radius, areas }: ScanCircle,
  neighbourhoods: readonly Neighbourhood[],
): "all" | { readonly bounds: Bounds } {
  if (radius > 0) return { bounds: [x - radius, y - radius, x + radius, y + radius] };
  const area = neighbourhoods.find(({ id }) => id === areas[0]);
  return area ? { bounds: boundsOf(area.outline) } : "all";
}
