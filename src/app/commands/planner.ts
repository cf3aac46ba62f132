import {
  LANE_OF,
  type PlannerInput,
  type PlannerLane,
  type PlannerProgress,
  type PlannerTask,
} from "../../platform/index.ts";
import { type PlanResult, planKey } from "../state/index.ts";
import { plansStore, projectStore } from "../state/stores.ts";
import { machinery } from "./machinery.ts";

/** One question to the planner: a task with the input that belongs to it. */
export type PlanQuestion<Task extends PlannerTask = PlannerTask> = {
  readonly [One in Task]: { readonly task: One; readonly input: PlannerInput<One> };
}[Task];

interface Waiting {
  readonly key: string;
  readonly lane: PlannerLane;
  readonly ask: (onProgress: PlannerProgress) => Promise<unknown>;
}

/** Some ten pictures, and the last steps of each slider. */
const KEPT = 48;

const LANES = ["quick", "search"] as const satisfies readonly PlannerLane[];

let queue: Waiting[] = [];
const running = new Map<PlannerLane, Waiting>();

/** A question carries all it is about, so that an answer is never out of date; another project's are let go of. */
export function startPlanning(): () => void {
  const stopProject = projectStore.subscribe((now, before) => {
    if (now.project?.id !== before.project?.id) forgetAll();
  });
  return () => {
    stopProject();
    forgetAll();
  };
}

function forgetAll(): void {
  queue = [];
  for (const lane of running.keys()) machinery().planner.stop(lane);
  running.clear();
  plansStore.setState({}, true);
}

/** Asks unless it is answered or on its way. Asks again what failed or was stopped. */
export function wantPlan({ task, input }: PlanQuestion): void {
  const key = planKey(task, input);
  const standing = plansStore.getState()[key]?.standing;
  if (standing === "answered" || standing === "waiting" || standing === "running") return;
  const lane = LANE_OF[task];
  queue.push({ key, lane, ask: (onProgress) => machinery().planner.ask(task, input, onProgress) });
  set(key, { standing: "waiting", progress: null, answer: null });
  void work(lane);
}

/** Nobody looks at it any longer: what has not begun never will. What has begun is let finish, since it may be wanted again. */
export function dropPlan({ task, input }: PlanQuestion): void {
  const key = planKey(task, input);
  if (!queue.some((one) => one.key === key)) return;
  queue = queue.filter((one) => one.key !== key);
  unset(key);
}

/** Ends what is under way and what waits. */
export function stopPlans(): void {
  const ended = [...running.values(), ...queue];
  queue = [];
  for (const lane of running.keys()) machinery().planner.stop(lane);
  running.clear();
  // What a search had found when it was stopped can still be told.
  const reached = (key: string) => plansStore.getState()[key]?.progress ?? null;
  for (const { key } of ended) set(key, { standing: "stopped", progress: reached(key), answer: null });
}

/** One at a time in each lane, in the order they were asked. */
async function work(lane: PlannerLane): Promise<void> {
  if (running.has(lane)) return;
  const one = queue.find((waiting) => waiting.lane === lane);
  if (!one) return;
  queue = queue.filter((waiting) => waiting !== one);
  running.set(lane, one);
  const isWanted = () => running.get(lane) === one;
  set(one.key, { standing: "running", progress: null, answer: null });
  try {
    const answer = await one.ask((done, of, found) => {
      if (isWanted())
        set(one.key, { standing: "running", progress: { done, of, found: found ?? null }, answer: null });
    });
    if (isWanted()) set(one.key, { standing: "answered", progress: null, answer });
  } catch (error) {
    if (isWanted()) {
      console.error(error);
      set(one.key, { standing: "failed", progress: null, answer: null });
    }
  }
  if (!isWanted()) return;
  running.delete(lane);
  void work(lane);
}

/** The newest last; the oldest that are not on their way are let go of. */
function set(key: string, result: PlanResult): void {
  const others = Object.entries(plansStore.getState()).filter(([other]) => other !== key);
  const ended = others.filter(([other]) => !isUnderWay(other));
  const gone = new Set(ended.slice(0, Math.max(0, ended.length + 1 - KEPT)).map(([other]) => other));
  const kept = others.filter(([other]) => !gone.has(other));
  plansStore.setState({ ...Object.fromEntries(kept), [key]: result }, true);
}

function unset(key: string): void {
  const { [key]: _, ...others } = plansStore.getState();
  plansStore.setState(others, true);
}

const isUnderWay = (key: string) =>
  LANES.some((lane) => running.get(lane)?.key === key) || queue.some((one) => one.key === key);
