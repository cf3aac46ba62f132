import { PointGrid } from "../../geometry/point-grid.ts";
import type { Bar } from "./bar.ts";

/** Points something is kept from or near to. `own` tells a place's own point, where the points are places too. */
export interface Sources {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly own?: Int32Array;
}

/** At least `metres` from every source; exactly so far is far enough. Without sources nobody can tell: a register without schools is no municipality without. */
export const awayFrom = (sources: Sources, metres: number): Bar => {
  const isNear = nearness(sources, metres, "short of");
  if (sources.x.length === 0) return () => "unknown";
  return (place) => (isNear(place.x, place.y, place.own) ? "lost" : "left");
};

/** At most `metres` from some source. */
export const nearTo = (sources: Sources, metres: number): Bar => {
  const isNear = nearness(sources, metres, "within");
  if (sources.x.length === 0) return () => "unknown";
  return (place) => (isNear(place.x, place.y, place.own) ? "left" : "lost");
};

/** At least `metres` from the other programme units. Where there are none, nothing is too near. */
export const apart = (sources: Sources, metres: number): Bar => {
  const isNear = nearness(sources, metres, "short of");
  return (place) => (isNear(place.x, place.y, place.own) ? "lost" : "left");
};

/** Whether any source is nearer than the distance ("short of"), or no farther ("within"). */
function nearness(
  { x, y, own }: Sources,
  metres: number,
  rim: "short of" | "within",
): (px: number, py: number, self: number) => boolean {
  const grid = new PointGrid(x, y, 2);
  const limit = metres * metres;
  const { order, starts, cols } = grid;
  return (px, py, self) => {
    const [left, right] = [grid.firstCol(px - metres), grid.firstCol(px + metres)];
    const [low, high] = [grid.firstRow(py - metres), grid.firstRow(py + metres)];
    for (let row = low; row <= high; row++) {
      const end = starts[row * cols + right + 1] as number;
      for (let k = starts[row * cols + left] as number; k < end; k++) {
        const i = order[k] as number;
        if (own && self !== -1 && own[i] === self) continue;
        const dx = (x[i] as number) - px;
        const dy = (y[i] as number) - py;
        const squared = dx * dx + dy * dy;
        if (rim === "within" ? squared <= limit : squared < limit) return true;
      }
    }
    return false;
  };
}
