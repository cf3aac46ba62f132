import { layRoads, ROAD_USE, type Road, type RoadNetwork } from "../../src/engine/index.ts";

export const BOTH_WAYS = ROAD_USE.walk | ROAD_USE.driveForward | ROAD_USE.driveBackward;
export const ONE_WAY = ROAD_USE.walk | ROAD_USE.driveForward;

/** A road through corners in metres: x, y, x, y … */
export function road(
  line: readonly number[],
  more: { use?: number; speed?: number; row?: number } = {},
): Road {
  return {
    lines: [line.map((metres) => Math.round(metres * 10))],
    use: more.use ?? BOTH_WAYS,
    speed: more.speed ?? -1,
    from: { file: "roads.geojson", row: more.row ?? 1 },
  };
}

/** Rows numbered as they come. */
export const roadsOf = (...roads: readonly Road[]): RoadNetwork =>
  layRoads(roads.map((one, k) => ({ ...one, from: { ...one.from, row: k + 1 } })));
