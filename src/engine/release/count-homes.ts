import { stockUnits } from "../ground/unit-count.ts";
import type { Dataset, Point } from "../model/index.ts";
import type { Partition } from "./partition.ts";
import type { ReleaseGround } from "./release-ground.ts";

/** True counts: they never leave, and are drawn upon by the mechanism alone. */
export interface HomeCounts {
  /** For each zone of the partition, homes with a placement. */
  readonly inZones: readonly number[];
  /** Homes with a placement outside every area: in no figure. For the wizard to say, inside. */
  readonly outside: number;
}

/**
 * Homes where somebody is housed, not persons: however many placements a register row has, never more than its units, so that one home changes
 * one count by one. A placement outside the register is a home of its own. Publicly known houses are counted nowhere. What scenarios propose is
 * not counted either: a release is of today's register.
 */
export function countHomes(
  { dwellings, placements }: Pick<Dataset, "dwellings" | "placements">,
  { areas, locator, known }: Pick<ReleaseGround, "areas" | "locator" | "known">,
  partition: Partition,
): HomeCounts {
  const zoneOf = new Map(partition.zones.flatMap((zone, i) => zone.areas.map((area) => [area, i] as const)));
  const inZones = partition.zones.map(() => 0);
  let outside = 0;
  const add = ({ x, y }: Point, homes: number) => {
    const area = areas[locator.locate(x, y)];
    if (!area) outside += homes;
    else {
      const zone = zoneOf.get(area.id);
      if (zone !== undefined) inZones[zone] = (inZones[zone] as number) + homes;
    }
  };
  const housed = new Map<string, number>();
  for (const { site, standing } of placements) {
    if (standing !== "housed") continue;
    if ("at" in site) add(site.at, 1);
    else housed.set(site.dwelling, (housed.get(site.dwelling) ?? 0) + 1);
  }
  for (const dwelling of dwellings) {
    const homes = Math.min(stockUnits(dwelling), housed.get(dwelling.id) ?? 0);
    if (homes > 0 && !known.has(dwelling.id)) add(dwelling.at, homes);
  }
  return { inZones, outside };
}
