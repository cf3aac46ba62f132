import { proxy, wrap } from "comlink";
import { guardedWorker } from "./guarded-worker.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { PlannerBorder } from "./planner-desk.ts";
import { LANE_OF, type PlannerLane } from "./planner-tasks.ts";

/** Questions about plots and plans that carry all they are about. */
export interface PlannerProtocol {
  /** Answers one question; a newer one of the same lane waits its turn. */
  readonly ask: PlannerBorder["ask"];
  /** Ends what is under way and what waits in a lane: all of it rejects. The next question begins with a new worker. */
  readonly stop: (lane: PlannerLane) => void;
}

interface Desk {
  readonly ask: PlannerBorder["ask"];
  readonly end: () => void;
}

/** A thread that calculates hears nothing: to stop it is to end its worker. */
export function createPlannerClient(): PlannerProtocol {
  const desks = new Map<PlannerLane, Desk>();
  const at = (lane: PlannerLane): Desk => {
    const desk = desks.get(lane) ?? openDesk();
    desks.set(lane, desk);
    return desk;
  };
  return {
    ask: (task, input, onProgress) => at(LANE_OF[task]).ask(task, input, onProgress),
    stop: (lane) => {
      desks.get(lane)?.end();
      desks.delete(lane);
    },
  };
}

function openDesk(): Desk {
  const worker = new Worker(new URL("./planner-worker.ts", import.meta.url), {
    type: "module",
    name: "planner",
  });
  const { guarded, end } = guardedWorker(worker);
  // What comlink makes of a generic method forgets which answer belongs to which task.
  const remote = wrap(worker) as unknown as PlannerBorder;
  const next = oneAtATime();
  return {
    ask: (task, input, onProgress) =>
      next(() => guarded(async () => remote.ask(task, input, proxy(onProgress)))),
    end: () => end("the planner was stopped"),
  };
}
