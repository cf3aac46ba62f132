import { AssessmentMirror } from "../../engine/index.ts";
import { breathe } from "../breathe.ts";
import { datasetDoor } from "./dataset-door.ts";
import { Pieces } from "./in-pieces.ts";
import { newestWins } from "./newest-wins.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { BorderProtocol, EngineProtocol } from "./protocol.ts";

/**
 * The engine as the page knows it, over the border: whole datasets go in and whole assessments come out. What follows a
 * pointer is asked about one at a time, the newest next.
 */
export function engineFace(border: BorderProtocol): EngineProtocol {
  const mirror = new AssessmentMirror();
  const next = oneAtATime();
  const bring = datasetDoor();
  return {
    load: (dataset) => next(() => bring(border, dataset)),
    // In order, since an update says only what differs from the one before it.
    assess: (situated) =>
      next(async () => {
        const coming = new Pieces();
        const rest = await border.update(situated, async (pieces) => coming.add(pieces));
        const steps = mirror.take(coming.join(rest));
        for (;;) {
          const step = steps.next();
          if (step.done) return step.value;
          await breathe();
        }
      }),
    draft: newestWins(border.draft),
    houseTrials: newestWins(border.houseTrials),
    ringsAt: newestWins(border.ringsAt),
  };
}
