import type { ScoreKind, Subject } from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import type { Reading } from "../../state/use-reading.ts";
import type { ShownScore } from "./Frame.tsx";

/** The score to show large; today's beside it where the scenario has moved it. */
export function shownScore(kind: ScoreKind, subject: Subject, reading: Reading): ShownScore | undefined {
  const { active, today, m } = reading;
  const now = active && indexAssessment(active).score(kind, subject);
  if (!now) return undefined;
  const before = today && today !== active ? indexAssessment(today).score(kind, subject) : undefined;
  return {
    label: m.text(`score.${kind}`),
    value: now.value,
    best: now.best,
    ...(before && before.value !== now.value ? { before: before.value } : {}),
  };
}
