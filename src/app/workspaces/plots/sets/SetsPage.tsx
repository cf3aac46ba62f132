import { useMemo } from "react";
import { NO_WEIGHING } from "../../../../engine/index.ts";
import { nextHomes, useView } from "../../../state/index.ts";
import { plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Section } from "../../../ui/index.ts";
import { NoPlots } from "../NoPlots.tsx";
import { plotRows } from "../plot-rows.ts";
import { AskForm, MoreConditions } from "./AskForm.tsx";
import { BestSets } from "./BestSets.tsx";
import { plotProblem } from "./plot-problem.ts";
import { type SetsGround, setCandidates } from "./set-candidates.ts";
import { poolSentences } from "./set-sentences.ts";
import { WishList } from "./WishList.tsx";
import "./sets.css";

/** Which plots are best together: what is sought, the proved answer, and what else would do. */
export function SetsPage({ reading }: { readonly reading: Reading }) {
  const { m, project, dataset, changes, active, today, ruleSet } = reading;
  const ask = useView(({ setsAsk }) => setsAsk);
  const next = nextHomes(project, null);
  const plots = plotsInForce(dataset, changes);
  const { requirements } = project.siting?.weighing ?? NO_WEIGHING;
  const ground = useMemo(
    (): SetsGround | null =>
      active &&
      today && {
        plots,
        neighbourhoods: dataset.neighbourhoods,
        assessment: active,
        today,
        ruleSet,
        requirements,
      },
    [plots, dataset, active, today, ruleSet, requirements],
  );
  const problem = useMemo(() => ground && plotProblem(ground, ask, next), [ground, ask, next]);
  const candidates = useMemo(() => (ground ? setCandidates(ground, ask) : []), [ground, ask]);
  const rows = useMemo(() => plotRows(reading, active, m), [reading, active, m]);
  if (plots.length === 0) return <NoPlots m={m} />;
  if (problem === null) return <p className="ws-lead">{m.text("plots.waiting")}</p>;
  return (
    <>
      <AskForm ask={ask} next={next} problem={typeof problem === "string" ? null : problem} m={m} />
      <Section title={m.text("sets.more")} collapsible defaultOpen={false}>
        <MoreConditions ask={ask} candidates={candidates} m={m} />
        <WishList candidates={candidates} rows={rows} ask={ask} m={m} />
      </Section>
      <p className="ws-note ws-sets-pool">{poolSentences({ candidates }, m).join(" ")}</p>
      {typeof problem === "string" ? (
        <p role="status">{m.text(problem === "nothingToCover" ? "sets.nothingToCover" : "sets.tooFew")}</p>
      ) : (
        <BestSets problem={problem} ask={ask} rows={rows} reading={reading} ground={ground as SetsGround} />
      )}
    </>
  );
}
