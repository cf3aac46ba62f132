import { isSuperseded } from "../../platform/index.ts";
import { readProject, readView } from "../state/index.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { viewStore } from "../state/stores.ts";
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

async function answerDraft(): Promise<void> {
  const { draft } = readView();
  const { project } = readProject();
  if (!draft || !project) return;
  const situated = { changes: changesInForce(project, project.active), ruleSet: ruleSetInForce(project) };
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
