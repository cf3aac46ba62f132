import KDBush from "kdbush";
import type { Facility } from "../model/index.ts";

export interface NearFacility {
  readonly facility: Facility;
  /** Metres in a straight line. */
  readonly distance: number;
}

/** Up to so many facilities a plain loop beats an index. */
const FEW = 200;
/** Radii looked in before all are gone through, metres: near ones are the common answer. */
const RADII = [500, 2000];

/** Facilities of one kind under a point index. */
export class FacilityLayer {
  readonly all: readonly Facility[];
  private readonly index: KDBush | undefined;
  private readonly x: Float64Array;
  private readonly y: Float64Array;

  constructor(facilities: readonly Facility[]) {
    this.all = facilities;
    this.x = Float64Array.from(facilities, ({ at }) => at.x);
    this.y = Float64Array.from(facilities, ({ at }) => at.y);
    if (facilities.length <= FEW) return;
    this.index = new KDBush(facilities.length);
    for (const { at } of facilities) this.index.add(at.x, at.y);
    this.index.finish();
  }

  get size(): number {
    return this.all.length;
  }

  /** The nearest facility that `counts`; of two as near, the one whose id sorts first (promise E3). */
  nearest(x: number, y: number, counts?: (facility: Facility) => boolean): NearFacility | undefined {
    for (const radius of this.index ? RADII : []) {
      const found = this.nearestOf(this.index?.within(x, y, radius), x, y, counts);
      if (found) return found;
    }
    return this.nearestOf(undefined, x, y, counts);
  }

  /** Among those numbered, or among all. */
  private nearestOf(
    among: readonly number[] | undefined,
    x: number,
    y: number,
    counts: ((facility: Facility) => boolean) | undefined,
  ): NearFacility | undefined {
    const facilities = this.all;
    const many = among ? among.length : facilities.length;
    let best: Facility | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < many; k++) {
      const i = among ? (among[k] as number) : k;
      const dx = (this.x[i] as number) - x;
      const dy = (this.y[i] as number) - y;
      const square = dx * dx + dy * dy;
      if (square > least) continue;
      const facility = facilities[i] as Facility;
      if (counts && !counts(facility)) continue;
      if (best && square === least && best.id <= facility.id) continue;
      best = facility;
      least = square;
    }
    return best && { facility: best, distance: Math.sqrt(least) };
  }
}
