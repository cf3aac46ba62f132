import type { Project, Scenario } from "../../../engine/index.ts";
import { readScenario } from "../../../formats/index.ts";
import { readProject } from "../../state/index.ts";
import { ruleSetById } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { freeTitle } from "../editing/scenario-title.ts";
import { keptChanges } from "../editing/with-dataset.ts";
import { withRuleSet } from "../editing/with-rule-set.ts";
import { emptyScenario, withScenario } from "../editing/with-scenario.ts";
import { say } from "../say.ts";

/** On the data it was made on a scenario is taken as it is; on other data, what can stand there. */
function taken(project: Project, file: Scenario): Pick<Scenario, "changes" | "cursor"> {
  if (file.datasetHash === project.datasetHash) return file;
  const changes = keptChanges(file.changes.slice(0, file.cursor), project.dataset);
  return { changes, cursor: changes.length };
}

/** Takes in an alternative from a file and goes to it. A file made on other data is taken in with a word of warning. */
export const importScenarioFile = defineCommand<Pick<File, "name" | "text">>({
  id: "importScenarioFile",
  available: canEdit,
  run: async (file) => {
    const text = await file.text().catch(() => null);
    const read = text === null ? null : readScenario(text, file.name);
    if (!read?.ok) return say("danger", "commands.toast.notAScenario", { name: file.name });
    const { project } = readProject();
    if (!project) return;
    const scenario = read.value;
    const rulesKnown = ruleSetById(project, scenario.ruleSet) !== undefined;
    const { changes, cursor } = taken(project, scenario);
    const title = freeTitle(
      scenario.title,
      project.scenarios.map((one) => one.title),
    );
    editProject(
      "commands.step.importScenario",
      (now) => {
        const judged = rulesKnown ? withRuleSet(now, scenario.ruleSet) : now;
        return withScenario(judged, { ...emptyScenario(judged, title), changes, cursor });
      },
      { title },
    );
    if (!rulesKnown) say("warning", "commands.toast.scenarioOtherRules");
    else if (scenario.ruleSet !== project.ruleSet) say("info", "commands.toast.rulesFollowed");
    if (scenario.datasetHash !== project.datasetHash)
      say("warning", "commands.toast.scenarioOtherData", { lost: scenario.cursor - cursor });
  },
});
