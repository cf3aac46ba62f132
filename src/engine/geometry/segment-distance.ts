/** Metres from a point to the segment (x1, y1)–(x2, y2). */
export function segmentDistance(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  const ex = x - (x1 + t * dx);
  const ey = y - (y1 + t * dy);
  return Math.sqrt(ex * ex + ey * ey);
}
