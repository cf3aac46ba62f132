import type { Basis, Finding, RuleId, RuleSet, Term } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type Tone, toneOf } from "../../state/index.ts";
import { certaintyText } from "../../state/selectors/certainty-text.ts";
import {
  changeText,
  findingSentence,
  measuredText,
  paramsOf,
  ruleOf,
  ruleTexts,
} from "../../state/selectors/rule-book.ts";
import { quantity } from "./quantity.ts";
import { scoreText, signed } from "./term-rows.ts";

export interface ThresholdRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly source: string;
  /** "V", "V*", "U" or "D", and what it means. */
  readonly mark: Basis["mark"];
  readonly markText: string;
}

/** Everything a rule's card says of one place. */
export interface RuleReading {
  readonly code: string;
  readonly title: string;
  readonly asks: string;
  readonly why: string;
  readonly legal: boolean;
  readonly basis: { readonly source: string; readonly mark: Basis["mark"]; readonly markText: string };
  readonly answer?: {
    readonly tone: Tone;
    readonly verdict: string;
    readonly sentence: string;
    readonly measured: string;
    readonly limit?: string;
    /** "sikkert (målt 14 m å gå på, ± 2 m)" */
    readonly certainty?: string;
  };
  readonly points?: string;
  readonly change?: string;
  readonly thresholds: readonly ThresholdRow[];
}

const sourceText = (basis: Basis, m: Messages): string =>
  [basis.citation, m.text("inspector.rule.checked", { date: m.date(basis.date) })].join(" · ");

const markText = (basis: Basis, m: Messages): string => m.maybe(`method.mark.${basis.mark}`);

/** "+8, vekt 10"; for an unknown fact what is earned until it is settled, and what it could become. */
function pointsText(term: Term, m: Messages): string {
  if (term.best !== term.points)
    return m.text("inspector.rule.pointsUnknown", {
      points: signed(term.points, m),
      best: signed(term.best, m),
    });
  return m.text("inspector.rule.pointsWeight", {
    points: signed(term.points, m),
    weight: scoreText(term.weight, m),
  });
}

/** Reads a rule for one place: its texts, its answer, its thresholds with their sources. Undefined for no rule. */
export function readRule(
  id: RuleId,
  finding: Finding | undefined,
  term: Term | undefined,
  ruleSet: RuleSet,
  m: Messages,
): RuleReading | undefined {
  const rule = ruleOf(id)?.rule;
  const texts = ruleTexts(id, m);
  if (!rule || !texts) return undefined;
  const params = paramsOf(id, ruleSet);
  const certainty = finding && certaintyText(finding, m);
  const change = finding && changeText(finding, params, m);
  return {
    code: rule.code,
    title: texts.title,
    asks: m.format(texts.asks, params),
    why: m.format(texts.why, params),
    legal: rule.group === "constraint",
    basis: {
      source: sourceText(rule.basis, m),
      mark: rule.basis.mark,
      markText: markText(rule.basis, m),
    },
    ...(finding
      ? {
          answer: {
            tone: toneOf(finding.verdict),
            verdict: m.text(`verdict.${finding.verdict}`),
            sentence: findingSentence(finding, params, m),
            measured: measuredText(finding, params, m),
            ...(certainty === undefined ? {} : { certainty }),
            ...(finding.limit === undefined || rule.group === "constraint"
              ? {}
              : { limit: quantity(finding.limit, rule.unit, m) }),
          },
        }
      : {}),
    ...(term ? { points: pointsText(term, m) } : {}),
    ...(change === undefined ? {} : { change }),
    thresholds: rule.params.map((spec) => ({
      id: spec.id,
      label: texts.params[spec.id] ?? spec.id,
      value:
        spec.id in params ? quantity(params[spec.id] as number, spec.unit, m) : m.text("verdict.unknown"),
      source: sourceText(spec.basis, m),
      mark: spec.basis.mark,
      markText: markText(spec.basis, m),
    })),
  };
}
