import {
  type Count,
  type Fact,
  type Finding,
  type Params,
  RULES,
  type RuleId,
  type RuleModule,
  type RuleSet,
  type RuleText,
  type Term,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

const BY_ID: ReadonlyMap<RuleId, RuleModule> = new Map(RULES.map((module) => [module.rule.id, module]));
const ORDER: ReadonlyMap<RuleId, number> = new Map(RULES.map((module, index) => [module.rule.id, index]));

/** The rule of that id; undefined for a term that is no rule, such as the base of a suitability score. */
export const ruleOf = (id: RuleId): RuleModule | undefined => BY_ID.get(id);

/** The register's order, D before load before H before C; what is no rule comes first. */
export const ruleOrder = (id: RuleId): number => ORDER.get(id) ?? -1;

export const ruleTexts = (id: RuleId, m: Messages): RuleText | undefined => BY_ID.get(id)?.texts[m.language];

export const ruleTitle = (id: RuleId, m: Messages): string => ruleTexts(id, m)?.title ?? id;

/** A rule's title as it stands inside a sentence: "støy fra veg". Acronyms keep their capitals. */
export function ruleTitleInSentence(id: RuleId, m: Messages): string {
  const title = ruleTitle(id, m);
  const [first = "", second = ""] = title;
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(1) : title;
}

export const paramsOf = (id: RuleId, ruleSet: RuleSet): Params =>
  ruleSet.rules.find((setting) => setting.rule === id)?.params ?? {};

interface Judged {
  readonly rule: RuleId;
  readonly measured?: number;
  readonly limit?: number;
  readonly count?: Count;
  readonly facts?: Readonly<Record<string, Fact>>;
}

const valuesOf = (judged: Judged, params: Params) => ({
  ...params,
  ...judged.facts,
  ...(judged.measured === undefined ? {} : { measured: judged.measured }),
  ...(judged.limit === undefined ? {} : { limit: judged.limit }),
  ...(judged.count === undefined ? {} : { count: judged.count }),
});

/** The rule's own sentence for what it found; where maps are too coarse to decide, that is what is said. */
export function findingSentence(finding: Finding, params: Params, m: Messages): string {
  const { undecided, margin, accuracy } = finding.facts;
  if (undecided === true && typeof margin === "number" && typeof accuracy === "number")
    return m.text("verdict.undecided", { kept: String(margin >= 0), metres: Math.abs(margin), accuracy });
  const template = ruleTexts(finding.rule, m)?.verdicts[finding.verdict];
  return template === undefined
    ? m.text(`verdict.${finding.verdict}`)
    : m.format(template, valuesOf(finding, params));
}

/** The measured value in the rule's own words; "ukjent" where nothing was measured. */
export function measuredText(judged: Finding | Term, params: Params, m: Messages): string {
  const template = ruleTexts(judged.rule, m)?.measured;
  return judged.measured === undefined || template === undefined
    ? m.text("verdict.unknown")
    : m.format(template, valuesOf(judged, params));
}

/** What would change the verdict, in the rule's own words; undefined where nothing can. */
export function changeText(finding: Finding, params: Params, m: Messages): string | undefined {
  const template = ruleTexts(finding.rule, m)?.change;
  return template === undefined ? undefined : m.format(template, valuesOf(finding, params));
}
