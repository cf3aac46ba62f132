import type { Evenness, EvennessAtLevel } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { ChartFrame, CurveChart, IntervalRows } from "../../ui/index.ts";
import { chartTexts } from "../chart-texts.ts";
import { Caveats } from "./Caveats.tsx";
import { Districts } from "./Districts.tsx";

const LEVEL_COLUMNS = ["level", "areas", "d", "mean", "low", "high", "gini", "theil", "isolation"] as const;

/** The Lorenz curve of the finest level, every level beside chance, and what they do not say. */
export function EvenView({ evenness, m }: { readonly evenness: Evenness; readonly m: Messages }) {
  const [finest] = evenness.levels;
  if (!finest) return null;
  return (
    <>
      <Lorenz level={finest} m={m} />
      <Levels levels={evenness.levels} m={m} />
      <Districts count={evenness.count} m={m} />
      <Caveats
        m={m}
        lines={[
          m.text("reading.even.caveat.small", { units: evenness.units, areas: finest.areas }),
          m.text("reading.even.caveat.maup"),
          m.text("reading.even.caveat.inside"),
        ]}
      />
    </>
  );
}

const levelName = (level: string, m: Messages) =>
  m.has(`reading.level.${level}`) ? m.maybe(`reading.level.${level}`) : level;

function Lorenz({ level, m }: { readonly level: EvennessAtLevel; readonly m: Messages }) {
  const { residents, units } = level.lorenz;
  const title = m.text("reading.even.chart", {
    level: levelName(level.level, m).toLocaleLowerCase(m.language),
  });
  return (
    <ChartFrame
      title={title}
      description={m.text("reading.even.description", { areas: level.areas, gini: m.number(level.gini, 2) })}
      table={{
        headers: [m.text("reading.even.axisX"), m.text("reading.even.axisY")],
        rows: residents.map((share, i) => [share, units[i] ?? null]),
        text: (value) => (typeof value === "number" ? m.percent(value, 1) : ""),
      }}
      fileName={m.text("reading.even.file")}
      onDownload={(file) => void commands.downloadFile.run(file)}
      texts={chartTexts(m)}
    >
      <CurveChart
        label={title}
        xs={residents}
        ys={units}
        lineLabel={m.text("reading.even.line")}
        bands={[{ label: m.text("reading.even.gap"), low: units, high: residents, look: "gap" }]}
        x={{ label: m.text("reading.even.axisX"), text: (value) => m.percent(value), range: [0, 1] }}
        y={{ label: m.text("reading.even.axisY"), text: (value) => m.percent(value), range: [0, 1] }}
        reference={{ at: "diagonal", label: m.text("reading.even.diagonal") }}
        reading={(i) =>
          m.text("reading.even.reading", { x: m.percent(residents[i] ?? 0), y: m.percent(units[i] ?? 0) })
        }
        height={250}
      />
    </ChartFrame>
  );
}

function Levels({ levels, m }: { readonly levels: readonly EvennessAtLevel[]; readonly m: Messages }) {
  const rows = levels.map(({ level, areas, dissimilarity, byChance }) => ({
    id: level,
    label: m.text("reading.levels.label", { level: levelName(level, m), areas }),
    value: dissimilarity,
    valueText: m.percent(dissimilarity),
    low: byChance.low,
    high: byChance.high,
  }));
  const described = rows.map((row, i) =>
    m.text("reading.levels.row", {
      level: levelName(levels[i]?.level ?? "", m),
      share: row.valueText,
      low: m.percent(row.low),
      high: m.percent(row.high),
    }),
  );
  return (
    <ChartFrame
      title={m.text("reading.levels.chart")}
      description={m.text("reading.levels.description", { rows: described.join(". ") })}
      table={{
        headers: LEVEL_COLUMNS.map((column) => m.text(`reading.levels.column.${column}`)),
        rows: levels.map(({ level, areas, dissimilarity, byChance, gini, theil, isolation }) => [
          levelName(level, m),
          areas,
          dissimilarity,
          byChance.mean,
          byChance.low,
          byChance.high,
          gini,
          theil,
          isolation,
        ]),
        text: (value, column) =>
          typeof value === "number" ? m.number(value, column === 1 ? 0 : 3) : (value ?? ""),
      }}
      fileName={m.text("reading.levels.file")}
      onDownload={(file) => void commands.downloadFile.run(file)}
      texts={chartTexts(m)}
    >
      <IntervalRows
        rows={rows}
        range={[0, 1]}
        text={(value) => m.percent(value)}
        valueLabel={m.text("reading.levels.value")}
        intervalLabel={m.text("reading.levels.chance")}
      />
    </ChartFrame>
  );
}
