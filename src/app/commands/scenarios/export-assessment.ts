import { canonicalJson } from "../../../engine/index.ts";
import { readProject, readResults } from "../../state/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { fileName } from "../file-name.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

/** Downloads the whole assessment of what is on the screen: the same bytes as `spredt assess` prints (promise E7). */
export const exportAssessment = defineCommand({
  id: "exportAssessment",
  palette: true,
  available: (state) => {
    const open = hasProject(state);
    if (open !== true) return open;
    const { assessment, stale } = state.results.active;
    return assessment !== null && !stale ? true : "commands.why.notAssessed";
  },
  run: () => {
    const { project } = readProject();
    const { assessment } = readResults().active;
    if (!project || !assessment) return;
    const name = fileName(
      `${project.title} ${activeScenario(project)?.title ?? ""} ${assessment.key.slice(0, 8)}`,
      ".json",
    );
    machinery().download({ name, type: "application/json", bytes: `${canonicalJson(assessment)}\n` });
    say("success", "commands.toast.exported", { name });
  },
});
