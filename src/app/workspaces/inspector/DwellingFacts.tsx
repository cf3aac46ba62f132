import type { ReactNode } from "react";
import {
  ADDED_BY_HAND,
  type Dwelling,
  isKnown,
  type Known,
  PERMANENT_YEARS,
  type Placement,
  type Quarter,
  type Subject,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import type { Reading } from "../../state/use-reading.ts";

interface DwellingFactsProps {
  readonly dwelling: Dwelling;
  readonly housed: readonly Placement[];
  readonly area: Subject | null;
  readonly reading: Reading;
}

/** What the register says of the house. A placement shows its quarter and nothing more (domain.md §7). */
export function DwellingFacts({ dwelling, housed, area, reading }: DwellingFactsProps) {
  const { m } = reading;
  const link = (subject: Subject) => (
    <button type="button" className="ws-link" onClick={() => commands.select.run(subject)}>
      {subjectName(subject, reading, m)}
    </button>
  );
  const known = <T,>(value: Known<T>, say: (value: Exclude<T, "unknown">) => ReactNode) =>
    isKnown(value) ? (
      say(value as Exclude<T, "unknown">)
    ) : (
      <span className="ws-unknown">{m.text("verdict.unknown")}</span>
    );
  return (
    <dl className="ws-facts">
      <dt>{m.text("inspector.fact.area")}</dt>
      <dd>{known(dwelling.areaM2, (m2) => m.text("inspector.m2", { area: m.number(m2) }))}</dd>
      <dt>{m.text("inspector.fact.bedrooms")}</dt>
      <dd>{known(dwelling.bedrooms, (count) => m.number(count))}</dd>
      <dt>{m.text("inspector.fact.stepFree")}</dt>
      <dd>{known(dwelling.stepFree, (yes) => m.text(yes ? "inspector.fact.yes" : "inspector.fact.no"))}</dd>
      <dt>{m.text("inspector.fact.atDisposal")}</dt>
      <dd>{known(dwelling.since, (since) => quarterText(since, m))}</dd>
      <dt>{m.text("inspector.fact.lease")}</dt>
      <dd>{known(dwelling.leaseYears, (years) => leaseText(years, m))}</dd>
      {dwelling.leaseEnds !== undefined && (
        <>
          <dt>{m.text("register.fact.leaseEnds")}</dt>
          <dd>{known(dwelling.leaseEnds, (ends) => quarterText(ends, m))}</dd>
        </>
      )}
      {area && (
        <>
          <dt>{m.text("inspector.fact.areaName")}</dt>
          <dd>{link(area)}</dd>
        </>
      )}
      {isKnown(dwelling.building) && (
        <>
          <dt>{m.text("inspector.fact.building")}</dt>
          <dd>{link({ kind: "building", id: dwelling.building })}</dd>
        </>
      )}
      {isKnown(dwelling.cooperative) && (
        <>
          <dt>{m.text("inspector.fact.cooperative")}</dt>
          <dd>{link({ kind: "cooperative", id: dwelling.cooperative })}</dd>
        </>
      )}
      {housed.length > 0 && (
        <>
          <dt>{m.text("inspector.fact.placements")}</dt>
          <dd>{placementsText(housed, m)}</dd>
        </>
      )}
      {dwelling.placedBy && (
        <>
          <dt>{m.text("register.fact.placedBy")}</dt>
          <dd>{m.text(`register.placedBy.${dwelling.placedBy}`)}</dd>
        </>
      )}
      {dwelling.from.file !== "scenario" && (
        <>
          <dt>{m.text("inspector.fact.source")}</dt>
          <dd>
            {dwelling.from.file === ADDED_BY_HAND
              ? m.text("register.source.hand")
              : m.text("inspector.fact.row", {
                  file: dwelling.from.file,
                  row: String(dwelling.from.row),
                })}
          </dd>
        </>
      )}
    </dl>
  );
}

const leaseText = (years: number, m: Messages): string =>
  years < PERMANENT_YEARS
    ? m.text("inspector.fact.leaseShort", { years: m.number(years) })
    : m.text("inspector.fact.leaseYears", { years });

function quarterText(quarter: Quarter, m: Messages): string {
  const [year, q] = quarter.split("Q");
  return m.text("inspector.fact.quarter", { year, q });
}

/** "2, siden 3. kvartal 2025": how many, and since which quarter where it is known of all; never who. */
function placementsText(housed: readonly Placement[], m: Messages): string {
  const count = m.number(housed.length);
  const quarters = [...new Set(housed.map(({ since }) => since))].filter(isKnown).toSorted();
  if (quarters.length === 0 || housed.some(({ since }) => !isKnown(since))) return count;
  const named = quarters.map((since) => quarterText(since, m));
  return m.text("inspector.fact.since", { count, quarter: named.join(", ") });
}
