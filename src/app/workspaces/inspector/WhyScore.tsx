import { useState } from "react";
import type { Finding, Score } from "../../../engine/index.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Section, Waterfall, type WaterfallTerm } from "../../ui/index.ts";
import type { OpenRule } from "./open-rule.ts";
import { leadingTerms, scoreText, signed, type TermRow, termRows, wholeScore } from "./term-rows.ts";

interface WhyScoreProps {
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly onOpen: OpenRule;
  /** Names the score in the heading: needed where a panel has more than one. */
  readonly named?: boolean;
}

/** «Hvorfor 86?»: the score as the sum of its terms; each opens the rule it comes from. */
export function WhyScore({ score, findings, reading, onOpen, named = false }: WhyScoreProps) {
  const { m, ruleSet } = reading;
  const [all, setAll] = useState(false);
  const rows = termRows(score, findings, ruleSet, m);
  const base = rows.find((row) => row.rule === null);
  const terms = rows.filter((row) => row.rule !== null);
  const value = wholeScore(score.value, m);
  const label = m.text(`score.${score.kind}`);
  if (terms.every((row) => row.points === 0 && row.best === 0))
    return <p className="ws-note">{m.text("inspector.why.zero", { score: label })}</p>;
  const { leading, rest } = leadingTerms(terms, all);
  const open = (row: TermRow) => {
    const term = score.terms.find((one) => `${one.rule}|${one.part ?? ""}` === row.id);
    if (row.rule !== null)
      onOpen({
        rule: row.rule,
        ...(row.finding ? { finding: row.finding } : {}),
        ...(term ? { term } : {}),
      });
  };
  const shown = (row: TermRow): WaterfallTerm => ({
    id: row.id,
    label: row.label,
    tone: row.tone,
    toneLabel: row.toneLabel,
    measuredText: row.measured,
    points: row.points,
    pointsText: row.unknown ? `${signed(row.points, m)} ?` : row.pointsText,
    ...(row.best === row.points ? {} : { best: row.best }),
    onOpen: () => open(row),
  });
  const others: readonly WaterfallTerm[] = rest
    ? [
        {
          id: "rest",
          label: m.text("inspector.why.rest", { count: rest.count }),
          tone: "info",
          measuredText: m.text("inspector.why.restShow"),
          points: rest.points,
          pointsText: signed(rest.points, m),
          ...(rest.best === rest.points ? {} : { best: rest.best }),
          onOpen: () => setAll(true),
        },
      ]
    : [];
  const title = named
    ? m.text("inspector.why.scored", { score: label, value })
    : m.text("inspector.why", { value });
  return (
    <div data-tour="why">
      <Section title={title}>
        <Waterfall
          label={title}
          {...(base ? { base: { label: base.label, points: base.points, valueText: base.pointsText } } : {})}
          terms={[...leading.map(shown), ...others]}
          total={{ label: m.text("inspector.why.sum"), valueText: scoreText(score.value, m) }}
        />
        <p className="ws-note">
          {m.text(
            score.kind === "suitability" ? "inspector.why.note.suitability" : "inspector.why.note.other",
          )}
        </p>
      </Section>
    </div>
  );
}
