import { Button } from "@digdir/designsystemet-react";
import type { Scenario } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon } from "../../ui/index.ts";
import type { Comparison } from "./use-comparison.ts";

/** What can be done with a whole alternative: work in it, copy, rename, save as a file, delete. */
export function ScenarioActions({
  comparison: { project, m },
  scenario,
}: {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}) {
  const { id, title } = scenario;
  return (
    <div className="ws-compare-actions">
      {project.active === id ? (
        <span className="ws-compare-muted">{m.text("compare.scenario.active")}</span>
      ) : (
        <Button
          variant="tertiary"
          className="ui-compact"
          aria-label={m.text("compare.scenario.workIn.name", { title })}
          onClick={() => commands.switchScenario.run(id)}
        >
          {m.text("compare.scenario.workIn")}
        </Button>
      )}
      <Button
        variant="tertiary"
        icon
        className="ui-compact"
        aria-label={m.text("compare.scenario.rename.name", { title })}
        title={m.text("compare.scenario.rename")}
        onClick={() => commands.openDialog.run({ name: "rename-scenario", args: { id } })}
      >
        <Icon name="pencil" size={16} />
      </Button>
      <Button
        variant="tertiary"
        icon
        className="ui-compact"
        aria-label={m.text("compare.scenario.duplicate.name", { title })}
        title={m.text("compare.scenario.duplicate")}
        onClick={() => commands.duplicateScenario.run(id)}
      >
        <Icon name="copy" size={16} />
      </Button>
      <Button
        variant="tertiary"
        icon
        className="ui-compact"
        aria-label={m.text("compare.scenario.export.name", { title })}
        title={m.text("compare.scenario.export")}
        onClick={() => commands.exportScenario.run(id)}
      >
        <Icon name="download" size={16} />
      </Button>
      <Button
        variant="tertiary"
        icon
        className="ui-compact"
        aria-label={m.text("compare.scenario.delete.name", { title })}
        title={m.text("compare.scenario.delete")}
        onClick={() => commands.deleteScenario.run(id)}
      >
        <Icon name="trash" size={16} />
      </Button>
    </div>
  );
}
