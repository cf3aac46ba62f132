import type { Analysis, AnalysisQuestion, Dataset, Project } from "../../engine/index.ts";
import type { Situated } from "../../platform/index.ts";
import { type AnalysisResult, type AnalysisSide, questionKey, readProject, UNASKED } from "../state/index.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { analysesStore, projectStore } from "../state/stores.ts";
import { machinery } from "./machinery.ts";

/** A question about one situation. The same key is the same answer. */
interface Task {
  readonly key: string;
  readonly dataset: Dataset;
  readonly situated: Situated;
  readonly question: AnalysisQuestion;
}

/** Some ten questions, times a few alternatives, today, and the last steps of each. */
const KEPT = 64;

let answers = new Map<string, Analysis>();
let endings = new Map<string, "failed" | "stopped">();
type Asked = Readonly<Record<AnalysisSide, Map<string, AnalysisQuestion>>>;
const nothingAsked = (): Asked => ({ active: new Map(), today: new Map() });

/** Questions asked in this project of each side, by key: each has a line in the store from then on. */
let asked = nothingAsked();
let queue: Task[] = [];
let running: { readonly task: Task; readonly progress: AnalysisResult["progress"] } | null = null;
let shown: Project | null = null;

/** Keeps the analyses true to the project from now on. Returns the way to stop. */
export function startAnalysing(): () => void {
  const stopProject = projectStore.subscribe((now, before) => {
    if (now.project !== before.project) projectChanged(now.project);
  });
  projectChanged(readProject().project);
  return () => {
    stopProject();
    projectChanged(null);
  };
}

/**
 * A change of the situation drops what nobody has begun on: a panel that still wants it asks again. What is being answered
 * is let finish, since the step may be undone, unless the dataset itself has gone.
 */
function projectChanged(project: Project | null): void {
  if (project?.id !== shown?.id) asked = nothingAsked();
  if (project?.dataset !== shown?.dataset) {
    answers = new Map();
    endings = new Map();
    // Answers about other ground are not this ground's answers waiting to be renewed.
    analysesStore.setState(NOTHING);
    if (running) machinery().analysis.stop();
  }
  // Nor are answers about other areas.
  if (project?.level !== shown?.level) analysesStore.setState(NOTHING);
  shown = project;
  const situations = project ? SIDES.map((side) => situationOf(project, side).key) : [];
  queue = queue.filter(({ key, question }) =>
    situations.some((situation) => key === keyOf(situation, question)),
  );
  show();
}

const SIDES = ["active", "today"] as const satisfies readonly AnalysisSide[];
const NOTHING = { active: {}, today: {} };

function situationOf(
  project: Project,
  side: AnalysisSide,
): { readonly key: string; readonly situated: Situated } {
  const ruleSet = ruleSetInForce(project);
  const changes = changesInForce(project, side === "today" ? null : project.active);
  const { level } = project;
  return { key: JSON.stringify([changes, ruleSet, level]), situated: { changes, ruleSet, level } };
}

const keyOf = (situation: string, question: AnalysisQuestion) => `${situation}|${questionKey(question)}`;

/** Asks of the active situation, or of today's, what is not known of it and not on its way. */
export function want(question: AnalysisQuestion, side: AnalysisSide = "active"): void {
  const { project } = readProject();
  if (!project) return;
  const { key: situation, situated } = situationOf(project, side);
  const key = keyOf(situation, question);
  asked[side].set(questionKey(question), question);
  endings.delete(key);
  const underWay = running?.task.key === key || queue.some((task) => task.key === key);
  if (!answers.has(key) && !underWay) queue.push({ key, dataset: project.dataset, situated, question });
  show();
  void work();
}

/** Ends what is under way and what waits. */
export function stopAll(): void {
  for (const task of running ? [running.task, ...queue] : queue) endings.set(task.key, "stopped");
  queue = [];
  if (running) machinery().analysis.stop();
  show();
}

let working = false;

/** One at a time, in the order they were asked. */
async function work(): Promise<void> {
  if (working) return;
  working = true;
  try {
    for (let task = queue.shift(); task; task = queue.shift()) await answer(task);
  } finally {
    working = false;
  }
}

async function answer(task: Task): Promise<void> {
  running = { task, progress: null };
  show();
  // Told that it was stopped, or that its dataset has gone, nobody waits for it any longer.
  const isWanted = () => shown?.dataset === task.dataset && !endings.has(task.key);
  try {
    const given = await machinery().analysis.ask(task.dataset, task.situated, task.question, (done, of) => {
      if (running?.task !== task) return;
      running = { task, progress: { done, of } };
      show();
    });
    if (isWanted()) keep(task.key, given);
  } catch (error) {
    if (isWanted()) {
      console.error(error);
      endings.set(task.key, "failed");
    }
  }
  running = null;
  show();
}

function keep(key: string, given: Analysis): void {
  answers.set(key, given);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) break;
    answers.delete(oldest);
  }
}

/** Puts in the store what is known of every question; the answer of the situation before stands, stale, until there is a new one. */
function show(): void {
  analysesStore.setState(
    shown ? { active: sideOf(shown, "active"), today: sideOf(shown, "today") } : NOTHING,
  );
}

function sideOf(project: Project, side: AnalysisSide): Readonly<Record<string, AnalysisResult>> {
  const situation = situationOf(project, side).key;
  const before = analysesStore.getState()[side];
  return Object.fromEntries(
    [...asked[side]].map(([name, question]) => [
      name,
      resultOf(keyOf(situation, question), before[name] ?? UNASKED),
    ]),
  );
}

function resultOf(key: string, before: AnalysisResult): AnalysisResult {
  const given = answers.get(key);
  if (given)
    return before.answer === given && before.standing === "answered"
      ? before
      : { standing: "answered", progress: null, answer: given, stale: false };
  const standing =
    running?.task.key === key && !endings.has(key)
      ? "running"
      : queue.some((task) => task.key === key)
        ? "waiting"
        : (endings.get(key) ?? "unasked");
  const progress = standing === "running" ? (running?.progress ?? null) : null;
  return { standing, progress, answer: before.answer, stale: before.answer !== null };
}
