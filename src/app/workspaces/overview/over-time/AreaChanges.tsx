import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { AreaChange } from "./history-figures.ts";

/** Areas drawn; all that changed are in the table. */
const DRAWN = 8;

interface AreaChangesProps {
  /** The largest change first. */
  readonly changes: readonly AreaChange[];
  /** Names of the two quarters. */
  readonly from: string;
  readonly to: string;
  readonly m: Messages;
}

/** Units of the areas that changed, at the end of one quarter and of another. */
export function AreaChanges({ changes, from, to, m }: AreaChangesProps) {
  const drawn = changes.slice(0, DRAWN);
  const title = m.text("pictures.time.changes", { from, to });
  return (
    <ChartFrame
      title={title}
      description={m.text("pictures.time.changesDescription", {
        rows: drawn
          .map(({ name, before, after }) => `${name} ${m.number(before)} → ${m.number(after)}`)
          .join(". "),
      })}
      table={{
        headers: [m.text("overview.column.name"), from, to],
        rows: changes.map(({ name, before, after }) => [name, before, after]),
        text: (value) => (typeof value === "number" ? m.number(value) : (value ?? "")),
      }}
      fileName={m.text("pictures.time.file")}
      onDownload={(file) => void commands.downloadFile.run(file)}
      texts={chartTexts(m)}
    >
      <IntervalRows
        rows={drawn.map(({ id, name, before, after }) => ({
          id,
          label: name,
          value: after,
          valueText: `${m.number(before)} → ${m.number(after)}`,
          before,
        }))}
        range={[0, Math.max(1, ...drawn.map(({ before, after }) => Math.max(before, after)))]}
        text={(value) => m.number(value)}
        valueLabel={to}
        beforeLabel={from}
      />
    </ChartFrame>
  );
}
