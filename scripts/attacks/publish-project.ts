import {
  makePublicCase,
  makeRelease,
  NO_CASE_DRAFT,
  NO_DIALOGUE,
  type PlotCase,
  type Project,
  type PublicCase,
  type ReleaseFile,
  STANDARD_RULE_SET,
  type ToPublish,
} from "../../src/engine/index.ts";

/** The day that attacked releases and cases are of. */
export const ATTACK_DATE = "2026-11-22";

/** The project's release of the day. */
export function releaseOf({ dataset, release, caseDraft }: Project): ReleaseFile {
  if (!release) throw new Error("an attacked project has a secret");
  const houses = caseDraft?.houses ?? [];
  const made = makeRelease({ dataset, book: release, date: ATTACK_DATE, kind: "ordinary", houses });
  if (!made.ok) throw new Error(`no release can be made: ${made.error.code}`);
  return made.value.file;
}

/** The case of a project as the housing office's draft has it, with a release that was made before. */
export function publishProject(
  project: Project,
  release: ReleaseFile,
  ground: ToPublish["ground"],
): PublicCase {
  const draft = project.caseDraft ?? NO_CASE_DRAFT;
  const scenarioOf = new Map(project.scenarios.map((scenario) => [scenario.id, scenario]));
  return makePublicCase({
    title: draft.title,
    question: draft.question,
    date: release.date,
    dataset: project.dataset,
    release,
    ruleSet: STANDARD_RULE_SET,
    need: draft.need,
    alternatives: draft.alternatives.flatMap(({ scenario, title, reason }) => {
      const found = scenarioOf.get(scenario);
      return found ? [{ scenario: found, title, reason }] : [];
    }),
    demands: project.siting?.demands ?? [],
    decisions: project.decisions ?? [],
    plotCases: draft.plots.map(
      ({ plot, children, contact, caretaker, complaints, evaluation }): PlotCase => ({
        plot,
        children,
        dialogue: { ...NO_DIALOGUE, contact, caretaker, complaints, evaluation },
      }),
    ),
    texts: draft.texts,
    ground,
  }).publicCase;
}
