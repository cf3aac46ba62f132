import type { Ground } from "../ground/ground.ts";
import type { Change, ChangeProblem } from "../model/index.ts";
import { acquireDwelling } from "./acquire-dwelling.ts";
import { drawPlot } from "./draw-plot.ts";
import { endPlacement } from "./end-placement.ts";
import { moveProposal } from "./move-proposal.ts";
import { openPlot } from "./open-plot.ts";
import { NO_CHANGES, type Overlay } from "./overlay.ts";
import { place } from "./place.ts";

/** Makes the changes one after the other. One that cannot be made is listed as a problem and left out. */
export function applyChanges(
  ground: Ground,
  changes: readonly Change[],
  from: Overlay = NO_CHANGES,
): Overlay {
  let overlay = from;
  for (const change of changes) {
    const made = make(overlay, change, ground);
    overlay =
      typeof made === "string"
        ? {
            ...overlay,
            problems: [...overlay.problems, { change: change.id, kind: change.kind, code: made }],
          }
        : made;
  }
  return overlay;
}

function make(overlay: Overlay, change: Change, ground: Ground): Overlay | ChangeProblem["code"] {
  switch (change.kind) {
    case "open-plot":
      return openPlot(overlay, change, ground);
    case "draw-plot":
      return drawPlot(overlay, change, ground);
    case "acquire-dwelling":
      return acquireDwelling(overlay, change, ground);
    case "place":
      return place(overlay, change, ground);
    case "end-placement":
      return endPlacement(overlay, change, ground);
    case "move-proposal":
      return moveProposal(overlay, change, ground);
  }
}
