import type { Position } from "../../../engine/index.ts";

/** An outline turned about the middle of its corners; degrees, clockwise as on a compass. */
export function turned(corners: readonly Position[], degrees: number): readonly Position[] {
  const [sumX, sumY] = corners.reduce(([x, y], corner) => [x + corner[0], y + corner[1]], [0, 0]);
  const [midX, midY] = [sumX / corners.length, sumY / corners.length];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return corners.map(([x, y]) => {
    const [dx, dy] = [x - midX, y - midY];
    return [midX + dx * cos + dy * sin, midY - dx * sin + dy * cos];
  });
}
