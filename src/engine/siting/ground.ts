import KDBush from "kdbush";
import {
  type Building,
  type Coverage,
  type Dataset,
  FACILITY_KINDS,
  type FacilityKind,
  isKnown,
  type Known,
  type RoadNetwork,
  type Shape,
  UNKNOWN,
  ZONE_KINDS,
  type Zone,
  type ZoneKind,
} from "../model/index.ts";
import { FacilityLayer } from "./facility-layer.ts";
import { RoadWays } from "./roads/index.ts";
import { ZoneLayer } from "./zone-layer.ts";

/** A building's outline, whichever file it came from. */
interface Outlined {
  readonly id: string;
  readonly name: Known<string>;
  readonly accuracyMetres?: Known<number>;
}

/**
 * What siting asks of a dataset, indexed once: no change of a scenario touches zones, services or buildings, so the
 * same ground serves every assessment until new data are imported.
 */
export interface SitingGround {
  readonly zones: (kind: ZoneKind) => ZoneLayer<Zone>;
  /** Where a kind has been mapped at all. */
  readonly coverages: (kind: ZoneKind) => ZoneLayer<Coverage>;
  readonly facilities: (kind: FacilityKind) => FacilityLayer;
  /** Ways along the road network, indexed when first asked for; undefined when none is loaded. */
  readonly roads: () => RoadWays | undefined;
  /** Outlines of buildings from the register and from the map of buildings alike. */
  readonly outlines: ZoneLayer<Outlined>;
  /** Somebody has stated how accurate some map is: without it no verdict can be in doubt. */
  readonly statesAccuracy: boolean;
  /** The stated accuracy, ± metres, of what was mapped at a place, for zones that state none themselves. */
  readonly accuracyAt: (kind: ZoneKind, x: number, y: number) => Known<number>;
  /** ± metres of the coarsest zone of a kind; unknown where one of them, or none, states it. */
  readonly zonesAccuracy: (kind: ZoneKind) => Known<number>;
  /** How many buildings of unknown outline have their point within `radius` metres. */
  readonly unplacedBuildings: (x: number, y: number, radius: number) => number;
}

export function buildSitingGround(dataset: Dataset): SitingGround {
  const zones = byKind(ZONE_KINDS, dataset.zones, (items) => new ZoneLayer<Zone>(items.map(asZone)));
  const coverages = byKind(
    ZONE_KINDS,
    dataset.coverages,
    (items) => new ZoneLayer<Coverage>(items.map((of) => ({ of, shape: of.outline }))),
  );
  const facilities = byKind(FACILITY_KINDS, dataset.facilities, (items) => new FacilityLayer(items));
  const outlines = new ZoneLayer<Outlined>(outlinesOf(dataset));
  const unplaced = pointsOf(dataset.buildings.filter((building) => !isKnown(building.outline)));
  return {
    zones,
    coverages,
    facilities,
    roads: () => roadWaysOf(dataset),
    outlines,
    statesAccuracy: states(dataset.zones) || states(dataset.coverages),
    accuracyAt: states(dataset.coverages) ? (kind, x, y) => coarsest(coverages(kind), x, y) : () => UNKNOWN,
    zonesAccuracy: states(dataset.zones) ? coarsestOfKind(dataset.zones) : () => UNKNOWN,
    unplacedBuildings: (x, y, radius) => unplaced?.within(x, y, radius).length ?? 0,
  };
}

/** Searches along roads rest on roads and services alone: datasets that share both share what has been found. */
const foundWays = new WeakMap<
  RoadNetwork,
  { readonly facilities: Dataset["facilities"]; readonly ways: RoadWays }
>();

function roadWaysOf({ roads, facilities }: Dataset): RoadWays | undefined {
  if (!roads) return undefined;
  const known = foundWays.get(roads);
  if (known?.facilities === facilities) return known.ways;
  const ways = new RoadWays(roads);
  foundWays.set(roads, { facilities, ways });
  return ways;
}

const states = (items: readonly { readonly accuracyMetres?: Known<number> }[]): boolean =>
  items.some(({ accuracyMetres = UNKNOWN }) => isKnown(accuracyMetres));

/** Where several mappings overlap nobody can tell which a zone came from: the coarsest is taken. */
function coarsest(layer: ZoneLayer<Coverage>, x: number, y: number): Known<number> {
  let found: Known<number> = UNKNOWN;
  for (const { of, edges } of layer.near({ minX: x, minY: y, maxX: x, maxY: y })) {
    const { accuracyMetres = UNKNOWN } = of;
    if (!isKnown(accuracyMetres) || !edges.contains(x, y)) continue;
    found = isKnown(found) ? Math.max(found, accuracyMetres) : accuracyMetres;
  }
  return found;
}

function coarsestOfKind(zones: readonly Zone[]): (kind: ZoneKind) => Known<number> {
  const found = new Map<ZoneKind, Known<number>>();
  for (const { kind, accuracyMetres = UNKNOWN } of zones) {
    const before = found.get(kind) ?? 0;
    found.set(kind, isKnown(before) && isKnown(accuracyMetres) ? Math.max(before, accuracyMetres) : UNKNOWN);
  }
  return (kind) => found.get(kind) ?? UNKNOWN;
}

const asZone = (of: Zone) => ({ of, shape: of.shape });

function byKind<K extends string, T extends { readonly kind: K }, L>(
  kinds: readonly K[],
  items: readonly T[],
  lay: (items: readonly T[]) => L,
): (kind: K) => L {
  const sorted = new Map<K, T[]>(kinds.map((kind) => [kind, []]));
  for (const item of items) sorted.get(item.kind)?.push(item);
  const layers = new Map([...sorted].map(([kind, of]) => [kind, lay(of)]));
  return (kind) => layers.get(kind) as L;
}

function outlinesOf(dataset: Dataset): { of: Outlined; shape: Shape }[] {
  const found: { of: Outlined; shape: Shape }[] = [];
  for (const building of dataset.buildings)
    if (isKnown(building.outline)) found.push({ of: building, shape: building.outline });
  for (const zone of dataset.zones) if (zone.kind === "building") found.push({ of: zone, shape: zone.shape });
  return found;
}

function pointsOf(buildings: readonly Building[]): KDBush | undefined {
  if (buildings.length === 0) return undefined;
  const points = new KDBush(buildings.length);
  for (const { at } of buildings) points.add(at.x, at.y);
  return points.finish();
}
