import {
  type Assessment,
  isKnown,
  type Known,
  type Subject,
  subjectKey,
  type Verdict,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { type Named, subjectName } from "../../state/selectors/subject-name.ts";

/** A building or a cooperative, with what is counted against its limit. */
export interface ShareRow {
  readonly key: string;
  readonly subject: Subject;
  readonly name: string;
  readonly kind: "building" | "cooperative";
  readonly kindText: string;
  /** Programme units in a building (D1); units owned by public bodies in a cooperative (D2). */
  readonly counted: number;
  readonly dwellings: Known<number>;
  readonly share: Known<number>;
  /** The limit the verdict was decided against: a share for buildings, a number owned for cooperatives. */
  readonly limitText: string;
  readonly verdict: Verdict;
}

/** Buildings and cooperatives that hold any of the municipality's dwellings, against D1 and D2. */
export function shareRows(named: Named, assessment: Assessment | null, m: Messages): readonly ShareRow[] {
  if (!assessment) return [];
  const index = indexAssessment(assessment);
  const unknown = m.text("verdict.unknown");
  const condominiums = new Set(
    named.dataset.cooperatives.filter(({ form }) => form === "condominium").map(({ id }) => id),
  );
  const shareLimit = (subject: Subject): string => {
    const limit = index.findings(subject).find(({ count }) => count === "programme")?.limit;
    return limit === undefined ? unknown : m.percent(limit, 0);
  };
  const buildings = assessment.buildings
    .filter(({ stockUnits, programmeUnits }) => stockUnits + programmeUnits > 0)
    .map((figures): ShareRow => {
      const subject: Subject = { kind: "building", id: figures.id };
      return {
        key: subjectKey(subject),
        subject,
        name: subjectName(subject, named, m),
        kind: "building",
        kindText: m.text("dwellings.kind.building"),
        counted: figures.programmeUnits,
        dwellings: figures.dwellings,
        share: figures.share,
        limitText: shareLimit(subject),
        verdict: figures.verdict,
      };
    });
  const cooperatives = assessment.cooperatives.map((figures): ShareRow => {
    const subject: Subject = { kind: "cooperative", id: figures.id };
    return {
      key: subjectKey(subject),
      subject,
      name: subjectName(subject, named, m),
      kind: "cooperative",
      kindText: m.text(
        condominiums.has(figures.id) ? "dwellings.kind.condominium" : "dwellings.kind.cooperative",
      ),
      counted: figures.publicUnits,
      dwellings: figures.dwellings,
      share: isKnown(figures.dwellings) ? figures.publicUnits / figures.dwellings : "unknown",
      limitText: isKnown(figures.right) ? m.text("dwellings.right", { right: figures.right }) : unknown,
      verdict: figures.verdict,
    };
  });
  return [...cooperatives, ...buildings];
}
