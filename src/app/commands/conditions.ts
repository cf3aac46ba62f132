import type { MessageKey } from "../../messages/index.ts";
import { isOwnRuleSet } from "../state/selectors/rule-sets.ts";
import { activeScenario } from "../state/selectors/scenarios.ts";
import type { AppState } from "./command.ts";

type Condition = (state: AppState) => true | MessageKey;

/** The reasons why a command may be unavailable, each stated once. */
export const hasProject: Condition = ({ project }) =>
  project.project === null ? "commands.why.noProject" : true;

/** False in a second tab that shows a project another tab is writing to. */
export const canEdit: Condition = (state) => {
  const open = hasProject(state);
  if (open !== true) return open;
  return state.project.saving.state === "readOnly" ? "commands.why.readOnly" : true;
};

export const hasScenarios: Condition = (state) => {
  const open = hasProject(state);
  if (open !== true) return open;
  return state.project.project?.scenarios.length ? true : "commands.why.noScenarios";
};

export const inScenario: Condition = (state) => {
  const open = canEdit(state);
  if (open !== true) return open;
  return state.project.project && activeScenario(state.project.project) ? true : "commands.why.noScenario";
};

export const inTour: Condition = ({ view }) => (view.tour === null ? "commands.why.noTour" : true);

/** A standard rule set is the same for everyone: it is copied first, then changed. */
export const ownRules: Condition = (state) => {
  const open = canEdit(state);
  if (open !== true) return open;
  const { project } = state.project;
  return project && isOwnRuleSet(project, project.ruleSet) ? true : "commands.why.standardRules";
};
