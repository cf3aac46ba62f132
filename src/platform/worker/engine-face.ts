import { AssessmentMirror } from "../../engine/index.ts";
import { Pieces, sendInPieces } from "./in-pieces.ts";
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
  return {
    load: (dataset) => next(async () => border.load(await sendInPieces(dataset, border.pieces))),
    // In order, since an update says only what differs from the one before it.
    assess: (situated) =>
      next(async () => {
        const coming = new Pieces();
        const rest = await border.update(situated, async (pieces) => coming.add(pieces));
        return mirror.apply(coming.join(rest));
      }),
    // In order too: the answer is of the dataset that was loaded last.
    checkRegister: (question) => next(() => border.checkRegister(question)),
    findAddresses: newestWins(border.findAddresses),
    draft: newestWins(border.draft),
    houseTrials: newestWins(border.houseTrials),
    ringsAt: newestWins(border.ringsAt),
  };
}
