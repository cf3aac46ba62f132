import { useEffect, useState } from "react";
import { commands } from "../../../commands/index.ts";
import { ProgressBar, Section } from "../../../ui/index.ts";
import type { BestSet } from "./best-set.ts";
import { Clash } from "./Clash.tsx";
import { Families } from "./Families.tsx";
import { FoundSet } from "./FoundSet.tsx";
import { NearAndFar } from "./NearAndFar.tsx";
import type { SetsGround } from "./set-candidates.ts";
import { goalValue } from "./set-sentences.ts";
import type { SetsProps } from "./sets-props.ts";
import { type Sought, useBestSet } from "./use-best-set.ts";

/** The best set, and what else would do: plans nearly as good, and the curve of nearness and spread. */
export function BestSets({ ground, ...props }: SetsProps & { readonly ground: SetsGround }) {
  const { problem, ask, rows, reading } = props;
  const { m } = reading;
  const sought = useBestSet(problem, ask);
  const { outcome, standing, soFar } = sought;
  const ended = standing === "failed" || standing === "stopped";
  // What a stopped search had found is a set like any other, but for its proof.
  const stopped = standing === "stopped" && outcome === null ? soFar : null;
  const best = outcome?.kind === "found" ? outcome.best : stopped;
  // It stays on the map while one of its plots is looked at, and this page is away.
  const answered = outcome !== null || stopped !== null;
  const set = best?.set ?? null;
  // The same set again, asked from another alternative, does not take the map from a point of the curve that is looked at.
  const [onMap, setOnMap] = useState(set);
  if (answered && !isSame(onMap, set)) setOnMap(set);
  useEffect(() => {
    if (answered) commands.showSet.run(onMap);
  }, [answered, onMap]);
  // The answer before stands while the next is sought: most are here before anybody could read "searching".
  const [kept, setKept] = useState<BestSet | null>(null);
  if (best && kept !== best) setKept(best);
  const long = useLong(outcome === null && !ended);
  const shown = best ?? (outcome === null && !ended ? (long && soFar) || kept : null);
  return (
    <>
      <Section title={m.text(outcome?.kind === "infeasible" ? "sets.clash" : "sets.answer")}>
        <div aria-live="polite" aria-busy={outcome === null && !ended} className="ws-sets-answer">
          {outcome?.kind === "infeasible" && <Clash {...props} />}
          {outcome?.kind === "noneInTime" && <p>{m.text("sets.noneInTime")}</p>}
          {outcome === null && (ended || long || !shown) && <Searching sought={sought} {...props} />}
          {shown && (
            <div className={best ? undefined : "ws-sets-before"}>
              <FoundSet best={shown} rows={rows} reading={reading} />
            </div>
          )}
        </div>
      </Section>
      {shown && (
        <>
          <Section title={m.text("sets.families")} collapsible defaultOpen={false}>
            <Families best={shown} {...props} />
          </Section>
          <Section title={m.text("sets.curve")} collapsible defaultOpen={false}>
            <NearAndFar best={shown} ground={ground} {...props} />
          </Section>
        </>
      )}
    </>
  );
}

const isSame = (a: BestSet["set"] | null, b: BestSet["set"] | null): boolean =>
  a === b ||
  (a !== null &&
    a.length === b?.length &&
    a.every(({ plot, houses }, k) => plot === b[k]?.plot && houses === b[k]?.houses));

/** Milliseconds before a search is worth telling of: what is faster is felt as at once. */
const PATIENCE = 400;

/** True once something has gone on for longer than that. */
function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return long;
}

/** On its way, stopped or failed. */
function Searching({ sought, ask, reading: { m } }: SetsProps & { readonly sought: Sought }) {
  const { standing, progress, soFar, askAgain } = sought;
  // The goal that is being sought, in its own unit.
  const at = soFar?.goals.at(-1);
  const say = (value: number) => goalValue({ goal: at?.goal ?? ask.first, value }, m);
  if (standing === "failed" || standing === "stopped")
    return (
      <p>
        {m.text(standing === "failed" ? "sets.failed" : soFar ? "sets.stopped.kept" : "sets.stopped")}{" "}
        <button type="button" className="ws-link" onClick={askAgain}>
          {m.text("sets.again")}
        </button>
      </p>
    );
  return (
    <>
      <ProgressBar
        label={m.text("sets.searching")}
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
        onCancel={() => commands.stopPlanner.run()}
        cancelLabel={m.text("sets.stop")}
      />
      <p className="ws-note">
        {at &&
          Number.isFinite(at.bound) &&
          `${m.text("sets.searching.found", {
            value: say(at.value),
            bound: say(at.bound),
            gap: say(Math.abs(at.bound - at.value)),
          })} `}
        {m.text("sets.searching.limit", { seconds: m.number(ask.seconds) })}
      </p>
    </>
  );
}
