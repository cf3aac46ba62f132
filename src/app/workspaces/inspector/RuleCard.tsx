import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import { commands } from "../../commands/index.ts";
import { subjectPoint } from "../../map/camera/subject-point.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Glossary, Icon, Panel, Section, VerdictMark } from "../../ui/index.ts";
import { useTop } from "../use-top.ts";
import type { OpenedRule } from "./open-rule.ts";
import { RoadSpacing } from "./RoadSpacing.tsx";
import { readRule, type ThresholdRow } from "./rule-reading.ts";
import { useWays } from "./use-ways.ts";

/** The one rule that is also told along the roads (domain.md, D4: "use network and straight line"). */
const SPACING = "d4-site-spacing";

interface RuleCardProps {
  readonly opened: OpenedRule;
  /** The place the reader came from. */
  readonly from: string;
  readonly reading: Reading;
  readonly onBack: () => void;
}

/** One rule, whole, for one place: question, reason, measured value, threshold with source and mark, and the way out. */
export function RuleCard({ opened, from, reading, onBack }: RuleCardProps) {
  const { m, ruleSet } = reading;
  const back = useRef<HTMLButtonElement>(null);
  // The panel's content has been replaced: a keyboard user must land in it, not on the page's start.
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
  }, []);
  const top = useTop<HTMLDivElement>();
  const { finding } = opened;
  useWays(opened.rule, finding?.subject.kind === "plot" ? subjectPoint(finding.subject, reading) : null);
  const rule = readRule(opened.rule, opened.finding, opened.term, ruleSet, m);
  if (!rule) return null;
  const { answer } = rule;
  const place =
    opened.rule === SPACING && opened.finding ? subjectPoint(opened.finding.subject, reading) : null;
  return (
    <div ref={top}>
      <Panel
        eyebrow={
          <>
            <button ref={back} type="button" className="ws-back" onClick={onBack}>
              <Icon name="chevron-left" size={16} />
              {m.text("inspector.rule.back", { name: from })}
            </button>
            <br />
            {rule.code}
          </>
        }
        title={rule.title}
        footer={
          <Button variant="secondary" onClick={() => commands.openMethod.run(`rule:${opened.rule}`)}>
            {m.text("inspector.rule.method")}
          </Button>
        }
      >
        <p className="ws-summary">{rule.asks}</p>
        {answer && (
          <Section title={m.text("inspector.rule.now")}>
            <p>
              <VerdictMark tone={answer.tone} label={answer.verdict} showLabel />
            </p>
            <p>{answer.sentence}</p>
            <dl className="ws-facts">
              <dt>{m.text("inspector.rule.measured")}</dt>
              <dd>{answer.measured}</dd>
              {answer.limit !== undefined && (
                <>
                  <dt>{m.text("inspector.rule.limit")}</dt>
                  <dd>{answer.limit}</dd>
                </>
              )}
              {answer.certainty !== undefined && (
                <>
                  <dt>{m.text("certainty.label")}</dt>
                  <dd>{answer.certainty}</dd>
                </>
              )}
              {rule.points !== undefined && (
                <>
                  <dt>{m.text("inspector.rule.points")}</dt>
                  <dd>{rule.points}</dd>
                </>
              )}
            </dl>
          </Section>
        )}
        {place && <RoadSpacing at={place} m={m} />}
        <Section title={m.text("inspector.rule.change")}>
          <p>{rule.change ?? m.text("inspector.rule.noChange")}</p>
        </Section>
        <Section title={m.text("inspector.rule.why")}>
          <p>{rule.why}</p>
        </Section>
        <Section title={m.text(rule.legal ? "inspector.rule.legal" : "inspector.rule.basis")}>
          <p>
            <Source source={rule.basis.source} mark={rule.basis.mark} markText={rule.basis.markText} m={m} />
          </p>
        </Section>
        {rule.thresholds.length > 0 && (
          <Section title={m.text("inspector.rule.thresholds")}>
            <Thresholds rows={rule.thresholds} m={m} />
          </Section>
        )}
      </Panel>
    </div>
  );
}

function Thresholds({ rows, m }: { readonly rows: readonly ThresholdRow[]; readonly m: Reading["m"] }) {
  return (
    <table className="ws-thresholds">
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.label}
              <span className="ws-source">
                <Source source={row.source} mark={row.mark} markText={row.markText} m={m} />
              </span>
            </th>
            <td>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SourceProps {
  readonly source: string;
  readonly mark: string;
  readonly markText: string;
  readonly m: Reading["m"];
}

/** The citation with its mark; what the mark means is one hover, tap or tab away. */
function Source({ source, mark, markText, m }: SourceProps) {
  return (
    <>
      {source} ·{" "}
      <Glossary explanation={m.maybe(`method.mark.${mark}.body`)}>
        {mark} {markText}
      </Glossary>
    </>
  );
}
