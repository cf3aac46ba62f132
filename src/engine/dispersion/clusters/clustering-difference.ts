import { createChance } from "../chance.ts";
import { createDealer } from "../deal-labels.ts";
import { translationWeight } from "../point-pattern/translation-weight.ts";
import { borderDistances, type WindowShape } from "../point-pattern/window-shape.ts";
import { GO_ON, type Progress, step } from "../progress.ts";
import type { UnitPlaces } from "../unit-places.ts";
import { type DeviationScale, type Envelope, globalEnvelope } from "./global-envelope.ts";
import { type EdgeCorrection, PairCounter } from "./pair-counter.ts";

/** The edges of the study window, and what is done about homes beyond them. */
export type EdgeTreatment =
  /** Nothing: see `clusteringDifference`. Area in the square of the coordinates' unit. */
  | { readonly kind: "none"; readonly area: number }
  /**
   * "border": only units at least r from the edge are looked around. "translation": a pair weighs as many times more as
   * pairs like it are hidden by the edge (Ohser & Stoyan 1981).
   */
  | { readonly kind: "border" | "translation"; readonly shape: WindowShape };

export interface ClusteringDifferenceOptions {
  /** Ascending, none negative; metres. */
  readonly r: Float64Array;
  readonly edge: EdgeTreatment;
  /** At least 19. */
  readonly simulations: number;
  readonly seed: number;
  /** What the programme is held against: all of the stock, its own units among them (default), or the rest of the stock. */
  readonly against?: "stock" | "rest";
  readonly scale?: DeviationScale;
}

export interface ClusteringDifference extends Envelope {
  readonly r: Float64Array;
  /** D(r) = programme − against, square metres. */
  readonly observed: Float64Array;
  /** Ripley's K of each. NaN where there are not two units, or with "border" none far enough from the edge. */
  readonly programme: Float64Array;
  readonly against: Float64Array;
}

/**
 * Is the programme more clustered than the homes it was dealt from? D(r) = K_programme(r) − K_stock(r), with envelopes of
 * random labelling: as many units, dealt among the same homes (Diggle & Chetwynd 1991, Biometrics 47:1155).
 *
 * K(r) = A / (n (n − 1)) · ordered pairs of units within r. Two units at one place are a pair at distance 0, because they
 * are two homes, and moving one of them down the street is what the curve must notice; a unit is no pair with itself.
 *
 * Without edge correction K is too low near the edge, but by the same share for both: under random labelling every pair of
 * homes is as likely as any other to be a pair of the programme, so D is 0 on average at every r, exactly, whatever the
 * window; a correction would only add variance. The same holds for translation weights, which are of pairs; border
 * correction divides by chance numbers and is 0 only nearly. The stock's K is fixed, and is counted once.
 *
 * `programme` and `stock` are units at each place, and nowhere does the programme have more than the stock.
 */
export function clusteringDifference(
  { x, y, programme, stock }: Pick<UnitPlaces, "x" | "y" | "programme" | "stock">,
  { r, edge, simulations, seed, against = "stock", scale = "studentised" }: ClusteringDifferenceOptions,
  progress: Progress = GO_ON,
): ClusteringDifference {
  const area = edge.kind === "none" ? edge.area : edge.shape.area;
  const counter = new PairCounter(x, y, r, correctionOf(edge, x, y));
  const k = (units: Int32Array) => ripley(counter, units, area, edge.kind === "border");
  const rest = (units: Int32Array) => stock.map((many, place) => many - (units[place] as number));
  const fixed = against === "stock" ? k(stock) : null;
  const other = (units: Int32Array) => fixed ?? k(rest(units));
  const difference = (units: Int32Array) => minus(k(units), other(units));

  const deal = createDealer({ stock, programme, units: { stock: sum(stock), programme: sum(programme) } });
  const chance = createChance(seed);
  const simulated: Float64Array[] = [];
  for (let s = 0; s < simulations; s++) {
    step(progress, s, simulations);
    simulated.push(difference(deal(chance)));
  }
  const observed = difference(programme);
  return {
    r,
    observed,
    programme: k(programme),
    against: other(programme),
    ...globalEnvelope(observed, simulated, scale),
  };
}

/** With the border method the intensity is n / A rather than (n − 1) / A: the centres are a part of the units, not all but one. */
function ripley(counter: PairCounter, units: Int32Array, area: number, border: boolean): Float64Array {
  const n = sum(units);
  const pairs = counter.count(units);
  if (!border) return pairs.map((many) => (area * many) / (n * (n - 1)));
  const centres = counter.centres(units);
  return pairs.map((many, i) => (area * many) / (n * (centres[i] as number)));
}

function correctionOf(edge: EdgeTreatment, x: Float64Array, y: Float64Array): EdgeCorrection {
  if (edge.kind === "none") return {};
  if (edge.kind === "border") return { toBorder: borderDistances(edge.shape, x, y) };
  return { pairWeight: translationWeight(edge.shape) };
}

const sum = (units: Int32Array): number => units.reduce((total, many) => total + many, 0);
const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((one, i) => one - (b[i] as number));
