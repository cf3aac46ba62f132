import type { Change, ChangeId } from "../../../engine/index.ts";

/** True when `later` speaks of something that `earlier` made: it cannot stand alone. */
export function restsOn(later: Change, earlier: Change): boolean {
  switch (earlier.kind) {
    case "draw-plot":
      return later.kind === "open-plot" && later.plot === earlier.plot.id;
    case "open-plot":
      return later.kind === "move-proposal" && later.proposal === earlier.id;
    case "acquire-dwelling":
      return later.kind === "place" && later.dwelling === earlier.dwelling;
    case "place":
      return later.kind === "end-placement" && later.placement === earlier.placement;
    default:
      return false;
  }
}

/** Takes a change away together with every later change that rests on it. */
export function withoutChange(changes: readonly Change[], gone: ChangeId): readonly Change[] {
  const removed: Change[] = [];
  return changes.filter((change) => {
    const goes = change.id === gone || removed.some((earlier) => restsOn(change, earlier));
    if (goes) removed.push(change);
    return !goes;
  });
}
