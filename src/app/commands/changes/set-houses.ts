import type { Change, ChangeId } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { inScenario } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { isHouseCount } from "../editing/houses.ts";
import { withChanges } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Changes how many småhus a proposal has. */
export const setHouses = defineCommand<{ readonly proposal: ChangeId; readonly houses: number }>({
  id: "setHouses",
  available: inScenario,
  run: ({ proposal, houses }) => {
    if (!isHouseCount(houses)) return say("warning", "commands.why.houses");
    editProject(
      "commands.step.setHouses",
      (project) => {
        const scenario = activeScenario(project);
        const before = scenario?.changes.find((change) => change.id === proposal);
        if (!scenario || before?.kind !== "open-plot" || before.houses === houses) return null;
        return withChanges(
          project,
          scenario,
          scenario.changes.map((change) => (change === before ? withCount(before, houses) : change)),
        );
      },
      { houses },
    );
  },
});

/** Houses that stay keep their places. Where there are to be more, room is found for all of them anew. */
function withCount(
  { layout, ...rest }: Extract<Change, { readonly kind: "open-plot" }>,
  houses: number,
): Change {
  return {
    ...rest,
    houses,
    ...(layout && layout.length >= houses ? { layout: layout.slice(0, houses) } : {}),
  };
}
