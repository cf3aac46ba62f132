import type { Finding, PlotId, RuleId } from "../../model/index.ts";
import type { Facts } from "../../rules/rule.ts";
import { WEIGHED_CRITERIA } from "../weighing/performance-table.ts";
import { HAIR } from "../weighing/ranking.ts";
import { valueCurve } from "../weighing/value-curve.ts";
import { valueForWorth } from "./value-for-worth.ts";
import { type Changer, WAYS_TO_CHANGE } from "./ways-to-change.ts";
import { placeWith, type WeighedPlots, worthsOf } from "./weighed-plots.ts";

/** One criterion with another value, all else as it is. */
export interface ValueLift {
  readonly criterion: RuleId;
  readonly by: Changer;
  /** In the criterion's own unit; null where nothing was measured, and for what is no number. */
  readonly from: number | null;
  readonly to: number | null;
  /** What must be otherwise where it is no number: "access", "owner", "fire", "sun", "fire-and-sun". */
  readonly word: string | null;
  /** Nobody knows today's value: to find it out may be enough. */
  readonly unknown: boolean;
  /** How much of the criterion's scale that is, 0 to 1. */
  readonly step: number;
}

interface Reached {
  readonly lift: ValueLift;
  readonly worth: number;
}

/** A worth a little over what is needed, where arithmetic would leave the two a hair apart. */
const NUDGE = 1e-9;

/** One plot and what is asked of its place. */
export interface LiftQuestion {
  readonly plots: WeighedPlots;
  readonly row: number;
  /** The place to be reached. */
  readonly among: number;
  /** Of 1: what is missing to be as good as the plot that has that place. */
  readonly gap: number;
  /** The plot's own findings. */
  readonly findings: ReadonlyMap<RuleId, Finding>;
}

/** For each criterion that can do it alone, the least change that does; what somebody can change first, then the smaller step of the criterion's scale. */
export function liftsByValue(question: LiftQuestion): readonly ValueLift[] {
  const { plots, gap } = question;
  const lifts = plots.table.criteria.flatMap((_, k) => {
    const weight = plots.weights[k] as number;
    if (!(weight > 0)) return [];
    const own = ownWorth(question, k);
    const reached = tried(question, (extra) => {
      const one = reach(question, k, own + gap / weight + extra);
      return one && [[k, one]];
    });
    return reached ? [reached[0][1].lift] : [];
  });
  return lifts.toSorted(byWhoAndStep);
}

/**
 * Two criteria together, asked for where none is enough alone: the pair with the least sum of steps. One goes as far as it
 * can, the other the rest of the way: of all ways to share the gap between two, the shortest does one of them wholly.
 */
export function liftByPair(question: LiftQuestion): readonly [ValueLift, ValueLift] | null {
  const { plots, gap } = question;
  let best: readonly [ValueLift, ValueLift] | null = null;
  const size = plots.weights.length;
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const [weightA, weightB] = [plots.weights[a] as number, plots.weights[b] as number];
      if (a === b || !(weightA > 0) || !(weightB > 0)) continue;
      const most = farthest(question, a);
      if (!most) continue;
      const left = gap - weightA * (most.worth - ownWorth(question, a));
      const pair = tried(question, (extra) => {
        const rest = reach(question, b, ownWorth(question, b) + left / weightB + extra);
        return (
          rest && [
            [a, most],
            [b, rest],
          ]
        );
      });
      if (!pair?.[1]) continue;
      const lifts = [pair[0][1].lift, pair[1][1].lift] as const;
      if (!best || stepsOf(lifts) < stepsOf(best) - HAIR) best = lifts;
    }
  return best;
}

/**
 * Where not even two are enough: the fewest criteria that would be, each as good as it can get; null where not even all of
 * them are. Those with the most to give are the fewest.
 */
export function fewestTogether(question: LiftQuestion): readonly RuleId[] | null {
  const { plots, row, among } = question;
  const gains = plots.table.criteria.flatMap((criterion, k) => {
    const most = farthest(question, k);
    if (!most) return [];
    return [{ criterion, k, worth: most.worth, gain: (plots.weights[k] as number) * most.lift.step }];
  });
  const worths = worthsOf(plots, row);
  const together: RuleId[] = [];
  for (const { criterion, k, worth } of gains.toSorted((a, b) => b.gain - a.gain || a.k - b.k)) {
    worths[k] = worth;
    together.push(criterion);
    if (placeWith(plots, row, worths) <= among) return together;
  }
  return null;
}

const stepsOf = ([a, b]: readonly [ValueLift, ValueLift]) => a.step + b.step;

const ORDER: readonly Changer[] = ["municipality", "others", "nobody"];
const byWhoAndStep = (a: ValueLift, b: ValueLift) =>
  Number(a.by === "nobody") - Number(b.by === "nobody") ||
  a.step - b.step ||
  ORDER.indexOf(a.by) - ORDER.indexOf(b.by) ||
  (a.criterion < b.criterion ? -1 : 1);

const ownWorth = ({ plots, row }: LiftQuestion, k: number): number =>
  plots.table.worst[row * plots.weights.length + k] as number;

type Changes = readonly [readonly [number, Reached], ...(readonly (readonly [number, Reached])[])];

/** Changes that the ranking itself has confirmed: as they are, or a nudge beyond. */
function tried(question: LiftQuestion, changes: (extra: number) => Changes | undefined): Changes | undefined {
  const { plots, row, among } = question;
  for (const extra of [0, NUDGE]) {
    const made = changes(extra);
    if (!made) continue;
    const worths = worthsOf(plots, row);
    for (const [k, { worth }] of made) worths[k] = worth;
    if (placeWith(plots, row, worths) <= among) return made;
  }
  return undefined;
}

/** The change of one criterion that gives the most it can give. */
function farthest(question: LiftQuestion, k: number): Reached | undefined {
  return reach(question, k, 1) ?? reach(question, k, 0.5);
}

/** The least change of one criterion that makes it worth as much, judged by its own rule; undefined where none does, or none is needed. */
function reach(question: LiftQuestion, k: number, need: number): Reached | undefined {
  const { plots, row, findings } = question;
  const { ruleSet, table } = plots;
  const criterion = table.criteria[k] as RuleId;
  const own = ownWorth(question, k);
  const way = WAYS_TO_CHANGE[criterion];
  const rule = WEIGHED_CRITERIA.find(({ id }) => id === criterion);
  const params = ruleSet.rules.find((setting) => setting.rule === criterion)?.params ?? {};
  if (!way || !rule || need > 1 + HAIR || need <= own) return undefined;
  const facts = findings.get(criterion)?.facts ?? {};
  const cell = row * plots.weights.length + k;
  const measured = table.measured[cell] as number;
  const common = { criterion, unknown: table.best[cell] !== table.worst[cell] };
  const worthOf = (changed: Facts) => rule.judge({ ...facts, ...changed }, params).worth ?? 0;
  const enough = (worth: number) => worth >= Math.min(1, need) - HAIR;
  for (const { id, by, facts: changed } of way.words ?? []) {
    const worth = worthOf(changed);
    if (enough(worth))
      return { worth, lift: { ...common, by, from: null, to: null, word: id, step: worth - own } };
  }
  const curve = valueCurve(criterion, ruleSet);
  const to = curve && valueForWorth(curve, Math.min(1, need));
  if (!way.measure || to === undefined) return undefined;
  const worth = worthOf(way.measure(to));
  if (!enough(worth)) return undefined;
  const from = Number.isNaN(measured) ? null : measured;
  return { worth, lift: { ...common, by: way.by, from, to, word: null, step: worth - own } };
}

/** The findings of one plot, by rule. */
export const findingsOfPlot = (plot: PlotId, findings: readonly Finding[]): ReadonlyMap<RuleId, Finding> =>
  new Map(
    findings.flatMap((finding) =>
      finding.subject.kind === "plot" && finding.subject.id === plot ? [[finding.rule, finding]] : [],
    ),
  );
