import type { KeyboardEvent } from "react";
import type { Position } from "../../../../engine/index.ts";

/** Metres an arrow moves, and with Shift. */
export const STEP = 1;
export const STRIDE = 10;
const ARROWS: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The metres an arrow key asks for; null for other keys. */
export function arrowed(event: KeyboardEvent): Position | null {
  const arrow = ARROWS[event.key];
  if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return null;
  const length = event.shiftKey ? STRIDE : STEP;
  return [arrow[0] * length, arrow[1] * length];
}

export const plus = ([x, y]: Position, [dx, dy]: Position): Position => [x + dx, y + dy];
