import type { Example, Params, RuleModule, Verdict } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

export interface WorkedExample {
  readonly name: string;
  readonly verdict: Verdict;
  /** The rule's own sentence for it. */
  readonly sentence: string;
  readonly measured?: string;
  /** What the standard would answer, where that is something else. */
  readonly standardVerdict?: Verdict;
}

/** An example worked out with the thresholds in use, so that an edited threshold shows what it does at once. */
export function workedExample(
  { rule, texts }: RuleModule,
  example: Example,
  inUse: Params,
  standard: Params,
  m: Messages,
): WorkedExample {
  const params = { ...inUse, ...example.params };
  const answer = rule.judge(example.facts, params);
  const byStandard = rule.judge(example.facts, { ...standard, ...example.params }).verdict;
  const values = {
    // A template may name the count; an example is told of the first that the rule keeps.
    ...(rule.counts?.[0] === undefined ? {} : { count: rule.counts[0] }),
    ...params,
    ...example.facts,
    ...(answer.measured === undefined ? {} : { measured: answer.measured }),
    ...(answer.limit === undefined ? {} : { limit: answer.limit }),
  };
  const text = texts[m.language];
  const template = text.verdicts[answer.verdict];
  return {
    name: example.name,
    verdict: answer.verdict,
    sentence: template === undefined ? m.text(`verdict.${answer.verdict}`) : m.format(template, values),
    ...(answer.measured === undefined ? {} : { measured: m.format(text.measured, values) }),
    ...(byStandard === answer.verdict ? {} : { standardVerdict: byStandard }),
  };
}
