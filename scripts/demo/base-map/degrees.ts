import proj4 from "proj4";
import type { Line, Shape, Spot } from "../plane/rings.ts";

const UTM32 = "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
const toDegrees = proj4(UTM32, "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs");

export type Degrees = (spot: Spot) => [number, number];

/** Local metres to longitude and latitude, six decimals (about 0.1 m). */
export function degreesFrom(origin: Spot): Degrees {
  return ([x, y]) => {
    const [lon, lat] = toDegrees.forward([origin[0] + x, origin[1] + y]) as [number, number];
    return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
  };
}

export const lineInDegrees = (line: Line, degrees: Degrees): [number, number][] => line.map(degrees);

export const shapeInDegrees = (shape: Shape, degrees: Degrees): [number, number][][][] =>
  shape.map((rings) => rings.map((ring) => ring.map(degrees)));
