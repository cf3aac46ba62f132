import type { ClusteringCurve } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { ChartFrame, CurveChart } from "../../ui/index.ts";
import { chartTexts } from "../chart-texts.ts";
import { Caveats } from "./Caveats.tsx";

/** K is an area; in hectares its numbers can be read aloud. */
const HECTARE = 10_000;
const COLUMNS = ["r", "observed", "low", "high", "globalLow", "globalHigh"] as const;

/** D(r) with both its envelopes, its table and what it does not say. */
export function CurveView({
  curve,
  before,
  m,
}: {
  readonly curve: ClusteringCurve;
  readonly before: ClusteringCurve | null;
  readonly m: Messages;
}) {
  const { r, units, simulations, tighter } = curve;
  const hectares = (values: readonly number[]) => values.map((value) => value / HECTARE);
  const observed = hectares(curve.observed);
  const low = hectares(curve.low);
  const high = hectares(curve.high);
  const globalLow = hectares(curve.globalLow);
  const globalHigh = hectares(curve.globalHigh);
  const today = before ? hectares(before.observed) : null;
  const title = m.text("reading.curve.chart");
  // Decimals of hundreds are noise.
  const digits = Math.max(...observed.map(Math.abs), ...high) < 100 ? 1 : 0;
  const number = (value: number | undefined) => m.number(value ?? 0, digits);
  return (
    <>
      <ChartFrame
        title={title}
        description={m.text("reading.curve.description", {
          reach: m.metres(r.at(-1) ?? 0),
          simulations,
          ...units,
        })}
        table={{
          headers: [
            ...COLUMNS.map((column) => m.text(`reading.curve.column.${column}`)),
            ...(today ? [m.text("pictures.today")] : []),
          ],
          rows: r.map((distance, i) => [
            distance,
            ...[observed, low, high, globalLow, globalHigh, ...(today ? [today] : [])].map((column) =>
              Number((column[i] ?? 0).toFixed(3)),
            ),
          ]),
          text: (value, column) => (typeof value === "number" ? m.number(value, column === 0 ? 0 : 1) : ""),
        }}
        fileName={m.text("reading.curve.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <CurveChart
          label={title}
          xs={r}
          ys={observed}
          lineLabel={m.text("reading.curve.line")}
          {...(today ? { before: { label: m.text("pictures.today"), xs: r, ys: today } } : {})}
          bands={[
            { label: m.text("reading.curve.global"), low: globalLow, high: globalHigh, look: "outer" },
            { label: m.text("reading.curve.pointwise"), low, high, look: "inner" },
          ]}
          x={{ label: m.text("reading.curve.axisX"), text: (value) => m.number(value) }}
          y={{ label: m.text("reading.curve.axisY"), text: (value) => m.number(value) }}
          reference={{ at: 0, label: m.text("reading.curve.zero") }}
          marked={{ label: m.text("reading.curve.marked"), ranges: tighter }}
          reading={(i) =>
            m.text("reading.curve.reading", {
              r: m.metres(r[i] ?? 0),
              value: number(observed[i]),
              low: number(low[i]),
              high: number(high[i]),
            })
          }
        />
      </ChartFrame>
      <Caveats
        m={m}
        lines={[
          m.text("reading.curve.caveat.meaning"),
          m.text("reading.curve.caveat.stock"),
          m.text("reading.curve.caveat.small", { units: units.programme }),
          m.text("reading.curve.caveat.edge"),
          m.text("pictures.curve.maup"),
        ]}
      />
    </>
  );
}
