import { at } from "../../model/index.ts";
import type { Frame, Stretch } from "./frame.ts";
import type { Footprint, HousePlace } from "./house-place.ts";

/** A house in a frame: its middle, and whether it lies along the frame or across it. */
export interface Laid {
  readonly u: number;
  readonly v: number;
  /** Half sides along u and along v. */
  readonly box: Footprint;
  readonly turned: boolean;
}

/** From which corner a region is filled. */
export interface Way {
  readonly upward: boolean;
  readonly rightward: boolean;
  /** Which way round the houses lie, in the order they are tried. */
  readonly turns: readonly boolean[];
}

export const WAYS: readonly Way[] = [[false], [true], [false, true], [true, false]].flatMap((turns) =>
  [true, false].flatMap((upward) => [true, false].map((rightward) => ({ upward, rightward, turns }))),
);

/**
 * Fills a region with houses row by row, each as far to one side as it goes ("bottom-left"), on top of those already laid.
 * @param apart metres between façades
 * @param allowed whether a house may stand at a place, beyond what the region says
 */
export function fill(
  frame: Frame,
  foot: Footprint,
  apart: number,
  most: number,
  way: Way,
  allowed: (x: number, y: number) => boolean,
  laid: readonly Laid[] = [],
): readonly Laid[] {
  const all = [...laid];
  for (const turned of way.turns) {
    const box = turned ? { along: foot.across, across: foot.along } : foot;
    const rows = way.upward ? [...frame.rows(box.across)] : frame.rows(box.across).toReversed();
    const lowest = Math.min(rows[0] ?? 0, rows[rows.length - 1] ?? 0);
    const highest = Math.max(rows[0] ?? 0, rows[rows.length - 1] ?? 0);
    for (let r = 0; r < rows.length && all.length < most; r++) {
      const v = rows[r] as number;
      let added = false;
      for (;;) {
        const u = firstFree(frame, v, box, apart, way.rightward, all, allowed);
        if (u === undefined) break;
        all.push({ u, v, box, turned });
        added = true;
        if (all.length >= most) break;
      }
      // The row where the next ones can stand right behind these.
      const beyond = v + (way.upward ? 1 : -1) * (2 * box.across + apart);
      if (!added || beyond < lowest || beyond > highest) continue;
      const place = rows.findIndex((row) => (way.upward ? row > beyond : row < beyond));
      if (place > r) rows.splice(place, 0, beyond);
    }
  }
  return all;
}

function firstFree(
  frame: Frame,
  v: number,
  box: Footprint,
  apart: number,
  rightward: boolean,
  laid: readonly Laid[],
  allowed: (x: number, y: number) => boolean,
): number | undefined {
  const stretches = frame.stretches(v, box);
  if (stretches.length === 0) return undefined;
  const ordered = rightward ? stretches : stretches.toReversed();
  const taken = laid.flatMap((other) => takenBy(other, v, box, apart));
  for (const [from, to] of ordered) {
    let u = rightward ? from : to;
    for (let moved = true; moved; ) {
      moved = false;
      for (const [left, right] of taken)
        if (u > left + 1e-9 && u < right - 1e-9) {
          u = rightward ? right : left;
          moved = true;
        }
    }
    if (u < from || u > to) continue;
    const [x, y] = frame.out(u, v);
    if (allowed(x, y)) return u;
  }
  return undefined;
}

/** The stretch of a row that a house already laid keeps others out of; its corners are round, as distance is. */
function takenBy({ u, v: otherV, box: other }: Laid, v: number, box: Footprint, apart: number): Stretch[] {
  const gap = Math.abs(v - otherV) - box.across - other.across;
  if (gap >= apart - 1e-9) return [];
  const half = box.along + other.along + (gap <= 0 ? apart : Math.sqrt(apart * apart - gap * gap));
  return [[u - half, u + half]];
}

export function placeOf(frame: Frame, { u, v, turned }: Laid): HousePlace {
  const [x, y] = frame.out(u, v);
  return { at: at(x, y), angle: half(frame.heading + (turned ? Math.PI / 2 : 0)) };
}

/** A house looks the same turned half round: angles from 0 up to π. */
function half(angle: number): number {
  const turned = angle % Math.PI;
  return turned < 0 ? turned + Math.PI : turned;
}
