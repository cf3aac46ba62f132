import { segmentDistance } from "../../geometry/segment-distance.ts";
import type { Position } from "../../model/index.ts";
import type { StudyWindow } from "../statistic.ts";

/** Area of a window, in the square of its unit. */
export function windowArea(window: StudyWindow): number {
  return ringsOf(window).reduce((sum, ring) => sum + ringArea(ring), 0);
}

/** Distance of each point to the nearest edge of the window. */
export function distanceToEdge(window: StudyWindow, x: Float64Array, y: Float64Array): Float64Array {
  const rings = ringsOf(window);
  return x.map((px, i) => {
    const py = y[i] as number;
    let nearest = Number.POSITIVE_INFINITY;
    for (const ring of rings)
      ring.forEach(([x1, y1], k) => {
        const [x2, y2] = ring[(k + 1) % ring.length] as Position;
        nearest = Math.min(nearest, segmentDistance(px, py, x1, y1, x2, y2));
      });
    return nearest;
  });
}

function ringsOf(window: StudyWindow): readonly (readonly Position[])[] {
  if (window.type === "polygon") return window.rings;
  const [left, right] = window.x;
  const [bottom, top] = window.y;
  return [
    [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ],
  ];
}

/** Positive counter-clockwise: holes, which run clockwise, take away. */
function ringArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] as Position;
  return (
    ring.reduce((sum, [x1, y1], k) => {
      const [x2, y2] = ring[(k + 1) % ring.length] as Position;
      return sum + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    }, 0) / 2
  );
}
