export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 14;
const EDGE = 8;

/**
 * Where a callout of the given size stands beside its anchor, in window pixels: at the right if there is room,
 * else at the left, above, below, and at last over the middle of it. Always wholly inside the window.
 */
export function placeCallout(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly side: "right" | "left" | "above" | "below" | "over" } {
  const keep = (value: number, length: number, most: number) =>
    Math.max(EDGE, Math.min(value, most - length - EDGE));
  const middleX = keep(anchor.x + anchor.width / 2 - size.width / 2, size.width, room.width);
  const alongY = keep(
    anchor.y + Math.min(anchor.height / 2, 120) - size.height / 2,
    size.height,
    room.height,
  );
  const right = anchor.x + anchor.width + GAP;
  if (right + size.width + EDGE <= room.width) return { x: right, y: alongY, side: "right" };
  const left = anchor.x - GAP - size.width;
  if (left >= EDGE) return { x: left, y: alongY, side: "left" };
  const above = anchor.y - GAP - size.height;
  if (above >= EDGE) return { x: middleX, y: above, side: "above" };
  const below = anchor.y + anchor.height + GAP;
  if (below + size.height + EDGE <= room.height) return { x: middleX, y: below, side: "below" };
  return { x: middleX, y: keep(anchor.y + GAP, size.height, room.height), side: "over" };
}
