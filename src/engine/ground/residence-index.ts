import type { AreaLocator } from "../geometry/area-index.ts";
import { PointGrid } from "../geometry/point-grid.ts";
import type { Neighbourhood, Residences } from "../model/index.ts";

/** Residents are counted in thousandths, as whole numbers: their sum is the same in whatever order it is made (E3). */
const THOUSANDTHS = 1000;
const NOT_KNOWN = -1;
/** Answers kept: more than the places of any municipality; a pointer that wanders starts the book again. */
const MOST_KEPT = 50_000;
/** Small cells: only addresses in cells that a rim crosses are measured, and rims are thin. */
const PER_CELL = 2;
/** Part of a radius within which a corner may be on either side of it by rounding: such cells are counted point by point. */
const SLACK = 1e-9;

/**
 * The population at risk, for the rings of D7. An address point whose residents are not known gets its share, by
 * dwellings (or one each where dwellings are not known), of those residents of its area that no address accounts for.
 *
 * Cells that lie wholly within a ring are added up a row at a time from running totals; only addresses in cells that the
 * rim crosses are measured.
 */
export class ResidenceIndex {
  readonly #grid: PointGrid;
  /** Columns in the grid's own order, so that a row of cells is read straight through. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** Thousandths of a resident; −1 where neither the address nor its area says. */
  readonly #weights: Float64Array;
  /** Running totals over the order: thousandths before each address, and addresses not known before it. */
  readonly #sums: Float64Array;
  readonly #gaps: Int32Array;
  /** Answers by x, then y, for the radii last asked for. */
  readonly #known = new Map<number, Map<number, readonly (number | null)[]>>();
  #radii: readonly number[] = [];
  #kept = 0;

  constructor(residences: Residences, areas: readonly Neighbourhood[], index: AreaLocator) {
    this.#grid = new PointGrid(residences.x, residences.y, PER_CELL);
    const { order } = this.#grid;
    const n = order.length;
    this.#x = gathered(residences.x, order, new Float64Array(n));
    this.#y = gathered(residences.y, order, new Float64Array(n));
    this.#weights = shares(
      this.#x,
      this.#y,
      gathered(residences.dwellings, order, new Int32Array(n)),
      gathered(residences.residents, order, new Int32Array(n)),
      areas,
      index,
    );
    this.#sums = new Float64Array(n + 1);
    this.#gaps = new Int32Array(n + 1);
    for (let k = 0; k < n; k++) {
      const weight = this.#weights[k] as number;
      this.#sums[k + 1] = (this.#sums[k] as number) + (weight === NOT_KNOWN ? 0 : weight);
      this.#gaps[k + 1] = (this.#gaps[k] as number) + (weight === NOT_KNOWN ? 1 : 0);
    }
  }

  /**
   * Residents within each of the radii (metres), whole persons. Null where any address within has residents nobody
   * knows, and everywhere when there are no addresses at all: an unknown is not a nought.
   */
  within(x: number, y: number, radii: readonly number[]): readonly (number | null)[] {
    if (this.#kept >= MOST_KEPT || !sameRadii(radii, this.#radii)) {
      this.#known.clear();
      this.#kept = 0;
      this.#radii = radii;
    }
    const column = this.#known.get(x) ?? new Map<number, readonly (number | null)[]>();
    this.#known.set(x, column);
    const known = column.get(y);
    if (known) return known;
    const answer = radii.map((radius) => this.#count(x, y, radius));
    column.set(y, answer);
    this.#kept += 1;
    return answer;
  }

  #count(x: number, y: number, radius: number): number | null {
    if (this.#weights.length === 0) return null;
    const grid = this.#grid;
    const { starts, cols, size } = grid;
    const [low, high] = [grid.firstRow(y - radius), grid.firstRow(y + radius)];
    const [surely, perhaps] = [radius * (1 - SLACK), radius * (1 + SLACK)];
    let sum = 0;
    for (let row = low; row <= high; row++) {
      // The circle is widest at the edge of the row nearer its centre, and narrowest at the farther one: cells beyond
      // the first width hold nothing within the radius, cells inside the second hold nothing else.
      const bottom = grid.minY + row * size - y;
      const top = bottom + size;
      const nearer = bottom > 0 ? bottom : top < 0 ? -top : 0;
      const farther = Math.max(-bottom, top);
      const wide = nearer < perhaps ? Math.sqrt(perhaps * perhaps - nearer * nearer) + SLACK * size : 0;
      const narrow = farther < surely ? Math.sqrt(surely * surely - farther * farther) : -1;
      const left = starts[row * cols + grid.firstCol(x - wide)] as number;
      const right = starts[row * cols + grid.firstCol(x + wide) + 1] as number;
      const first = Math.max(0, Math.ceil((x - narrow - grid.minX) / size));
      const past = Math.min(cols, Math.floor((x + narrow - grid.minX) / size));
      const whole = narrow > 0 && past > first;
      const from = whole ? (starts[row * cols + first] as number) : right;
      const to = whole ? (starts[row * cols + past] as number) : right;
      if (this.#gaps[to] !== this.#gaps[from]) return null;
      const before = this.#measure(left, from, x, y, radius);
      const after = this.#measure(to, right, x, y, radius);
      if (before === null || after === null) return null;
      sum += (this.#sums[to] as number) - (this.#sums[from] as number) + before + after;
    }
    return Math.round(sum / THOUSANDTHS);
  }

  /** Thousandths among the addresses from one place in the order to another, each held against the radius. */
  #measure(from: number, to: number, x: number, y: number, radius: number): number | null {
    const limit = radius * radius;
    let sum = 0;
    for (let k = from; k < to; k++) {
      const dx = (this.#x[k] as number) - x;
      const dy = (this.#y[k] as number) - y;
      if (dx * dx + dy * dy > limit) continue;
      const weight = this.#weights[k] as number;
      if (weight === NOT_KNOWN) return null;
      sum += weight;
    }
    return sum;
  }
}

const sameRadii = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((radius, r) => radius === b[r]);

function gathered<T extends Float64Array | Int32Array>(column: T, order: Int32Array, into: T): T {
  for (let k = 0; k < order.length; k++) into[k] = column[order[k] as number] as number;
  return into;
}

function shares(
  x: Float64Array,
  y: Float64Array,
  dwellings: Int32Array,
  residents: Int32Array,
  areas: readonly Neighbourhood[],
  index: AreaLocator,
): Float64Array {
  const n = x.length;
  const areaOf = new Int32Array(n).fill(-1);
  const left = Float64Array.from(areas, (area) =>
    area.residents === "unknown" ? NOT_KNOWN : area.residents,
  );
  const sharing = new Float64Array(areas.length);
  const anyUnknown = residents.includes(NOT_KNOWN);
  for (let k = 0; anyUnknown && k < n; k++) {
    const area = index.locate(x[k] as number, y[k] as number);
    areaOf[k] = area;
    if (area === -1 || left[area] === NOT_KNOWN) continue;
    const own = residents[k] as number;
    if (own === NOT_KNOWN) sharing[area] = (sharing[area] as number) + homes(dwellings[k] as number);
    else left[area] = Math.max(0, (left[area] as number) - own);
  }
  const weights = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const own = residents[k] as number;
    const area = areaOf[k] as number;
    if (own !== NOT_KNOWN) weights[k] = own * THOUSANDTHS;
    else if (area === -1 || left[area] === NOT_KNOWN) weights[k] = NOT_KNOWN;
    else {
      const share = homes(dwellings[k] as number) / (sharing[area] as number);
      // Addresses without homes in an area without other addresses: nobody lives there.
      weights[k] = Number.isNaN(share) ? 0 : Math.round(THOUSANDTHS * (left[area] as number) * share);
    }
  }
  return weights;
}

const homes = (dwellings: number): number => (dwellings === NOT_KNOWN ? 1 : dwellings);
