import { useMemo, useState } from "react";
import type { Messages } from "../../../../messages/index.ts";
import type { PlanQuestion } from "../../../commands/index.ts";
import { usePlan } from "../../../map/use-plan.ts";
import type { BestSet } from "./best-set.ts";
import { type FamilyRow, familyRows } from "./family-rows.ts";
import { type FamilyView, indexesOfSet, ofScatterFamily, ofSiteFamily } from "./family-view.ts";
import { PlotList } from "./PlotList.tsx";
import { SetActions } from "./SetActions.tsx";
import type { SetsProps } from "./sets-props.ts";
import { fresh } from "./use-best-set.ts";
import { Waiting } from "./Waiting.tsx";

/** Percent of the best that may be given up [D, 2026-11-22]: five is less than the plots' own accuracy on the map. */
const USUAL_WITHIN = 5;
const MOST_WITHIN = 20;

/** All plans nearly as good by every aim: how many, which plots carry them, and the most different ones. */
export function Families({ best, ask, rows, reading }: SetsProps & { readonly best: BestSet }) {
  const { m } = reading;
  const { problem } = best;
  const [within, setWithin] = useState(USUAL_WITHIN);
  const { plan, question, family } = useFamily(best, within, ask.seconds, m);
  const shown = useMemo(() => family && familyRows(family, problem, rows, m), [family, problem, rows, m]);
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
          question={question}
          m={m}
        />
      ) : (
        <>
          <p aria-live="polite">{countText(family, best.proved, m)}</p>
          <h4 className="ws-sets-head">{m.text("sets.families.plots")}</h4>
          <ul className="ws-sets-family">
            {shown.map((row) => (
              <FamilyLine key={row.id} row={row} />
            ))}
          </ul>
          <h4 className="ws-sets-head">{m.text("sets.families.alternatives")}</h4>
          {family.alternatives.length === 0 && (
            <p>{m.text(family.cutShort ? "sets.families.noneInTime" : "sets.families.noAlternatives")}</p>
          )}
          {family.alternatives.map(({ set, worth, shared }) => (
            <div key={set.map(({ plot }) => plot).join()} className="ws-sets-alternative">
              <p>{m.text("sets.families.alternative", { shared, worth })}</p>
              <PlotList set={set} rows={rows} reading={reading} />
              <SetActions set={set} problem={problem} m={m} />
            </div>
          ))}
        </>
      )}
    </>
  );
}

/** Spread alone has a search of its own, which counts a thousand plans in the time others count a few. */
function useFamily(best: BestSet, percent: number, seconds: number, m: Messages) {
  const { problem } = best;
  const { scatter, file, goals } = problem;
  const within = percent / 100;
  const scatterInput = useMemo(
    () => scatter && { problem: scatter, within, seconds },
    [scatter, within, seconds],
  );
  const siteInput = useMemo(
    () => (scatter ? null : { file, ...indexesOfSet(best), within, seconds }),
    [scatter, file, best, within, seconds],
  );
  const ofScatter = usePlan("scatterFamily", scatterInput);
  const ofSites = usePlan("siteFamily", siteInput);
  const scatterAnswer = fresh(ofScatter);
  const siteAnswer = fresh(ofSites);
  const family = useMemo((): FamilyView | null => {
    if (scatterAnswer) return ofScatterFamily(scatterAnswer, problem, m);
    return siteAnswer && ofSiteFamily(siteAnswer, goals, problem, m);
  }, [scatterAnswer, siteAnswer, goals, problem, m]);
  const question: PlanQuestion | null = scatterInput
    ? { task: "scatterFamily", input: scatterInput }
    : siteInput && { task: "siteFamily", input: siteInput };
  return { plan: scatterInput ? ofScatter : ofSites, question, family };
}

/** How many plans there are, and all that is not known of them. */
function countText(family: FamilyView, proved: boolean, m: Messages): string {
  const { plans, cutOff, cutShort, undecided, limits } = family;
  return [
    m.text("sets.families.count", { count: plans.length, cut: cutOff ? "yes" : "no", limits }),
    ...(cutOff ? [m.text(undecided.length > 0 ? "sets.families.uncounted" : "sets.families.cutOff")] : []),
    ...(undecided.length > 0 ? [m.text("sets.families.undecided", { count: undecided.length })] : []),
    ...(cutShort ? [m.text("sets.families.cutShort")] : []),
    ...(proved ? [] : [m.text("sets.families.unproved")]),
  ].join(" ");
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
