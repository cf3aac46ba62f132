import type { Assessment, Project } from "../../engine/index.ts";
import { breathe, type Situated } from "../../platform/index.ts";
import { type ResultsState, readProject, readView, type SituationResult } from "../state/index.ts";
import { indexAssessment } from "../state/selectors/assessment-index.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { projectStore, resultsStore, viewStore } from "../state/stores.ts";
import { loadInEngine } from "./engine-desk.ts";
import { keepSelectionTrue } from "./keep-selection-true.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";

type Side = keyof ResultsState;
/** A question for the engine. Two sides that ask the same share the answer. */
interface Question {
  readonly key: string;
  readonly situated: Situated;
}

const NOTHING: SituationResult = { assessment: null, stale: false, failed: null };
/** Enough to go back and forth between today, a few alternatives and the last steps without asking again. */
const KEPT = 8;

let answers = new Map<string, Assessment>();
let failures = new Set<string>();
let asking = false;
let shown: Project | null = null;

/** Keeps the results up to date with the project from now on. Returns the way to stop. */
export function startAssessing(): () => void {
  const stopProject = projectStore.subscribe((now, before) => {
    if (now.project !== before.project) projectChanged(now.project);
  });
  const stopView = viewStore.subscribe((now, before) => {
    if (now.workspace !== before.workspace) show();
  });
  projectChanged(readProject().project);
  return () => {
    stopProject();
    stopView();
    projectChanged(null);
  };
}

function projectChanged(project: Project | null): void {
  if (project?.dataset !== shown?.dataset) {
    answers = new Map();
    failures = new Set();
  }
  // Another project's figures are not this project's figures waiting to be renewed, nor are those of other areas.
  if (project?.id !== shown?.id || project?.level !== shown?.level)
    resultsStore.setState({ today: NOTHING, active: NOTHING, left: NOTHING, right: NOTHING });
  shown = project;
  failures.clear();
  show();
}

function questions(project: Project): Readonly<Record<Side, Question | null>> {
  const ruleSet = ruleSetInForce(project);
  const { level } = project;
  const question = (scenario: Project["active"]): Question => {
    const changes = changesInForce(project, scenario);
    return { key: JSON.stringify([changes, ruleSet, level]), situated: { changes, ruleSet, level } };
  };
  // The sides of Sammenlign are asked about while somebody looks at them.
  const comparing = readView().workspace === "compare";
  const [left, right] = project.compare;
  return {
    active: question(project.active),
    today: question(null),
    left: comparing ? question(left) : null,
    right: comparing ? question(right) : null,
  };
}

/** Puts on every side what is known of it now; what is still to come stands as it was, marked as stale. */
function show(): void {
  const { project } = readProject();
  if (!project) return;
  const asked = questions(project);
  const before = resultsStore.getState();
  const made = new Map<string, SituationResult>();
  const result = (side: Side): SituationResult => {
    const question = asked[side];
    if (!question) return NOTHING;
    const known = made.get(question.key);
    if (known?.assessment) return known;
    const assessment = answers.get(question.key) ?? null;
    const failed = failures.has(question.key) ? "commands.toast.engineFailed" : null;
    const next = assessment
      ? { assessment, stale: false, failed: null }
      : { assessment: before[side].assessment, stale: failed === null, failed };
    const same = equal(before[side], next) ? before[side] : next;
    made.set(question.key, same);
    return same;
  };
  const today = result("today");
  const active = project.active === null ? today : result("active");
  resultsStore.setState({ today, active, left: result("left"), right: result("right") });
  void ask();
}

const equal = (a: SituationResult, b: SituationResult) =>
  a.assessment === b.assessment && a.stale === b.stale && a.failed === b.failed;

/** Asks for one missing answer at a time, the active side first; what is no longer wanted is never asked for. */
async function ask(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    for (let next = missing(); next; next = missing()) {
      const { project, question } = next;
      try {
        await loadInEngine(project.dataset);
        if (readProject().project?.dataset !== project.dataset) continue;
        const answer = await machinery().engine.assess(question.situated);
        // To take a city's answer in, to look through it and to draw it are a turn each.
        for (const lookThrough of indexAssessment(answer).parts) {
          await breathe();
          lookThrough();
        }
        await breathe();
        if (shown?.dataset === project.dataset) keep(question.key, answer);
      } catch (error) {
        console.error(error);
        if (shown?.dataset !== project.dataset) continue;
        failures.add(question.key);
        say("danger", "commands.toast.engineFailed");
      }
      show();
      keepSelectionTrue();
    }
  } finally {
    asking = false;
  }
}

function missing(): { readonly project: Project; readonly question: Question } | null {
  const { project } = readProject();
  if (!project || project !== shown) return null;
  const wanted = Object.values(questions(project)).find(
    (question) => question && !answers.has(question.key) && !failures.has(question.key),
  );
  return wanted ? { project, question: wanted } : null;
}

function keep(key: string, answer: Assessment): void {
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) break;
    answers.delete(oldest);
  }
}
