import { NEAR_METRES, type PublicNearness } from "../council/public-nearness.ts";
import type { AreaLocator } from "../geometry/area-index.ts";
import { type Known, type Neighbourhood, type Point, type Residences, UNKNOWN } from "../model/index.ts";
import type { ReleaseFile } from "../release/public/index.ts";

const UNCOUNTED = -1;

/**
 * How the dwellings of each zone of the release lie about the plots. Homes of the municipality's own are counted as any other, and nobody can tell which they are. Unknown where a zone
 * has no address in it: nothing says then where its homes may be. Nothing is counted where the release has no numbers to spread.
 */
export function countNearness(
  { x, y, dwellings }: Residences,
  plots: readonly { readonly at: Point }[],
  areas: readonly Pick<Neighbourhood, "id">[],
  locator: AreaLocator,
  { detail, partition }: ReleaseFile,
): Known<PublicNearness> {
  if (detail !== "zones") return UNKNOWN;
  const zoneOf = new Map(partition.zones.flatMap((zone, i) => zone.areas.map((area) => [area, i] as const)));
  const zoneOfArea = Int32Array.from(areas, ({ id }) => zoneOf.get(id) ?? -1);
  // One way of counting for all: a zone of addresses beside a zone of dwellings would weigh otherwise.
  const of = dwellings.includes(UNCOUNTED) ? "addresses" : "dwellings";
  const many = of === "addresses" ? new Int32Array(x.length).fill(1) : dwellings;
  const zones = new Array<number>(partition.zones.length).fill(0);
  const zoneAt = Int32Array.from(x, (east, i) => {
    const area = locator.locate(east, y[i] as number);
    const zone = area < 0 ? -1 : (zoneOfArea[area] as number);
    if (zone >= 0) zones[zone] = (zones[zone] as number) + (many[i] as number);
    return zone;
  });
  if (zones.includes(0)) return UNKNOWN;
  const near = plots.map(({ at }) => {
    const row = new Array<number>(zones.length).fill(0);
    for (let i = 0; i < x.length; i++) {
      const zone = zoneAt[i] as number;
      const east = (x[i] as number) - at.x;
      const north = (y[i] as number) - at.y;
      if (zone >= 0 && east * east + north * north <= NEAR_METRES * NEAR_METRES)
        row[zone] = (row[zone] as number) + (many[i] as number);
    }
    return row;
  });
  return { metres: NEAR_METRES, of, zones, plots: near };
}
