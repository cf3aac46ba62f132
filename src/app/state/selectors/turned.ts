import type { Position } from "../../../engine/index.ts";
import { type Corners, withRings } from "./outline.ts";

/** An outline turned about the middle of its corners; degrees, clockwise as on a compass. */
export function turned(outline: Corners, degrees: number): Corners {
  const corners = outline.flat(2);
  const [sumX, sumY] = corners.reduce(([x, y], corner) => [x + corner[0], y + corner[1]], [0, 0]);
  const [midX, midY] = [sumX / corners.length, sumY / corners.length];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return withRings(outline, (ring) =>
    ring.map((corner): Position => {
      const [dx, dy] = [corner[0] - midX, corner[1] - midY];
      return [midX + dx * cos + dy * sin, midY - dx * sin + dy * cos];
    }),
  );
}
