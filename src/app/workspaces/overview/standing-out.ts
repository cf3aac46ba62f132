import { type Assessment, isKnown, type Subject, type Verdict } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type Named, subjectName } from "../../state/selectors/subject-name.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";
import type { AreaRow } from "./area-rows.ts";

export interface StandsOut {
  readonly subject: Subject;
  readonly name: string;
  readonly verdict: Verdict;
  readonly text: string;
}

const areaOf = (row: AreaRow): Subject => ({ kind: "neighbourhood", id: row.id });

/** Areas that ask for something, the least room first. */
export const tightest = (rows: readonly AreaRow[], m: Messages): readonly StandsOut[] =>
  rows
    .filter(({ verdict }) => verdict === "justify" || verdict === "consider")
    .toSorted(
      (a, b) =>
        verdictRank(b.verdict) - verdictRank(a.verdict) ||
        (isKnown(a.headroom) ? a.headroom : Number.POSITIVE_INFINITY) -
          (isKnown(b.headroom) ? b.headroom : Number.POSITIVE_INFINITY) ||
        (isKnown(b.programmeRate) ? b.programmeRate : 0) - (isKnown(a.programmeRate) ? a.programmeRate : 0),
    )
    .map((row) => ({
      subject: areaOf(row),
      name: row.name,
      verdict: row.verdict,
      text: roomText(row, m),
    }));

/** "15 for mange", "rom for 2": what the list is ordered by, so that the order explains itself. */
function roomText({ headroom }: AreaRow, m: Messages): string {
  if (!isKnown(headroom)) return m.text("verdict.unknown");
  return headroom < 0
    ? m.text("overview.tooMany", { units: -headroom })
    : m.text("overview.room", { units: headroom });
}

/** Ubrukte muligheter (D15): where many live and none are housed, the most residents first. */
export const unusedAreas = (rows: readonly AreaRow[], m: Messages): readonly StandsOut[] =>
  rows
    .filter(({ unused }) => unused)
    .toSorted((a, b) => (isKnown(b.residents) ? b.residents : 0) - (isKnown(a.residents) ? a.residents : 0))
    .map((row) => ({
      subject: areaOf(row),
      name: row.name,
      verdict: "info",
      text: isKnown(row.residents)
        ? m.text("overview.residents", { residents: m.number(row.residents) })
        : m.text("verdict.unknown"),
    }));

/** Buildings and cooperatives past a limit, the strongest demand first. */
export function crowdedBuildings(named: Named, assessment: Assessment, m: Messages): readonly StandsOut[] {
  const asks = (verdict: Verdict) => verdict === "justify" || verdict === "consider";
  const cooperatives = assessment.cooperatives
    .filter(({ verdict }) => asks(verdict))
    .map(({ id, verdict, publicUnits, right }) => {
      const subject: Subject = { kind: "cooperative", id };
      return {
        subject,
        name: subjectName(subject, named, m),
        verdict,
        text: isKnown(right)
          ? m.text("overview.owned", { units: publicUnits, right })
          : m.text("overview.units", { units: publicUnits }),
      };
    });
  const buildings = assessment.buildings
    .filter(({ verdict }) => asks(verdict))
    .map(({ id, verdict, programmeUnits, share }) => {
      const subject: Subject = { kind: "building", id };
      return {
        subject,
        name: subjectName(subject, named, m),
        verdict,
        text: isKnown(share)
          ? m.text("overview.share", { share: m.percent(share, 0) })
          : m.text("overview.units", { units: programmeUnits }),
      };
    });
  return [...cooperatives, ...buildings].toSorted(
    (a, b) => verdictRank(b.verdict) - verdictRank(a.verdict) || a.name.localeCompare(b.name, m.language),
  );
}
