import { Button, Checkbox } from "@digdir/designsystemet-react";
import { publicChanges, type Scenario } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { EmptyState } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { CaseText } from "./CaseText.tsx";
import { draftOf } from "./draft-of.ts";
import { letterOf } from "./letter-of.ts";

/** Which alternatives the council is shown, under which names, and what of each is left out. */
export function AlternativesPage({ report }: { readonly report: Report }) {
  const { project, readOnly, m } = report;
  const draft = draftOf(project);
  const chosen = draft.alternatives.map(({ scenario }) => scenario);
  if (project.scenarios.length === 0)
    return (
      <EmptyState
        icon="compare"
        title={m.text("report.alternatives.none.title")}
        body={m.text("report.alternatives.none.body")}
        action={
          <Button onClick={() => commands.openWorkspace.run("plots")}>
            {m.text("report.alternatives.none.action")}
          </Button>
        }
      />
    );
  // Those that are in, as they are lettered; then the rest.
  const listed = [
    ...chosen.flatMap((id) => project.scenarios.find((one) => one.id === id) ?? []),
    ...project.scenarios.filter(({ id }) => !chosen.includes(id)),
  ];
  const move = (from: number, by: number) => {
    const order = [...chosen];
    const [one] = order.splice(from, 1);
    if (one === undefined) return;
    order.splice(from + by, 0, one);
    commands.chooseAlternatives.run(order);
  };
  return (
    <>
      <p className="ws-report-lead">{m.text("report.alternatives.lead")}</p>
      <ul className="ws-report-houses">
        {listed.map((scenario) => {
          const at = chosen.indexOf(scenario.id);
          const told = draft.alternatives[at];
          return (
            <li key={scenario.id}>
              <div className="ws-report-choice">
                <Checkbox
                  data-size="sm"
                  label={m.text("report.alternatives.include", { title: scenario.title })}
                  description={leftOutText(scenario, m)}
                  checked={at >= 0}
                  disabled={readOnly}
                  onChange={(event) =>
                    commands.chooseAlternatives.run(
                      event.target.checked
                        ? [...chosen, scenario.id]
                        : chosen.filter((id) => id !== scenario.id),
                    )
                  }
                />
                {at > 0 && !readOnly && (
                  <Button
                    variant="tertiary"
                    className="ui-compact"
                    aria-label={m.text("report.alternatives.upOf", { title: scenario.title })}
                    onClick={() => move(at, -1)}
                  >
                    {m.text("report.alternatives.up")}
                  </Button>
                )}
              </div>
              {told && (
                <div className="ws-report-told">
                  <CaseText
                    report={report}
                    place={`alternative:${scenario.id}:title`}
                    label={m.text("report.alternatives.title", { letter: letterOf(at) })}
                    hint={m.text("report.alternatives.title.hint")}
                    value={told.title}
                    onWrite={(title) =>
                      commands.editCaseDraft.run({ alternative: { scenario: scenario.id, title } })
                    }
                  />
                  <CaseText
                    report={report}
                    place={`alternative:${scenario.id}:reason`}
                    label={m.text("report.alternatives.reason", { letter: letterOf(at) })}
                    lines={3}
                    value={told.reason}
                    onWrite={(reason) =>
                      commands.editCaseDraft.run({ alternative: { scenario: scenario.id, reason } })
                    }
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="ws-report-muted">{m.text("report.alternatives.nothing")}</p>
    </>
  );
}

function leftOutText(scenario: Scenario, m: Report["m"]): string {
  const shown = publicChanges(scenario).length;
  return m.text("report.alternatives.leftOut", { shown, left: scenario.cursor - shown });
}
