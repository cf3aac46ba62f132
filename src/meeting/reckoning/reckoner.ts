import { proxy, wrap } from "comlink";
import { breathe } from "./breathe.ts";
import { openOver, type ReckoningBorder } from "./reckoning-border.ts";
import { type ReckoningDesk, reckoningDesk } from "./reckoning-desk.ts";

/** The desk, wherever it stands, and a way to leave it: what is under way then rejects. */
export interface Reckoner extends Omit<ReckoningDesk, "ready"> {
  readonly end: () => void;
}

/**
 * In a worker; on the page where a worker cannot begin, as in browsers that give a page from the disk none: the same answers, and the page is
 * held while they are made. A worker that breaks down later is told as it is: what broke it would break the page.
 */
export function openReckoner(makeWorker: () => Worker): Reckoner {
  const theirs = workerDesk(makeWorker);
  const desk: Promise<ReckoningDesk> =
    theirs === null
      ? Promise.resolve(reckoningDesk(breathe))
      : theirs.desk.ready().then(
          () => theirs.desk,
          () => reckoningDesk(breathe),
        );
  return {
    open: async (source, withSums, tell) => (await desk).open(source, withSums, tell),
    draw: async (wish) => (await desk).draw(wish),
    agree: async (views) => (await desk).agree(views),
    end: () => theirs?.end(),
  };
}

interface WorkerDesk {
  readonly desk: ReckoningDesk;
  readonly end: () => void;
}

function workerDesk(makeWorker: () => Worker): WorkerDesk | null {
  let worker: Worker;
  try {
    worker = makeWorker();
  } catch {
    return null;
  }
  const remote = wrap<ReckoningBorder>(worker);
  // A message that is never answered would wait for ever.
  let stop: (why: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    stop = reject;
  });
  broken.catch(() => worker.terminate());
  worker.addEventListener("error", (event) => stop(new Error(event.message || "a worker did not load")));
  worker.addEventListener("messageerror", () => stop(new Error("a worker sent what cannot be read")));
  return {
    desk: {
      ready: () => Promise.race([remote.ready(), broken]),
      open: openOver({
        open: (source, withSums, tell, take) =>
          Promise.race([remote.open(source, withSums, proxy(tell), proxy(take)), broken]),
      }),
      draw: (wish) => Promise.race([remote.draw(wish), broken]),
      agree: (views) => Promise.race([remote.agree(views), broken]),
    },
    end: () => stop(new Error("the room's worker was ended")),
  };
}
