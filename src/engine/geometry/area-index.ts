import Flatbush from "flatbush";
import type { Area } from "../model/index.ts";

/** The edges of one area, four numbers each: x1, y1, x2, y2. */
type Edges = Float64Array;

/** Says which of some areas a point lies in. */
export interface AreaLocator {
  /** Index of the area, −1 when there is none. */
  locate(x: number, y: number): number;
}

/** Cells at most: a byte and a quarter-word each. */
const MOST_CELLS = 1 << 20;
/** Share of a cell that edges are fattened by, so that rounding never leaves a touched cell unmarked. */
const SLACK = 1e-6;
const NOT_ASKED = -2;
/** Blocks of 8 × 8 cells share a list of the areas that may hold their points. */
const BLOCK = 3;

/**
 * Which of many areas a point lies in. Areas are closed: a point on a boundary is inside, and a point in several (on a
 * shared boundary, or where a file has overlaps) belongs to the first of them, so that the answer is the same however
 * the map is moved or turned (promise E4).
 *
 * A grid of cells marks where edges run. All points of a cell without edges have the same answer, which is worked out
 * for the first that asks; points in other cells are tested against the outlines themselves.
 */
export class AreaIndex implements AreaLocator {
  readonly #edges: readonly Edges[];
  readonly #boxes: Flatbush | undefined;
  readonly #minX: number = 0;
  readonly #minY: number = 0;
  readonly #size: number = 1;
  readonly #cols: number = 0;
  readonly #rows: number = 0;
  readonly #crossed: Uint8Array = new Uint8Array(0);
  readonly #answers: Int32Array = new Int32Array(0);
  /** For blocks of cells: the areas whose boxes meet the block, in order. */
  readonly #candidates: (readonly number[] | undefined)[] = [];
  /** minX, minY, maxX, maxY of each area. */
  readonly #bounds: Float64Array = new Float64Array(0);

  constructor(outlines: readonly Area[]) {
    this.#edges = outlines.map(edgesOf);
    const filled = this.#edges.some((edges) => edges.length > 0);
    if (!filled) return;
    const boxes = new Flatbush(outlines.length);
    this.#bounds = new Float64Array(4 * outlines.length);
    for (const [area, edges] of this.#edges.entries()) {
      let minX = Number.POSITIVE_INFINITY;
      let minY = Number.POSITIVE_INFINITY;
      let maxX = Number.NEGATIVE_INFINITY;
      let maxY = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < edges.length; i += 2) {
        const x = edges[i] as number;
        const y = edges[i + 1] as number;
        if (x < minX) minX = x;
        if (x > maxX) maxX = x;
        if (y < minY) minY = y;
        if (y > maxY) maxY = y;
      }
      boxes.add(minX, minY, maxX, maxY);
      this.#bounds.set([minX, minY, maxX, maxY], 4 * area);
    }
    boxes.finish();
    this.#boxes = boxes;
    const [width, height] = [boxes.maxX - boxes.minX, boxes.maxY - boxes.minY];
    // Some hundred cells per area keep most points out of the cells that edges cross.
    const wanted = Math.min(MOST_CELLS, 512 * outlines.length + 1024);
    const size = Math.max(Math.sqrt((width * height) / wanted), Math.max(width, height) / wanted, 1e-3);
    this.#minX = boxes.minX;
    this.#minY = boxes.minY;
    this.#size = size;
    this.#cols = Math.floor(width / size) + 1;
    this.#rows = Math.floor(height / size) + 1;
    this.#crossed = new Uint8Array(this.#cols * this.#rows);
    this.#answers = new Int32Array(this.#cols * this.#rows).fill(NOT_ASKED);
    for (const edges of this.#edges) this.#mark(edges);
  }

  /** Index of the first area that holds the point, −1 when none does. */
  locate(x: number, y: number): number {
    const col = Math.floor((x - this.#minX) / this.#size);
    const row = Math.floor((y - this.#minY) / this.#size);
    if (!(col >= 0 && row >= 0 && col < this.#cols && row < this.#rows)) return -1;
    const cell = row * this.#cols + col;
    const crossed = this.#crossed[cell] === 1;
    const known = this.#answers[cell] as number;
    if (!crossed && known !== NOT_ASKED) return known;
    const answer = this.#test(this.#candidatesOf(col >> BLOCK, row >> BLOCK), x, y);
    if (!crossed) this.#answers[cell] = answer;
    return answer;
  }

  #candidatesOf(col: number, row: number): readonly number[] {
    const block = row * ((this.#cols >> BLOCK) + 1) + col;
    const known = this.#candidates[block];
    if (known) return known;
    // A little more than the block, for points that rounding has put on its rim.
    const side = this.#size * (1 << BLOCK);
    const x = this.#minX + (col - SLACK) * side;
    const y = this.#minY + (row - SLACK) * side;
    const across = (1 + 2 * SLACK) * side;
    const found = this.#boxes?.search(x, y, x + across, y + across).sort((a, b) => a - b) ?? [];
    this.#candidates[block] = found;
    return found;
  }

  #test(candidates: readonly number[], x: number, y: number): number {
    const bounds = this.#bounds;
    for (const area of candidates) {
      const at = 4 * area;
      if (x < (bounds[at] as number) || y < (bounds[at + 1] as number)) continue;
      if (x > (bounds[at + 2] as number) || y > (bounds[at + 3] as number)) continue;
      if (holds(this.#edges[area] as Edges, x, y)) return area;
    }
    return -1;
  }

  /** Marks every cell an edge passes through, row of cells by row of cells. */
  #mark(edges: Edges): void {
    const size = this.#size;
    for (let i = 0; i < edges.length; i += 4) {
      const x1 = ((edges[i] as number) - this.#minX) / size;
      const y1 = ((edges[i + 1] as number) - this.#minY) / size;
      const x2 = ((edges[i + 2] as number) - this.#minX) / size;
      const y2 = ((edges[i + 3] as number) - this.#minY) / size;
      const low = Math.min(y1, y2);
      const high = Math.max(y1, y2);
      const flat = high - low < 2 * SLACK;
      const firstRow = Math.max(0, Math.floor(low - SLACK));
      const lastRow = Math.min(this.#rows - 1, Math.floor(high + SLACK));
      for (let row = firstRow; row <= lastRow; row++) {
        const from = flat ? x1 : along(x1, y1, x2, y2, Math.max(low, row - SLACK));
        const to = flat ? x2 : along(x1, y1, x2, y2, Math.min(high, row + 1 + SLACK));
        const first = Math.max(0, Math.floor(Math.min(from, to) - SLACK));
        const last = Math.min(this.#cols - 1, Math.floor(Math.max(from, to) + SLACK));
        const start = row * this.#cols;
        for (let col = first; col <= last; col++) this.#crossed[start + col] = 1;
      }
    }
  }
}

/** The x of the line through (x1, y1) and (x2, y2) at height y. */
function along(x1: number, y1: number, x2: number, y2: number, y: number): number {
  return x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}

function edgesOf(area: Area): Edges {
  const numbers: number[] = [];
  for (const polygon of area.coordinates)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1], ring[i]];
        if (from && to) numbers.push(from[0], from[1], to[0], to[1]);
      }
  return Float64Array.from(numbers);
}

/** Ray casting over all rings at once (even–odd), with the boundary inside. */
function holds(edges: Edges, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const x1 = (edges[i] as number) - x;
    const y1 = (edges[i + 1] as number) - y;
    const x2 = (edges[i + 2] as number) - x;
    const y2 = (edges[i + 3] as number) - y;
    if (y1 > 0 === y2 > 0 && y1 !== 0 && y2 !== 0) continue;
    const cross = x1 * y2 - x2 * y1;
    if (cross === 0 && x1 * x2 <= 0 && y1 * y2 <= 0) return true;
    if (y1 > 0 !== y2 > 0 && cross > 0 === y2 > y1) inside = !inside;
  }
  return inside;
}
