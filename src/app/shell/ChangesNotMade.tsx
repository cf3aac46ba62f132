import { Button } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { useProject, useResults } from "../state/index.ts";
import { scenarioOf } from "../state/selectors/scenarios.ts";
import { useMessages } from "../state/use-messages.ts";
import { VerdictMark } from "../ui/index.ts";

/** Changes of the alternative that the register has no place for any more: left out of every figure, so it must be said. */
export function ChangesNotMade() {
  const m = useMessages();
  const scenario = useProject(({ project }) => project && scenarioOf(project, project.active));
  const count = useResults(({ active }) => active.assessment?.problems.length ?? 0);
  if (!scenario || count === 0) return null;
  return (
    <div className="shell-not-made" role="status">
      <p>
        <VerdictMark tone="consider" /> {m.text("shell.notMade", { count, title: scenario.title })}
      </p>
      <Button
        variant="tertiary"
        className="ui-compact"
        onClick={() => {
          commands.setCompare.run([null, scenario.id]);
          commands.openWorkspace.run("compare");
        }}
      >
        {m.text("shell.notMade.show")}
      </Button>
    </div>
  );
}
