import { segmentDistance } from "./segment-distance.ts";

/** Metres between a segment and the box |x| ≤ a, |y| ≤ b; 0 where it enters. */
export function segmentToBox(x1: number, y1: number, x2: number, y2: number, a: number, b: number): number {
  if (enters(x1, y1, x2, y2, a, b)) return 0;
  return Math.min(
    pointToBox(x1, y1, a, b),
    pointToBox(x2, y2, a, b),
    segmentDistance(a, b, x1, y1, x2, y2),
    segmentDistance(a, -b, x1, y1, x2, y2),
    segmentDistance(-a, b, x1, y1, x2, y2),
    segmentDistance(-a, -b, x1, y1, x2, y2),
  );
}

function pointToBox(x: number, y: number, a: number, b: number): number {
  const dx = Math.max(0, Math.abs(x) - a);
  const dy = Math.max(0, Math.abs(y) - b);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Separating axes: x, y and the segment's normal. Touching is not entering. */
function enters(x1: number, y1: number, x2: number, y2: number, a: number, b: number): boolean {
  if (Math.min(x1, x2) >= a || Math.max(x1, x2) <= -a) return false;
  if (Math.min(y1, y2) >= b || Math.max(y1, y2) <= -b) return false;
  const nx = y2 - y1;
  const ny = x1 - x2;
  return Math.abs(nx * x1 + ny * y1) < a * Math.abs(nx) + b * Math.abs(ny);
}
