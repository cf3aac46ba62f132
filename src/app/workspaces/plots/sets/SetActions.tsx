import { Button } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import { Icon } from "../../../ui/index.ts";
import type { PlotProblem } from "./plot-problem.ts";

interface SetActionsProps {
  readonly set: readonly ChosenPlot[];
  readonly problem: PlotProblem;
  readonly m: Messages;
}

/** Metres of ground around a set that is shown, so that its rings do not lie on the edge. */
const AROUND = 400;

/** What can be done with any set: look at it on the map, or work on with it. */
export function SetActions({ set, problem, m }: SetActionsProps) {
  return (
    <div className="ws-sets-actions">
      <Button className="ui-compact" onClick={() => commands.makeScenarioOfSet.run(set)}>
        <Icon name="house" size={16} />
        {m.text("sets.makeScenario")}
      </Button>
      <Button variant="secondary" className="ui-compact" onClick={() => showOnMap(set, problem)}>
        {m.text("sets.onMap")}
      </Button>
    </div>
  );
}

function showOnMap(set: readonly ChosenPlot[], { candidates }: PlotProblem): void {
  commands.showSet.run(set);
  const places = set.flatMap(({ plot }) => candidates.filter((one) => one.plot === plot));
  const x = places.map(({ at }) => at.x);
  const y = places.map(({ at }) => at.y);
  if (x.length === 0) return;
  commands.moveCamera.run({
    bounds: [
      Math.min(...x) - AROUND,
      Math.min(...y) - AROUND,
      Math.max(...x) + AROUND,
      Math.max(...y) + AROUND,
    ],
  });
}
