import type { AreaIndex } from "../geometry/area-index.ts";
import { PointGrid } from "../geometry/point-grid.ts";
import type { Neighbourhood, Residences } from "../model/index.ts";

/** Residents are counted in thousandths, as whole numbers: their sum is the same in whatever order it is made (E3). */
const THOUSANDTHS = 1000;
const NOT_KNOWN = -1;
/** Answers kept: more than the places of any municipality; a pointer that wanders starts the book again. */
const MOST_KEPT = 50_000;

/**
 * The population at risk, for the rings of D7. An address point whose residents are not known gets its share, by
 * dwellings (or one each where dwellings are not known), of those residents of its area that no address accounts for.
 */
export class ResidenceIndex {
  /** Addresses under a grid; hashing reads them in its order. */
  readonly grid: PointGrid;
  /** Thousandths of a resident, in the grid's own order, so that a row of cells is read straight through. */
  readonly #weights: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #known = new Map<string, readonly (number | null)[]>();

  constructor(residences: Residences, areas: readonly Neighbourhood[], index: AreaIndex) {
    this.grid = new PointGrid(residences.x, residences.y);
    const shares = residentShares(residences, areas, index);
    const { order } = this.grid;
    this.#weights = Float64Array.from(order, (i) => shares[i] as number);
    this.#x = Float64Array.from(order, (i) => residences.x[i] as number);
    this.#y = Float64Array.from(order, (i) => residences.y[i] as number);
  }

  /**
   * Residents within each of the radii (metres, growing), whole persons. Null where any address within has residents
   * nobody knows, and everywhere when there are no addresses at all: an unknown is not a nought.
   */
  within(x: number, y: number, radii: readonly number[]): readonly (number | null)[] {
    const key = `${x} ${y} ${radii.join(" ")}`;
    const known = this.#known.get(key);
    if (known) return known;
    const answer = this.#count(x, y, radii);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(key, answer);
    return answer;
  }

  #count(x: number, y: number, radii: readonly number[]): readonly (number | null)[] {
    const n = this.#weights.length;
    if (n === 0) return radii.map(() => null);
    const limits = Float64Array.from(radii, (radius) => radius * radius);
    const sums = new Float64Array(radii.length);
    const gaps = new Uint8Array(radii.length);
    const widest = Math.max(...radii);
    const { starts, cols } = this.grid;
    const [left, right] = [this.grid.firstCol(x - widest), this.grid.firstCol(x + widest)];
    const [low, high] = [this.grid.firstRow(y - widest), this.grid.firstRow(y + widest)];
    const outermost = widest * widest;
    for (let row = low; row <= high; row++) {
      const end = starts[row * cols + right + 1] as number;
      for (let k = starts[row * cols + left] as number; k < end; k++) {
        const dx = (this.#x[k] as number) - x;
        const dy = (this.#y[k] as number) - y;
        const distance = dx * dx + dy * dy;
        if (distance > outermost) continue;
        const weight = this.#weights[k] as number;
        for (let r = 0; r < limits.length; r++) {
          if (distance > (limits[r] as number)) continue;
          if (weight === NOT_KNOWN) gaps[r] = 1;
          else sums[r] = (sums[r] as number) + weight;
        }
      }
    }
    return radii.map((_, r) => (gaps[r] === 1 ? null : Math.round((sums[r] as number) / THOUSANDTHS)));
  }
}

/** Thousandths of a resident for each address, −1 where neither the address nor its area says. */
function residentShares(
  { x, y, dwellings, residents }: Residences,
  areas: readonly Neighbourhood[],
  index: AreaIndex,
): Float64Array {
  const n = x.length;
  const shares = new Float64Array(n);
  const areaOf = new Int32Array(n).fill(-1);
  const left = Float64Array.from(areas, (area) =>
    area.residents === "unknown" ? NOT_KNOWN : area.residents,
  );
  const sharing = new Float64Array(areas.length);
  const anyUnknown = residents.includes(NOT_KNOWN);
  for (let i = 0; anyUnknown && i < n; i++) {
    const area = index.locate(x[i] as number, y[i] as number);
    areaOf[i] = area;
    if (area === -1 || left[area] === NOT_KNOWN) continue;
    const own = residents[i] as number;
    if (own === NOT_KNOWN) sharing[area] = (sharing[area] as number) + homes(dwellings[i] as number);
    else left[area] = Math.max(0, (left[area] as number) - own);
  }
  for (let i = 0; i < n; i++) {
    const own = residents[i] as number;
    const area = areaOf[i] as number;
    if (own !== NOT_KNOWN) shares[i] = own * THOUSANDTHS;
    else if (area === -1 || left[area] === NOT_KNOWN) shares[i] = NOT_KNOWN;
    else {
      const share = homes(dwellings[i] as number) / (sharing[area] as number);
      shares[i] = Math.round(THOUSANDTHS * (left[area] as number) * (Number.isNaN(share) ? 0 : share));
    }
  }
  return shares;
}

const homes = (dwellings: number): number => (dwellings === NOT_KNOWN ? 1 : dwellings);
