import type { DwellingId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { activePlaces, dwellingsById } from "../../state/selectors/places.ts";
import { freeUnits } from "../../state/selectors/vacancies.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { nextPlacementId } from "../editing/made-ids.ts";
import { withChange } from "../editing/with-change.ts";
import { say } from "../say.ts";

/** Houses one participant in a vacant dwelling. */
export const place = defineCommand<{ readonly dwelling: DwellingId }>({
  id: "place",
  available: canEdit,
  run: ({ dwelling }) => {
    const { project } = readProject();
    if (!project) return;
    const places = activePlaces(project);
    const record = dwellingsById(places).get(dwelling);
    if (!record) return say("warning", "commands.why.gone");
    if (freeUnits(places, record) === 0) return say("warning", "commands.why.notVacant");
    const placement = nextPlacementId(project);
    editProject("commands.step.place", (now) =>
      withChange(now, (id) => ({ id, kind: "place", dwelling, placement })),
    );
  },
});
