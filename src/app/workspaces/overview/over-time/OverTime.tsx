import { useId, useState } from "react";
import type { Count, History } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { smallOutlines } from "../../../state/selectors/small-outlines.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, CurveChart, Segmented, SmallMap } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { AreaChanges } from "./AreaChanges.tsx";
import { areaChanges, quarterParts, sampledQuarters, shapesAt } from "./history-figures.ts";
import "./over-time.css";

/** Stamps in a row of the panel, twice. */
const MAPS = 6;

interface OverTimeProps {
  readonly history: History;
  readonly count: Count;
  readonly reading: Reading;
}

/** What the large map shows: the situation in force, the quarter of the slider, or the change from it to the other one. */
const SHOWN = ["now", "then", "change"] as const;
type Shown = (typeof SHOWN)[number];

/** Oversikt over time: the register read back, quarter by quarter, and any of them beside any other. */
export function OverTime({ history, count, reading }: OverTimeProps) {
  const { m, dataset } = reading;
  const last = history.quarters.length - 1;
  const onMap = useView((view) => view.quarters);
  // A year back: what changed since the last time somebody sat here.
  const [chosen, setChosen] = useState(Math.max(0, last - 4));
  const [other, setOther] = useState(last);
  const quarter = Math.min(chosen, last);
  const against = Math.min(other, last);
  const slider = useId();
  const second = useId();
  const name = (at: number) => {
    const found = history.quarters[at];
    return found ? m.text("overTime.quarter", quarterParts(found)) : "";
  };
  const shown: Shown = onMap === null ? "now" : onMap.against === null ? "then" : "change";
  /** The large map follows: what is dragged here is seen there. */
  const show = (what: Shown, from: number, to: number) => {
    const [then, now] = [history.quarters[from], history.quarters[to]];
    if (what === "now" || !then || !now) return commands.showQuarters.run(null);
    commands.showQuarters.run(what === "then" ? { at: then, against: null } : { at: now, against: then });
  };
  const choose = (at: number) => {
    setChosen(at);
    show(shown === "now" ? "then" : shown, at, against);
  };
  const { units, undated } = history[count];
  const series = [...units];
  const changes = areaChanges(history, count, { from: quarter, to: against }, dataset);
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
        {m.text("pictures.time.quarter", { quarter: name(quarter) })}
        <input
          id={slider}
          type="range"
          min={0}
          max={last}
          value={quarter}
          aria-valuetext={name(quarter)}
          onChange={(event) => choose(Number(event.target.value))}
        />
      </label>
      <label className="ws-over-time-other" htmlFor={second}>
        {m.text("pictures.time.against")}
        <select
          id={second}
          value={against}
          onChange={(event) => {
            const to = Number(event.target.value);
            setOther(to);
            show("change", quarter, to);
          }}
        >
          {history.quarters
            .map((id, at) => (
              <option key={id} value={at}>
                {at === last ? m.text("pictures.time.last", { quarter: name(at) }) : name(at)}
              </option>
            ))
            .toReversed()}
        </select>
      </label>
      <div>
        <p className="ws-over-time-shown">{m.text("pictures.time.shown")}</p>
        <Segmented<Shown>
          label={m.text("pictures.time.shown")}
          options={SHOWN.map((value) => ({ value, label: m.text(`pictures.time.shown.${value}`) }))}
          value={shown}
          onChange={(value) => show(value, quarter, against)}
          size="small"
        />
      </div>
      <p>
        {m.text(against === last ? `overTime.sentence.${count}` : `pictures.time.sentence.${count}`, {
          quarter: name(quarter),
          other: name(against),
          before: units[quarter] ?? 0,
          after: units[against] ?? 0,
          areas: changes.length,
        })}
      </p>
      {changes.length > 0 && <AreaChanges changes={changes} from={name(quarter)} to={name(against)} m={m} />}
      <h4>{m.text("overTime.maps")}</h4>
      <div className="ws-over-time-maps">
        {sampledQuarters(history.quarters.length, MAPS).map((at) => (
          <button
            key={at}
            type="button"
            aria-pressed={at === quarter}
            aria-label={m.text("overTime.map", { quarter: name(at), units: units[at] ?? 0 })}
            onClick={() => choose(at)}
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
        {m.text("overTime.caveat")} {undated > 0 && m.text("overTime.undated", { units: undated })}{" "}
        {m.text("pictures.time.small", { areas: history.areas.length, units: units[last] ?? 0 })}
      </p>
    </div>
  );
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
