import type { ScenarioId } from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { isOwnRuleSet, ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { scenarioOf } from "../../state/selectors/scenarios.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { fileFormats } from "../file-formats.ts";
import { fileName } from "../file-name.ts";
import { machinery } from "../machinery.ts";
import { say } from "../say.ts";

/** Downloads one alternative as a small file that replays on the same data to the same key. */
export const exportScenario = defineCommand<ScenarioId>({
  id: "exportScenario",
  available: hasProject,
  run: async (id) => {
    const { project } = readProject();
    const scenario = project && scenarioOf(project, id);
    if (!project || !scenario) return say("warning", "commands.why.gone");
    const { writeScenario } = await fileFormats();
    const name = fileName(`${project.title} ${scenario.title}`, ".json");
    const own = isOwnRuleSet(project, project.ruleSet) ? ruleSetInForce(project) : undefined;
    const text = writeScenario({ ...scenario, ruleSet: project.ruleSet }, project.datasetHash, own);
    machinery().download({ name, type: "application/json", bytes: text });
    say("success", "commands.toast.exported", { name });
  },
});
