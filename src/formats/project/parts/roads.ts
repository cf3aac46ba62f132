import {
  type Issue,
  layRoads,
  type Road,
  type RoadNetwork,
  roadsIn,
  type WorkingCrs,
} from "../../../engine/index.ts";
import { readFeatures, refColumns, writeFeatures } from "../feature-text.ts";

/**
 * Roads as they were read, one feature per row of their file, in metres: QGIS shows them as a line map. Where they meet
 * follows from their corners, and is found again when the file is read. There only when a network is loaded.
 */
export const roads = {
  file: "roads.geojson",
  write: (network: RoadNetwork, crs: WorkingCrs): string =>
    writeFeatures(
      crs,
      roadsIn(network).map(({ lines, use, speed, from }) => ({
        properties: { use, speed: speed < 0 ? null : speed, ...refColumns(from) },
        geometry: { type: "MultiLineString", coordinates: lines.map(inMetres) },
      })),
    ),
  read(text: string, crs: WorkingCrs, issues: Issue[]): RoadNetwork {
    return layRoads(
      readFeatures(
        this.file,
        text,
        crs,
        issues,
        (r): Road => ({
          lines: r.shapeLines().coordinates.map((line) => line.flatMap(([x, y]) => [tenths(x), tenths(y)])),
          use: bits(r.number("use")),
          speed: r.has("speed") ? Math.round(r.number("speed")) : -1,
          from: r.from(),
        }),
      ),
    );
  },
};

const tenths = (metres: number): number => Math.round(metres * 10);
const bits = (use: number): number => use & 7;

function inMetres(line: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (let k = 0; k + 1 < line.length; k += 2)
    out.push([(line[k] as number) / 10, (line[k + 1] as number) / 10]);
  return out;
}
