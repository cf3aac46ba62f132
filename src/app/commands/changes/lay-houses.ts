import { houseType } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { isHouseCount } from "../editing/houses.ts";
import { type HousesLaid, withLayout } from "../editing/with-layout.ts";
import { say } from "../say.ts";

/** Places houses on a plot, each where it is told to stand, in the scenario being worked in. */
export const layHouses = defineCommand<HousesLaid>({
  id: "layHouses",
  available: canEdit,
  run: (laid) => {
    const { project } = readProject();
    if (!project) return;
    if (!isHouseCount(laid.places.length)) return say("warning", "commands.why.houses");
    if (!houseType(laid.houseType) || !plotsById(activePlaces(project)).has(laid.plot))
      return say("warning", "commands.why.gone");
    editProject("commands.step.layHouses", (now) => withLayout(now, laid), { houses: laid.places.length });
  },
});
