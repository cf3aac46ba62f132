import type { Assessment } from "../../../../engine/index.ts";
import { isKnown } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { AreaRow } from "../area-rows.ts";
import { Caveats } from "../Caveats.tsx";
import { StandingOut } from "../StandingOut.tsx";
import { unusedAreas } from "../standing-out.ts";

/** Areas drawn; all of them are in the table. */
const DRAWN = 8;

interface UnusedViewProps {
  readonly rows: readonly AreaRow[];
  readonly assessment: Assessment;
  readonly reading: Reading;
}

/** Areas with many residents and no programme units: how many they would have had as the municipality has on average. */
export function UnusedView({ rows, assessment, reading }: UnusedViewProps) {
  const { m, dataset } = reading;
  const rate = assessment.municipality.programmeRate;
  const areas = rows
    .flatMap(({ id, name, unused, residents }) =>
      unused && isKnown(residents) && isKnown(rate)
        ? [{ id, name, residents, mean: (residents * rate) / 1000 }]
        : [],
    )
    .toSorted((a, b) => b.residents - a.residents);
  const smallest = areas.at(-1);
  const blind = rows.filter(({ residents }) => !isKnown(residents)).length;
  const title = m.text("pictures.unused.chart");
  return (
    <>
      <StandingOut
        title={m.text("overview.unusedTitle")}
        places={unusedAreas(rows, m)}
        none={m.text("overview.unusedNone")}
        dataset={dataset}
        m={m}
      />
      {areas.length > 0 && (
        <ChartFrame
          title={title}
          description={m.text("pictures.unused.description", { areas: areas.length })}
          table={{
            headers: [
              m.text("overview.column.name"),
              m.text("overview.column.residents"),
              m.text("pictures.unused.column"),
            ],
            rows: areas.map(({ name, residents, mean }) => [name, residents, mean]),
            text: (value, column) =>
              typeof value === "number" ? m.number(value, column === 2 ? 1 : 0) : (value ?? ""),
          }}
          fileName={m.text("pictures.unused.file")}
          onDownload={(file) => void commands.downloadFile.run(file)}
          texts={chartTexts(m)}
        >
          <IntervalRows
            rows={areas.slice(0, DRAWN).map(({ id, name, mean }) => ({
              id,
              label: name,
              value: 0,
              valueText: m.number(mean, 1),
              before: mean,
            }))}
            range={[0, Math.max(1, ...areas.map(({ mean }) => mean))]}
            text={(value) => m.number(value, 1)}
            valueLabel={m.text("pictures.unused.has")}
            beforeLabel={m.text("pictures.unused.mean")}
          />
        </ChartFrame>
      )}
      <Caveats
        m={m}
        reading={reading}
        lines={[
          ...(smallest
            ? [
                m.text("pictures.unused.small", {
                  area: smallest.name,
                  mean: m.number(smallest.mean, 1),
                  // Poisson: none where so many are the mean.
                  chance: m.percent(Math.exp(-smallest.mean)),
                }),
              ]
            : []),
          ...(blind > 0 ? [m.text("pictures.unused.blind", { areas: blind })] : []),
          m.text("pictures.unused.edge"),
          m.text("pictures.unused.maup"),
        ]}
      />
    </>
  );
}
