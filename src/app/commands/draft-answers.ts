import type { Change } from "../../engine/index.ts";
import { isSuperseded } from "../../platform/index.ts";
import { readProject, readView } from "../state/index.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { viewStore } from "../state/stores.ts";
import { withoutChange } from "./editing/without-change.ts";
import { loadInEngine } from "./engine-desk.ts";
import { machinery } from "./machinery.ts";

/** One question per picture: pointers report more often than screens draw. */
const nextFrame = (run: () => void): void => {
  if (typeof requestAnimationFrame === "function") requestAnimationFrame(run);
  else setTimeout(run, 0);
};

let asked = false;

/** Asks the engine what the draft would do, once per frame; the answer lands in the draft if it is still the same drag. */
export function askDraft(): void {
  if (asked) return;
  asked = true;
  nextFrame(() => {
    asked = false;
    void answerDraft();
  });
}

/** What the draft is tried on. Småhus dropped on a plot that has some take their place, so they are tried without them. */
function standingUnder(draft: Change, changes: readonly Change[]): readonly Change[] {
  if (draft.kind !== "open-plot") return changes;
  const before = changes.find((change) => change.kind === "open-plot" && change.plot === draft.plot);
  return before ? withoutChange(changes, before.id) : changes;
}

async function answerDraft(): Promise<void> {
  const { draft } = readView();
  const { project } = readProject();
  if (!draft || !project) return;
  const changes = standingUnder(draft.change, changesInForce(project, project.active));
  const situated = { changes, ruleSet: ruleSetInForce(project), level: project.level };
  try {
    await loadInEngine(project.dataset);
    const answer = await machinery().engine.draft(situated, draft.change);
    viewStore.setState((view) =>
      view.draft && view.draft.change.id === draft.change.id && readProject().project === project
        ? { draft: { ...view.draft, answer } }
        : view,
    );
  } catch (error) {
    // A newer position has been asked about, or the engine is down, which the assessor says on the whole page.
    if (!isSuperseded(error)) console.error(error);
  }
}
