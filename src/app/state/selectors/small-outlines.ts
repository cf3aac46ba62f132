import type { Neighbourhood, Ring } from "../../../engine/index.ts";
import { boundsOf } from "./outline.ts";
import { remember } from "./remember.ts";

export interface SmallOutlines {
  readonly viewBox: string;
  /** Path of each neighbourhood, by id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Units across a small map, and the least step of a line in it: finer than that is under a pixel. */
const ACROSS = 160;
const STEP = 0.8;

/** Outlines drawn for a map the size of a stamp: all in one square, north up, corners nearer than a pixel left out. */
export const smallOutlines: (neighbourhoods: readonly Neighbourhood[]) => SmallOutlines = remember(
  (neighbourhoods: readonly Neighbourhood[]): SmallOutlines => {
    const boxes = neighbourhoods.map(({ outline }) => boundsOf(outline));
    const west = Math.min(...boxes.map((box) => box[0]));
    const south = Math.min(...boxes.map((box) => box[1]));
    const east = Math.max(...boxes.map((box) => box[2]));
    const north = Math.max(...boxes.map((box) => box[3]));
    const side = Math.max(east - west, north - south, 1);
    const scale = ACROSS / side;
    const left = (side - (east - west)) / 2;
    const top = (side - (north - south)) / 2;
    const path = (ring: Ring): string => {
      let d = "";
      let [lastX, lastY] = [Number.NaN, Number.NaN];
      for (const [px, py] of ring) {
        const x = (px - west + left) * scale;
        const y = (north - py + top) * scale;
        if (Math.abs(x - lastX) < STEP && Math.abs(y - lastY) < STEP) continue;
        d += `${d === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
        [lastX, lastY] = [x, y];
      }
      return d === "" ? "" : `${d}Z`;
    };
    return {
      viewBox: `0 0 ${ACROSS} ${ACROSS}`,
      paths: new Map(
        neighbourhoods.map(({ id, outline }) => [id, outline.coordinates.flat().map(path).join("")]),
      ),
    };
  },
);
