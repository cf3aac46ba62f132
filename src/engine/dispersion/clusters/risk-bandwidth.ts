import { GO_ON, type Progress, step } from "../progress.ts";
import type { UnitPlaces } from "../unit-places.ts";

export interface RiskBandwidth {
  /** Metres; NaN with fewer than two places that have stock. */
  readonly bandwidth: number;
  /** Every bandwidth tried, the widest first, and its mean squared error of foretelling. */
  readonly tried: readonly { readonly bandwidth: number; readonly error: number }[];
}

/** The widest is a quarter of the way across all homes: wider, and the surface is flat whatever it is made of. */
const WIDEST = 0.25;
/** Bandwidths on a ladder, each √2 of the next: from a quarter to a 200th of the way across. */
const RUNGS = 12;
/** Two ladders, the second a quarter of an octave below the first. */
const LADDERS = 2;
/** Places that are left out in turn, at the most: the error is a mean, and every k-th place from west to east is a fair sample. */
const MOST_LEFT_OUT = 2500;
/** e^−x below this adds nothing that a sum could hold. */
const NOTHING = 1e-18;

/**
 * The bandwidth that foretells best which homes are of the programme: least squares by leave-one-out cross-validation
 * (Kelsall & Diggle 1995). For each home the share of the programme is
 * estimated by the kernel from all others, and its squared error against what the home is, 1 or 0, is averaged.
 *
 * A whole place is left out, not a single home of it: flats of one block are no independent witnesses, and would vote
 * for no smoothing at all. The criterion on the log ratio itself, of the same paper, integrates the square of a logarithm
 * that has no bound where the programme is absent, and was left.
 *
 * Each bandwidth is √2 of the next on its ladder, so that e^(−d²/2h²) of the next is the square of this one: one exponential
 * for a pair serves a ladder. Steps of 2^¼ in all.
 */
export function riskBandwidth(
  { x, y, programme, stock }: Pick<UnitPlaces, "x" | "y" | "programme" | "stock">,
  progress: Progress = GO_ON,
): RiskBandwidth {
  const used = [...stock.keys()].filter((place) => (stock[place] as number) > 0);
  // From west to east, so that the sample is the same whatever the order of places was (E3).
  used.sort((a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number));
  const n = used.length;
  const px = Float64Array.from(used, (place) => x[place] as number);
  const py = Float64Array.from(used, (place) => y[place] as number);
  const ours = Float64Array.from(used, (place) => programme[place] as number);
  const all = Float64Array.from(used, (place) => stock[place] as number);
  const widest = WIDEST * Math.hypot(extent(px), extent(py));
  if (n < 2 || widest === 0) return { bandwidth: Number.NaN, tried: [] };

  const bandwidths = Float64Array.from(
    { length: LADDERS * RUNGS },
    (_, k) => widest * 2 ** -((k % RUNGS) / 2 + Math.floor(k / RUNGS) / (2 * LADDERS)),
  );
  const first = Array.from(
    { length: LADDERS },
    (_, ladder) => -0.5 / (bandwidths[ladder * RUNGS] as number) ** 2,
  );
  const count = bandwidths.length;
  const errors = new Float64Array(count);
  const oursNear = new Float64Array(count);
  const allNear = new Float64Array(count);
  const overall = total(ours) / total(all);
  const each = Math.ceil(n / MOST_LEFT_OUT);
  let homes = 0;
  for (let i = 0; i < n; i += each) {
    step(progress, i, n);
    oursNear.fill(0);
    allNear.fill(0);
    const mine = ours[i] as number;
    const others = (all[i] as number) - mine;
    homes += mine + others;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const dx = (px[j] as number) - (px[i] as number);
      const dy = (py[j] as number) - (py[i] as number);
      const square = dx * dx + dy * dy;
      const oursThere = ours[j] as number;
      const allThere = all[j] as number;
      for (let ladder = 0; ladder < LADDERS; ladder++) {
        let weight = Math.exp(square * (first[ladder] as number));
        const past = (ladder + 1) * RUNGS;
        for (let k = ladder * RUNGS; k < past && weight > NOTHING; k++) {
          oursNear[k] = (oursNear[k] as number) + weight * oursThere;
          allNear[k] = (allNear[k] as number) + weight * allThere;
          weight *= weight;
        }
      }
    }
    for (let k = 0; k < count; k++) {
      const near = allNear[k] as number;
      // With nobody near, the kernel says nothing, and the whole is all there is to go by.
      const share = near > 0 ? (oursNear[k] as number) / near : overall;
      errors[k] = (errors[k] as number) + mine * (1 - share) ** 2 + others * share ** 2;
    }
  }
  const tried = Array.from(bandwidths, (bandwidth, k) => ({
    bandwidth,
    error: (errors[k] as number) / homes,
  })).sort((a, b) => b.bandwidth - a.bandwidth);
  // The widest of equals: where nothing is to be seen, nothing is drawn.
  const best = tried.reduce((found, one) => (one.error < found.error ? one : found));
  return { bandwidth: best.bandwidth, tried };
}

const total = (column: Float64Array): number => column.reduce((sum, one) => sum + one, 0);

function extent(column: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
