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
/** Halved in square this many times: from a quarter to a 256th of the way across. */
const RUNGS = 12;
/** Two ladders, the second a quarter of an octave below the first. */
const LADDERS = 2;
/** e^−x below this adds nothing that a sum could hold. */
const NOTHING = 1e-18;

/**
 * The bandwidth that foretells best which homes are of the programme: least squares by leave-one-out cross-validation
 * (Kelsall & Diggle 1995; as bw.relrisk of spatstat by "leastsquares"). For each home the share of the programme is
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
  const oursNear = new Float64Array(n * count);
  const allNear = new Float64Array(n * count);
  for (let i = 0; i < n; i++) {
    step(progress, i, n);
    for (let j = i + 1; j < n; j++) {
      const dx = (px[j] as number) - (px[i] as number);
      const dy = (py[j] as number) - (py[i] as number);
      const square = dx * dx + dy * dy;
      for (let ladder = 0; ladder < LADDERS; ladder++) {
        let weight = Math.exp(square * (first[ladder] as number));
        const past = (ladder + 1) * RUNGS;
        for (let k = ladder * RUNGS; k < past && weight > NOTHING; k++) {
          const a = i * count + k;
          const b = j * count + k;
          oursNear[a] = (oursNear[a] as number) + weight * (ours[j] as number);
          allNear[a] = (allNear[a] as number) + weight * (all[j] as number);
          oursNear[b] = (oursNear[b] as number) + weight * (ours[i] as number);
          allNear[b] = (allNear[b] as number) + weight * (all[i] as number);
          weight *= weight;
        }
      }
    }
  }

  const units = all.reduce((sum, many) => sum + many, 0);
  const overall = ours.reduce((sum, many) => sum + many, 0) / units;
  const tried = Array.from(bandwidths, (bandwidth, k) => {
    let error = 0;
    for (let i = 0; i < n; i++) {
      const near = allNear[i * count + k] as number;
      // With nobody near, the kernel says nothing, and the whole is all there is to go by.
      const share = near > 0 ? (oursNear[i * count + k] as number) / near : overall;
      const mine = ours[i] as number;
      error += mine * (1 - share) ** 2 + ((all[i] as number) - mine) * share ** 2;
    }
    return { bandwidth, error: error / units };
  }).sort((a, b) => b.bandwidth - a.bandwidth);
  // The widest of equals: where nothing is to be seen, nothing is drawn.
  const best = tried.reduce((found, one) => (one.error < found.error ? one : found));
  return { bandwidth: best.bandwidth, tried };
}

function extent(column: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of column) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
