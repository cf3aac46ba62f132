import { createChance } from "../chance.ts";
import { GO_ON, type Progress, step } from "../progress.ts";
import { createCaseDealer } from "./deal-cases.ts";
import { LEAST_CASES, logLikelihoodRatio, ScanLikelihood } from "./scan-likelihood.ts";
import { scanZones } from "./scan-zones.ts";

export interface ScanInput {
  /** A point for each area; metres, or any unit of the plane. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** People, or homes, of each area: finite, not negative. */
  readonly population: Float64Array;
  /** Whole numbers, one an area. */
  readonly cases: Int32Array;
}

export interface ScanOptions {
  /** Largest share of the population that a circle may hold. Half: more is a hole outside rather than a cluster inside. */
  readonly maxShare?: number;
  /** 0 for none: then p is NaN. */
  readonly simulations: number;
  readonly seed: number;
}

export interface ScanCluster {
  /** Index of the area at the centre. */
  readonly centre: number;
  /** Distance from the centre to the farthest centre within. */
  readonly radius: number;
  /** Indexes of the areas within, the nearest to the centre first. */
  readonly areas: readonly number[];
  readonly population: number;
  readonly cases: number;
  /** Cases there would be at the rate of the whole. */
  readonly expected: number;
  /** Rate within over rate outside; infinite where all cases are within. */
  readonly relativeRisk: number;
  readonly logLikelihoodRatio: number;
  /** (1 + simulations whose most likely circle is as likely) / (1 + simulations). */
  readonly p: number;
}

/** Ratios nearer than this are one ratio, rounded in two ways. */
const SAME = 1e-9;

/**
 * Kulldorff's circular scan for high rates, discrete Poisson model (Kulldorff 1997, Communications in Statistics 26:1481).
 *
 * Answers the most likely circle and, by falling likelihood, every other that shares no area with one before it; only the
 * most likely circle of each centre is considered, as SaTScan does by its criterion "no geographical overlap". Each is held
 * against the greatest ratio of each simulation (cases multinomial by population): p is right for having looked
 * everywhere, and cautious for the circles after the first. Empty where nobody lives or there are fewer than two cases.
 *
 * Cases of areas without population make no circle by themselves, but are counted in larger ones.
 */
export function scanCircles(
  input: ScanInput,
  { maxShare = 0.5, simulations, seed }: ScanOptions,
  progress: Progress = GO_ON,
): readonly ScanCluster[] {
  const { x, y, population, cases } = input;
  const people = population.reduce((sum, one) => sum + one, 0);
  const total = cases.reduce((sum, one) => sum + one, 0);
  if (people === 0 || total < LEAST_CASES) return [];
  const zones = scanZones(x, y, population, maxShare);
  const likelihood = new ScanLikelihood(zones, total, people);

  const greatest = new Float64Array(simulations);
  const dealt = new Int32Array(x.length);
  const deal = createCaseDealer(population, total);
  const chance = createChance(seed);
  for (let k = 0; k < simulations; k++) {
    step(progress, k, simulations);
    deal(chance, dealt);
    greatest[k] = likelihood.greatest(dealt);
  }

  const found: ScanCluster[] = [];
  for (let centre = 0; centre < x.length; centre++) {
    const { end, ratio } = likelihood.bestAround(centre, cases);
    if (end === -1) continue;
    const asLikely = greatest.reduce((sum, other) => sum + (other >= ratio - SAME ? 1 : 0), 0);
    found.push(
      describe(input, people, total, {
        centre,
        areas: [...zones.members.subarray(zones.starts[centre] as number, end + 1)],
        p: simulations === 0 ? Number.NaN : (1 + asLikely) / (1 + simulations),
      }),
    );
  }
  return withoutOverlap(found, input);
}

function describe(
  { x, y, population, cases }: ScanInput,
  people: number,
  total: number,
  circle: Pick<ScanCluster, "centre" | "areas" | "p">,
): ScanCluster {
  const { centre, areas } = circle;
  const far = areas.at(-1) as number;
  // In the order of areas, not of distance: the same areas around two centres give the same sum to the last bit.
  const sorted = areas.toSorted((a, b) => a - b);
  const living = sorted.reduce((sum, area) => sum + (population[area] as number), 0);
  const within = sorted.reduce((sum, area) => sum + (cases[area] as number), 0);
  const expected = (total * living) / people;
  return {
    ...circle,
    radius: Math.hypot(
      (x[far] as number) - (x[centre] as number),
      (y[far] as number) - (y[centre] as number),
    ),
    population: living,
    cases: within,
    expected,
    relativeRisk: within / expected / ((total - within) / (total - expected)),
    logLikelihoodRatio: logLikelihoodRatio(within, expected, total),
  };
}

/** The same areas are often the best of several centres: the tightest circle speaks for them, then the most southwestern. */
function withoutOverlap(found: readonly ScanCluster[], { x, y }: ScanInput): readonly ScanCluster[] {
  const at = (column: Float64Array, { centre }: ScanCluster) => column[centre] as number;
  const ranked = found.toSorted(
    (a, b) =>
      b.logLikelihoodRatio - a.logLikelihoodRatio ||
      a.radius - b.radius ||
      at(x, a) - at(x, b) ||
      at(y, a) - at(y, b),
  );
  const taken = new Uint8Array(x.length);
  return ranked.filter(({ areas }) => {
    if (areas.some((area) => taken[area] === 1)) return false;
    for (const area of areas) taken[area] = 1;
    return true;
  });
}
