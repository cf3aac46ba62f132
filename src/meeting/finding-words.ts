import { type PublicCase, type PublicPlot, RULES } from "../engine/council/index.ts";
import type { Messages } from "../messages/index.ts";

export type PlotFinding = PublicPlot["findings"][number];

const BY_ID = new Map(RULES.map((module) => [module.rule.id as string, module]));

/** What a rule found, in its own sentence; where maps are too coarse to decide, that is what is said. */
export function findingSentence(finding: PlotFinding, ruleSet: PublicCase["ruleSet"], m: Messages): string {
  const { undecided, margin, accuracy } = finding.facts;
  if (undecided === true && typeof margin === "number" && typeof accuracy === "number")
    return m.text("verdict.undecided", { kept: String(margin >= 0), metres: Math.abs(margin), accuracy });
  const template = BY_ID.get(finding.rule)?.texts[m.language].verdicts[finding.verdict];
  if (template === undefined) return m.text(`verdict.${finding.verdict}`);
  return m.format(template, {
    ...ruleSet.rules.find(({ rule }) => rule === finding.rule)?.params,
    ...finding.facts,
    ...(finding.measured === undefined ? {} : { measured: finding.measured }),
    ...(finding.limit === undefined ? {} : { limit: finding.limit }),
  });
}

/** The place in the law or the source that a rule rests on. What it says there, how well it was read and when stands in the papers: here it must be read from ten metres. */
export const lawOf = (rule: string): string =>
  (BY_ID.get(rule)?.rule.basis.citation ?? "").split(":")[0] ?? "";

/** "H8" or "C3"; the rule's id where this version does not know it. */
export const ruleCode = (rule: string): string => BY_ID.get(rule)?.rule.code ?? rule;
export const groupOf = (rule: string): string | undefined => BY_ID.get(rule)?.rule.group;
