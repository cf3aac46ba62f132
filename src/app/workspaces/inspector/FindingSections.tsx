import type { Finding } from "../../../engine/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Section } from "../../ui/index.ts";
import { FindingList } from "./FindingList.tsx";
import { asksForMore, findingRows, standsOpen } from "./finding-rows.ts";
import type { OpenRule } from "./open-rule.ts";

interface FindingSectionProps {
  readonly now: readonly Finding[];
  readonly before: readonly Finding[];
  readonly reading: Reading;
  readonly onOpen: OpenRule;
}

/** Krav: what asks for something is always seen; what is met is one line that opens. */
export function ConstraintSection({ now, before, reading, onOpen }: FindingSectionProps) {
  const { m, ruleSet } = reading;
  const rows = findingRows(["constraint"], now, before, ruleSet, m);
  if (rows.length === 0) return null;
  const met = rows.filter(({ tone }) => tone === "within");
  const told = rows.filter(({ tone }) => tone === "info");
  return (
    <Section title={m.text("inspector.constraints")}>
      <FindingList rows={rows.filter(asksForMore)} onOpen={onOpen} m={m} />
      {met.length > 0 && (
        <details className="ws-details">
          <summary>{m.text("inspector.constraints.met", { count: met.length })}</summary>
          <FindingList rows={met} onOpen={onOpen} m={m} />
        </details>
      )}
      {told.length > 0 && (
        <details className="ws-details">
          <summary>{m.text("inspector.constraints.info", { count: told.length })}</summary>
          <FindingList rows={told} onOpen={onOpen} m={m} />
        </details>
      )}
      <p className="ws-note">{m.text("inspector.constraints.note")}</p>
    </Section>
  );
}

/** Spredning: both counts, before → after, what asks first. */
export function DispersionSection({ now, before, reading, onOpen }: FindingSectionProps) {
  const { m, ruleSet } = reading;
  const rows = findingRows(["dispersion", "load"], now, before, ruleSet, m);
  if (rows.length === 0) return null;
  const shown = rows.filter(standsOpen);
  const quiet = rows.filter((row) => !standsOpen(row));
  return (
    <Section title={m.text("inspector.dispersion")}>
      {shown.length > 0 && <FindingList rows={shown} onOpen={onOpen} m={m} />}
      {quiet.length > 0 && (
        <details className="ws-details" open={shown.length === 0}>
          <summary>{m.text("inspector.dispersion.quiet", { count: quiet.length })}</summary>
          <FindingList rows={quiet} onOpen={onOpen} m={m} />
        </details>
      )}
      <p className="ws-note">{m.text("inspector.dispersion.note")}</p>
    </Section>
  );
}
