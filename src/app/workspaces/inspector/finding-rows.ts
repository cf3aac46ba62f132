import type { Count, Finding, RuleId, RuleSet } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type Tone, toneOf } from "../../state/index.ts";
import { certaintyWord } from "../../state/selectors/certainty-text.ts";
import {
  findingSentence,
  measuredText,
  paramsOf,
  ruleOf,
  ruleOrder,
  ruleTitle,
} from "../../state/selectors/rule-book.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import { arrow } from "./ring-rows.ts";

export interface FindingRow {
  readonly id: string;
  readonly rule: RuleId;
  readonly finding: Finding;
  readonly title: string;
  readonly count?: Count;
  readonly tone: Tone;
  readonly verdict: string;
  /** How sure the data let it be, in a word: "sikkert"; absent where nothing is measured on the map. */
  readonly certainty?: string;
  /** The verdict of today's situation, where it is another one. */
  readonly was?: string;
  /** "2,1 → 3,4 per 1000" */
  readonly measured: string;
  readonly sentence: string;
}

/** Ethics rule E5: where density is told, it is also told whether the area has none. */
const UNUSED = "d15-unused-opportunity";

export const asksForMore = ({ tone }: Pick<FindingRow, "tone">): boolean =>
  tone !== "within" && tone !== "info";

/** Seen without opening anything: what asks for more, and D15 whatever it says. */
export const standsOpen = (row: Pick<FindingRow, "tone" | "rule">): boolean =>
  asksForMore(row) || row.rule === UNUSED;

/** What rules of the given groups say of one place, what asks most first; today's answer beside it where it differs. */
export function findingRows(
  groups: readonly ("dispersion" | "load" | "constraint" | "criterion")[],
  now: readonly Finding[],
  before: readonly Finding[],
  ruleSet: RuleSet,
  m: Messages,
): readonly FindingRow[] {
  const then = new Map(before.map((finding) => [finding.id, finding]));
  return now
    .filter((finding) => {
      const group = ruleOf(finding.rule)?.rule.group;
      return group !== undefined && groups.includes(group);
    })
    .toSorted(
      (a, b) =>
        verdictRank(b.verdict) - verdictRank(a.verdict) ||
        ruleOrder(a.rule) - ruleOrder(b.rule) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((finding) => {
      const params = paramsOf(finding.rule, ruleSet);
      const old = then.get(finding.id);
      const measured = measuredText(finding, params, m);
      const certainty = certaintyWord(finding, m);
      return {
        id: finding.id,
        rule: finding.rule,
        finding,
        title: ruleTitle(finding.rule, m),
        ...(finding.count === undefined ? {} : { count: finding.count }),
        tone: toneOf(finding.verdict),
        verdict: m.text(`verdict.${finding.verdict}`),
        ...(certainty === undefined ? {} : { certainty }),
        ...(old && old.verdict !== finding.verdict ? { was: m.text(`verdict.${old.verdict}`) } : {}),
        measured: old ? arrow(measuredText(old, params, m), measured) : measured,
        sentence: findingSentence(finding, params, m),
      };
    });
}
