import type { Bounds } from "../../geometry/bounds.ts";
import type { Area, Shape } from "../../model/index.ts";

/** Metres across a cell: about as far as rules ask, so that few cells are looked in and few shapes lie in each. */
const CELL = 200;
/** A shape over more cells than this is asked each time: municipal plans and mappings are few. */
const WIDE = 256;
/** Shapes laid between two pauses: a millisecond or two. */
const STRIDE = 2000;

const cellOf = (metres: number): number => Math.floor(metres / CELL);
/** Cells north and south stay apart for any place on earth in metres. */
const key = (col: number, row: number): number => col * 1e6 + row;

/** Where many shapes lie, under a grid. Laid in strides, so that a page can lay it without holding anybody up. */
export class ShapeGrid {
  readonly #shapes: readonly (Shape | Area | undefined)[];
  readonly #boxes: Float64Array;
  readonly #cells = new Map<number, number[]>();
  readonly #wide: number[] = [];
  #laid = 0;

  constructor(shapes: readonly (Shape | Area | undefined)[]) {
    this.#shapes = shapes;
    this.#boxes = new Float64Array(shapes.length * 4);
  }

  /** Lays some more; false when all are laid. */
  layMore(): boolean {
    const end = Math.min(this.#shapes.length, this.#laid + STRIDE);
    for (; this.#laid < end; this.#laid++) this.#lay(this.#laid);
    return this.#laid < this.#shapes.length;
  }

  /** Indexes of the shapes whose box meets a box, in order. What is not laid yet is laid first. */
  near({ minX, minY, maxX, maxY }: Bounds): readonly number[] {
    while (this.layMore());
    const found = new Set(this.#wide);
    for (let col = cellOf(minX); col <= cellOf(maxX); col++)
      for (let row = cellOf(minY); row <= cellOf(maxY); row++)
        for (const index of this.#cells.get(key(col, row)) ?? []) found.add(index);
    const boxes = this.#boxes;
    return [...found]
      .filter(
        (i) =>
          (boxes[i * 4] as number) <= maxX &&
          (boxes[i * 4 + 1] as number) <= maxY &&
          (boxes[i * 4 + 2] as number) >= minX &&
          (boxes[i * 4 + 3] as number) >= minY,
      )
      .sort((a, b) => a - b);
  }

  #lay(index: number): void {
    const shape = this.#shapes[index];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const take = ([x, y]: readonly [number, number]) => {
      if (x < west) west = x;
      if (y < south) south = y;
      if (x > east) east = x;
      if (y > north) north = y;
    };
    if (shape?.type === "MultiPolygon")
      // A hole lies inside its outer ring.
      for (const [outer = []] of shape.coordinates) for (const corner of outer) take(corner);
    else for (const line of shape?.coordinates ?? []) for (const corner of line) take(corner);
    this.#boxes.set([west, south, east, north], index * 4);
    if (west > east) return;
    const [cols, rows] = [cellOf(east) - cellOf(west) + 1, cellOf(north) - cellOf(south) + 1];
    if (cols * rows > WIDE) {
      this.#wide.push(index);
      return;
    }
    for (let col = cellOf(west); col <= cellOf(east); col++)
      for (let row = cellOf(south); row <= cellOf(north); row++) {
        const at = key(col, row);
        const cell = this.#cells.get(at);
        if (cell) cell.push(index);
        else this.#cells.set(at, [index]);
      }
  }
}
