import type { Dataset, WorkingCrs } from "../../../../engine/index.ts";
import { UNKNOWN } from "../../../../engine/index.ts";
import { converter, NORWAY_OUTLINE, type SampledShape } from "../../../../formats/index.ts";

type Line = readonly (readonly [number, number])[];

/** What lies behind the pictures of a table's places, and the part of the map they all show. */
export interface CrsGround {
  readonly width: number;
  readonly height: number;
  /** The municipality's areas; Norway, roughly, where none are known. */
  readonly path: string;
  /** Lines and rings, and points as small strokes, of some shapes on this ground; empty where all are off the picture. */
  readonly shapesPath: (shapes: readonly SampledShape[]) => string;
}

const WIDTH = 160;
const HEIGHT = 112;
/** Room around the municipality, as a share of it: what lies just across the border is seen. */
const AROUND = 0.25;

export function crsGround(dataset: Dataset, crs: WorkingCrs): CrsGround {
  const rings = backdrop(dataset, crs);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      [west, south] = [Math.min(west, x), Math.min(south, y)];
      [east, north] = [Math.max(east, x), Math.max(north, y)];
    }
  }
  const wide = 1 + 2 * AROUND;
  const scale = Math.min(WIDTH / ((east - west) * wide), HEIGHT / ((north - south) * wide));
  const place = ([x, y]: readonly [number, number]): readonly [number, number] => [
    WIDTH / 2 + (x - (west + east) / 2) * scale,
    HEIGHT / 2 - (y - (south + north) / 2) * scale,
  ];
  const seen = ([x, y]: readonly [number, number]) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
  return {
    width: WIDTH,
    height: HEIGHT,
    path: rings.map((ring) => `${drawn(ring.map(place))}Z`).join(""),
    shapesPath: (shapes) =>
      shapes
        .map((shape) => shape.map(place))
        .filter((shape) => shape.some(seen))
        .map(drawn)
        .join(""),
  };
}

/** Half a pixel more than nothing, so that a round line end draws a point. */
const drawn = (line: Line): string => {
  let d = "";
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [x, y] of line) {
    if (Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7) continue;
    d += `${d === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return d !== "" && !d.includes("L") ? `${d}h.1` : d;
};

function backdrop({ neighbourhoods, studyArea }: Dataset, crs: WorkingCrs): readonly Line[] {
  const areas = neighbourhoods.map(({ outline }) => outline);
  if (areas.length === 0 && studyArea !== UNKNOWN) areas.push(studyArea);
  if (areas.length > 0) return areas.flatMap(({ coordinates }) => coordinates.map(([shell = []]) => shell));
  const convert = converter("EPSG:4326", crs);
  return [NORWAY_OUTLINE.map(([longitude, latitude]) => convert(longitude, latitude))];
}
