import type { EdgeSet } from "../geometry/edge-set.ts";
import { overlapArea } from "../geometry/overlap-area.ts";
import { isKnown, type Zone, type ZoneKind } from "../model/index.ts";
import { shareOf, whole } from "./rounding.ts";
import type { Site } from "./site.ts";
import { NO_WAY, type Way, wayOut } from "./way-out.ts";
import type { LaidShape } from "./zone-layer.ts";

/** How much of a plot lies in zones of one kind, and what that means for the houses. */
export type Overlap = Way & {
  /** Of the plot, 0–1 in whole per cents. */
  readonly share: number;
  /** The houses, where they stand now, reach into a zone. */
  readonly here: boolean;
  /** m² of the plot outside the zones. */
  readonly free: number;
  /** The part outside is at least as large as what the houses cover. */
  readonly room: boolean;
  /** Name of the zone nearest to the houses, where it has one. */
  readonly zone: string | null;
};

/** m²: less than this is within the accuracy of any map, and a shared border is no overlap. */
const LEAST = 1;

/** Zones of several kinds are taken as one. */
export function overlapOf(
  site: Site,
  kinds: ZoneKind | readonly ZoneKind[],
  counts: (zone: Zone) => boolean = () => true,
): Overlap {
  const { form, plot, spot, covers } = site;
  const zones =
    site.form.area < LEAST ? [] : touching(site, typeof kinds === "string" ? [kinds] : kinds, counts);
  const covered = zones.length === 0 ? 0 : coveredArea(site, zones);
  if (covered < LEAST)
    return { share: 0, here: false, free: whole(form.area), room: true, zone: null, ...NO_WAY };
  const free = Math.max(0, form.area - covered);
  const { x, y } = plot.at;
  const sets = zones.map((zone) => zone.edges);
  const here = sets.some((set) => set.distance(x, y, spot) < spot);
  const room = free >= covers;
  return {
    share: shareOf(covered, form.area),
    here,
    free: whole(free),
    room,
    zone: nearestName(zones, x, y, diagonal(site)),
    ...(here && room ? wayOut(site, clearOf(sets, spot), leastMove(sets, site)) : NO_WAY),
  };
}

/** Areas of the kinds that reach into the plot's bounding box. */
function touching(
  site: Site,
  kinds: readonly ZoneKind[],
  counts: (zone: Zone) => boolean,
): readonly LaidShape<Zone>[] {
  const { bounds } = site.form.edges;
  const found: LaidShape<Zone>[] = [];
  for (const kind of kinds)
    for (const zone of site.ground.zones(kind).near(bounds)) {
      const { of, edges } = zone;
      if (counts(of) && edges.closed && (edges.hasEdgeIn(bounds) || covers(edges, site))) found.push(zone);
    }
  return found;
}

/** For an area without an edge in the plot's box: it holds all of the box or nothing. */
function covers(edges: EdgeSet, { form }: Site): boolean {
  const { minX, minY, maxX, maxY } = form.edges.bounds;
  return edges.contains((minX + maxX) / 2, (minY + maxY) / 2);
}

function coveredArea(site: Site, zones: readonly LaidShape<Zone>[]): number {
  const { bounds } = site.form.edges;
  if (zones.some(({ edges }) => !edges.hasEdgeIn(bounds))) return site.form.area;
  return overlapArea(
    site.form.edges,
    zones.map(({ edges }) => edges),
  );
}

const clearOf = (sets: readonly EdgeSet[], spot: number) => (x: number, y: number) =>
  sets.every((set) => set.distance(x, y, spot) >= spot);

/** No shorter move can bring the houses out of each of the areas they stand in. */
function leastMove(sets: readonly EdgeSet[], site: Site): number {
  const { x, y } = site.plot.at;
  let least = 0;
  for (const set of sets) {
    if (!set.contains(x, y)) continue;
    const depth = set.edgeDistance(x, y, diagonal(site));
    if (Number.isFinite(depth)) least = Math.max(least, depth + site.spot);
  }
  return least;
}

function nearestName(zones: readonly LaidShape<Zone>[], x: number, y: number, reach: number): string | null {
  let best: { zone: Zone; distance: number } | undefined;
  for (const { of: zone, edges } of zones) {
    const distance = edges.distance(x, y, reach);
    if (!best || distance < best.distance || (distance === best.distance && zone.id < best.zone.id))
      best = { zone, distance };
  }
  return best && isKnown(best.zone.name) ? best.zone.name : null;
}

function diagonal({ form }: Site): number {
  const { minX, minY, maxX, maxY } = form.edges.bounds;
  return Math.hypot(maxX - minX, maxY - minY);
}
