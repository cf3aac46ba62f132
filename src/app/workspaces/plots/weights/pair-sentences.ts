import type { ComparedWeights, ComparisonProblem, Result, RuleId } from "../../../../engine/index.ts";
import type { MessageKey, Messages } from "../../../../messages/index.ts";
import { consistencyWord, type Mend, stepOf } from "./pairs.ts";

/** "Holdeplass betyr klart mer enn Eier (5 ganger)." */
export function pairSentence(
  { first, second }: { readonly first: string; readonly second: string },
  times: number,
  m: Messages,
): string {
  const step = stepOf(times);
  if (step === 0) return m.text("weights.saaty.alike", { first, second });
  const [more, less] = step > 0 ? [first, second] : [second, first];
  return m.text("weights.saaty.more", { more, less, word: saatyWord(times, m), times: 1 + Math.abs(step) });
}

/** "klart mer" */
export const saatyWord = (times: number, m: Messages): string =>
  m.text(`weights.saaty.${1 + Math.abs(stepOf(times))}` as MessageKey);

/** Whether the judgements hang together, in words and with the ratio. */
export function consistencySentence(
  answer: Result<ComparedWeights, ComparisonProblem>,
  all: number,
  done: number,
  m: Messages,
): string {
  if (!answer.ok) return m.text("weights.consistency.apart");
  const { consistencyRatio: ratio } = answer.value;
  if (ratio === "unknown") return m.text("weights.consistency.unknown", { left: all - done });
  return m.text(`weights.consistency.${consistencyWord(ratio)}`, { ratio: m.number(ratio, 2) });
}

/** The judgement that pulls hardest against the others, what these would have it, and what that comes to. */
export function mendSentence(
  { pair, said, times, ratio }: Mend,
  title: (rule: RuleId) => string,
  m: Messages,
): string {
  const names = { first: title(pair.first), second: title(pair.second) };
  return m.text("weights.strain", {
    said: pairSentence(names, said, m),
    implied: pairSentence(names, times, m),
    known: String(ratio !== "unknown"),
    ratio: ratio === "unknown" ? "" : m.number(ratio, 2),
  });
}
