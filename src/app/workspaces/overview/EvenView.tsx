import type { AreaLevel, Evenness, EvennessAtLevel } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { ChartFrame, CurveChart, IntervalRows } from "../../ui/index.ts";
import { chartTexts } from "../chart-texts.ts";
import { Caveats } from "./Caveats.tsx";
import { OtherLevels } from "./OtherLevels.tsx";
import { QuotientsView } from "./QuotientsView.tsx";
import { spokenLevel } from "./spoken-level.ts";

const LEVEL_COLUMNS = ["level", "areas", "d", "mean", "low", "high", "gini", "theil", "isolation"] as const;

/** The Lorenz curve of the level in force, every level beside chance, and what they do not say. */
export function EvenView({
  evenness,
  before,
  nameOf,
  m,
}: {
  readonly evenness: Evenness;
  readonly before: Evenness | null;
  readonly nameOf: (id: string) => string;
  readonly m: Messages;
}) {
  const spoken = spokenLevel(evenness);
  if (!spoken) return null;
  const wasAt = (level: string) => before?.levels.find((one) => one.level === level) ?? null;
  return (
    <>
      <Lorenz level={spoken} before={wasAt(spoken.level)} m={m} />
      <Levels levels={evenness.levels} wasAt={wasAt} m={m} />
      <QuotientsView count={evenness.count} nameOf={nameOf} m={m} />
      <OtherLevels count={evenness.count} inForce={evenness.level} m={m} />
      <Caveats
        m={m}
        lines={[
          m.text("reading.even.caveat.small", { units: evenness.units, areas: spoken.areas }),
          m.text("reading.even.caveat.maup"),
          m.text("reading.even.caveat.inside"),
        ]}
      />
    </>
  );
}

const levelName = (level: AreaLevel, m: Messages) => m.text(`levels.many.${level}`);

interface LorenzProps {
  readonly level: EvennessAtLevel;
  readonly before: EvennessAtLevel | null;
  readonly m: Messages;
}

function Lorenz({ level, before, m }: LorenzProps) {
  const { residents, units } = level.lorenz;
  const title = m.text("reading.even.chart", {
    level: levelName(level.level, m).toLocaleLowerCase(m.language),
  });
  return (
    <ChartFrame
      title={title}
      description={m.text("reading.even.description", { areas: level.areas, gini: m.number(level.gini, 2) })}
      table={{
        headers: [
          m.text("reading.even.axisX"),
          m.text("reading.even.axisY"),
          // The order of the areas is another, and so both columns are.
          ...(before ? [m.text("pictures.today.residents"), m.text("pictures.today.units")] : []),
        ],
        rows: residents.map((share, i) => [
          share,
          units[i] ?? null,
          ...(before ? [before.lorenz.residents[i] ?? null, before.lorenz.units[i] ?? null] : []),
        ]),
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
        {...(before
          ? {
              before: {
                label: m.text("pictures.today"),
                xs: before.lorenz.residents,
                ys: before.lorenz.units,
              },
            }
          : {})}
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

interface LevelsProps {
  readonly levels: readonly EvennessAtLevel[];
  readonly wasAt: (level: string) => EvennessAtLevel | null;
  readonly m: Messages;
}

function Levels({ levels, wasAt, m }: LevelsProps) {
  const compared = levels.some(({ level }) => wasAt(level) !== null);
  const rows = levels.map(({ level, areas, dissimilarity, byChance }) => ({
    id: level,
    name: levelName(level, m),
    label: m.text("reading.levels.label", { level: levelName(level, m), areas }),
    value: dissimilarity,
    valueText: m.percent(dissimilarity),
    interval: [byChance.low, byChance.high] as const,
    ...optional(wasAt(level)),
  }));
  const described = rows.map((row) =>
    m.text("reading.levels.row", {
      level: row.name,
      share: row.valueText,
      low: m.percent(row.interval[0]),
      high: m.percent(row.interval[1]),
    }),
  );
  return (
    <ChartFrame
      title={m.text("reading.levels.chart")}
      description={m.text("reading.levels.description", { rows: described.join(". ") })}
      table={{
        headers: [
          ...LEVEL_COLUMNS.map((column) => m.text(`reading.levels.column.${column}`)),
          ...(compared ? [m.text("pictures.today.d")] : []),
        ],
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
          ...(compared ? [wasAt(level)?.dissimilarity ?? null] : []),
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
        {...(compared ? { beforeLabel: m.text("pictures.today") } : {})}
      />
    </ChartFrame>
  );
}

const optional = (before: EvennessAtLevel | null) => (before ? { before: before.dissimilarity } : {});
