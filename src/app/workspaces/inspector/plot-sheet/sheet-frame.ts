import type { Area, Position, Shape } from "../../../../engine/index.ts";
import { boundsOf } from "../../../state/selectors/outline.ts";

/** Scales a map on paper is drawn at; the last ones are for plots larger than any that småhus need. */
const SCALES = [500, 1000, 1500, 2000, 2500, 5000, 10_000, 20_000, 50_000] as const;
/** Share of the picture a plot may take, so that what lies around it is seen too. */
const MOST = 0.55;

/** A piece of paper laid on the ground. */
export interface SheetFrame {
  /** 1000 is "1:1 000". */
  readonly scale: number;
  /** Of the picture, millimetres. */
  readonly width: number;
  readonly height: number;
  /** Metres: west, south, east, north of what the picture shows. */
  readonly box: readonly [number, number, number, number];
  /** Millimetres from the upper left corner. */
  readonly place: (position: Position) => Position;
}

/** The largest round scale at which the plot leaves room for its surroundings, the plot in the middle. */
export function sheetFrame(outline: Area, width: number, height: number): SheetFrame {
  const [west, south, east, north] = boundsOf(outline);
  const fits = (scale: number) =>
    ((east - west) * 1000) / scale <= width * MOST && ((north - south) * 1000) / scale <= height * MOST;
  const scale = SCALES.find(fits) ?? 50_000;
  const perMm = scale / 1000;
  const [midX, midY] = [(west + east) / 2, (south + north) / 2];
  const left = midX - (width / 2) * perMm;
  const top = midY + (height / 2) * perMm;
  return {
    scale,
    width,
    height,
    box: [left, top - height * perMm, left + width * perMm, top],
    place: ([x, y]) => [(x - left) / perMm, (top - y) / perMm],
  };
}

/** A length for the scale bar: a round number of metres, 20–40 mm long on paper. */
export function barMetres(scale: number): number {
  const most = (40 * scale) / 1000;
  const tens = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * tens).find((metres) => metres <= most) ?? tens;
}

/** Less than this on paper is nothing to see, mm². */
const SPECK = 0.25;

/** Square metres, positive for outer rings and negative for holes (shoelace formula). */
const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

type Axis = 0 | 1;

/** The part of a ring on one side of an upright or level line (Sutherland and Hodgman 1974). */
function cut(ring: readonly Position[], axis: Axis, limit: number, keepBelow: boolean): readonly Position[] {
  const inside = (p: Position) => (keepBelow ? p[axis] <= limit : p[axis] >= limit);
  return ring.flatMap((to, i): readonly Position[] => {
    const from = ring.at(i - 1) as Position;
    const share = (limit - from[axis]) / (to[axis] - from[axis]);
    const meet: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (inside(to)) return inside(from) ? [to] : [meet, to];
    return inside(from) ? [meet] : [];
  });
}

const touches = (path: readonly Position[], [west, south, east, north]: SheetFrame["box"]): boolean => {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    w = Math.min(w, x);
    s = Math.min(s, y);
    e = Math.max(e, x);
    n = Math.max(n, y);
  }
  return e >= west && w <= east && n >= south && s <= north;
};

const written = (frame: SheetFrame, path: readonly Position[]): string =>
  path
    .map((position, i) => {
      const [x, y] = frame.place(position);
      return `${i === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`;
    })
    .join("");

/** A shape as an SVG path in millimetres, cut to the picture; null where none of it is in the picture. A flood zone of a whole valley must not be sent to the printer. */
export function pathIn(frame: SheetFrame, shape: Shape): string | null {
  const { box } = frame;
  const [west, south, east, north] = box;
  if (shape.type === "MultiPolygon") {
    const d = shape.coordinates
      .map((rings) => {
        const within = rings
          .filter((ring) => touches(ring, box))
          .map((ring) =>
            cut(cut(cut(cut(ring, 0, west, false), 0, east, true), 1, south, false), 1, north, true),
          );
        // A shape that goes round the picture, or has it in a hole, is cut down to lines along its edges.
        const seen = Math.abs(within.reduce((sum, ring) => sum + signedArea(ring), 0));
        return seen < SPECK * (frame.scale / 1000) ** 2
          ? ""
          : within.map((ring) => (ring.length < 3 ? "" : `${written(frame, ring)}Z`)).join("");
      })
      .join("");
    return d === "" ? null : d;
  }
  const d = shape.coordinates
    .flatMap((line) => line.slice(1).map((to, i): readonly Position[] => [line[i] as Position, to]))
    .filter((stretch) => touches(stretch, box))
    .map((stretch) => written(frame, stretch))
    .join("");
  return d === "" ? null : d;
}
