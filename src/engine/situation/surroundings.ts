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

/** What lies around a point now. */
export interface Surroundings {
  /** Units within each of the rings, then within each of the near distances. */
  readonly rings: readonly PerCount<number>[];
  readonly near: readonly PerCount<number>[];
  /** Sites with a place within the widest radius, and the square of the distance to the nearest of their places. */
  readonly sites: readonly { readonly number: number; readonly squared: number }[];
}

/** Looks around points, with scratch space of its own so that looking makes no litter. */
export class Lookout {
  readonly #store: PlaceStore;
  readonly #sites: Linkage;
  readonly #radii: Radii;
  readonly #limits: Float64Array;
  readonly #found: number[] = [];

  constructor(store: PlaceStore, sites: Linkage, radii: Radii) {
    this.#store = store;
    this.#sites = sites;
    this.#radii = radii;
    this.#limits = Float64Array.from([...radii.rings, ...radii.near], (radius) => radius * radius);
  }

  around(x: number, y: number): Surroundings {
    const { x: xs, y: ys, programme, stock } = this.#store;
    const limits = this.#limits;
    const many = limits.length;
    const units = new Int32Array(2 * many);
    const sites: { number: number; squared: number }[] = [];
    const n = this.#store.near(x, y, this.#radii.widest, this.#found);
    for (let k = 0; k < n; k++) {
      const index = this.#found[k] as number;
      const p = programme[index] as number;
      const s = stock[index] as number;
      if (p === 0 && s === 0) continue;
      const dx = (xs[index] as number) - x;
      const dy = (ys[index] as number) - y;
      const squared = dx * dx + dy * dy;
      for (let r = 0; r < many; r++)
        if (squared <= (limits[r] as number)) {
          units[2 * r] = (units[2 * r] as number) + p;
          units[2 * r + 1] = (units[2 * r + 1] as number) + s;
        }
      if (p > 0) nearer(sites, this.#sites.of[index] as number, squared);
    }
    const at = (r: number): PerCount<number> => ({
      programme: units[2 * r] as number,
      stock: units[2 * r + 1] as number,
    });
    const rings = this.#radii.rings.length;
    return {
      rings: this.#radii.rings.map((_, r) => at(r)),
      near: this.#radii.near.map((_, r) => at(rings + r)),
      sites,
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

function nearer(sites: { number: number; squared: number }[], number: number, squared: number): void {
  for (const site of sites)
    if (site.number === number) {
      if (squared < site.squared) site.squared = squared;
      return;
    }
  sites.push({ number, squared });
}

export function sitesWithin(sites: Surroundings["sites"], radius: number): number {
  const limit = radius * radius;
  let n = 0;
  for (const site of sites) if (site.squared <= limit) n += 1;
  return n;
}
