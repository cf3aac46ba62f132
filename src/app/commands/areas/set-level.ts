import { type AreaLevel, at, innerPoint, type Project, type Subject } from "../../../engine/index.ts";
import { readProject, readView } from "../../state/index.ts";
import { areasInForce } from "../../state/selectors/areas-in-force.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { viewStore } from "../../state/stores.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withLevel } from "../editing/with-level.ts";

/** Counts areas at another level: the assessment, the analyses and all that is drawn of them. */
export const setLevel = defineCommand<AreaLevel>({
  id: "setLevel",
  available: hasProject,
  run: (level) => {
    const { project } = readProject();
    const { selection } = readView();
    const next = editProject("commands.step.setLevel", (now) => withLevel(now, level));
    if (!project || !next) return;
    const same = selection && samePlace(selection, project, next);
    if (same) viewStore.setState({ selection: same });
  },
});

/** The area of the new level that all of the chosen one lies in; undefined where there are several, and nobody knows which was meant. */
function samePlace(selection: Subject, before: Project, now: Project): Subject | undefined {
  if (selection.kind !== "neighbourhood") return undefined;
  const area = areasInForce(before).find(({ id }) => id === selection.id);
  const after = areasInForce(now);
  if (!area || after.length >= areasInForce(before).length) return undefined;
  const point = innerPoint(area.outline);
  const found = point && areaAt(after, at(point[0], point[1]));
  return found && { kind: "neighbourhood", id: found.id };
}
