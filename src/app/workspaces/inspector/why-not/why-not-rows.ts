import {
  type Finding,
  type LayoutAnswer,
  type PlotId,
  type RuleId,
  type RuleSet,
  type Standing,
  stops,
  type ValueLift,
  type WhyNot,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { type Tone, toneOf } from "../../../state/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { pointsText } from "../../../state/selectors/points-text.ts";
import {
  changeText,
  paramsOf,
  ruleOf,
  ruleTitle,
  ruleTitleInSentence,
} from "../../../state/selectors/rule-book.ts";
import { type FixRow, fixRows } from "../layout/fix-rows.ts";
import { valueText } from "./value-text.ts";

/** Rules that lose the most are named; more than this and nobody reads them. */
const NAMED = 3;

export interface BindingRow {
  readonly id: string;
  readonly finding: Finding;
  readonly tone: Tone;
  readonly title: string;
  readonly verdict: string;
  /** The rule's own words for what would change it, and what the number of houses does. */
  readonly text: string;
}

export interface LiftRow {
  readonly id: string;
  readonly text: string;
  readonly who: string;
}

const isConstraint = (rule: RuleId): boolean => ruleOf(rule)?.rule.group === "constraint";

/** What is in the way, one line a rule; what nobody has mapped is one line together. */
export function bindingRows(
  { plot, binding, most }: WhyNot,
  findings: readonly Finding[],
  ruleSet: RuleSet,
  m: Messages,
): readonly BindingRow[] {
  return binding.flatMap(({ rule, verdict, houses }) => {
    if (verdict === "unknown") return [];
    const finding = findings.find((one) => one.rule === rule && one.verdict === verdict);
    if (!finding) return [];
    const count =
      houses !== null
        ? m.text("whyNot.mends", { houses })
        : !isConstraint(rule) && most > 1
          ? m.text("whyNot.never", { most })
          : undefined;
    const change = changeText(finding, paramsOf(rule, ruleSet), m);
    return [
      {
        id: `${plot}|${rule}`,
        finding,
        tone: toneOf(verdict),
        title: ruleTitle(rule, m),
        verdict: m.text(`verdict.${verdict}`),
        text: [change, count].filter(Boolean).join(" "),
      },
    ];
  });
}

/** "Ukjent: kvikkleire, flom og radon." Undefined where everything is known. */
export function unknownText({ binding }: WhyNot, m: Messages): string | undefined {
  const rules = binding
    .filter(({ verdict }) => verdict === "unknown")
    .map(({ rule }) => ruleTitleInSentence(rule, m));
  return rules.length > 0 ? m.text("whyNot.unknown", { rules: nameList(rules, m) }) : undefined;
}

export interface CountRow {
  readonly text: string;
  /** A number to try; null where it is today's, or none helps. */
  readonly houses: number | null;
}

/** Where something stops the houses, the number that passes, or that none does; else the most that no rule for the neighbourhood minds. */
export function countRow(
  { binding, houses, passing, quiet, most }: WhyNot,
  m: Messages,
): CountRow | undefined {
  if (most === 0 || binding.length === 0) return undefined;
  if (binding.some(stops))
    return passing === null
      ? { text: m.text("whyNot.passing.none", { most }), houses: null }
      : { text: m.text("whyNot.passing", { houses: passing }), houses: passing };
  const asking = binding.filter(({ rule }) => !isConstraint(rule));
  // Said of the rule already, where it is one rule that minds them all.
  if (asking.length === 0 || (quiet === 0 && asking.some((one) => one.houses === null))) return undefined;
  return {
    text: m.text("whyNot.quiet", { quiet }),
    houses: quiet > 0 && quiet !== houses ? quiet : null,
  };
}

/** The least change of the houses as they stand; undefined where the layout keeps every limit, or nothing was found. */
export const houseFix = (answer: LayoutAnswer | null, m: Messages): FixRow | undefined =>
  answer ? fixRows(answer, m)[0] : undefined;

/** "Plass 9 av 16 …, 6,2 poeng bak Nordåsen. Taper mest på holdeplass (4,1) og dagligvarer (2,0)." */
export function placeText(standing: Standing, nameOf: (plot: PlotId) => string, m: Messages): string {
  const { place, of, among, rival, points, losses } = standing;
  if (!rival) return m.text("whyNot.high", { place, of, among });
  return m.text("whyNot.place", {
    place,
    of,
    rival: nameOf(rival.plot),
    gap: pointsText(rival.points - points, m),
    losses: nameList(
      losses.slice(0, NAMED).map(({ criterion, points: lost, unknown }) =>
        m.text("whyNot.loss", {
          criterion: ruleTitleInSentence(criterion, m),
          points: pointsText(lost, m),
          unknown: String(unknown),
        }),
      ),
      m,
    ),
  });
}

export interface LiftList {
  /** "Én av disse er nok alene:" */
  readonly lead: string;
  readonly rows: readonly LiftRow[];
}

/** Values that are enough alone, what somebody can change first; else the pair that is enough; else how many it would take. */
export function liftList({ values, pair, together, among }: Standing, m: Messages): LiftList {
  if (values.length > 0)
    return { lead: m.text("whyNot.enough", { among }), rows: values.map((one) => liftRow(one, m)) };
  if (pair) return { lead: m.text("whyNot.pair", { among }), rows: pair.map((one) => liftRow(one, m)) };
  const lead = together
    ? m.text("whyNot.together", {
        among,
        count: together.length,
        criteria: nameList(
          together.map((criterion) => ruleTitleInSentence(criterion, m)),
          m,
        ),
      })
    : m.text("whyNot.never.criteria");
  return { lead, rows: [] };
}

const liftRow = (lift: ValueLift, m: Messages): LiftRow => ({
  id: lift.criterion,
  text: valueText(lift, m),
  who: m.text(`whyNot.by.${lift.unknown ? "learn" : lift.by}`),
});

/** Undefined where no single weight is enough. Shares are told so that what is told is enough. */
export function weightText({ weight }: Standing, m: Messages): string | undefined {
  if (!weight) return undefined;
  const { criterion, from, to } = weight;
  const outward = to > from ? Math.ceil : Math.floor;
  return m.text("whyNot.weight", {
    criterion: ruleTitleInSentence(criterion, m),
    from: m.percent(from, 1),
    to: m.percent(outward(to * 1000) / 1000, 1),
  });
}
