import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { EmptyState, Icon, VerdictMark } from "../../ui/index.ts";
import { describeChange } from "./describe-change.ts";
import { OpenScenarioFile } from "./OpenScenarioFile.tsx";
import { ScenarioActions } from "./ScenarioActions.tsx";
import type { Comparison, Side } from "./use-comparison.ts";

/** What each side does, step by step, with the means to take a step out or move it earlier. */
export function ChangeLists({ comparison }: { readonly comparison: Comparison }) {
  const sides =
    comparison.left.id === comparison.right.id ? [comparison.left] : [comparison.left, comparison.right];
  const { m } = comparison;
  return (
    <>
      <div className="ws-compare-more">
        <Button variant="secondary" className="ui-compact" onClick={() => commands.newScenario.run({})}>
          <Icon name="plus" size={16} />
          {m.text("compare.scenario.new")}
        </Button>
        <OpenScenarioFile compact />
      </div>
      <div className="ws-compare-lists">
        {sides.map((side) => (
          <section key={side.name} className="ws-compare-list" aria-label={side.title}>
            <div className="ws-compare-list-head">
              <h3>{side.title}</h3>
              {side.scenario && <ScenarioActions comparison={comparison} scenario={side.scenario} />}
            </div>
            <ChangeList comparison={comparison} side={side} />
          </section>
        ))}
      </div>
    </>
  );
}

function ChangeList({ comparison, side }: { readonly comparison: Comparison; readonly side: Side }) {
  const { project, m } = comparison;
  const { scenario } = side;
  if (!scenario) return <p className="ws-compare-muted">{m.text("compare.changes.today")}</p>;
  if (scenario.changes.length === 0) {
    return (
      <EmptyState
        icon="plots"
        title={m.text("compare.changes.none.title")}
        body={m.text("compare.changes.none.body")}
        action={
          <Button
            variant="secondary"
            onClick={() => {
              commands.switchScenario.run(scenario.id);
              commands.openWorkspace.run("plots");
            }}
          >
            {m.text("compare.changes.none.action")}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <p className="ws-compare-muted">{m.text("compare.changes.lead", { title: side.title })}</p>
      <ol className="ws-compare-steps">
        {scenario.changes.map((change, index) => {
          const { text, subject } = describeChange(change, datasetInForce(project), scenario.changes, m);
          const undone = index >= scenario.cursor;
          const problem = side.result.assessment?.problems.find((one) => one.change === change.id);
          return (
            <li key={change.id} data-undone={undone || undefined}>
              {subject ? (
                <button
                  type="button"
                  className="ws-compare-step"
                  title={m.text("compare.changes.show", { change: text })}
                  onClick={() => commands.select.run(subject)}
                >
                  {text}
                </button>
              ) : (
                <span className="ws-compare-step">{text}</span>
              )}
              {undone && <span className="ws-compare-muted">{m.text("compare.changes.undone")}</span>}
              {index > 0 && (
                <Button
                  variant="tertiary"
                  className="ui-compact"
                  aria-label={m.text("compare.changes.up.name", { change: text })}
                  onClick={() => commands.raiseChange.run({ scenario: scenario.id, change: change.id })}
                >
                  {m.text("compare.changes.up")}
                </Button>
              )}
              <Button
                variant="tertiary"
                className="ui-compact"
                aria-label={m.text("compare.changes.remove.name", { change: text })}
                onClick={() => {
                  commands.switchScenario.run(scenario.id);
                  commands.removeChange.run(change.id);
                }}
              >
                {m.text("compare.changes.remove")}
              </Button>
              {problem && (
                <p className="ws-compare-problem">
                  <VerdictMark tone="consider" />{" "}
                  {m.text("compare.problem", { reason: m.text(`compare.problem.${problem.code}`) })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
