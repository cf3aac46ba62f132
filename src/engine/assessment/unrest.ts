import type { Count } from "../model/index.ts";
import type { Component } from "../situation/linkage.ts";
import type { Disturbance, Situation } from "../situation/situation.ts";

/** The index of what a place is not in. */
const NONE = -1;
/** More than this is quicker answered by doing everything again. */
const MOST = 4000;

/** Where the ground has been disturbed since answers were last made, and so which of them may no longer hold. */
export class Unrest {
  /** Set when so much has happened that nothing is worth keeping. */
  everything = false;
  readonly areas = new Set<number>();
  readonly buildings = new Set<number>();
  readonly cooperatives = new Set<number>();
  /** Numbers of programme components that are no more, or are new. */
  readonly components = new Set<number>();
  readonly #changed: number[] = [];
  /** x and y by turns, as in all of these. */
  readonly #points: number[] = [];
  /** Places of programme sites that joined or parted, so that other places see another number of sites. */
  readonly #regrouped: number[] = [];
  /** Places of programme and stock sites that became other sites: what joins them joins something else than before. */
  readonly #members: number[] = [];

  add({ store }: Situation, disturbance: Disturbance): void {
    const { changed, gone, come } = disturbance;
    for (const spot of changed) if (!this.#changed.includes(spot)) this.#changed.push(spot);
    for (const area of disturbance.areas) this.areas.add(area);
    for (const building of disturbance.buildings) this.buildings.add(building);
    for (const cooperative of disturbance.cooperatives) this.cooperatives.add(cooperative);
    for (const set of [this.buildings, this.cooperatives]) set.delete(NONE);
    for (const { number } of [...gone.programme, ...come.programme]) this.components.add(number);
    this.#points.push(...disturbance.points);
    const { x, y } = store.spots;
    const note = (components: readonly Component[], into: number[]) => {
      for (const { spots } of components)
        for (const spot of spots) into.push(x[spot] as number, y[spot] as number);
    };
    for (const count of ["programme", "stock"] as const) {
      note(gone[count], this.#members);
      note(come[count], this.#members);
    }
    if (regrouped(gone.programme, come.programme, changed)) {
      note(gone.programme, this.#regrouped);
      note(come.programme, this.#regrouped);
    }
    if (this.#points.length + this.#members.length > MOST) this.everything = true;
  }

  clear(): void {
    this.everything = false;
    for (const set of [this.areas, this.buildings, this.cooperatives, this.components]) set.clear();
    for (const list of [this.#changed, this.#points, this.#regrouped, this.#members]) list.length = 0;
  }

  /** What is counted within `radius` metres of a point may be other than it was. */
  around(x: number, y: number, radius: number): boolean {
    return anyWithin(this.#points, x, y, radius) || anyWithin(this.#regrouped, x, y, radius);
  }

  /** The site a place here would join may be another than it was. */
  joining(x: number, y: number, link: number): boolean {
    return anyWithin(this.#members, x, y, link);
  }

  /** A unit of this count nearer than the nearest was may have come, or the nearest may have gone. A place's own units count too: one too many is made anew, never one too few. */
  nearest(
    { store: { spots } }: Situation,
    count: Count,
    x: number,
    y: number,
    nearest: number,
    squared: number,
  ): boolean {
    const units = spots.units[count];
    for (let k = 0; k < this.#changed.length; k++) {
      const spot = this.#changed[k] as number;
      if (spot === nearest) return true;
      if ((units[spot] as number) === 0) continue;
      const dx = (spots.x[spot] as number) - x;
      const dy = (spots.y[spot] as number) - y;
      if (dx * dx + dy * dy < squared) return true;
    }
    return false;
  }
}

/** Whether spots that did not change themselves are together with others than they were. */
function regrouped(
  gone: readonly Component[],
  come: readonly Component[],
  changed: readonly number[],
): boolean {
  const before = new Map<number, number>();
  gone.forEach(({ spots }, part) => {
    for (const spot of spots) if (!changed.includes(spot)) before.set(spot, part);
  });
  const used = new Set<number>();
  for (const { spots } of come) {
    const parts = new Set<number>();
    for (const spot of spots) {
      const part = before.get(spot);
      if (part !== undefined) parts.add(part);
    }
    if (parts.size > 1) return true;
    for (const part of parts) {
      if (used.has(part)) return true;
      used.add(part);
    }
  }
  return false;
}

function anyWithin(points: readonly number[], x: number, y: number, radius: number): boolean {
  const limit = radius * radius;
  for (let k = 0; k < points.length; k += 2) {
    const dx = (points[k] as number) - x;
    const dy = (points[k + 1] as number) - y;
    if (dx * dx + dy * dy <= limit) return true;
  }
  return false;
}
