/** Pixels a card beside the pointer may need. */
const CARD = { width: 290, height: 170 };

/** Which corner of a card stands at a point of the map, so that the card is not cut off by the edge. */
export function beside(
  point: { readonly x: number; readonly y: number },
  room: { readonly width: number; readonly height: number },
): { readonly across: "right" | "left"; readonly down: "below" | "above" } {
  return {
    across: point.x + CARD.width > room.width && point.x > CARD.width ? "left" : "right",
    down: point.y + CARD.height > room.height && point.y > CARD.height ? "above" : "below",
  };
}
