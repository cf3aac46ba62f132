import { useMemo } from "react";
import type { NearestSurface } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { NEAREST_HOMES, type NearestHomes, useView } from "../../../state/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, CurveChart, Segmented } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { Caveats } from "../Caveats.tsx";
import { DENSE, nearestSummary } from "./nearest-summary.ts";

interface NearestViewProps {
  readonly surface: NearestSurface;
  readonly before: NearestSurface | null;
  readonly reading: Reading;
}

/** How many homes have how large a share around them, and how large a neighbourhood that is asked of. */
export function NearestView({ surface, before, reading }: NearestViewProps) {
  const { m } = reading;
  const k = useView((view) => view.nearestHomes);
  const now = useMemo(() => nearestSummary(surface), [surface]);
  const was = useMemo(() => (before ? nearestSummary(before) : null), [before]);
  if (!now) return null;
  const { xs, ys } = now.curve;
  const percent = (share: number) => m.percent(share, 1);
  const title = m.text("pictures.nearest.chart", { k: surface.k });
  // Both are told at the distances of today's curve in the table, each where it has its own.
  const wasAt = (x: number) => {
    if (!was) return null;
    const next = was.curve.xs.findIndex((one) => one >= x - 1e-12);
    return next === -1 ? 0 : (was.curve.ys[next] ?? 0);
  };
  return (
    <>
      <Segmented<`${NearestHomes}`>
        label={m.text("pictures.nearest.size")}
        options={NEAREST_HOMES.map((value) => ({
          value: `${value}` as const,
          label: m.number(value),
          // A neighbourhood of more homes than there are has no answer, and no way back from it.
          disabled: value > now.homes,
        }))}
        value={`${k}`}
        onChange={(value) => {
          const chosen = NEAREST_HOMES.find((one) => `${one}` === value);
          if (chosen) commands.setNearestHomes.run(chosen);
        }}
        size="small"
      />
      <ChartFrame
        title={title}
        description={m.text("pictures.nearest.description", {
          k: surface.k,
          overall: percent(surface.overall),
          homes: now.homes,
        })}
        table={{
          headers: [
            m.text("pictures.nearest.column.share"),
            m.text("pictures.nearest.column.homes"),
            ...(was ? [m.text("pictures.today")] : []),
          ],
          rows: xs.map((x, i) => [x, ys[i] ?? null, ...(was ? [wasAt(x)] : [])]),
          text: (value) => (typeof value === "number" ? percent(value) : ""),
        }}
        fileName={m.text("pictures.nearest.file", { k: surface.k })}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <CurveChart
          label={title}
          xs={xs}
          ys={ys}
          lineLabel={m.text("pictures.nearest.line")}
          {...(was ? { before: { label: m.text("pictures.today"), ...was.curve } } : {})}
          bands={[]}
          x={{ label: m.text("pictures.nearest.axisX"), text: percent }}
          y={{ label: m.text("pictures.nearest.axisY"), text: (value) => m.percent(value), range: [0, 1] }}
          reference={{
            at: now.dense / now.homes,
            label: m.text("pictures.nearest.dense", { share: percent(DENSE * surface.overall) }),
          }}
          marked={{
            label: m.text("pictures.nearest.marked"),
            ranges: [{ from: DENSE * surface.overall, to: xs.at(-1) ?? 0 }],
          }}
          reading={(i) =>
            m.text("pictures.nearest.reading", { x: percent(xs[i] ?? 0), y: percent(ys[i] ?? 0) })
          }
          height={190}
        />
      </ChartFrame>
      <Caveats
        m={m}
        lines={[
          m.text("pictures.nearest.caveat.small", {
            k: surface.k,
            expected: m.number(surface.k * surface.overall, 1),
          }),
          m.text("pictures.nearest.caveat.edge"),
          m.text("pictures.nearest.caveat.maup", { cell: m.metres(Math.round(surface.cell)) }),
        ]}
      />
    </>
  );
}
