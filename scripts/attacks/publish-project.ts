import {
  caseOfDraft,
  type Ledger,
  makeRelease,
  NO_CASE_DRAFT,
  type Project,
  type PublicCase,
  STANDARD_RULE_SET,
  type ToPublish,
} from "../../src/engine/index.ts";

/** The day that attacked releases and cases are of. */
export const ATTACK_DATE = "2026-11-22";

/** The project's ledger with the release of the day. */
export function releaseOf({ dataset, release, caseDraft }: Project): Ledger {
  if (!release) throw new Error("an attacked project has a secret");
  const houses = caseDraft?.houses ?? [];
  const made = makeRelease({ dataset, book: release, date: ATTACK_DATE, kind: "ordinary", houses });
  if (!made.ok) throw new Error(`no release can be made: ${made.error.code}`);
  return made.value.book.ledger;
}

/** The case of a project's draft, by the way that the app makes it, with releases that were made before. */
export function publishProject(project: Project, ledger: Ledger, ground: ToPublish["ground"]): PublicCase {
  const asked = {
    draft: project.caseDraft ?? NO_CASE_DRAFT,
    scenarios: project.scenarios,
    ruleSet: STANDARD_RULE_SET,
    ledger,
    demands: project.siting?.demands ?? [],
    decisions: project.decisions ?? [],
  };
  const made = caseOfDraft(asked, project.dataset, ground);
  if (!made.ok) throw new Error(`no case can be made: ${JSON.stringify(made.error.slice(0, 3))}`);
  return made.value.publicCase;
}
