import type { ComparedWeights, ComparisonProblem, Result, Strain } from "../../../../engine/index.ts";
import type { MessageKey, Messages } from "../../../../messages/index.ts";
import { consistencyWord, stepOf } from "./pairs.ts";

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

/** The judgement that pulls hardest against the others, and what they would have it. */
export function strainSentence(strain: Strain, titles: readonly string[], m: Messages): string {
  const names = { first: titles[strain.first] ?? "", second: titles[strain.second] ?? "" };
  return m.text("weights.strain", {
    said: pairSentence(names, strain.times, m),
    implied: pairSentence(names, strain.implied, m),
  });
}
