import type { Score, ScoreKind, Subject } from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import type { Reading } from "../../state/use-reading.ts";
import type { ShownScore } from "./Frame.tsx";
import { wholeScore } from "./term-rows.ts";

/** What the score would be without what is tried here: the engine keeps each term's points without it. */
function valueWithout({ terms }: Score): number | undefined {
  let sum = 0;
  for (const { facts } of terms) {
    const before = facts?.before;
    if (typeof before !== "number") return undefined;
    sum += Math.round(before * 10);
  }
  return terms.length === 0 ? undefined : sum / 10;
}

/** The score to show large; beside it what it could become, what it is today, and what it is without the trial. */
export function shownScore(kind: ScoreKind, subject: Subject, reading: Reading): ShownScore | undefined {
  const { active, today, m } = reading;
  const now = active && indexAssessment(active).score(kind, subject);
  if (!now) return undefined;
  const before = today && today !== active ? indexAssessment(today).score(kind, subject) : undefined;
  const without = valueWithout(now);
  const beside: string[] = [];
  // Unknown facts count as the worst they could be: suitability can only rise from there, a burden only fall.
  const differs = (value: number) => Math.round(value) !== Math.round(now.value);
  if (now.best > now.value && differs(now.best))
    beside.push(m.text("inspector.best", { best: wholeScore(now.best, m) }));
  if (now.best < now.value && differs(now.best))
    beside.push(m.text("inspector.least", { best: wholeScore(now.best, m) }));
  if (without !== undefined && differs(without))
    beside.push(m.text("inspector.without", { value: wholeScore(without, m) }));
  if (before && differs(before.value))
    beside.push(m.text("inspector.was", { value: wholeScore(before.value, m) }));
  return { label: m.text(`score.${kind}`), value: now.value, beside };
}
