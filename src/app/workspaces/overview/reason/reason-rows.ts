import {
  type Assessment,
  type Finding,
  isKnown,
  type Rule,
  type Subject,
  subjectKey,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import type { StandsOut } from "../standing-out.ts";

/** A building or cooperative past a limit: how much it has of what the rule allows. */
export interface ReasonRow {
  readonly id: string;
  readonly subject: Subject;
  readonly name: string;
  readonly verdict: string;
  /** In the rule's own unit. */
  readonly measured: number;
  readonly limit: number;
  /** Times the limit. */
  readonly times: number;
  readonly rule: Rule["id"];
  /** Dwellings or units it is a share of; null where nobody knows. */
  readonly of: number | null;
}

/** The finding that is farthest past its limit, of each place that asks for something. */
export function reasonRows(
  crowded: readonly StandsOut[],
  assessment: Assessment,
  m: Messages,
): readonly ReasonRow[] {
  const index = indexAssessment(assessment);
  const dwellings = new Map(
    assessment.buildings.map((one) => [one.id as string, isKnown(one.dwellings) ? one.dwellings : null]),
  );
  return crowded.flatMap(({ subject, name, verdict }): readonly ReasonRow[] => {
    const past = index
      .findings(subject)
      .flatMap((finding) => timesOf(finding))
      .toSorted((a, b) => b.times - a.times);
    const [worst] = past;
    if (!worst) return [];
    return [
      {
        id: subjectKey(subject),
        subject,
        name,
        verdict: m.text(`verdict.${verdict}`),
        ...worst,
        of: subject.kind === "building" ? (dwellings.get(subject.id) ?? null) : null,
      },
    ];
  });
}

const timesOf = ({ verdict, measured, limit, rule }: Finding) =>
  (verdict === "justify" || verdict === "consider") &&
  measured !== undefined &&
  limit !== undefined &&
  limit > 0
    ? [{ measured, limit, times: measured / limit, rule }]
    : [];
