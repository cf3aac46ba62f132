import {
  completeRuleSet,
  type Project,
  type RuleSet,
  type RuleSetId,
  type Scenario,
} from "../../../engine/index.ts";
import { readProject } from "../../state/index.ts";
import { ruleSetById, ruleSetsOf } from "../../state/selectors/rule-sets.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { nextId } from "../editing/next-id.ts";
import { freeTitle } from "../editing/scenario-title.ts";
import { keptChanges } from "../editing/with-dataset.ts";
import { withRuleSet } from "../editing/with-rule-set.ts";
import { emptyScenario, withScenario } from "../editing/with-scenario.ts";
import { fileFormats } from "../file-formats.ts";
import { say } from "../say.ts";

/** On the data it was made on a scenario is taken as it is; on other data, what can stand there. */
function taken(project: Project, file: Scenario): Pick<Scenario, "changes" | "cursor"> {
  if (file.datasetHash === project.datasetHash) return file;
  const changes = keptChanges(file.changes.slice(0, file.cursor), project.dataset);
  return { changes, cursor: changes.length };
}

/** The project judged by the rules that came with the file; as it was when they are neither here nor in the file. */
function judgedAs(project: Project, file: Scenario, own: RuleSet | undefined): Project {
  const known = ruleSetById(project, file.ruleSet);
  if (!own) return known ? withRuleSet(project, known.id) : project;
  if (known && JSON.stringify(known) === JSON.stringify(own)) return withRuleSet(project, known.id);
  const sets = ruleSetsOf(project.ruleSets);
  const taken = sets.map((one) => one.id);
  const ruleSet: RuleSet = {
    ...own,
    id: taken.includes(own.id) ? nextId<RuleSetId>("own-", taken) : own.id,
    title: freeTitle(
      own.title,
      sets.map((one) => one.title),
    ),
  };
  return withRuleSet({ ...project, ruleSets: [...project.ruleSets, ruleSet] }, ruleSet.id);
}

/** Takes in an alternative from a file and goes to it. A file made on other data is taken in with a word of warning. */
export const importScenarioFile = defineCommand<Pick<File, "name" | "text">>({
  id: "importScenarioFile",
  available: canEdit,
  run: async (file) => {
    const text = await file.text().catch(() => null);
    const { readScenario } = await fileFormats();
    const read = text === null ? null : readScenario(text, file.name);
    if (!read?.ok) return say("danger", "commands.toast.notAScenario", { name: file.name });
    const { project } = readProject();
    if (!project) return;
    const { ownRules: rulesInFile, ...scenario } = read.value;
    const ownRules = rulesInFile && (completeRuleSet(rulesInFile) ?? undefined);
    const { changes, cursor } = taken(project, scenario);
    const title = freeTitle(
      scenario.title,
      project.scenarios.map((one) => one.title),
    );
    const after = editProject(
      "commands.step.importScenario",
      (now) => {
        const judged = judgedAs(now, scenario, ownRules);
        return withScenario(judged, { ...emptyScenario(judged, title), changes, cursor });
      },
      { title },
    );
    if (!ownRules && !ruleSetById(project, scenario.ruleSet))
      say("warning", "commands.toast.scenarioOtherRules");
    else if (after?.ruleSet !== project.ruleSet) say("info", "commands.toast.rulesFollowed");
    if (scenario.datasetHash !== project.datasetHash)
      say("warning", "commands.toast.scenarioOtherData", { lost: scenario.cursor - cursor });
  },
});
