import type { Change, ChangeId, Project } from "../../../engine/index.ts";
import { type ChosenPlot, readProject } from "../../state/index.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { changesInForce } from "../../state/selectors/scenarios.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { isHouseCount } from "../editing/houses.ts";
import { nextId } from "../editing/next-id.ts";
import { emptyScenario, withScenario } from "../editing/with-scenario.ts";
import { say } from "../say.ts";

/** Makes an alternative of a set of plots and goes to it: all its houses, in one step. */
export const makeScenarioOfSet = defineCommand<readonly ChosenPlot[]>({
  id: "makeScenarioOfSet",
  available: canEdit,
  run: (set) => {
    const { project } = readProject();
    if (!project || set.length === 0) return;
    if (!set.every(({ houses }) => isHouseCount(houses))) return say("warning", "commands.why.houses");
    const known = plotsById(activePlaces(project));
    if (!set.every(({ plot }) => known.has(plot))) return say("warning", "commands.why.gone");
    editProject("commands.step.makeScenarioOfSet", (now) => withSet(now, set), { plots: set.length });
  },
});

function withSet(project: Project, set: readonly ChosenPlot[]): Project {
  const changes: Change[] = [...drawnFor(project, set)];
  for (const { plot, houses } of set) {
    const id = nextId<ChangeId>(
      "c",
      changes.map((change) => change.id),
    );
    changes.push({ id, kind: "open-plot", plot, houses });
  }
  return withScenario(project, { ...emptyScenario(project), changes, cursor: changes.length });
}

/** A plot that the alternative in force has drawn must be drawn in the new one too, with the other parts of the plot it was made of. */
function drawnFor(project: Project, set: readonly ChosenPlot[]): readonly Change[] {
  const wanted = new Set(set.map(({ plot }) => plot));
  const drawn = changesInForce(project, project.active).filter((change) => change.kind === "draw-plot");
  const chosen = drawn.filter(({ plot }) => wanted.has(plot.id));
  const replaced = new Set(chosen.flatMap(({ replaces }) => replaces ?? []));
  return drawn.filter(
    (change) => chosen.includes(change) || (change.replaces !== undefined && replaced.has(change.replaces)),
  );
}
