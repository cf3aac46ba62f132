import {
  type AreaFigures,
  type Finding,
  isKnown,
  type RuleId,
  type RuleSet,
  type Score,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import { changeText, paramsOf, ruleOf, ruleTitleInSentence } from "../../state/selectors/rule-book.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import { scoreText } from "./term-rows.ts";

/** More than this and nobody reads them: every rule's own answer stands on its card. */
const SHOWN = 3;

export interface ChangingAnswer {
  readonly id: string;
  readonly text: string;
  /** The rule whose card tells more. */
  readonly rule?: RuleId;
}

export interface ChangingInput {
  readonly findings: readonly Finding[];
  readonly score?: Score;
  /** The area the place lies in, when houses are tried there. */
  readonly area?: { readonly name: string; readonly figures: AreaFigures };
  /** Houses or units tried, and whether the area's figures count them already. */
  readonly units?: number;
  readonly used?: boolean;
  /** Most houses the place takes: more than that is told of nobody's plan. */
  readonly takes?: number;
  readonly ruleSet: RuleSet;
  readonly m: Messages;
}

/** The most houses the area takes here before a rule asks for a reason, and the rule that then does. */
function roomAnswer({ area, units, used, takes, m }: ChangingInput): ChangingAnswer | null {
  if (!area || units === undefined || !isKnown(area.figures.headroom)) return null;
  const { headroom, headroomRule } = area.figures;
  const most = headroom + (used ? units : 0);
  if (headroomRule === undefined || most < 0 || (takes !== undefined && most >= takes)) return null;
  return {
    id: "room",
    rule: headroomRule,
    text: m.text("inspector.change.room", {
      houses: most + 1,
      rule: ruleTitleInSentence(headroomRule, m),
      area: area.name,
    }),
  };
}

/** What the score could end at if every fact that is missing turned out well. */
function unknownAnswer({ score, m }: ChangingInput): ChangingAnswer | null {
  if (!score || score.best <= score.value) return null;
  const open = score.terms.filter((term) => term.best !== term.points && ruleOf(term.rule));
  const first = open[0];
  if (!first) return null;
  return {
    id: "unknown",
    rule: first.rule,
    text: m.text("inspector.change.unknown", {
      rules: nameList(
        open.map((term) => `<b>${ruleTitleInSentence(term.rule, m)}</b>`),
        m,
      ),
      count: open.length,
      best: scoreText(score.best, m),
    }),
  };
}

/** «Hva ville endret svaret?»: the rules that ask for something, each with its own way out; then room and unknowns. */
export function changingAnswers(input: ChangingInput): readonly ChangingAnswer[] {
  const { findings, ruleSet, m } = input;
  const answers: ChangingAnswer[] = [];
  const seen = new Set<string>();
  const asking = findings
    .filter(({ verdict }) => verdictRank(verdict) > 2.5)
    .toSorted((a, b) => verdictRank(b.verdict) - verdictRank(a.verdict));
  for (const finding of asking) {
    const text = changeText(finding, paramsOf(finding.rule, ruleSet), m);
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    answers.push({ id: finding.id, rule: finding.rule, text });
    if (answers.length === SHOWN) break;
  }
  return [...answers, roomAnswer(input), unknownAnswer(input)].filter((answer) => answer !== null);
}
