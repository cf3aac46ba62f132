import { Button, Dialog } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { type Reading, useReading } from "../../../state/use-reading.ts";
import { ChartFrame, Icon, ParallelCoordinates, VerdictMark } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { PlotRow } from "../plot-rows.ts";
import { parallelLines } from "../weights/parallel-lines.ts";
import { plotName, type Weighed, weighed } from "../weights/weighed.ts";
import { COMPARE_PARTS, type CompareCell, compareRows } from "./compare-rows.ts";
import { compareSentence } from "./compare-sentence.ts";
import "../../side.css";
import "./compare-plots.css";

/** As wide as the dialog on an ordinary screen. */
const LINES_WIDE = 1000;

/** «Sammenlign tomter»: up to four plots as cards side by side, and as lines among all the others. */
export function ComparePlotsDialog() {
  const reading = useReading();
  const chosen = useView(({ comparedPlots }) => comparedPlots);
  const now = useMemo(() => (reading ? weighed(reading) : null), [reading]);
  if (!reading) return null;
  const { m } = reading;
  const compared = chosen.flatMap((id) => now?.plots.find((plot) => plot.id === id) ?? []);
  const close = () => commands.closeDialog.run();
  return (
    <Dialog open onClose={close} closeButton={m.text("comparePlots.close")} className="ws-compare-plots">
      <h2 className="ws-dialog-title">{m.text("comparePlots.title")}</h2>
      {now && compared.length > 0 ? (
        <>
          <p>{compareSentence(now, compared, m)}</p>
          <Cards now={now} compared={compared} reading={reading} />
          <Lines now={now} compared={compared} reading={reading} />
        </>
      ) : (
        <p>{m.text("comparePlots.none")}</p>
      )}
    </Dialog>
  );
}

interface PartProps {
  readonly now: Weighed;
  readonly compared: readonly PlotRow[];
  readonly reading: Reading;
}

/** A table to those who hear it, cards to those who see it: a column a plot. */
function Cards({ now, compared, reading }: PartProps) {
  const { m } = reading;
  const parts = useMemo(() => compareRows(now, compared, reading), [now, compared, reading]);
  return (
    // A region that scrolls must be reachable from the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="ws-cards-scroll" tabIndex={0} aria-label={m.text("comparePlots.title")}>
      <table className="ws-cards">
        <colgroup>
          <col className="ws-cards-labels" />
          {compared.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {compared.map((plot) => (
              <th key={plot.id} scope="col">
                <span className="ws-cards-head">
                  <span>
                    <span className="ws-side-number">{plot.number}</span> {plot.name}
                  </span>
                  <Button
                    variant="tertiary"
                    className="ui-compact"
                    icon
                    aria-label={m.text("comparePlots.remove", { plot: plotName(plot, m) })}
                    onClick={() => commands.comparePlot.run(plot.id)}
                  >
                    <Icon name="close" size={16} />
                  </Button>
                </span>
                <span className="ws-muted">{plot.areaName}</span>
              </th>
            ))}
          </tr>
        </thead>
        {COMPARE_PARTS.map((part) => (
          <tbody key={part}>
            <tr className="ws-cards-part">
              <th scope="colgroup" colSpan={1 + compared.length}>
                {m.text(`comparePlots.part.${part}`)}
              </th>
            </tr>
            {parts[part].map(({ id, label, weight, cells }) => (
              <tr key={id}>
                <th scope="row">
                  {label}
                  {weight !== undefined && <span className="ws-muted"> {weight}</span>}
                </th>
                {cells.map((cell, at) => (
                  <td key={compared[at]?.id} data-best={cell.best || undefined}>
                    <Cell cell={cell} best={m.text("comparePlots.best")} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Cell({
  cell: { text, tone, worth, best },
  best: bestText,
}: {
  readonly cell: CompareCell;
  readonly best: string;
}) {
  const said = tone ? <VerdictMark tone={tone} label={text} showLabel /> : text;
  return (
    <>
      <span className="ws-cards-text">
        {said}
        {best && <span className="ui-hidden"> {bestText}</span>}
      </span>
      {worth && (
        <span className="ws-rank-bar" aria-hidden="true">
          <span style={{ width: `${100 * worth[0]}%` }} />
          <span className="ws-rank-reach" style={{ width: `${100 * (worth[1] - worth[0])}%` }} />
        </span>
      )}
    </>
  );
}

function Lines({ now, compared, reading: { m } }: PartProps) {
  const { axes, lines } = parallelLines(now);
  const title = m.text("comparePlots.lines");
  return (
    <div className="ws-compare-lines">
      <ChartFrame
        title={title}
        description={m.text("comparePlots.lines.description")}
        table={{
          headers: [m.text("weights.col.plot"), ...axes.map(({ label }) => label)],
          rows: lines.map(({ label, values }) => [label, ...values]),
          text: (value) =>
            value === null
              ? m.text("verdict.unknown")
              : typeof value === "number"
                ? m.number(value, 2)
                : value,
        }}
        fileName={m.text("comparePlots.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <ParallelCoordinates
          label={title}
          axes={axes}
          lines={lines}
          selected={compared.map(({ id }) => id)}
          width={LINES_WIDE}
          bottomText="0"
          topText="1"
          otherLabel={m.text("weights.front.others")}
          reading={({ label, values }) =>
            m.text("comparePlots.reading", {
              plot: label,
              known: values.filter((value) => value !== null).length,
              all: values.length,
            })
          }
        />
      </ChartFrame>
    </div>
  );
}
