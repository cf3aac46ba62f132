import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import { lineOf, orderFlips } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, CrossingLines } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { PlotRow } from "../plot-rows.ts";
import { rangeText } from "./bounds-text.ts";
import { boundsOf, shortName, type Weighed } from "./weighed.ts";

interface FlipPictureProps {
  readonly now: Weighed;
  /** Rows of the table. */
  readonly a: number;
  readonly b: number;
  readonly m: Messages;
}

/** The points of two plots as one weight goes from nothing to all, the others keeping their proportions: two lines. */
export function FlipPicture({ now, a, b, m }: FlipPictureProps) {
  const { table, weights, titles, plots, weighing } = now;
  const flips = orderFlips(table, weights, a, b);
  const [chosen, setChosen] = useState(flips[0]?.criterion ?? 0);
  const k = Math.min(chosen, titles.length - 1);
  const [own, other] = [plots[a], plots[b]];
  const bounds = boundsOf(table.criteria, weights, weighing)[k];
  if (!own || !other || !bounds) return null;
  const flip = flips.find(({ criterion }) => criterion === k);
  const share = weights[k] as number;
  const criterion = titles[k] ?? "";
  const line = lineOf(table, weights, k);
  const lineFor = (plot: PlotRow, row: number) => ({
    label: shortName(plot),
    from: 100 * line.rest(row),
    to: 100 * line.alone(row),
  });
  const lines = [lineFor(own, a), lineFor(other, b)] as const;
  const at = (one: (typeof lines)[number], value: number) => one.from + value * (one.to - one.from);
  const ahead = (value: number) => at(lines[0], value) - at(lines[1], value);
  const names = { first: shortName(own), second: shortName(other), criterion };
  const sentence = flip
    ? m.text("weights.flip.sentence", {
        criterion,
        at: m.percent(flip.at, 1),
        now: m.percent(share, 1),
        below: ahead(0) > 0 ? names.first : names.second,
        above: ahead(1) > 0 ? names.first : names.second,
      })
    : m.text("weights.flip.none", names);
  const columns = [0, share, ...(flip ? [flip.at] : []), 1].toSorted((x, y) => x - y);
  return (
    <>
      <Field data-size="sm">
        <Label>{m.text("weights.flip.criterion")}</Label>
        <Select value={String(k)} onChange={({ target }) => setChosen(Number(target.value))}>
          {titles.map((title, index) => {
            const turn = flips.find((one) => one.criterion === index);
            return (
              <Select.Option key={table.criteria[index]} value={String(index)}>
                {turn ? m.text("weights.flip.option", { title, at: m.percent(turn.at, 1) }) : title}
              </Select.Option>
            );
          })}
        </Select>
      </Field>
      <p>{sentence}</p>
      <ChartFrame
        title={m.text("weights.flip.title", names)}
        description={sentence}
        table={{
          headers: [m.text("weights.flip.share", { criterion }), names.first, names.second],
          rows: columns.map((value) => [value, at(lines[0], value), at(lines[1], value)]),
          text: (value, column) =>
            typeof value !== "number" ? "" : column === 0 ? m.percent(value, 1) : m.number(value, 1),
        }}
        fileName={m.text("weights.flip.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <CrossingLines
          label={m.text("weights.flip.title", names)}
          lines={lines}
          x={{
            label: m.text("weights.flip.share", { criterion }),
            text: (value) => m.percent(value, Math.abs(100 * value - Math.round(100 * value)) < 1e-9 ? 0 : 1),
            range: [0, 1],
          }}
          y={{
            label: m.text("weights.flip.points"),
            text: (value) => m.number(value),
            range: pointsShown(lines),
          }}
          now={{ at: share, label: m.text("weights.flip.now", { share: m.percent(share, 1) }) }}
          stretch={{
            from: bounds.low,
            to: bounds.high,
            label: m.text("weights.flip.bounds", { range: rangeText(bounds, m) }),
          }}
          crossing={
            flip ? { at: flip.at, label: m.text("weights.flip.at", { at: m.percent(flip.at, 1) }) } : null
          }
          reading={(value) =>
            m.text("weights.flip.reading", {
              ...names,
              share: m.percent(value),
              a: m.number(at(lines[0], value), 1),
              b: m.number(at(lines[1], value), 1),
            })
          }
        />
      </ChartFrame>
    </>
  );
}

/** In points: a smaller stretch would make nothing look like much. */
const LEAST_SHOWN = 20;

/** Whole tens of points around both lines, within 0 to 100. */
function pointsShown(
  lines: readonly { readonly from: number; readonly to: number }[],
): readonly [number, number] {
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  const low = Math.floor(Math.min(...ends) / 10 + 1e-9) * 10;
  const high = Math.min(100, Math.max(low + LEAST_SHOWN, Math.ceil(Math.max(...ends) / 10 - 1e-9) * 10));
  return [Math.min(low, high - LEAST_SHOWN), high];
}
