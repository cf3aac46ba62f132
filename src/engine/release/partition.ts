import { areaCentre } from "../dispersion/area-centre.ts";
import { contiguity } from "../dispersion/areal/weights/contiguity.ts";
import { isKnown, type Neighbourhood } from "../model/index.ts";
import { type Groups, type Joining, joinGroups } from "./join-groups.ts";
import { plainText } from "./plain-text.ts";
import {
  partitionHash,
  type ReleaseDistrict,
  type ReleaseFile,
  type ReleaseZone,
} from "./public/release-file.ts";
import { RELEASE_PARAMETERS } from "./public/release-parameters.ts";
import type { ReleaseGround } from "./release-ground.ts";

const { leastResidents, leastCandidates, floorCandidates, leastZonesInDistrict, capOneIn } =
  RELEASE_PARAMETERS;

/** Zones in districts in the municipality: one hierarchy. Without zones the municipality is too small for any number. */
export type Partition = ReleaseFile["partition"];

/** The whole municipality, where areas name no districts. */
const NO_DISTRICT = "";

/**
 * Areas put together until each zone has 1 000 residents and 50 candidate homes, inside the districts that the areas name; a district that is too
 * small for a zone of its own is joined with its neighbour first. Districts are shown of three zones or more, and joined until they have them.
 * Residents that are not known protect nobody and count as none. Names of districts are used where every area has one.
 *
 * A municipality of one zone may have as few as 25 candidate homes; a district within one that has fewer than 50 is joined with the next, since a
 * zone of its own would never be shown (DECISIONS.md).
 */
export function makePartition(ground: Pick<ReleaseGround, "areas" | "candidates">): Partition {
  const { areas, candidates } = ground;
  const residents = areas.map((area) => (isKnown(area.residents) ? area.residents : 0));
  const total = (group: readonly number[], of: ArrayLike<number>) =>
    group.reduce((sum, area) => sum + (of[area] as number), 0);
  const centres = areas.map(({ outline }) => areaCentre(outline));
  const lie = {
    touching: contiguity(
      areas.map(({ outline }) => outline.coordinates.flat()),
      "rook",
    ),
    apart: (a: number, b: number) => {
      const [[ax, ay], [bx, by]] = [centres[a] ?? [0, 0], centres[b] ?? [0, 0]];
      // In whole metres: a turned map has other last digits, and must have the same zones.
      return Math.round(Math.hypot(ax - bx, ay - by));
    },
    size: (group: readonly number[]) => [total(group, candidates), total(group, residents)],
  };
  const isEnough = (least: number) => (group: readonly number[]) =>
    total(group, residents) >= leastResidents && total(group, candidates) >= least;

  const everything = areas.map((_, area) => area);
  if (!isEnough(floorCandidates)(everything)) return sealed([], []);
  const joining: Joining = { ...lie, isEnough: isEnough(leastCandidates) };
  const districts = joinGroups(namedDistricts(areas), joining);
  const zones = districts
    .flatMap((district) =>
      joinGroups(
        district.map((area) => [area]),
        joining,
      ),
    )
    .toSorted((a, b) => (a[0] as number) - (b[0] as number));
  const zoneOf = new Map(zones.flatMap((zone, i) => zone.map((area) => [area, i] as const)));
  const zonesIn = (group: readonly number[]) => new Set(group.map((area) => zoneOf.get(area) as number));
  const shown = joinGroups(districts, {
    ...lie,
    isEnough: (group) => zonesIn(group).size >= leastZonesInDistrict,
  });
  // Fewer than three zones in all: there is no district to show, and no zone either.
  const hasDistricts = zones.length >= leastZonesInDistrict && shown.length > 1;
  const digits = Math.max(2, String(zones.length).length);
  const zoneId = (zone: number) => `z${String(zone + 1).padStart(digits, "0")}`;
  const districtAt = new Map(
    hasDistricts ? shown.flatMap((group, i) => group.map((area) => [area, `d${i + 1}`] as const)) : [],
  );
  return sealed(
    zones.map((zone, i) => ({
      id: zoneId(i),
      name: zoneName(
        zone.map((area) => areas[area] as Neighbourhood),
        areas,
      ),
      areas: zone.map((area) => (areas[area] as Neighbourhood).id),
      district: districtAt.get(zone[0] as number) ?? NO_DISTRICT,
      residents: total(zone, residents),
      cap: Math.floor(total(zone, candidates) / capOneIn),
    })),
    hasDistricts
      ? shown.map((group, i) => ({
          id: `d${i + 1}`,
          name: districtName(group.map((area) => areas[area] as Neighbourhood)),
          zones: [...zonesIn(group)].sort((a, b) => a - b).map(zoneId),
        }))
      : [],
  );
}

/** The partition of the last release, with today's residents and homes, where it still fits today's areas; else a new one. */
export function partitionInForce(
  ground: Pick<ReleaseGround, "areas" | "candidates">,
  last: Partition | undefined,
): { readonly partition: Partition; readonly kept: boolean } {
  const kept = last && withFactsOf(last, ground);
  return kept ? { partition: kept, kept: true } : { partition: makePartition(ground), kept: false };
}

/** Zones that change can be laid over one another and cut into smaller ones: they stay as long as they are big enough. */
function withFactsOf(
  last: Partition,
  { areas, candidates }: Pick<ReleaseGround, "areas" | "candidates">,
): Partition | undefined {
  const index = new Map<string, number>(areas.map(({ id }, i) => [id, i]));
  const inZones = last.zones.flatMap((zone) => zone.areas);
  if (inZones.length !== areas.length || inZones.some((id) => !index.has(id))) return undefined;
  const zones = last.zones.map((zone): ReleaseZone => {
    const own = zone.areas.map((id) => index.get(id) as number);
    const residents = own.reduce((sum, i) => {
      const known = areas[i]?.residents ?? 0;
      return sum + (isKnown(known) ? known : 0);
    }, 0);
    const homes = own.reduce((sum, i) => sum + (candidates[i] as number), 0);
    return { ...zone, residents, cap: Math.floor(homes / capOneIn) };
  });
  const least = (zones.length === 1 ? floorCandidates : leastCandidates) / capOneIn;
  const fit =
    zones.length > 0 && zones.every(({ residents, cap }) => residents >= leastResidents && cap >= least);
  return fit ? sealed(zones, last.districts) : undefined;
}

const sealed = (zones: readonly ReleaseZone[], districts: readonly ReleaseDistrict[]): Partition => ({
  hash: partitionHash(zones, districts),
  zones,
  districts,
});

function namedDistricts(areas: readonly Neighbourhood[]): Groups {
  const named = areas.every(({ district }) => isKnown(district));
  const groups = new Map<string, number[]>();
  for (const [i, { district }] of areas.entries()) {
    const name = named ? district : NO_DISTRICT;
    const own = groups.get(name) ?? [];
    own.push(i);
    groups.set(name, own);
  }
  return [...groups.values()];
}

/** Most names that a zone is called by. */
const MOST_NAMES = 2;

/** Its districts where it is made of whole ones, else its areas; where most of its people live comes first: "Torget – Skansen +3". */
function zoneName(zone: readonly Neighbourhood[], all: readonly Neighbourhood[]): string {
  const ids = new Set(zone.map(({ id }) => id));
  const districts = new Set(zone.map(({ district }) => district));
  const isWhole = !all.some(({ id, district }) => districts.has(district) && !ids.has(id));
  const people = new Map<string, number>();
  for (const { name, district, residents } of zone) {
    const part = isWhole && isKnown(district) ? district : name;
    people.set(part, (people.get(part) ?? 0) + (isKnown(residents) ? residents : 0));
  }
  const names = [...people].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(" – ") + (more > 0 ? ` +${more}` : "");
}

function districtName(areas: readonly Neighbourhood[]): string {
  const names = new Set(areas.map(({ district }) => district).filter(isKnown));
  return plainText([...names].sort().join(" – "));
}
