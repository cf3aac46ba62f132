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
  private readonly facilities: readonly Facility[];
  private readonly index: KDBush | undefined;

  constructor(facilities: readonly Facility[]) {
    this.facilities = facilities;
    if (facilities.length <= FEW) return;
    this.index = new KDBush(facilities.length);
    for (const { at } of facilities) this.index.add(at.x, at.y);
    this.index.finish();
  }

  get size(): number {
    return this.facilities.length;
  }

  /** The nearest facility that `counts`; of two as near, the one whose id sorts first (promise E3). */
  nearest(x: number, y: number, counts: (facility: Facility) => boolean = always): NearFacility | undefined {
    const { index, facilities } = this;
    for (const radius of RADII) {
      if (!index) break;
      const within = index.within(x, y, radius).map((i) => facilities[i] as Facility);
      const best = nearestOf(within, x, y, counts);
      if (best) return best;
    }
    return nearestOf(facilities, x, y, counts);
  }
}

function nearestOf(
  among: readonly Facility[],
  x: number,
  y: number,
  counts: (facility: Facility) => boolean,
): NearFacility | undefined {
  let best: Facility | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const facility of among) {
    const dx = facility.at.x - x;
    const dy = facility.at.y - y;
    const square = dx * dx + dy * dy;
    if (square > least || !counts(facility)) continue;
    if (best && square === least && best.id <= facility.id) continue;
    best = facility;
    least = square;
  }
  return best && { facility: best, distance: Math.sqrt(least) };
}

const always = (): boolean => true;
