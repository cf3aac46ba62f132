import { dissolve } from "../../geometry/dissolve.ts";
import type { Area } from "../../model/plane.ts";
import type { ReleaseFile } from "./release-file.ts";

/**
 * The outline of each zone, by its id: its areas without the borders between them, metres. The release names areas and holds no geometry; outlines
 * come with the public data. A zone that one of them is missing for is not drawn, since a part would look like the whole.
 */
export function zoneOutlines(
  { partition }: Pick<ReleaseFile, "partition">,
  outlineOf: ReadonlyMap<string, Area>,
): ReadonlyMap<string, Area> {
  const outlines = new Map<string, Area>();
  for (const { id, areas } of partition.zones) {
    const parts = areas.flatMap((area) => outlineOf.get(area) ?? []);
    if (parts.length === areas.length) outlines.set(id, dissolve(parts));
  }
  return outlines;
}
