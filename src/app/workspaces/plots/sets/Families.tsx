import { useMemo, useState } from "react";
import { commands } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import type { BestSet } from "./best-set.ts";
import { type FamilyRow, familyRows } from "./family-rows.ts";
import { PlotList } from "./PlotList.tsx";
import { allot, plotProblem } from "./plot-problem.ts";
import { SetActions } from "./SetActions.tsx";
import type { SetsGround } from "./set-candidates.ts";
import { exactly } from "./set-sentences.ts";
import type { SetsProps } from "./sets-props.ts";
import { fresh } from "./use-best-set.ts";
import { Waiting } from "./Waiting.tsx";

/** Percent of the best that may be given up [D, 2026-11-22]: five is less than the plots' own accuracy on the map. */
const USUAL_WITHIN = 5;
const MOST_WITHIN = 20;

/** All plans nearly as good: how many, which plots carry them, and the most different ones. */
export function Families({
  best,
  ground,
  ask,
  rows,
  reading,
}: SetsProps & { readonly best: BestSet; readonly ground: SetsGround }) {
  const { m } = reading;
  const { plots, houses } = best.problem;
  const [within, setWithin] = useState(USUAL_WITHIN);
  // What is sought second chooses among equals; a family is of all that are nearly as good by the first.
  const known = useMemo(() => {
    if (ask.first !== "scatter") return null;
    const alone = plotProblem(ground, { ...ask, plots, second: null }, houses);
    return typeof alone === "string" ? null : alone;
  }, [ground, ask, plots, houses]);
  const problem = known ?? best.problem;
  const scatter = known?.scatter ?? null;
  const input = useMemo(
    () => (scatter && best.proved ? { problem: scatter, within: within / 100, seconds: ask.seconds } : null),
    [scatter, best.proved, within, ask.seconds],
  );
  const plan = usePlan("scatterFamily", input);
  const family = fresh(plan);
  const shown = useMemo(() => family && familyRows(family, problem, rows, m), [family, problem, rows, m]);
  if (!scatter)
    return (
      <p>
        {m.text("sets.families.only")}{" "}
        <button
          type="button"
          className="ws-link"
          onClick={() => commands.askSets.run({ first: "scatter", second: null })}
        >
          {m.text("sets.families.useScatter")}
        </button>
      </p>
    );
  if (!best.proved) return <p>{m.text("sets.proof.unproved")}</p>;
  return (
    <>
      <label className="ws-sets-within">
        <span>{m.text("sets.families.within", { share: m.percent(within / 100) })}</span>
        <input
          type="range"
          min={0}
          max={MOST_WITHIN}
          step={1}
          value={within}
          aria-valuetext={m.percent(within / 100)}
          onChange={(event) => setWithin(Number(event.target.value))}
        />
      </label>
      {!family || !shown ? (
        <Waiting
          standing={plan.standing}
          label={m.text("sets.families.searching")}
          failed={m.text("sets.families.failed")}
          question={input && { task: "scatterFamily", input }}
          m={m}
        />
      ) : (
        <>
          <p aria-live="polite">
            {[
              m.text("sets.families.count", {
                count: family.plans.length,
                distance: exactly(Math.ceil(family.atLeast), m),
              }),
              ...(family.cutOff ? [m.text("sets.families.cutOff", { count: family.plans.length })] : []),
              ...(family.undecided.length > 0
                ? [m.text("sets.families.undecided", { count: family.undecided.length })]
                : []),
            ].join(" ")}
          </p>
          <h4 className="ws-sets-head">{m.text("sets.families.plots")}</h4>
          <ul className="ws-sets-family">
            {shown.map((row) => (
              <FamilyLine key={row.id} row={row} />
            ))}
          </ul>
          <h4 className="ws-sets-head">{m.text("sets.families.alternatives")}</h4>
          {family.alternatives.length === 0 && <p>{m.text("sets.families.noAlternatives")}</p>}
          {family.alternatives.map(({ chosen, value, shared }) => {
            const set = allot(problem, chosen);
            return (
              <div key={chosen.join()} className="ws-sets-alternative">
                <p>{m.text("sets.families.alternative", { shared, distance: exactly(value, m) })}</p>
                <PlotList set={set} rows={rows} reading={reading} />
                <SetActions set={set} problem={problem} m={m} />
              </div>
            );
          })}
        </>
      )}
    </>
  );
}

/** A bar as long as the share of plans that the plot is in: full, in part or none. */
function FamilyLine({ row: { number, name, share, text } }: { readonly row: FamilyRow }) {
  return (
    <li>
      <span className="ws-side-number">{number}</span>
      <span>
        {name}
        <span className="ws-side-sub">{text}</span>
      </span>
      <span className="ws-sets-share" aria-hidden="true">
        <span style={{ width: `${100 * (share ?? 0)}%` }} />
      </span>
    </li>
  );
}
