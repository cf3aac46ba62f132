import KDBush from "kdbush";
import type { Facility } from "../model/index.ts";

export interface NearFacility {
  readonly facility: Facility;
  /** Metres in a straight line. */
  readonly distance: number;
}

/** First radius looked in, metres; three times as far each time nothing is found. */
const FIRST = 500;
/** No two places in Norway are farther apart. */
const FARTHEST = 3_000_000;

/** Facilities of one kind under a point index. */
export class FacilityLayer {
  private readonly facilities: readonly Facility[];
  private readonly index: KDBush | undefined;

  constructor(facilities: readonly Facility[]) {
    this.facilities = facilities;
    if (facilities.length === 0) return;
    this.index = new KDBush(facilities.length);
    for (const { at } of facilities) this.index.add(at.x, at.y);
    this.index.finish();
  }

  get size(): number {
    return this.facilities.length;
  }

  /** The nearest facility that `counts`; of two as near, the one whose id sorts first (promise E3). */
  nearest(x: number, y: number, counts: (facility: Facility) => boolean = always): NearFacility | undefined {
    if (!this.index) return undefined;
    for (let radius = FIRST; radius <= FARTHEST; radius *= 3) {
      let best: NearFacility | undefined;
      for (const i of this.index.within(x, y, radius)) {
        const facility = this.facilities[i] as Facility;
        if (!counts(facility)) continue;
        const distance = Math.hypot(facility.at.x - x, facility.at.y - y);
        if (
          !best ||
          distance < best.distance ||
          (distance === best.distance && facility.id < best.facility.id)
        )
          best = { facility, distance };
      }
      if (best) return best;
    }
    return undefined;
  }
}

const always = (): boolean => true;
