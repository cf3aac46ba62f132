import {
  type Finding,
  type RuleId,
  type RuleSet,
  type Score,
  subjectKey,
  type Term,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type Tone, toneOf } from "../../state/index.ts";
import { measuredText, paramsOf, ruleOf, ruleTitle } from "../../state/selectors/rule-book.ts";
import { measuredQuantity } from "./quantity.ts";

export interface TermRow {
  readonly id: string;
  /** Null for the base, which is no rule and opens nothing. */
  readonly rule: RuleId | null;
  readonly finding?: Finding;
  readonly label: string;
  readonly tone: Tone;
  readonly toneLabel: string;
  readonly measured: string;
  readonly points: number;
  readonly pointsText: string;
  readonly best: number;
  readonly unknown: boolean;
}

/** "+12", "−6", "0": tenths are shown only where there are any. The minus is a minus, not a hyphen. */
export function signed(points: number, m: Messages): string {
  const digits = Number.isInteger(points) ? 0 : 1;
  const size = m.number(Math.abs(points), digits);
  return points > 0 ? `+${size}` : points < 0 ? `−${size}` : "0";
}

/** A score where it stands alone: whole points, as in the tables. Its tenths stand where it is summed. */
export const wholeScore = (value: number, m: Messages): string => m.number(Math.round(value));

/** A score as the sum it is, in tenths where it has them. */
export const scoreText = (value: number, m: Messages): string =>
  m.number(value, Number.isInteger(value) ? 0 : 1);

const findingOf = (term: Term, score: Score, findings: readonly Finding[]) => {
  const own = findings.filter(
    (finding) => finding.rule === term.rule && subjectKey(finding.subject) === subjectKey(score.subject),
  );
  return own.find((finding) => finding.count === term.part) ?? own[0];
};

/** In the rule's own words where the rule has found something here; a bare quantity for what is summed up from others. */
function measuredOf(term: Term, finding: Finding | undefined, ruleSet: RuleSet, m: Messages): string {
  const unit = ruleOf(term.rule)?.rule.unit;
  if (finding) return measuredText(finding, paramsOf(term.rule, ruleSet), m);
  if (term.measured === undefined || unit === undefined) return m.text("verdict.unknown");
  return measuredQuantity(term.measured, unit, m);
}

const measuredWith = (measured: string, part: string | null, m: Messages): string =>
  part === null ? measured : m.text("inspector.why.part", { measured, part });

/** A term without a finding of its own is judged by what it gives: a plus, a minus, or nothing. */
function toneOfTerm(term: Term, kind: Score["kind"], finding: Finding | undefined): Tone {
  if (finding) return toneOf(finding.verdict);
  if (term.best !== term.points) return "unknown";
  // What is summed up from other places has no verdict of its own here, and must not look as if it had.
  if (kind !== "suitability" || term.points === 0) return "info";
  return term.points > 0 ? "within" : "consider";
}

/**
 * The terms a score is the sum of, in the order the engine lists them. Terms that can move nothing (weight 0: schools)
 * stand elsewhere in the panel, and are left out here.
 */
export function termRows(
  score: Score,
  findings: readonly Finding[],
  ruleSet: RuleSet,
  m: Messages,
): readonly TermRow[] {
  return score.terms
    .filter((term) => ruleOf(term.rule) === undefined || term.weight !== 0 || term.points !== 0)
    .map((term) => {
      const known = ruleOf(term.rule) !== undefined;
      const finding = findingOf(term, score, findings);
      const unknown = known && term.best !== term.points;
      const twice = score.terms.filter(({ rule }) => rule === term.rule).length > 1;
      const part =
        twice && (term.part === "programme" || term.part === "stock") ? m.text(`count.${term.part}`) : null;
      const title = known ? ruleTitle(term.rule, m) : m.text("inspector.why.base");
      return {
        id: `${term.rule}|${term.part ?? ""}`,
        rule: known ? term.rule : null,
        ...(finding ? { finding } : {}),
        label: title,
        tone: toneOfTerm(term, score.kind, finding),
        toneLabel: finding ? m.text(`verdict.${finding.verdict}`) : "",
        measured: known ? measuredWith(measuredOf(term, finding, ruleSet, m), part, m) : "",
        points: term.points,
        pointsText: signed(term.points, m),
        best: term.best,
        unknown,
      };
    });
}

/** As many terms as can be read at a glance; the look board shows nine. */
const LEADING = 9;

export interface LeadingTerms {
  readonly leading: readonly TermRow[];
  /** The terms not shown, summed, so that what stands on the screen still adds up (promise E1). */
  readonly rest?: { readonly count: number; readonly points: number; readonly best: number };
}

/** The terms that move the score most, the largest first, and the sum of the others; every term when `all` is asked for. */
export function leadingTerms(rows: readonly TermRow[], all: boolean): LeadingTerms {
  const weight = (row: TermRow) => Math.max(Math.abs(row.points), Math.abs(row.best));
  const ordered = rows.toSorted((a, b) => weight(b) - weight(a));
  // Terms that give nothing are the first to be summed away; one term is never worth a line that says "1 more".
  const moving = ordered.filter((row) => weight(row) > 0).length;
  const shown = Math.max(3, Math.min(LEADING, moving));
  if (all || rows.length <= shown + 1) return { leading: ordered };
  const others = ordered.slice(shown);
  // Points are tenths: summed as whole tenths, so that 0.1 + 0.2 is 0.3.
  const sum = (of: (row: TermRow) => number) =>
    Math.round(others.reduce((total, row) => total + of(row) * 10, 0)) / 10;
  return {
    leading: ordered.slice(0, shown),
    rest: { count: others.length, points: sum(({ points }) => points), best: sum(({ best }) => best) },
  };
}
