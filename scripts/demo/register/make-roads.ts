import { layRoads, ROAD_USE, type RoadNetwork } from "../../../src/engine/index.ts";
import type { Land } from "../land/make-land.ts";
import { simplify } from "../plane/rings.ts";
import type { Surveyor } from "./engine-shape.ts";

/** Everybody may use the roads and streets, walkers alone the paths; no street is one-way. */
const OPEN = ROAD_USE.walk | ROAD_USE.driveForward | ROAD_USE.driveBackward;

/** Limits that a Norwegian road of the class often has, km/h. Built-up stretches of the through roads would be lower. */
const LIMIT = { trunk: 80, county: 60, collector: 50, street: 30 } as const;

/** The roads and paths of the map, within a metre, as the network that distances follow. */
export function makeRoads({ stretches }: Land, survey: Surveyor): RoadNetwork {
  return layRoads(
    stretches.map(({ class: kind, line }, index) => ({
      lines: survey
        .lines([simplify(line, 1)])
        .coordinates.map((moved) => moved.flatMap(([x, y]) => [Math.round(x * 10), Math.round(y * 10)])),
      use: kind === "path" ? ROAD_USE.walk : OPEN,
      speed: kind === "path" ? -1 : LIMIT[kind],
      from: survey.row(index),
    })),
  );
}
