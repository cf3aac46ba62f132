import { PointGrid } from "../../geometry/point-grid.ts";

/** Address points, as columns. */
export interface Population {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Homes at each; −1 where the register does not say, which counts as one, as in the rings of D7. */
  readonly dwellings: Int32Array;
}

/** Points with units to be found among the population's homes. */
export interface UnitPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly units: Int32Array;
}

const NOT_KNOWN = -1;
/** A square of cells with this many times the homes asked for has, mostly, as many in the circle within it: 4/π and some. */
const SURPLUS = 1.4;
/** Small cells: the square then fits the circle, and few addresses are measured in vain. */
const PER_CELL = 2;
/** Part of a radius within which an address may be on either side of a cell's edge by rounding. */
const SLACK = 1e-9;
/** Rings of equal area that a circle is sorted into before any address is sorted: then a few addresses a ring. */
const RINGS = 256;

/**
 * Shares of units among the k nearest homes of a point (Östh, Clark & Malmberg 2015, Geographical Analysis 47:1, "EquiPop"):
 * a neighbourhood of as many people everywhere, so that town and countryside can be compared.
 *
 * A unit is one of the homes of the nearest address (of several as near, the western; of several at one point, the largest): numerator and denominator
 * are then the same homes, and no neighbourhood of k homes holds more than it can. An address with more units than homes
 * in the register has as many homes as units.
 *
 * Addresses equally far come in together. Where they would make more than k, all of them count in the proportion that is
 * left to fill, homes and units alike: no order of addresses decides anything (E3).
 */
export class NearestShares {
  readonly #grid: PointGrid;
  /** Columns in the grid's own order. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #homes: Float64Array;
  readonly #units: Float64Array;
  /** Homes in all cells below and to the left of each corner of the grid: a square of cells is four readings. */
  readonly #corners: Float64Array;
  readonly #total: number;
  /** Share of units among all homes, NaN where there are none. */
  readonly overall: number;

  // Kept from point to point, so that nothing is allocated.
  #far = new Float64Array(1024);
  #at = new Int32Array(1024);
  #ring = new Uint8Array(1024);
  readonly #ringHomes = new Float64Array(RINGS);
  readonly #ringUnits = new Float64Array(RINGS);

  constructor({ x, y, dwellings }: Population, units: UnitPoints) {
    this.#grid = new PointGrid(x, y, PER_CELL);
    const { order } = this.#grid;
    this.#x = new Float64Array(x.length);
    this.#y = new Float64Array(x.length);
    this.#units = new Float64Array(x.length);
    this.#homes = new Float64Array(x.length);
    for (let k = 0; k < order.length; k++) {
      const i = order[k] as number;
      this.#x[k] = x[i] as number;
      this.#y[k] = y[i] as number;
      this.#homes[k] = dwellings[i] === NOT_KNOWN ? 1 : (dwellings[i] as number);
    }
    for (let k = 0; k < units.x.length && x.length > 0; k++) {
      const address = this.#nearest(units.x[k] as number, units.y[k] as number);
      this.#units[address] = (this.#units[address] as number) + (units.units[k] as number);
    }
    for (let k = 0; k < this.#homes.length; k++)
      this.#homes[k] = Math.max(this.#homes[k] as number, this.#units[k] as number);
    this.#corners = cornerTotals(this.#grid, this.#homes);
    this.#total = this.#homes.reduce((sum, homes) => sum + homes, 0);
    this.overall = this.#units.reduce((sum, many) => sum + many, 0) / this.#total;
  }

  /** For each k (ascending), the share around (x, y), written to `into` from `offset`; NaN where there are not k homes. */
  around(x: number, y: number, ks: readonly number[], into: Float64Array, offset = 0): void {
    into.fill(Number.NaN, offset, offset + ks.length);
    const within = ks.filter((k) => k <= this.#total).length;
    if (within === 0) return;
    const found = this.#gather(x, y, ks[within - 1] as number);
    let homes = 0;
    let units = 0;
    let ring = 0;
    for (let q = 0; q < within; q++) {
      const k = ks[q] as number;
      while (homes + (this.#ringHomes[ring] as number) < k) {
        homes += this.#ringHomes[ring] as number;
        units += this.#ringUnits[ring++] as number;
      }
      into[offset + q] = (units + this.#unitsOfRing(found, ring, k - homes)) / k;
    }
  }

  /** For each point and each k, point by point. */
  shares(x: Float64Array, y: Float64Array, ks: readonly number[]): Float64Array {
    const order = ks.map((_, q) => q).sort((a, b) => (ks[a] as number) - (ks[b] as number));
    const sorted = order.map((q) => ks[q] as number);
    const row = new Float64Array(ks.length);
    const shares = new Float64Array(x.length * ks.length);
    for (let i = 0; i < x.length; i++) {
      this.around(x[i] as number, y[i] as number, sorted, row);
      for (let s = 0; s < order.length; s++) shares[i * ks.length + (order[s] as number)] = row[s] as number;
    }
    return shares;
  }

  /** Addresses of a circle with k homes or more, and their homes and units by ring; how many addresses there are. */
  #gather(x: number, y: number, k: number): number {
    const { cols, rows } = this.#grid;
    const [col, row] = [this.#grid.firstCol(x), this.#grid.firstRow(y)];
    let reach = 0;
    while (reach < Math.max(cols, rows) && this.#inSquare(col, row, reach) < SURPLUS * k) reach++;
    for (; ; reach++) {
      const radius = this.#clear(x, y, col, row, reach);
      const found = this.#measure(x, y, radius, col, row, reach);
      if (radius === Number.POSITIVE_INFINITY || this.#enough(k)) return found;
    }
  }

  /**
   * How far from (x, y) every address is within `reach` cells of its own (the nearest cell, for a point outside the grid).
   * Beyond the grid there is none: a side of the square out there limits nothing.
   */
  #clear(x: number, y: number, col: number, row: number, reach: number): number {
    const { cols, rows, size, minX, minY } = this.#grid;
    return Math.min(
      col > reach ? x - (minX + (col - reach) * size) : Number.POSITIVE_INFINITY,
      col + reach + 1 < cols ? minX + (col + reach + 1) * size - x : Number.POSITIVE_INFINITY,
      row > reach ? y - (minY + (row - reach) * size) : Number.POSITIVE_INFINITY,
      row + reach + 1 < rows ? minY + (row + reach + 1) * size - y : Number.POSITIVE_INFINITY,
    );
  }

  /** Farther than any address. */
  #farthest(x: number, y: number): number {
    const { cols, rows, size, minX, minY } = this.#grid;
    const dx = Math.max(x - minX, minX + cols * size - x);
    const dy = Math.max(y - minY, minY + rows * size - y);
    return dx * dx + dy * dy;
  }

  #measure(x: number, y: number, radius: number, col: number, row: number, reach: number): number {
    const { starts, cols, rows } = this.#grid;
    const clear = Math.max(0, radius * (1 - SLACK));
    const limit = Math.min(clear * clear, this.#farthest(x, y));
    const perRing = limit > 0 ? RINGS / limit : 0;
    const [px, py, homes, units] = [this.#x, this.#y, this.#homes, this.#units];
    const [ringHomes, ringUnits] = [this.#ringHomes.fill(0), this.#ringUnits.fill(0)];
    const left = Math.max(0, col - reach);
    const right = Math.min(cols - 1, col + reach);
    const high = Math.min(rows - 1, row + reach);
    let found = 0;
    for (let line = Math.max(0, row - reach); line <= high; line++) {
      const from = starts[line * cols + left] as number;
      const past = starts[line * cols + right + 1] as number;
      if (found + past - from > this.#far.length) this.#grow(found + past - from);
      const [far, at, rings] = [this.#far, this.#at, this.#ring];
      for (let i = from; i < past; i++) {
        const dx = (px[i] as number) - x;
        const dy = (py[i] as number) - y;
        const square = dx * dx + dy * dy;
        if (square > limit) continue;
        const ring = Math.min(RINGS - 1, (square * perRing) | 0);
        far[found] = square;
        at[found] = i;
        rings[found++] = ring;
        ringHomes[ring] = (ringHomes[ring] as number) + (homes[i] as number);
        ringUnits[ring] = (ringUnits[ring] as number) + (units[i] as number);
      }
    }
    return found;
  }

  #enough(k: number): boolean {
    let homes = 0;
    for (let ring = 0; ring < RINGS; ring++) homes += this.#ringHomes[ring] as number;
    return homes >= k;
  }

  /** Units among the nearest `wanted` homes of one ring: its addresses sorted, those equally far taken in proportion. */
  #unitsOfRing(found: number, ring: number, wanted: number): number {
    const [rings, far] = [this.#ring, this.#far];
    const inRing: number[] = [];
    for (let i = 0; i < found; i++) if (rings[i] === ring) inRing.push(i);
    inRing.sort((a, b) => (far[a] as number) - (far[b] as number));
    let homes = 0;
    let units = 0;
    for (let from = 0; from < inRing.length; ) {
      const distance = far[inRing[from] as number] as number;
      let moreHomes = 0;
      let moreUnits = 0;
      for (; from < inRing.length && far[inRing[from] as number] === distance; from++) {
        const address = this.#at[inRing[from] as number] as number;
        moreHomes += this.#homes[address] as number;
        moreUnits += this.#units[address] as number;
      }
      if (homes + moreHomes >= wanted)
        return units + (moreHomes === 0 ? 0 : (moreUnits * (wanted - homes)) / moreHomes);
      homes += moreHomes;
      units += moreUnits;
    }
    return units;
  }

  #inSquare(col: number, row: number, reach: number): number {
    const { cols, rows } = this.#grid;
    const left = Math.max(0, col - reach);
    const right = Math.min(cols, col + reach + 1);
    const low = Math.max(0, row - reach) * (cols + 1);
    const high = Math.min(rows, row + reach + 1) * (cols + 1);
    const corners = this.#corners;
    return (
      (corners[high + right] as number) -
      (corners[high + left] as number) -
      (corners[low + right] as number) +
      (corners[low + left] as number)
    );
  }

  /** Place in the grid's order of the nearest address; ties to the smaller x, then y, then to the larger address. */
  #nearest(x: number, y: number): number {
    const { starts, cols, rows } = this.#grid;
    const [col, row] = [this.#grid.firstCol(x), this.#grid.firstRow(y)];
    let best = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (let reach = 0; reach <= Math.max(cols, rows); reach++) {
      for (let line = Math.max(0, row - reach); line <= Math.min(rows - 1, row + reach); line++) {
        const from = starts[line * cols + Math.max(0, col - reach)] as number;
        const past = starts[line * cols + Math.min(cols - 1, col + reach) + 1] as number;
        for (let i = from; i < past; i++) {
          const dx = (this.#x[i] as number) - x;
          const dy = (this.#y[i] as number) - y;
          const square = dx * dx + dy * dy;
          if (square < nearest || (square === nearest && this.#before(i, best))) {
            nearest = square;
            best = i;
          }
        }
      }
      const clear = this.#clear(x, y, col, row, reach);
      // Strictly: an address just as far may lie in the next cells.
      if (clear > 0 && nearest < clear * clear) break;
    }
    return best;
  }

  #before(a: number, b: number): boolean {
    const dx = (this.#x[a] as number) - (this.#x[b] as number);
    const dy = (this.#y[a] as number) - (this.#y[b] as number);
    return (dx || dy || (this.#homes[b] as number) - (this.#homes[a] as number)) < 0;
  }

  #grow(least: number): void {
    const size = Math.max(least, 2 * this.#far.length);
    const [far, at, ring] = [new Float64Array(size), new Int32Array(size), new Uint8Array(size)];
    far.set(this.#far);
    at.set(this.#at);
    ring.set(this.#ring);
    [this.#far, this.#at, this.#ring] = [far, at, ring];
  }
}

function cornerTotals({ starts, cols, rows }: PointGrid, homes: Float64Array): Float64Array {
  const totals = new Float64Array((cols + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let line = 0;
    for (let col = 0; col < cols; col++) {
      const cell = row * cols + col;
      for (let i = starts[cell] as number; i < (starts[cell + 1] as number); i++) line += homes[i] as number;
      totals[(row + 1) * (cols + 1) + col + 1] = (totals[row * (cols + 1) + col + 1] as number) + line;
    }
  }
  return totals;
}
