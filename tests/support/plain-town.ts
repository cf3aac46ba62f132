import { booleanPointInPolygon, multiPolygon, point } from "@turf/turf";
import type { Change, Dataset, Point } from "../../src/engine/index.ts";

/** A place with units, found the slow and obvious way. */
export interface PlainPlace {
  readonly name: string;
  readonly at: Point;
  readonly area: string | undefined;
  readonly building: string | undefined;
  readonly programme: number;
  readonly stock: number;
}

/**
 * The definitions of domain.md §2 written down a second time, as plainly as can be: no index, no incremental step, no code
 * of the engine, and Turf to say whether an area holds a point. What the engine says is held against this.
 */
export function plainPlaces(dataset: Dataset, changes: readonly Change[]): readonly PlainPlace[] {
  const housed = new Map<string, number>();
  const points: { name: string; at: Point }[] = [];
  const ended = new Set(changes.flatMap((one) => (one.kind === "end-placement" ? [one.placement] : [])));
  for (const { id, site, standing } of dataset.placements) {
    if (standing !== "housed" || ended.has(id)) continue;
    if ("at" in site) points.push({ name: `placement:${id}`, at: site.at });
    else housed.set(site.dwelling, (housed.get(site.dwelling) ?? 0) + 1);
  }
  for (const one of changes)
    if (one.kind === "place") housed.set(one.dwelling, (housed.get(one.dwelling) ?? 0) + 1);
  const place = (
    name: string,
    at: Point,
    building: string | undefined,
    programme: number,
    stock: number,
  ): PlainPlace => ({ name, at, area: plainArea(dataset, at), building, programme, stock });
  const places = dataset.dwellings
    .filter(({ kind }) => kind !== "temporary")
    .map(({ id, at, kind, units, building }) => {
      const whole = kind === "smallHouse" || kind === "coLocated";
      const programme = whole ? units : Math.min(units, housed.get(id) ?? 0);
      return place(`dwelling:${id}`, at, building === "unknown" ? undefined : building, programme, units);
    });
  for (const { name, at } of points) places.push(place(name, at, undefined, 1, 0));
  for (const one of changes) {
    if (one.kind === "open-plot") {
      const at = one.at ?? dataset.plots.find(({ id }) => id === one.plot)?.at;
      if (at) places.push(place(`plot:${one.plot}`, at, undefined, one.houses, one.houses));
    }
    if (one.kind === "acquire-dwelling") {
      const building = dataset.buildings.find(({ id }) => id === one.building);
      if (building) {
        const programme = Math.min(1, housed.get(one.dwelling) ?? 0);
        places.push(place(`dwelling:${one.dwelling}`, building.at, building.id, programme, 1));
      }
    }
  }
  return places;
}

function plainArea({ neighbourhoods }: Dataset, { x, y }: Point): string | undefined {
  return neighbourhoods
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .find(({ outline }) =>
      booleanPointInPolygon(point([x, y]), multiPolygon(outline.coordinates as unknown as number[][][][])),
    )?.id;
}

export const apart = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Sites: chains of places with units, each step at most `link` metres, by asking every pair until nothing changes. */
export function plainSites(
  places: readonly PlainPlace[],
  count: "programme" | "stock",
  link: number,
): readonly (readonly PlainPlace[])[] {
  let sites = places.filter((place) => place[count] > 0).map((place) => [place]);
  for (let joined = true; joined; ) {
    joined = false;
    for (const site of sites) {
      const near = sites.filter(
        (other) => other !== site && other.some((a) => site.some((b) => apart(a.at, b.at) <= link)),
      );
      if (near.length === 0) continue;
      sites = [...sites.filter((one) => one !== site && !near.includes(one)), [site, ...near].flat()];
      joined = true;
      break;
    }
  }
  return sites;
}

export const units = (places: readonly PlainPlace[], count: "programme" | "stock"): number =>
  places.reduce((sum, place) => sum + place[count], 0);
