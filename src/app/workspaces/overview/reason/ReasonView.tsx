import type { Assessment } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { Caveats } from "../Caveats.tsx";
import { StandingOut } from "../StandingOut.tsx";
import type { StandsOut } from "../standing-out.ts";
import { reasonRows } from "./reason-rows.ts";

/** Places drawn; all of them are in the table. */
const DRAWN = 8;

interface ReasonViewProps {
  readonly crowded: readonly StandsOut[];
  readonly assessment: Assessment;
  readonly reading: Reading;
}

/** Buildings and cooperatives past a limit: how many times the limit each is, and what that rests on. */
export function ReasonView({ crowded, assessment, reading }: ReasonViewProps) {
  const { m, dataset } = reading;
  const rows = reasonRows(crowded, assessment, m).toSorted((a, b) => b.times - a.times);
  const small = rows.flatMap(({ of }) => (of === null ? [] : [of])).toSorted((a, b) => a - b)[0];
  const times = (value: number) => m.number(value, 1);
  const title = m.text("pictures.reason.chart");
  return (
    <>
      <StandingOut
        title={m.text("overview.crowded")}
        places={crowded}
        none={m.text("overview.crowdedNone")}
        dataset={dataset}
        m={m}
      />
      {rows.length > 0 && (
        <ChartFrame
          title={title}
          description={m.text("pictures.reason.description", { places: rows.length })}
          table={{
            headers: (["place", "verdict", "rule", "measured", "limit", "times"] as const).map((column) =>
              m.text(`pictures.reason.column.${column}`),
            ),
            rows: rows.map(({ name, verdict, rule, measured, limit, times: many }) => [
              name,
              verdict,
              rule.split("-")[0]?.toUpperCase() ?? "",
              measured,
              limit,
              many,
            ]),
            text: (value, column) =>
              typeof value === "number" ? m.number(value, column === 5 ? 1 : 2) : (value ?? ""),
          }}
          fileName={m.text("pictures.reason.file")}
          onDownload={(file) => void commands.downloadFile.run(file)}
          texts={chartTexts(m)}
        >
          <IntervalRows
            rows={rows.slice(0, DRAWN).map(({ id, name, times: many }) => ({
              id,
              label: name,
              value: many,
              valueText: m.text("pictures.scan.times", { times: times(many) }),
            }))}
            range={[0, Math.max(1.2, ...rows.map(({ times: many }) => many))]}
            text={times}
            valueLabel={m.text("pictures.reason.value")}
            reference={{ at: 1, label: m.text("pictures.reason.limit") }}
          />
        </ChartFrame>
      )}
      <Caveats
        m={m}
        lines={[
          ...(small === undefined ? [] : [m.text("pictures.reason.small", { dwellings: small })]),
          m.text("pictures.reason.register"),
          m.text("pictures.reason.maup"),
        ]}
      />
    </>
  );
}
