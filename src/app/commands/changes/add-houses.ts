import { readProject } from "../../state/index.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { isHouseCount } from "../editing/houses.ts";
import { type HousesOnPlot, withHouses } from "../editing/with-houses.ts";
import { say } from "../say.ts";

/** Proposes 1–8 småhus on a plot, in the scenario being worked in. */
export const addHouses = defineCommand<HousesOnPlot>({
  id: "addHouses",
  available: canEdit,
  run: (args) => {
    const { project } = readProject();
    if (!project) return;
    if (!isHouseCount(args.houses)) return say("warning", "commands.why.houses");
    if (!plotsById(activePlaces(project)).has(args.plot)) return say("warning", "commands.why.gone");
    editProject("commands.step.addHouses", (now) => withHouses(now, args), { houses: args.houses });
  },
});
