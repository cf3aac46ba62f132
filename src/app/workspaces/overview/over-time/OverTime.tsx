import { useId, useState } from "react";
import type { Count, History } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { smallOutlines } from "../../../state/selectors/small-outlines.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, CurveChart, Dumbbells, SmallMap } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { areaChanges, quarterParts, sampledQuarters, shapesAt } from "./history-figures.ts";
import "./over-time.css";

/** Stamps in a row of the panel, twice. */
const MAPS = 6;
/** Areas told of; the rest is in the table of the drawer. */
const TOLD = 8;

interface OverTimeProps {
  readonly history: History;
  readonly count: Count;
  readonly reading: Reading;
}

/** Oversikt over time: the register read back, quarter by quarter, and today beside any of them. */
export function OverTime({ history, count, reading }: OverTimeProps) {
  const { m, dataset } = reading;
  const last = history.quarters.length - 1;
  // A year back: what changed since the last time somebody sat here.
  const [chosen, setChosen] = useState(Math.max(0, last - 4));
  const quarter = Math.min(chosen, last);
  const slider = useId();
  const name = (at: number) => {
    const found = history.quarters[at];
    return found ? m.text("overTime.quarter", quarterParts(found)) : "";
  };
  const { units, undated } = history[count];
  const series = [...units];
  const changes = areaChanges(history, count, quarter, dataset);
  const { viewBox } = smallOutlines(dataset.neighbourhoods);
  const title = m.text(`overTime.chart.${count}`);
  return (
    <div className="ws-over-time">
      <ChartFrame
        title={title}
        description={m.text("overTime.chart.description", {
          first: name(0),
          from: units[0] ?? 0,
          last: name(last),
          to: units[last] ?? 0,
        })}
        table={{
          headers: [
            m.text("overTime.quarterHead"),
            m.text("overTime.units"),
            m.text("overTime.dissimilarity"),
          ],
          rows: history.quarters.map((id, q) => [
            id,
            units[q] ?? 0,
            orNull(history[count].dissimilarity[q] ?? Number.NaN),
          ]),
          text: (value, column) =>
            value === null
              ? m.text("overTime.unknown")
              : typeof value === "number"
                ? m.number(value, column === 2 ? 2 : 0)
                : value,
        }}
        fileName={m.text("overTime.fileName")}
        onDownload={(file) => commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <CurveChart
          label={title}
          xs={history.quarters.map((_, q) => q)}
          ys={series}
          lineLabel={m.text(`overTime.count.${count}`)}
          bands={[]}
          x={{
            label: "",
            text: (q) => history.quarters[Math.round(q)]?.slice(0, 4) ?? "",
            ticks: 4,
          }}
          y={{
            label: m.text("overTime.units"),
            text: (value) => m.number(value),
            range: [0, 1.05 * Math.max(1, ...series)],
          }}
          reference={{ at: units[quarter] ?? 0, label: m.text("overTime.then", { quarter: name(quarter) }) }}
          reading={(q) => m.text("overTime.reading", { quarter: name(q), units: units[q] ?? 0 })}
          height={180}
        />
      </ChartFrame>
      <label className="ws-over-time-slider" htmlFor={slider}>
        {m.text("overTime.compare", { quarter: name(quarter) })}
        <input
          id={slider}
          type="range"
          min={0}
          max={last}
          value={quarter}
          aria-valuetext={name(quarter)}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      </label>
      <p>
        {m.text(`overTime.sentence.${count}`, {
          quarter: name(quarter),
          before: units[quarter] ?? 0,
          after: units[last] ?? 0,
          areas: changes.length,
        })}
      </p>
      {changes.length > 0 && (
        <Dumbbells
          label={m.text("overTime.changes")}
          rows={changes.slice(0, TOLD).map(({ id, name: label, before, after }) => ({
            id,
            label,
            before,
            after,
            beforeText: m.number(before),
            afterText: m.number(after),
          }))}
          beforeLabel={name(quarter)}
          afterLabel={name(last)}
          unitLabel={m.text("overTime.units")}
          onSelect={(id) => commands.select.run({ kind: "neighbourhood", id })}
        />
      )}
      <h4>{m.text("overTime.maps")}</h4>
      <div className="ws-over-time-maps">
        {sampledQuarters(history.quarters.length, MAPS).map((at) => (
          <button
            key={at}
            type="button"
            aria-pressed={at === quarter}
            aria-label={m.text("overTime.map", { quarter: name(at), units: units[at] ?? 0 })}
            onClick={() => setChosen(at)}
          >
            <SmallMap
              label={name(at)}
              viewBox={viewBox}
              shapes={shapesAt(history, count, at, dataset)}
              caption={`${history.quarters[at]?.slice(0, 4)} · ${m.number(units[at] ?? 0)}`}
            />
          </button>
        ))}
      </div>
      <p className="ws-note">
        {m.text("overTime.caveat")} {undated > 0 && m.text("overTime.undated", { units: undated })}
      </p>
    </div>
  );
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
