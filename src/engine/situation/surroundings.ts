import type { Book } from "../rule-sets/book.ts";
import type { Linkage } from "./linkage.ts";
import type { PlaceStore } from "./place-store.ts";
import type { PerCount } from "./reading.ts";

/** The radii of D7 (three, innermost first) and D8 (two), metres. */
export interface Radii {
  readonly rings: readonly number[];
  readonly near: readonly number[];
  readonly widest: number;
}

export function radiiOf(book: Book): Radii {
  const rings = ["inner", "middle", "outer"].map((name) => book.param("d7-impact-rings", name));
  const near = ["near", "far"].map((name) => book.param("d8-quarter-mile", name));
  return { rings, near, widest: Math.max(...rings, ...near) };
}

/** What lies around a point now; to be read before the next look, which writes over the sites. */
export interface Surroundings {
  /** Units within each of the rings, then within each of the near distances. */
  readonly rings: readonly PerCount<number>[];
  readonly near: readonly PerCount<number>[];
  /** Numbers of the sites with a spot within the widest radius, and the square of the distance to their nearest spot. */
  readonly siteCount: number;
  readonly sites: Int32Array;
  readonly squared: Float64Array;
}

/** Looks around points, with scratch space of its own so that looking makes no litter. */
export class Lookout {
  readonly #store: PlaceStore;
  readonly #sites: Linkage;
  readonly #radii: Radii;
  readonly #limits: readonly number[];
  readonly #found: number[] = [];
  #siteNumbers = new Int32Array(64);
  #siteSquared = new Float64Array(64);
  readonly #programme: Int32Array;
  readonly #stock: Int32Array;
  /** Index of each component among the sites seen, by its number; −1 between looks. */
  readonly #seen: number[] = [];

  constructor(store: PlaceStore, sites: Linkage, radii: Radii) {
    this.#store = store;
    this.#sites = sites;
    this.#radii = radii;
    this.#limits = [...radii.rings, ...radii.near].map((radius) => radius * radius);
    this.#programme = new Int32Array(this.#limits.length);
    this.#stock = new Int32Array(this.#limits.length);
  }

  around(x: number, y: number): Surroundings {
    const { x: xs, y: ys, units } = this.#store.spots;
    const limits = this.#limits;
    const programme = this.#programme.fill(0);
    const stock = this.#stock.fill(0);
    const n = this.#store.near(x, y, this.#radii.widest, this.#found);
    if (n > this.#siteNumbers.length) {
      this.#siteNumbers = new Int32Array(2 * n);
      this.#siteSquared = new Float64Array(2 * n);
    }
    const sites = this.#siteNumbers;
    const nearest = this.#siteSquared;
    let siteCount = 0;
    for (let k = 0; k < n; k++) {
      const spot = this.#found[k] as number;
      const p = units.programme[spot] as number;
      const s = units.stock[spot] as number;
      if (p === 0 && s === 0) continue;
      const dx = (xs[spot] as number) - x;
      const dy = (ys[spot] as number) - y;
      const squared = dx * dx + dy * dy;
      for (let r = 0; r < limits.length; r++)
        if (squared <= (limits[r] as number)) {
          programme[r] = (programme[r] as number) + p;
          stock[r] = (stock[r] as number) + s;
        }
      if (p === 0) continue;
      const number = this.#sites.of[spot] as number;
      const known = this.#seen[number] ?? -1;
      if (known === -1) {
        this.#seen[number] = siteCount;
        sites[siteCount] = number;
        nearest[siteCount] = squared;
        siteCount += 1;
      } else if (squared < (nearest[known] as number)) nearest[known] = squared;
    }
    for (let k = 0; k < siteCount; k++) this.#seen[sites[k] as number] = -1;
    const at = (r: number): PerCount<number> => ({
      programme: programme[r] as number,
      stock: stock[r] as number,
    });
    const rings = this.#radii.rings.length;
    return {
      rings: this.#radii.rings.map((_, r) => at(r)),
      near: this.#radii.near.map((_, r) => at(rings + r)),
      siteCount,
      sites,
      squared: nearest,
    };
  }

  /** Sites of another linkage (the one before any change) within a radius of a point. */
  static sitesWithin(linkage: Linkage, store: PlaceStore, x: number, y: number, radius: number): number {
    const found: number[] = [];
    const numbers = new Set<number>();
    const n = store.near(x, y, radius, found);
    for (let k = 0; k < n; k++) {
      const number = linkage.of[found[k] as number] ?? -1;
      if (number !== -1) numbers.add(number);
    }
    return numbers.size;
  }
}

export function sitesWithin({ siteCount, squared }: Surroundings, radius: number): number {
  const limit = radius * radius;
  let n = 0;
  for (let k = 0; k < siteCount; k++) if ((squared[k] as number) <= limit) n += 1;
  return n;
}
