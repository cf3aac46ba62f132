import type { Ground } from "../ground/ground.ts";
import { vacantUnits } from "../ground/unit-count.ts";
import type { Overlay } from "./overlay.ts";

/** Units of a dwelling somebody could move into after the changes; undefined when there is no such dwelling. */
export function freeUnits(overlay: Overlay, dwelling: string, ground: Ground): number | undefined {
  let placed = 0;
  for (const site of overlay.placed.values()) if (site === dwelling) placed += 1;
  const index = ground.dwellingIndex.get(dwelling);
  if (index === undefined) return overlay.acquired.has(dwelling) ? 1 - placed : undefined;
  const record = ground.dwellings[index];
  if (!record || record.kind === "temporary") return 0;
  let left = vacantUnits(record, ground.housed[index] as number) - placed;
  for (const id of overlay.ended) if (dwellingOf(id, ground) === dwelling) left += 1;
  return Math.min(left, record.units);
}

/** The dwelling of a placement of the dataset; undefined for one outside the register. */
export function dwellingOf(placement: string, ground: Ground): string | undefined {
  const record = ground.placements[ground.placementIndex.get(placement) ?? -1];
  return record && "dwelling" in record.site ? record.site.dwelling : undefined;
}
