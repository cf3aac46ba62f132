import { type Finding, id, type Point, type RuleId } from "../../../engine/index.ts";
import { subjectPoint } from "../../map/camera/subject-point.ts";
import { findingSentence, paramsOf } from "../../state/selectors/rule-book.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Section } from "../../ui/index.ts";
import { useWays } from "./use-ways.ts";

const SCHOOLS = id<RuleId>("c14-schools");

/** Shown neutrally on request: no mark, no colour, no points (promise E9, domain.md §3.2 «Why weight 0»). */
export function SchoolSection({
  findings,
  reading,
}: {
  readonly findings: readonly Finding[];
  readonly reading: Reading;
}) {
  const { m, ruleSet } = reading;
  const finding = findings.find(({ rule }) => rule === SCHOOLS);
  if (!finding) return null;
  return (
    <Section title={m.text("inspector.schools")} collapsible defaultOpen={false}>
      <Ways at={subjectPoint(finding.subject, reading)} />
      <p>{findingSentence(finding, paramsOf(finding.rule, ruleSet), m)}</p>
      <p className="ws-note">{m.text("inspector.schools.note")}</p>
    </Section>
  );
}

/** Drawn while the reader has the section open, and never otherwise: straight lines, as far as is told. */
function Ways({ at }: { readonly at: Point | null }) {
  useWays(SCHOOLS, at);
  return null;
}
