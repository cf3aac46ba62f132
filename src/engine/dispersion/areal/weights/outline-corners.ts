import { type Bounds, boundsOf } from "../../../geometry/bounds.ts";
import type { Position } from "../../../model/index.ts";

/** Rings of each area, closed or not; holes and parts alike, because any of them may be a boundary. */
export type Outlines = readonly (readonly (readonly Position[])[])[];

/** Metres: corners of a register that are closer are one corner, written by two hands. */
export const MILLIMETRE = 0.001;

/** The corners of outlines by number: those within the tolerance of one another are one. */
export interface Corners {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** For each area, its corners by number, one ring after the other. */
  readonly ofArea: readonly Int32Array[];
  /** Where each ring of each area ends in `ofArea`. */
  readonly ringEnds: readonly (readonly number[])[];
}

/** Numbers all corners in one pass over a grid of about one a cell. */
export function cornersOf(outlines: Outlines, tolerance: number): Corners {
  const total = outlines.reduce((sum, rings) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0);
  const grid = new CornerGrid(boundsOf(outlines.flat()), total, tolerance);
  const ringEnds: number[][] = [];
  const ofArea = outlines.map((rings) => {
    const numbers = new Int32Array(rings.reduce((n, ring) => n + ring.length, 0));
    const ends: number[] = [];
    let at = 0;
    for (const ring of rings) {
      for (const position of ring) numbers[at++] = grid.numberOf(position[0], position[1]);
      ends.push(at);
    }
    ringEnds.push(ends);
    return numbers;
  });
  return { count: grid.count, x: grid.x, y: grid.y, ofArea, ringEnds };
}

/** Numbers positions, giving those within the tolerance of an earlier one its number. */
class CornerGrid {
  count = 0;
  readonly #minX: number;
  readonly #minY: number;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #tolerance: number;
  /** The first corner of each cell, −1 for none, and the next in the same cell after each. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;

  constructor({ minX, minY, maxX, maxY }: Bounds, total: number, tolerance: number) {
    const width = Math.max(maxX - minX, 0);
    const height = Math.max(maxY - minY, 0);
    // Cells far larger than the tolerance keep nearly all look-ups to one cell.
    this.#cell =
      Math.max(
        64 * tolerance,
        Math.sqrt((width * height) / (total + 1)),
        Math.max(width, height) / (total + 1),
      ) || 1;
    this.#minX = minX;
    this.#minY = minY;
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    this.#tolerance = tolerance;
    this.#first = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#next = new Int32Array(total).fill(-1);
    this.x = new Float64Array(total);
    this.y = new Float64Array(total);
  }

  numberOf(x: number, y: number): number {
    const reach = this.#tolerance;
    const fromColumn = Math.max(0, this.#columnOf(x - reach));
    const toColumn = Math.min(this.#columns - 1, this.#columnOf(x + reach));
    const fromRow = Math.max(0, this.#rowOf(y - reach));
    const toRow = Math.min(this.#rows - 1, this.#rowOf(y + reach));
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        let corner = this.#first[row * this.#columns + column] as number;
        for (; corner >= 0; corner = this.#next[corner] as number) {
          const dx = (this.x[corner] as number) - x;
          const dy = (this.y[corner] as number) - y;
          if (dx * dx + dy * dy <= reach * reach) return corner;
        }
      }
    }
    const corner = this.count++;
    this.x[corner] = x;
    this.y[corner] = y;
    const cell = this.#rowOf(y) * this.#columns + this.#columnOf(x);
    this.#next[corner] = this.#first[cell] as number;
    this.#first[cell] = corner;
    return corner;
  }

  #columnOf(x: number): number {
    return Math.floor((x - this.#minX) / this.#cell);
  }

  #rowOf(y: number): number {
    return Math.floor((y - this.#minY) / this.#cell);
  }
}

export interface Sides {
  /** For each area, its sides by number; the same two ends, in either order, are the same side. */
  readonly ofArea: readonly Int32Array[];
  readonly length: readonly number[];
}

/** Numbers the sides between corners. Sides shorter than the tolerance have become points, and are left out. */
export function sidesOf({ count, x, y, ofArea, ringEnds }: Corners): Sides {
  const numbers = new Map<number, number>();
  const length: number[] = [];
  const sidesOfArea = ofArea.map((corners, area) => {
    const sides: number[] = [];
    let from = 0;
    for (const end of ringEnds[area] as readonly number[]) {
      for (let at = from; at < end; at++) {
        const a = corners[at] as number;
        const b = corners[at + 1 < end ? at + 1 : from] as number;
        if (a === b) continue;
        const key = Math.min(a, b) * count + Math.max(a, b);
        let side = numbers.get(key);
        if (side === undefined) {
          side = length.length;
          numbers.set(key, side);
          length.push(Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number)));
        }
        sides.push(side);
      }
      from = end;
    }
    return Int32Array.from(sides);
  });
  return { ofArea: sidesOfArea, length };
}
