import type { Disturbance, Situation } from "../situation/situation.ts";

/** More than this is quicker answered by doing everything again. */
const MOST = 4000;

/** Where the ground has been disturbed since answers were last made, and so which of them may no longer hold. */
export class Unrest {
  /** Set when so much has happened that nothing is worth keeping. */
  everything = false;
  readonly areas = new Set<number>();
  readonly buildings = new Set<number>();
  readonly cooperatives = new Set<number>();
  readonly changed = new Set<number>();
  /** x and y by turns. */
  readonly #points: number[] = [];
  readonly #programmeMembers: number[] = [];
  readonly #stockMembers: number[] = [];

  get quiet(): boolean {
    return !this.everything && this.changed.size === 0;
  }

  add({ store }: Situation, disturbance: Disturbance): void {
    for (const index of disturbance.changed) this.changed.add(index);
    for (const area of disturbance.areas) this.areas.add(area);
    for (const building of disturbance.buildings) this.buildings.add(building);
    for (const cooperative of disturbance.cooperatives) this.cooperatives.add(cooperative);
    this.#points.push(...disturbance.points);
    const members = (count: "programme" | "stock", into: number[]) => {
      for (const component of [...disturbance.gone[count], ...disturbance.come[count]])
        for (const member of component.members)
          into.push(store.x[member] as number, store.y[member] as number);
    };
    members("programme", this.#programmeMembers);
    members("stock", this.#stockMembers);
    if (this.#points.length + this.#programmeMembers.length + this.#stockMembers.length > MOST)
      this.everything = true;
  }

  clear(): void {
    this.everything = false;
    for (const set of [this.areas, this.buildings, this.cooperatives, this.changed]) set.clear();
    for (const list of [this.#points, this.#programmeMembers, this.#stockMembers]) list.length = 0;
  }

  /** Units came, went or moved within `radius` metres. */
  pointWithin(x: number, y: number, radius: number): boolean {
    return anyWithin(this.#points, x, y, radius);
  }

  /** A programme site with a place within `radius` metres joined, parted, grew or shrank. */
  siteWithin(x: number, y: number, radius: number): boolean {
    return anyWithin(this.#programmeMembers, x, y, radius);
  }

  stockSiteWithin(x: number, y: number, radius: number): boolean {
    return anyWithin(this.#stockMembers, x, y, radius);
  }

  /** The nearest programme place of a point may be another than it was. */
  nearestAt(
    { store }: Situation,
    x: number,
    y: number,
    nearest: { readonly index: number; readonly squared: number } | undefined,
    own: readonly number[],
  ): boolean {
    if (nearest && this.changed.has(nearest.index)) return true;
    const squared = nearest?.squared ?? Number.POSITIVE_INFINITY;
    for (const index of this.changed) {
      if ((store.programme[index] as number) === 0 || own.includes(index)) continue;
      const dx = (store.x[index] as number) - x;
      const dy = (store.y[index] as number) - y;
      if (dx * dx + dy * dy < squared) return true;
    }
    return false;
  }
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
