import { type Area, innerPoint, type Neighbourhood } from "../../../../engine/index.ts";
import { boundsOf } from "../../../state/selectors/outline.ts";

/** One zone on the map: its path, and where its number stands; null where it is drawn too small to hold one. */
export interface ZoneShape {
  readonly id: string;
  readonly d: string;
  readonly mark: readonly [number, number] | null;
}

export interface ZoneSheet {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly ZoneShape[];
}

const ACROSS = 640;
/** Corners nearer than this are under a pixel. */
const STEP = 1;

/** The zones as a picture: all that people live in fits, so that sea and mountain do not push the town into a corner. */
export function zoneSheet(
  outlines: ReadonlyMap<string, Area>,
  neighbourhoods: readonly Neighbourhood[],
): ZoneSheet | null {
  const peopled = neighbourhoods.filter(({ residents }) => residents !== 0);
  const boxes = (peopled.length > 0 ? peopled : neighbourhoods).map(({ outline }) => boundsOf(outline));
  if (boxes.length === 0 || outlines.size === 0) return null;
  const west = Math.min(...boxes.map((box) => box[0]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const north = Math.max(...boxes.map((box) => box[3]));
  const scale = ACROSS / Math.max(east - west, 1);
  const height = Math.max(1, (north - south) * scale);
  const place = ([x, y]: readonly [number, number]) =>
    [(x - west) * scale, (north - y) * scale] as readonly [number, number];
  const path = (ring: readonly (readonly [number, number])[]): string => {
    let d = "";
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    for (const corner of ring) {
      const [x, y] = place(corner);
      if (Math.abs(x - lastX) < STEP && Math.abs(y - lastY) < STEP) continue;
      d += `${d === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
      [lastX, lastY] = [x, y];
    }
    return d === "" ? "" : `${d}Z`;
  };
  return {
    width: ACROSS,
    height,
    zones: [...outlines].map(([id, outline]): ZoneShape => {
      const inner = innerPoint(outline);
      const at = inner ? place(inner) : null;
      const seen = at && at[0] > 0 && at[0] < ACROSS && at[1] > 0 && at[1] < height;
      return { id, d: outline.coordinates.flat().map(path).join(""), mark: seen ? at : null };
    }),
  };
}
