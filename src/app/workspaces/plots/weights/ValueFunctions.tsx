import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useState } from "react";
import {
  type ValueCurve as Curve,
  draggedTo,
  type RuleSet,
  type Unit,
  valueCurve,
  withParam,
  worthOn,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { paramsOf, ruleTexts } from "../../../state/selectors/rule-book.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, Glossary, Section, ValueCurve } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { CurveBasis } from "./CurveBasis.tsx";
import { curveSentence } from "./curve-sentence.ts";
import { waysMeasured } from "./ways-measured.ts";
import { waysSentence } from "./ways-sentence.ts";
import { shortName, type Weighed } from "./weighed.ts";

interface ValueFunctionsProps {
  readonly now: Weighed;
  readonly reading: Reading;
}

/** From what is measured to what it is worth, a criterion at a time; the bends are the municipality's own limits. */
export function ValueFunctions({ now, reading }: ValueFunctionsProps) {
  const { m, ruleSet } = reading;
  const { table, titles } = now;
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, table.criteria.length - 1);
  const criterion = table.criteria[at];
  const [draft, setDraft] = useState<RuleSet | null>(null);
  // Undone, or committed and assessed: what was dragged is either in force or gone.
  useEffect(() => {
    if (ruleSet) setDraft(null);
  }, [ruleSet]);
  const curve = useMemo(
    () => (criterion ? valueCurve(criterion, draft ?? ruleSet) : undefined),
    [criterion, draft, ruleSet],
  );
  if (!criterion || !curve) return null;
  const move = (which: string, x: number) => {
    const value = draggedTo(curve, which, x);
    if (value !== undefined) setDraft(withParam(draft ?? ruleSet, criterion, which, value));
  };
  const commit = () => {
    if (!draft) return;
    for (const { param, x } of curve.points)
      if (param) commands.setParam.run({ rule: criterion, param: param.id, value: x });
  };
  return (
    <Section
      collapsible
      defaultOpen={false}
      title={m.text("weights.curves")}
      actions={
        <Glossary explanation={m.text("weights.glossary.curve")}>{m.text("weights.curves.what")}</Glossary>
      }
    >
      <Field data-size="sm">
        <Label>{m.text("weights.curves.criterion")}</Label>
        <Select
          value={String(at)}
          onChange={(event) => {
            setDraft(null);
            setChosen(Number(event.target.value));
          }}
        >
          {titles.map((title, k) => (
            <Select.Option key={table.criteria[k]} value={String(k)}>
              {title}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears that a handle inside was let go of */}
      <div className="ws-curve" onPointerUp={commit} onKeyUp={commit}>
        <Picture curve={curve} at={at} now={now} reading={reading} {...(now.own ? { onMove: move } : {})} />
      </div>
      {!now.own && <p className="ws-note">{m.text("weights.curves.locked")}</p>}
    </Section>
  );
}

interface PictureProps {
  readonly curve: Curve;
  readonly at: number;
  readonly now: Weighed;
  readonly reading: Reading;
  readonly onMove?: (which: string, x: number) => void;
}

function Picture({ curve, at, now, reading, onMove }: PictureProps) {
  const { m, active, ruleSet, dataset } = reading;
  const ways = useMemo(() => active && waysMeasured(active, curve.rule), [active, curve.rule]);
  const { table, plots, titles } = now;
  const n = table.criteria.length;
  const title = titles[at] ?? "";
  const texts = ruleTexts(curve.rule, m);
  const measured = plots.map((_, row) => table.measured[row * n + at] as number);
  const marks = plots.flatMap((plot, row) => {
    const x = measured[row] as number;
    return Number.isNaN(x) ? [] : [{ id: plot.id as string, x, worth: worthOn(curve, x) }];
  });
  const xText = (value: number) => valueWithUnit(value, curve.unit, m);
  const sentence = curveSentence(
    curve,
    { unknown: plots.length - marks.length, all: plots.length },
    xText,
    m,
  );
  const classes = curve.shape === "steps";
  return (
    <>
      <p>{sentence}</p>
      {ways && (
        <p>
          {waysSentence(
            ways,
            {
              params: paramsOf(curve.rule, ruleSet),
              byCar: curve.unit === "minutes",
              roads: dataset.roads !== undefined,
            },
            m,
          )}
        </p>
      )}
      <ChartFrame
        title={title}
        description={sentence}
        table={{
          headers: [
            m.text("weights.col.plot"),
            title,
            m.text("weights.col.worth"),
            ...(ways ? [m.text("weights.ways.column")] : []),
          ],
          rows: plots.map((plot, row) => {
            const x = measured[row] as number;
            const by = ways?.by.get(plot.id);
            return [
              shortName(plot),
              ...(Number.isNaN(x) ? [null, null] : [x, worthOn(curve, x)]),
              ...(ways ? [by ? m.text(`weights.ways.${by}.brief`) : null] : []),
            ];
          }),
          text: (value, column) =>
            value === null
              ? m.text("verdict.unknown")
              : typeof value === "number"
                ? column === 1 && !classes
                  ? xText(value)
                  : m.number(value, 2)
                : value,
        }}
        fileName={m.text("weights.curves.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <ValueCurve
          points={curve.points.map(({ x, worth, param }) => ({
            x,
            worth,
            ...(param
              ? {
                  handle: {
                    id: param.id,
                    label: texts?.params[param.id] ?? param.id,
                    min: param.min,
                    max: param.max,
                    step: param.step,
                  },
                }
              : {}),
          }))}
          range={curve.range}
          xLabel={classes ? m.text("weights.curves.class") : m.text("weights.curves.measured")}
          yLabel={m.text("weights.col.worth")}
          xText={classes ? (value) => m.number(value, value % 1 === 0 ? 0 : 1) : xText}
          yText={(worth) => m.number(worth, worth % 1 === 0 ? 0 : 1)}
          marks={marks}
          marksLabel={m.text("weights.curves.marks")}
          lineLabel={m.text("weights.curves.line")}
          handleLabel={m.text("weights.curves.handle")}
          {...(onMove ? { onMove } : {})}
        />
      </ChartFrame>
      <CurveBasis curve={curve} m={m} />
    </>
  );
}

/** "400 m", "10 %": as it stands on an axis. */
function valueWithUnit(value: number, unit: Unit, m: Messages): string {
  if (unit === "share") return m.percent(value);
  const digits = Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1;
  return m.text(`method.unit.${unit}`, { value: m.number(value, digits), n: value });
}
