import type { Count, Quotients } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useAnalysis } from "../../map/use-analysis.ts";
import { READING_QUESTIONS } from "../../state/index.ts";
import { ChartFrame, IntervalRows, Sentences } from "../../ui/index.ts";
import { chartTexts } from "../chart-texts.ts";

/** Areas in the picture; all of them are in its table. */
const DRAWN = 8;
/** Times the mean: beyond it an interval is drawn to the edge of the picture, or small areas would press all others together. */
const FARTHEST = 8;
const COLUMNS = ["area", "units", "expected", "quotient", "low", "high"] as const;

/** The areas that surely have more than their residents explain, each with the interval it is read with. */
export function QuotientsView({
  count,
  nameOf,
  m,
}: {
  readonly count: Count;
  readonly nameOf: (id: string) => string;
  readonly m: Messages;
}) {
  const { answer } = useAnalysis(READING_QUESTIONS[count].quotients);
  if (answer?.kind !== "quotients") return null;
  const sorted = bySurest(answer);
  const drawn = sorted.slice(0, DRAWN);
  const times = (value: number) => m.number(value, 1);
  const title = m.text("pictures.quotients.chart");
  const top = Math.min(FARTHEST, Math.max(1.5, ...drawn.map(({ high }) => high)));
  return (
    <>
      <Sentences
        text={m.text("pictures.quotients.sentence", {
          more: sorted.filter(({ low }) => low > 1).length,
          fewer: sorted.filter(({ high }) => high < 1).length,
          areas: sorted.length,
        })}
      />
      <ChartFrame
        title={title}
        description={m.text("pictures.quotients.description", {
          rows: drawn
            .map(
              ({ id, quotient, low, high }) =>
                `${nameOf(id)} ${times(quotient)} (${times(low)}–${times(high)})`,
            )
            .join(". "),
        })}
        table={{
          headers: COLUMNS.map((column) => m.text(`pictures.quotients.column.${column}`)),
          rows: sorted.map(({ id, units, expected, quotient, low, high }) => [
            nameOf(id),
            units,
            expected,
            quotient,
            low,
            high,
          ]),
          text: (value, column) =>
            typeof value === "number"
              ? m.number(value, column === 1 ? 0 : column === 2 ? 1 : 2)
              : (value ?? ""),
        }}
        fileName={m.text("pictures.quotients.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <IntervalRows
          rows={drawn.map(({ id, units, quotient, low, high }) => ({
            id,
            label: m.text("pictures.quotients.row", { area: nameOf(id), units }),
            value: quotient,
            valueText: times(quotient),
            interval: [low, high] as const,
          }))}
          range={[0, top]}
          text={times}
          valueLabel={m.text("pictures.quotients.value")}
          intervalLabel={m.text("pictures.quotients.interval")}
          reference={{ at: 1, label: m.text("pictures.quotients.mean") }}
        />
      </ChartFrame>
    </>
  );
}

/** By how much they have at the least: an area of sixty residents with two units is high and says nothing. */
const bySurest = ({ areas }: Quotients) =>
  areas.toSorted((a, b) => b.low - a.low || b.quotient - a.quotient || (a.id < b.id ? -1 : 1));
