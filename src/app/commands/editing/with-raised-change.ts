import type { Change, ChangeId } from "../../../engine/index.ts";
import { restsOn } from "./without-change.ts";

/**
 * Moves a change one step earlier in the list; null when it is first, or rests on the one before it (a house cannot be
 * placed on a plot that is drawn later).
 */
export function withRaisedChange(changes: readonly Change[], raised: ChangeId): readonly Change[] | null {
  const index = changes.findIndex((change) => change.id === raised);
  const change = changes[index];
  const before = changes[index - 1];
  if (!change || !before || restsOn(change, before)) return null;
  return [...changes.slice(0, index - 1), change, before, ...changes.slice(index + 1)];
}
