import { Near } from "../plane/near.ts";
import { sample } from "../plane/raster.ts";
import { apart, nearestOnSegment, type Spot, tenth } from "../plane/rings.ts";
import type { Stretch } from "./network.ts";
import type { Ground } from "./settle.ts";
import type { Terrain } from "./terrain.ts";

export type HouseForm =
  | "detached"
  | "twin"
  | "row"
  | "block"
  | "perimeter"
  | "farm"
  | "smallHouse"
  | "coLocated"
  | "outbuilding"
  | "shed"
  | "commerce"
  | "public";

/** A building: a closed counter-clockwise outline in local metres. */
export interface House {
  readonly form: HouseForm;
  readonly at: Spot;
  readonly outline: readonly Spot[];
  readonly dwellings: number;
  /** The stretch it has its address on, which side, and metres from the stretch's start; absent without an address. */
  readonly front?: { readonly stretch: number; readonly side: 1 | -1; readonly along: number };
  readonly estate?: string;
  readonly landmark?: string;
  /** The municipality's own site this house belongs to. */
  readonly ownSite?: string;
}

/** A footprint standing ready: a box of `width` along `way` and `depth` across it, with an outline in box coordinates. */
export interface Footprint {
  readonly at: Spot;
  readonly way: Spot;
  readonly width: number;
  readonly depth: number;
  /** Metres that must stay free around it. */
  readonly room: number;
}

interface Box extends Footprint {
  readonly reach: number;
}

export const HALF_WIDTH: Readonly<Record<Stretch["class"], number>> = {
  trunk: 6,
  county: 5,
  collector: 4,
  street: 3.2,
  path: 1.5,
};

/** Keeps what is built from standing on roads, in water, on cliffs or in one another. */
export class Site {
  private readonly boxes = new Near<Box>(40);
  private readonly segments = new Near<{ a: Spot; b: Spot; half: number; main: boolean }>(40);

  constructor(
    private readonly ground: Ground,
    private readonly terrain: Terrain,
    stretches: readonly Stretch[],
  ) {
    for (const { class: kind, line } of stretches)
      for (let k = 1; k < line.length; k += 1) {
        const [a, b] = [line[k - 1] as Spot, line[k] as Spot];
        this.segments.add({ a, b, half: HALF_WIDTH[kind], main: kind === "trunk" || kind === "county" }, [
          Math.min(a[0], b[0]),
          Math.min(a[1], b[1]),
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
        ]);
      }
  }

  /** `roadRoom` metres from the edge of any road, and `hush` metres from the middle of trunk and county roads. */
  free(print: Footprint, roadRoom: number, hush = 0): boolean {
    const corners = cornersOf(print, 0);
    for (const [x, y] of groundPoints(print))
      if (
        sample(this.terrain.shore, x, y) < 11 ||
        sample(this.ground.dry, x, y) < 12 ||
        sample(this.ground.slope, x, y) > 0.34
      )
        return false;
    const reach = Math.sqrt(print.width * print.width + print.depth * print.depth) / 2;
    for (const { a, b, half, main } of this.segments.around(
      print.at[0],
      print.at[1],
      reach + Math.max(20, hush),
    )) {
      const limit = Math.max(half + roadRoom, main ? hush : 0);
      if (
        nearestOnSegment(print.at, a, b).distance < reach + limit &&
        boxToSegment(print, corners, a, b) < limit
      )
        return false;
    }
    for (const other of this.boxes.around(print.at[0], print.at[1], reach + print.room + 30)) {
      const room = Math.min(print.room, other.room);
      if (apart(print.at, other.at) < reach + other.reach + room && overlap(print, other, room)) return false;
    }
    return true;
  }

  take(print: Footprint): void {
    const reach = Math.sqrt(print.width * print.width + print.depth * print.depth) / 2;
    const [x, y] = print.at;
    this.boxes.add({ ...print, reach }, [x - reach, y - reach, x + reach, y + reach]);
  }
}

/** Points over the footprint at most 12 m apart, edges included: a large hall must not span a brook. */
function groundPoints(print: Footprint): Spot[] {
  const across = Math.max(2, Math.ceil(print.width / 12) + 1);
  const deep = Math.max(2, Math.ceil(print.depth / 12) + 1);
  const points: Spot[] = [print.at];
  for (let i = 0; i < across; i += 1)
    for (let j = 0; j < deep; j += 1)
      points.push(
        placed(print, (i / (across - 1) - 0.5) * print.width, (j / (deep - 1) - 0.5) * print.depth),
      );
  return points;
}

export function cornersOf(print: Footprint, room: number): Spot[] {
  const u = print.width / 2 + room;
  const v = print.depth / 2 + room;
  return (
    [
      [-u, -v],
      [u, -v],
      [u, v],
      [-u, v],
    ] as const
  ).map(([a, b]) => placed(print, a, b));
}

/** Box coordinates (u along the way, v to its left) to local metres. */
export function placed(print: Footprint, u: number, v: number): Spot {
  const [c, s] = print.way;
  return [tenth(print.at[0] + u * c - v * s), tenth(print.at[1] + u * s + v * c)];
}

/** Separating axis over the two boxes' own axes; `room` metres between them count as overlap. */
function overlap(a: Footprint, b: Footprint, room: number): boolean {
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const) {
    const corners = cornersOf(two, 0);
    for (const turn of [0, 1]) {
      const axis: Spot = turn === 0 ? one.way : [-one.way[1], one.way[0]];
      const half = (turn === 0 ? one.width : one.depth) / 2 + room;
      const spans = corners.map(([x, y]) => (x - one.at[0]) * axis[0] + (y - one.at[1]) * axis[1]);
      if (Math.min(...spans) >= half || Math.max(...spans) <= -half) return false;
    }
  }
  return true;
}

function boxToSegment(print: Footprint, corners: readonly Spot[], a: Spot, b: Spot): number {
  let least = Number.POSITIVE_INFINITY;
  const local = (p: Spot): Spot => {
    const [dx, dy] = [p[0] - print.at[0], p[1] - print.at[1]];
    return [dx * print.way[0] + dy * print.way[1], -dx * print.way[1] + dy * print.way[0]];
  };
  const pieces = Math.max(1, Math.ceil(apart(a, b) / 3));
  for (let k = 0; k <= pieces; k += 1) {
    const [u, v] = local([a[0] + ((b[0] - a[0]) * k) / pieces, a[1] + ((b[1] - a[1]) * k) / pieces]);
    const du = Math.max(0, Math.abs(u) - print.width / 2);
    const dv = Math.max(0, Math.abs(v) - print.depth / 2);
    least = Math.min(least, Math.sqrt(du * du + dv * dv));
  }
  for (const corner of corners) least = Math.min(least, nearestOnSegment(corner, a, b).distance);
  return least;
}
