import { type CouncilFinding, RULES } from "../../engine/council/index.ts";
import type { Messages } from "../../messages/index.ts";
import type { CaseReading } from "./case-reading.ts";

type RuleModule = (typeof RULES)[number];
type Params = Readonly<Record<string, number>>;
type Unit = RuleModule["rule"]["unit"];
export type RuleGroup = RuleModule["rule"]["group"];

const BY_ID: ReadonlyMap<string, RuleModule> = new Map(RULES.map((module) => [module.rule.id, module]));

/** Rules of a group, in the register's order. */
export const rulesOf = (group: RuleGroup): readonly RuleModule[] =>
  RULES.filter(({ rule }) => rule.group === group);

export const ruleOf = (id: string): RuleModule | undefined => BY_ID.get(id);

export const ruleTitle = (id: string, m: Messages): string => BY_ID.get(id)?.texts[m.language].title ?? id;

export const paramsOf = (id: string, { publicCase }: CaseReading): Params =>
  publicCase.ruleSet.rules.find(({ rule }) => rule === id)?.params ?? {};

type Judged = Pick<CouncilFinding, "rule" | "verdict" | "measured" | "limit" | "facts">;

const valuesOf = (found: Judged, params: Params) => ({
  // Public counts are of all municipal homes.
  count: "stock",
  ...params,
  ...found.facts,
  ...(found.measured === undefined ? {} : { measured: found.measured }),
  ...(found.limit === undefined ? {} : { limit: found.limit }),
});

/** The rule's own sentence for what it found; where maps are too coarse to decide, that is what is said. */
export function findingSentence(found: Judged, reading: CaseReading): string {
  const { m } = reading;
  const { undecided, margin, accuracy } = found.facts;
  if (undecided === true && typeof margin === "number" && typeof accuracy === "number")
    return m.text("verdict.undecided", { kept: String(margin >= 0), metres: Math.abs(margin), accuracy });
  const template = BY_ID.get(found.rule)?.texts[m.language].verdicts[found.verdict];
  return template === undefined
    ? m.text(`verdict.${found.verdict}`)
    : marksInWords(m.format(template, valuesOf(found, paramsOf(found.rule, reading))), m);
}

/** The measured value in the rule's own words; "ukjent" where nothing was measured. */
function measuredText(found: Judged, reading: CaseReading): string {
  const { m } = reading;
  const template = BY_ID.get(found.rule)?.texts[m.language].measured;
  return found.measured === undefined || template === undefined
    ? m.text("verdict.unknown")
    : m.format(template, valuesOf(found, paramsOf(found.rule, reading)));
}

/** Units that say by themselves what was measured: 141 m to the bus stop needs no sentence beside the criterion's own title. */
const PLAIN: ReadonlySet<Unit> = new Set(["m", "m2", "percent", "minutes", "houses"]);

/** The measured value as briefly as it can be read: "141 m"; in the rule's words where a number alone says nothing. */
export function briefMeasure(found: Judged, reading: CaseReading): string {
  const unit = BY_ID.get(found.rule)?.rule.unit;
  return unit !== undefined && PLAIN.has(unit) && found.measured !== undefined
    ? quantity(Math.round(found.measured), unit, reading.m)
    : measuredText(found, reading);
}

/** Marks that stand within a citation or a sentence, "[U]", written out: a councillor has not learnt them. */
export const marksInWords = (text: string, m: Messages): string =>
  text.replace(/\[(V\*?|U|D)\]/g, (_, mark: string) => `(${m.maybe(`method.mark.${mark}`)})`);

/** No threshold needs more decimals. */
const MOST_DECIMALS = 4;
function decimalsOf(value: number): number {
  for (let digits = 0; digits < MOST_DECIMALS; digits++)
    if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits;
  return MOST_DECIMALS;
}

/** A threshold with its unit: "400 m", "10 %". */
export function quantity(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(value, decimalsOf(value * 100));
  return m.text(`method.unit.${unit}`, { value: m.number(value, decimalsOf(value)), n: value });
}
