import {
  type DecisionLedger,
  type KeptDemand,
  type Ledger,
  NO_CASE_DRAFT,
  type Project,
} from "../../../engine/index.ts";
import {
  type CaseChecked,
  type CaseMakingState,
  type CaseQuestion,
  type MadeCase,
  sameCase,
} from "../case-making.ts";
import { remember } from "./remember.ts";
import { ruleSetInForce } from "./rule-sets.ts";
import { scenarioOf } from "./scenarios.ts";

const NO_DEMANDS: readonly KeptDemand[] = [];
const NO_DECISIONS: DecisionLedger = [];
const NO_RELEASES: Ledger = [];

/** What a case made of the project now would follow from. */
export const caseQuestion: (project: Project) => CaseQuestion = remember((project: Project): CaseQuestion => {
  const draft = project.caseDraft ?? NO_CASE_DRAFT;
  return {
    dataset: project.dataset,
    basemap: project.basemap,
    asked: {
      draft,
      scenarios: draft.alternatives.flatMap(({ scenario }) => scenarioOf(project, scenario) ?? []),
      ruleSet: ruleSetInForce(project),
      ledger: project.release?.ledger ?? NO_RELEASES,
      demands: project.siting?.demands ?? NO_DEMANDS,
      decisions: project.decisions ?? NO_DECISIONS,
    },
  };
});

/** The case of the project as it stands; null where none has been made of it. */
export const caseOf = (project: Project, { madeFor, made }: CaseMakingState): MadeCase | null =>
  sameCase(madeFor, caseQuestion(project)) ? made : null;

/** What stands between the project as it is now and its case; null until it has been looked over. */
export const checkOf = (
  project: Project,
  { checkedFor, checking, checked }: CaseMakingState,
): CaseChecked | null =>
  checking === "answered" && sameCase(checkedFor, caseQuestion(project)) ? checked : null;
