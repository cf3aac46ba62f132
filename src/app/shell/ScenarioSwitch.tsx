import { Tooltip } from "@digdir/designsystemet-react";
import type { Scenario } from "../../engine/index.ts";
import { commands } from "../commands/index.ts";
import { useProject } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";
import { MoreScenarios } from "./MoreScenarios.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { shownScenarios } from "./shown-scenarios.ts";

const NONE: readonly Scenario[] = [];

/** Today's situation and the alternatives beside it; the one worked in carries its own menu. */
export function ScenarioSwitch() {
  const m = useMessages();
  const open = useProject((state) => state.project !== null);
  const scenarios = useProject((state) => state.project?.scenarios ?? NONE);
  const active = useProject((state) => state.project?.active ?? null);
  if (!open) return null;
  const { shown, hidden } = shownScenarios(scenarios, active);
  return (
    <fieldset className="shell-scenarios" data-tour="scenarios">
      <legend className="ui-hidden">{m.text("shell.scenario.group")}</legend>
      <span
        className={`shell-scenario shell-scenario-first${active === null ? " shell-scenario-active" : ""}`}
      >
        <button
          type="button"
          aria-pressed={active === null}
          onClick={() => commands.switchScenario.run(null)}
        >
          {m.text("shell.scenario.today")}
        </button>
      </span>
      {shown.map((scenario) => (
        <span
          key={scenario.id}
          className={scenario.id === active ? "shell-scenario shell-scenario-active" : "shell-scenario"}
        >
          <button
            type="button"
            aria-pressed={scenario.id === active}
            title={`${scenario.title}: ${m.text("shell.scenario.changes", { count: scenario.cursor })}`}
            onClick={() => commands.switchScenario.run(scenario.id)}
          >
            {scenario.title}
          </button>
          {scenario.id === active && <ScenarioMenu scenario={scenario} />}
        </span>
      ))}
      <span className="shell-scenario-tail">
        {hidden.length > 0 ? (
          <MoreScenarios scenarios={hidden} />
        ) : (
          <Tooltip content={m.text("shell.scenario.new")}>
            <button
              type="button"
              aria-label={m.text("shell.scenario.new")}
              onClick={() => commands.newScenario.run({})}
            >
              <Icon name="plus" size={16} />
            </button>
          </Tooltip>
        )}
      </span>
    </fieldset>
  );
}
