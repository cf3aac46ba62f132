import { Button } from "@digdir/designsystemet-react";
import { useEffect, useMemo } from "react";
import {
  amongFor,
  bindingsOf,
  type Finding,
  type PlotId,
  type Standing,
  type WhyNot as WhyNotAnswer,
  whyNot,
} from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useLayout } from "../../../map/use-layout.ts";
import { useHouseTrials, useView } from "../../../state/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { plotPlaces } from "../../../state/selectors/plot-places.ts";
import { type PlotInForce, plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../../state/selectors/subject-name.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Section, Sentences, VerdictMark } from "../../../ui/index.ts";
import type { ChangingAnswer } from "../changing-answers.ts";
import { takeFix } from "../layout/take-fix.ts";
import type { OpenRule } from "../open-rule.ts";
import { Folded } from "./Folded.tsx";
import { TryHouses } from "./TryHouses.tsx";
import {
  type BindingRow,
  bindingRows,
  countRow,
  houseFix,
  type LiftRow,
  liftList,
  placeText,
  unknownText,
  weightText,
} from "./why-not-rows.ts";
import "../layout/layout.css";
import "./why-not.css";

interface WhyNotProps {
  readonly own: PlotInForce;
  readonly findings: readonly Finding[];
  /** How many more houses the area takes, and what the score could become. */
  readonly also: readonly ChangingAnswer[];
  readonly reading: Reading;
  readonly onOpen: OpenRule;
}

/** «Hva skal til?»: folded until somebody asks, since the answer tries every number of houses. */
export function WhyNot(props: WhyNotProps) {
  const { m } = props.reading;
  return (
    <Section
      title={m.text("whyNot.title")}
      actions={<span className="ws-note">{shortText(props)}</span>}
      collapsible
      defaultOpen={false}
    >
      <Answer {...props} />
    </Section>
  );
}

/** Seen while it is folded: "3 i veien · plass 12 av 16". */
function shortText({ own, findings, reading }: WhyNotProps): string {
  const { active, ruleSet, m } = reading;
  const place = active && indexAssessment(active).place(own.plot.id);
  if (!place) return "";
  const { newlyAsking } = place;
  const ranked = plotPlaces(active, ruleSet, amongFor(null))?.get(own.plot.id) ?? null;
  return m.text("whyNot.short", {
    count: bindingsOf(own.plot.id, { findings, newlyAsking }).length,
    ranked: String(ranked !== null),
    place: ranked?.place ?? 0,
    of: ranked?.of ?? 0,
  });
}

function Answer({ own, findings, also, reading, onOpen }: WhyNotProps) {
  const { m, ruleSet } = reading;
  const answer = useWhyNot(own.plot.id, reading);
  if (!answer) return <p className="ws-stale">{m.text("whyNot.waiting")}</p>;
  return (
    <div className="ws-whynot">
      <InTheWay
        answer={answer}
        own={own}
        also={also}
        rows={bindingRows(answer, findings, ruleSet, m)}
        reading={reading}
        onOpen={onOpen}
      />
      {answer.standing && <Place answer={answer} standing={answer.standing} own={own} reading={reading} />}
      <p className="ws-note">{m.text("whyNot.note")}</p>
    </div>
  );
}

/** Null until the house counts of this plot, in the situation that is shown, have been tried. */
function useWhyNot(plot: PlotId, { active, ruleSet, stale }: Reading): WhyNotAnswer | null {
  const asked = useHouseTrials((state) => state.asked);
  const wanted = useView(({ setsAsk }) => setsAsk.houses);
  const key = active?.key;
  useEffect(() => {
    if (key !== undefined && !stale) commands.tryHouseCounts.run({ plot, of: key });
  }, [plot, key, stale]);
  const trials = asked?.plot === plot && asked.of === key ? asked.trials : null;
  return useMemo(
    () =>
      active && trials
        ? whyNot({ assessment: active, ruleSet, plot, among: amongFor(wanted), trials })
        : null,
    [active, ruleSet, plot, wanted, trials],
  );
}

function InTheWay({
  answer,
  own,
  also,
  rows,
  reading,
  onOpen,
}: Omit<WhyNotProps, "findings"> & {
  readonly answer: WhyNotAnswer;
  readonly rows: readonly BindingRow[];
}) {
  const { m } = reading;
  const layout = useLayout(own.plot.id);
  const unknown = unknownText(answer, m);
  const count = countRow(answer, m);
  const fix = layout?.proposal ? houseFix(layout.answer, m) : undefined;
  return (
    <>
      <p>{m.text(answer.binding.length === 0 ? "whyNot.none" : "whyNot.lead", { houses: answer.houses })}</p>
      <Folded
        rows={rows}
        m={m}
        row={(row) => (
          <li key={row.id}>
            <button
              type="button"
              className="ws-finding"
              onClick={() => onOpen({ rule: row.finding.rule, finding: row.finding })}
            >
              <VerdictMark tone={row.tone} />
              <span className="ws-finding-head">
                <span>{row.title}</span>
                <span className="ws-finding-verdict">{row.verdict}</span>
              </span>
              <span className="ws-finding-text">{row.text}</span>
            </button>
          </li>
        )}
      />
      {unknown !== undefined && <Sentences text={unknown} />}
      {count && (
        <p className="ws-whynot-do">
          <span>{count.text}</span>
          {count.houses !== null && <TryHouses own={own} houses={count.houses} m={m} />}
        </p>
      )}
      {also.map(({ id, text }) => (
        <Sentences key={id} text={text} />
      ))}
      {fix && (
        <Button variant="secondary" className="ui-compact" onClick={() => takeFix(own.plot.id, fix)}>
          {fix.text}
        </Button>
      )}
    </>
  );
}

function Place({
  answer,
  standing,
  own,
  reading,
}: {
  readonly answer: WhyNotAnswer;
  readonly standing: Standing;
  readonly own: PlotInForce;
  readonly reading: Reading;
}) {
  const { m, dataset, changes } = reading;
  const numbers = new Map(plotsInForce(dataset, changes).map(({ plot, number }) => [plot.id, number]));
  const nameOf = (plot: PlotId) =>
    m.text("weights.plot", {
      name: subjectName({ kind: "plot", id: plot }, reading, m),
      number: numbers.get(plot) ?? "",
    });
  const lifts = liftList(standing, m);
  const weight = weightText(standing, m);
  return (
    <>
      <h4 className="ws-houses-head">{m.text("whyNot.rank")}</h4>
      <Sentences text={placeText(standing, nameOf, m)} />
      {standing.rival && (
        <>
          <p>{lifts.lead}</p>
          <Folded
            rows={lifts.rows}
            m={m}
            row={({ id, text, who }: LiftRow) => (
              <li key={id} className="ws-whynot-lift">
                <span>{text}</span>
                <span className="ws-finding-verdict">{who}</span>
              </li>
            )}
          />
          {standing.houses !== null && (
            <p className="ws-whynot-do">
              <span>{m.text("whyNot.houses", { houses: standing.houses, asked: answer.houses })}</span>
              <TryHouses own={own} houses={standing.houses} m={m} />
            </p>
          )}
          {weight !== undefined && <p>{weight}</p>}
        </>
      )}
    </>
  );
}
