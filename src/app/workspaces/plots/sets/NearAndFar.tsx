import { useMemo, useState } from "react";
import { commands } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import { ChartFrame, ScatterFront } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import type { BestSet } from "./best-set.ts";
import { type CurvePoint, curvePoints, scenarioPoint } from "./curve-points.ts";
import { PlotList } from "./PlotList.tsx";
import { type PlotProblem, plotProblem } from "./plot-problem.ts";
import { SetActions } from "./SetActions.tsx";
import type { SetsGround } from "./set-candidates.ts";
import { exactly } from "./set-sentences.ts";
import type { SetsProps } from "./sets-props.ts";
import { fresh } from "./use-best-set.ts";
import { Waiting } from "./Waiting.tsx";

/** The exact curve of nearness to services and spread: dragging along it draws its sets on the map. */
export function NearAndFar({
  ground,
  best,
  ask,
  rows,
  reading,
}: SetsProps & { readonly best: BestSet; readonly ground: SetsGround }) {
  const { m } = reading;
  const { plots, houses } = best.problem;
  // The same number of plots all along: only then are two points of the same question.
  const problem = useMemo(
    () => plotProblem(ground, { ...ask, plots, first: "scatter", second: "travel" }, houses),
    [ground, ask, plots, houses],
  );
  const known = typeof problem === "string" ? null : problem;
  const input = useMemo(() => known && { file: known.file, seconds: ask.seconds }, [known, ask.seconds]);
  const plan = usePlan("tradeOff", input);
  const answer = fresh(plan);
  if (!known) return <p>{m.text("sets.curve.noTravel")}</p>;
  if (answer && !answer.ok) return <p>{m.text("sets.curve.failed")}</p>;
  if (!answer)
    return (
      <Waiting
        standing={plan.standing}
        label={m.text("sets.curve.searching")}
        failed={m.text("sets.curve.failed")}
        question={input && { task: "tradeOff", input }}
        m={m}
      />
    );
  const points = curvePoints(answer.value, known);
  if (points.length === 0) return <p>{m.text("sets.curve.none")}</p>;
  return (
    <Curve points={points} complete={answer.value.complete} problem={known} rows={rows} reading={reading} />
  );
}

interface CurveProps extends Pick<SetsProps, "rows" | "reading"> {
  readonly points: readonly CurvePoint[];
  readonly complete: boolean;
  readonly problem: PlotProblem;
}

/** The point of the alternative in force. */
const OTHER = "scenario";

function Curve({ points, complete, problem, rows, reading }: CurveProps) {
  const { m, scenario } = reading;
  const [selected, setSelected] = useState<string>(String(points.length - 1));
  const own = useMemo(() => scenarioPoint(rows, problem, points), [rows, problem, points]);
  const chosen = points[Number(selected)];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const numbers = (set: CurvePoint["set"]) => {
    const plots = new Set(set.map(({ plot }) => plot));
    return rows
      .filter(({ id }) => plots.has(id))
      .map(({ number }) => number)
      .join(", ");
  };
  const choose = (id: string) => {
    setSelected(id);
    const set = id === OTHER ? own?.set : points[Number(id)]?.set;
    if (set) commands.showSet.run(set);
  };
  const title = m.text("sets.curve.label");
  const description = m.text("sets.curve.description", {
    points: points.length,
    nearFrom: exactly(first.travel, m),
    scatterFrom: exactly(first.scatter, m),
    nearTo: exactly(last.travel, m),
    scatterTo: exactly(last.scatter, m),
  });
  return (
    <>
      <p>{m.text("sets.curve.intro")}</p>
      <ChartFrame
        title={title}
        description={description}
        table={{
          headers: (["set", "travel", "scatter", "plots", "proved"] as const).map((column) =>
            m.text(`sets.curve.column.${column}`),
          ),
          rows: points.map((point, index) => [
            index + 1,
            point.travel,
            point.scatter,
            numbers(point.set),
            m.text(point.proved ? "sets.yes" : "sets.no"),
          ]),
          text: (value) => (typeof value === "number" ? m.number(Math.round(value)) : (value ?? "")),
        }}
        fileName={m.text("sets.curve.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <ScatterFront
          label={title}
          points={[
            ...points.map(({ travel, scatter }, index) => ({
              id: String(index),
              x: travel,
              y: scatter,
              front: true,
            })),
            ...(own ? [{ id: OTHER, x: own.travel, y: own.scatter, front: false }] : []),
          ]}
          x={{ label: m.text("sets.curve.x"), text: (value) => m.number(value) }}
          y={{ label: m.text("sets.curve.y"), text: (value) => m.number(value) }}
          frontLabel={m.text("sets.curve.front")}
          otherLabel={own ? (scenario?.title ?? "") : m.text("sets.curve.noOther")}
          selectedLabel={m.text("sets.curve.selected")}
          selected={selected}
          onSelect={choose}
          reading={({ id, x, y }) =>
            m.text("sets.curve.reading", {
              travel: exactly(x, m),
              scatter: exactly(y, m),
              plots: numbers((id === OTHER ? own?.set : points[Number(id)]?.set) ?? []),
            })
          }
        />
      </ChartFrame>
      <p className="ws-note">
        {m.text(complete ? "sets.curve.complete" : "sets.curve.incomplete")}{" "}
        {own && !own.efficient && m.text("sets.scenario.below", { scenario: scenario?.title ?? "" })}
      </p>
      {chosen && (
        <>
          <PlotList set={chosen.set} rows={rows} reading={reading} />
          <SetActions set={chosen.set} problem={problem} m={m} />
        </>
      )}
    </>
  );
}
