import {
  type Assessment,
  type ChangeId,
  type Finding,
  isKnown,
  type Known,
  type NeighbourhoodId,
  type Plot,
  type PlotId,
  type RuleId,
  type Subject,
  UNKNOWN,
  type Verdict,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { CERTAINTY_ORDER, certaintyOfFinding, certaintyWord } from "../../state/selectors/certainty-text.ts";
import { type PlaceEffects, placeEffects, rateEffect } from "../../state/selectors/place-effect.ts";
import { plotsInForce } from "../../state/selectors/plots-in-force.ts";
import { ruleOf, ruleOrder, ruleTitleInSentence } from "../../state/selectors/rule-book.ts";
import { type Named, subjectName } from "../../state/selectors/subject-name.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";

export interface PlotRow {
  readonly id: PlotId;
  readonly number: number;
  readonly name: string;
  readonly plot: Plot;
  readonly drawn: boolean;
  /** Småhus the scenario has put here; 0 for none. */
  readonly houses: number;
  readonly proposal?: ChangeId;
  /** What can be vouched for, and what it could become. Unknown until there is an assessment. */
  readonly suitability: Known<number>;
  readonly best: Known<number>;
  /** The worst state of the hard constraints. */
  readonly constraints: Verdict;
  /** The rules in that state, in the register's order. */
  readonly rules: readonly RuleId[];
  /** "må utredes: støy" */
  readonly constraintText: string;
  /** How sure that state is: of what stands in the way the surest, of what is met the least sure. */
  readonly sureness?: Finding;
  readonly dispersion: Verdict;
  readonly area: Known<NeighbourhoodId>;
  readonly areaName: string;
  /** Houses the figures are tried with. */
  readonly tried: number;
  readonly rateBefore: Known<number>;
  readonly rateAfter: Known<number>;
  /** So few live or are expected in the area that its rate is mostly chance. */
  readonly rateUnstable: boolean;
  readonly effects: PlaceEffects;
  /** Metres to the nearest other programme site. */
  readonly nearest: Known<number>;
}

/** The worst state first; two rules are named, the rest counted. */
function constraintText(verdict: Verdict, rules: readonly RuleId[], m: Messages, certainty?: string): string {
  const state = [m.text(`verdict.${verdict}`), certainty].filter(Boolean).join(" · ");
  if (verdict === "met" || rules.length === 0) return state;
  const named = rules.slice(0, 2).map((id) => ruleTitleInSentence(id, m));
  const more = rules.length > 2 ? ` ${m.text("plots.more", { count: rules.length - 2 })}` : "";
  return m.text("plots.constraint", {
    verdict: state,
    rules: named.join(", ") + more,
  });
}

function surenessOf(state: Verdict, findings: readonly Finding[]): Finding | undefined {
  const place = (finding: Finding) => {
    const certainty = certaintyOfFinding(finding);
    return certainty ? CERTAINTY_ORDER.indexOf(certainty) : CERTAINTY_ORDER.length;
  };
  const told = findings.filter((finding) => certaintyOfFinding(finding) !== undefined);
  const bySurest = told.toSorted((a, b) => place(a) - place(b) || ruleOrder(a.rule) - ruleOrder(b.rule));
  return state === "met" ? bySurest.at(-1) : bySurest[0];
}

/**
 * "konflikt · sikkert: strandsone". In the narrow cell of a table what nobody has stated, or nobody has mapped, is left to the
 * title and the file: a word that every row has tells none of them apart.
 */
export function surelyText(
  row: Pick<PlotRow, "constraints" | "rules" | "sureness">,
  m: Messages,
  whole = true,
): string {
  const { constraints, rules, sureness } = row;
  const certainty = sureness && certaintyOfFinding(sureness);
  const told =
    whole ||
    certainty === "certain" ||
    certainty === "possible" ||
    sureness?.facts.certaintyBy === "accuracy";
  return constraintText(constraints, rules, m, told && sureness ? certaintyWord(sureness, m) : undefined);
}

/** The table of candidate plots, in number order; every plot has a row, also before the engine has answered. */
export function plotRows(named: Named, assessment: Assessment | null, m: Messages): readonly PlotRow[] {
  const index = assessment && indexAssessment(assessment);
  return plotsInForce(named.dataset, named.changes).map(({ plot, number, drawn, proposals }) => {
    const subject: Subject = { kind: "plot", id: plot.id };
    const place = index?.place(plot.id);
    const score = index?.score("suitability", subject);
    const own = (index?.findings(subject) ?? []).filter(
      ({ rule }) => ruleOf(rule)?.rule.group === "constraint",
    );
    const constraints = own.reduce<Verdict>(
      (worst, { verdict }) => (verdictRank(verdict) > verdictRank(worst) ? verdict : worst),
      own.length > 0 ? "met" : "unknown",
    );
    const rules = own
      .filter(({ verdict }) => verdict === constraints)
      .map(({ rule }) => rule)
      .toSorted((a, b) => ruleOrder(a) - ruleOrder(b));
    const sureness = surenessOf(
      constraints,
      own.filter(({ verdict }) => verdict === constraints),
    );
    const area = place?.area ?? UNKNOWN;
    const [proposal] = proposals;
    return {
      id: plot.id,
      number,
      name: subjectName(subject, named, m),
      plot,
      drawn: drawn !== undefined,
      houses: proposals.reduce((sum, { houses }) => sum + houses, 0),
      ...(proposal ? { proposal: proposal.id } : {}),
      suitability: score?.value ?? UNKNOWN,
      best: score?.best ?? UNKNOWN,
      constraints,
      rules,
      constraintText: constraintText(constraints, rules, m),
      ...(sureness ? { sureness } : {}),
      dispersion: place?.dispersion ?? UNKNOWN,
      area,
      areaName: isKnown(area)
        ? subjectName({ kind: "neighbourhood", id: area }, named, m)
        : m.text("plots.noArea"),
      tried: place?.units ?? 0,
      rateBefore: place?.rateBefore ?? UNKNOWN,
      rateAfter: place?.rateAfter ?? UNKNOWN,
      rateUnstable: place?.rateUnstable ?? false,
      effects: placeEffects(place, (kind) => index?.score(kind, subject), m),
      nearest: place?.nearest ?? UNKNOWN,
    };
  });
}

export interface ShownSuitability {
  readonly value: string;
  /** Only where an unknown fact could still raise it. */
  readonly best?: string;
}

/** "86", or "71" and "86"; whole points in the table, tenths stand in the inspector. */
export function shownSuitability(row: Pick<PlotRow, "suitability" | "best">, m: Messages): ShownSuitability {
  if (!isKnown(row.suitability)) return { value: m.text("verdict.unknown") };
  const value = Math.round(row.suitability);
  const best = isKnown(row.best) ? Math.round(row.best) : value;
  return { value: m.number(value), ...(best > value ? { best: m.number(best) } : {}) };
}

/** "71 (inntil 86)" */
export function suitabilityText(row: Pick<PlotRow, "suitability" | "best">, m: Messages): string {
  const { value, best } = shownSuitability(row, m);
  return best === undefined ? value : m.text("plots.upTo", { value, best });
}

/** "2,1 → 3,4", "≈ 0,0 → 6,7" where the numbers are small. */
export const rateText = rateEffect;

export const capacityText = ({ plot }: Pick<PlotRow, "plot">, m: Messages): string =>
  isKnown(plot.capacity) ? m.text("plots.capacity", { houses: plot.capacity }) : m.text("verdict.unknown");

/** Numbers for sorting: unknown is null, so that it comes last whichever way the column is sorted. */
export const known = (value: Known<number>): number | null => (isKnown(value) ? value : null);
