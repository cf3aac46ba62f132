import { useMemo } from "react";
import type { DemandArea, DemandOutcome, DemandTerms } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useAnalysis } from "../../../map/use-analysis.ts";
import { demandQuestion, toneOf } from "../../../state/index.ts";
import { areasInForce } from "../../../state/selectors/areas-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, Dumbbells, Figure, Figures, Section, VerdictMark } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { type PlotRow, plotRows } from "../plot-rows.ts";
import { allOf, byChange, priceSentences } from "./price-sentences.ts";

/** As many gain as lose in the picture; the rest are in its table. */
const SHOWN = 5;

interface DemandPriceProps {
  readonly demands: readonly DemandTerms[];
  readonly next: number;
  readonly reading: Reading;
}

/** What the demands cost, all together. */
export function DemandPrice({ demands, next, reading }: DemandPriceProps) {
  const { m } = reading;
  const question = demandQuestion(demands, next);
  const { answer, standing, stale } = useAnalysis(question);
  if (standing === "failed" || standing === "stopped")
    return (
      <p className="ws-muted">
        {m.text(standing === "failed" ? "demands.failed" : "demands.stopped")}{" "}
        <button type="button" className="ws-link" onClick={() => void commands.askAnalysis.run(question)}>
          {m.text("demands.again")}
        </button>
      </p>
    );
  if (answer?.kind !== "demand") return <p className="ws-muted">{m.text("demands.waiting")}</p>;
  return (
    <div className="ws-demand-price" aria-busy={stale} aria-live="polite">
      <Price outcome={answer} reading={reading} />
    </div>
  );
}

function Price({ outcome, reading }: { readonly outcome: DemandOutcome; readonly reading: Reading }) {
  const { m, project } = reading;
  const names = new Map(areasInForce(project).map(({ id, name }) => [id, name]));
  const nameOf = (id: DemandArea["id"]) => names.get(id) ?? id;
  const rows = useMemo(() => plotRows(reading, reading.active, m), [reading, m]);
  const plotsLeft = outcome.plots.filter(({ standing }) => standing === "left").length;
  const ofAll = (left: number, all: number) =>
    m.text("demands.ofAll", { left: m.number(left), all: m.number(all) });
  return (
    <>
      {priceSentences(outcome, nameOf, m).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Figures>
        <Figure label={m.text("demands.figure.plots")} value={ofAll(plotsLeft, outcome.plots.length)} />
        {outcome.homes && (
          <Figure
            label={m.text("demands.figure.homes")}
            value={m.percent(outcome.homes.lost / Math.max(1, allOf(outcome.homes)))}
          />
        )}
        <Figure
          label={m.text("demands.figure.vacant")}
          value={ofAll(outcome.vacant.left, allOf(outcome.vacant))}
        />
      </Figures>
      {outcome.areas.length > 0 && <Carriers outcome={outcome} nameOf={nameOf} reading={reading} />}
      <LostPlots outcome={outcome} rows={rows} reading={reading} />
      <ul className="ws-demand-caveats">
        {(["never", "spread", "straight"] as const).map((line) => (
          <li key={line}>{m.text(`demands.caveat.${line}`)}</li>
        ))}
      </ul>
    </>
  );
}

interface PartProps {
  readonly outcome: DemandOutcome;
  readonly reading: Reading;
}

function Carriers({
  outcome: { areas, next },
  nameOf,
  reading: { m },
}: PartProps & { readonly nameOf: (id: DemandArea["id"]) => string }) {
  const sorted = byChange(areas);
  const moved = sorted.filter((area) => Math.abs(area.with - area.without) >= 0.005);
  const shown = moved.length <= 2 * SHOWN ? moved : [...moved.slice(0, SHOWN), ...moved.slice(-SHOWN)];
  if (shown.length === 0) return null;
  const title = m.text("demands.carry.title", { next });
  return (
    <ChartFrame
      title={title}
      description={m.text("demands.carry.description")}
      table={{
        headers: (["area", "without", "with", "homes", "left", "units"] as const).map((column) =>
          m.text(`demands.carry.${column}`),
        ),
        rows: sorted.map((area) => [
          nameOf(area.id),
          area.without,
          area.with,
          area.homes,
          area.left,
          area.units,
        ]),
        text: (value, column) =>
          typeof value === "number" ? m.number(value, column === 1 || column === 2 ? 2 : 0) : (value ?? ""),
      }}
      fileName={m.text("demands.carry.file")}
      onDownload={(file) => void commands.downloadFile.run(file)}
      texts={chartTexts(m)}
    >
      <Dumbbells
        label={title}
        rows={shown.map((area) => ({
          id: area.id,
          label: nameOf(area.id),
          before: area.without,
          after: area.with,
          beforeText: m.number(area.without, 2),
          afterText: m.number(area.with, 2),
        }))}
        beforeLabel={m.text("demands.carry.without")}
        afterLabel={m.text("demands.carry.with")}
        unitLabel={m.text("demands.carry.unit")}
        onSelect={(id) => commands.select.run({ kind: "neighbourhood", id })}
      />
    </ChartFrame>
  );
}

function LostPlots({ outcome, rows, reading: { m } }: PartProps & { readonly rows: readonly PlotRow[] }) {
  const standing = new Map(outcome.plots.map((plot) => [plot.id, plot.standing]));
  const gone = rows.filter(({ id }) => standing.get(id) !== "left");
  if (outcome.plots.length === 0) return null;
  return (
    <Section title={m.text("demands.lost")} collapsible defaultOpen={false}>
      {gone.length === 0 ? (
        <p className="ws-note">{m.text("demands.lostNone")}</p>
      ) : (
        <ul className="ws-side-list">
          {gone.map(({ id, number, name }) => (
            <li key={id}>
              <button
                type="button"
                className="ws-side-row"
                onClick={() => commands.select.run({ kind: "plot", id })}
              >
                <span className="ws-side-number">{number}</span>
                <span>{name}</span>
                {standing.get(id) === "unknown" && (
                  <span className="ws-muted">
                    <VerdictMark tone={toneOf("unknown")} size={10} /> {m.text("demands.unknownPlot")}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
