import { type Assessment, isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

export interface DeltaLine {
  readonly id: "programme" | "justify" | "unused" | "rate";
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

/** Today's situation against the scenario, figure by figure; unknown stays unknown on both sides. */
export function scenarioDelta(today: Assessment, active: Assessment, m: Messages): readonly DeltaLine[] {
  const line = (id: DeltaLine["id"], before: string, after: string): DeltaLine => ({
    id,
    label: m.text(`overview.delta.${id}`),
    before,
    after,
    changed: before !== after,
  });
  const rate = (assessment: Assessment) =>
    isKnown(assessment.municipality.programmeRate)
      ? m.number(assessment.municipality.programmeRate, 2)
      : m.text("verdict.unknown");
  const count = (of: (municipality: Assessment["municipality"]) => number) =>
    [m.number(of(today.municipality)), m.number(of(active.municipality))] as const;
  return [
    line("programme", ...count(({ programmeUnits }) => programmeUnits)),
    line("rate", rate(today), rate(active)),
    line("justify", ...count(({ areasJustify }) => areasJustify)),
    line("unused", ...count(({ areasUnused }) => areasUnused)),
  ];
}
