import { cornersOfTrace, type Patch, type PublicGround, type RoadRank } from "../engine/council/index.ts";
import type { Mark, PathMark } from "./drawing.ts";
import { frameKey, type MapFrame, tracePath } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";

/** A building smaller than this on the sheet is dust, units across. */
const LEAST_BUILDING = 1.2;
/** A road shorter than this across is dust, too, and bends finer than this are not seen: a whole city's streets are a tenth as long to write. Units. */
const LEAST_ROAD = 4;
const BEND = 1.2;
/** Widths of roads on the ground, metres, and the least they are drawn, units. */
const WIDTHS: Readonly<
  Record<Exclude<RoadRank, "stream" | "path">, readonly [metres: number, least: number]>
> = {
  trunk: [13, 2.6],
  county: [10, 1.9],
  collector: [8, 1],
  street: [6, 0.6],
};
/** From the bottom up, so that a main road lies over the streets that meet it. */
const RANKS = ["street", "collector", "county", "trunk"] as const;

const patches = (frame: MapFrame, all: readonly Patch[]): string =>
  all.map((patch) => patch.map((ring) => tracePath(frame, ring, true)).join("")).join("");

const filled = (d: string, fill: string, rest: Partial<PathMark> = {}): readonly Mark[] =>
  d === "" ? [] : [{ kind: "path", d, fill, ...rest }];

/** What lies under the areas and over them, in that order. */
interface GroundMarks {
  /** Land and what grows on it. */
  readonly under: readonly Mark[];
  /** Water, roads by rank, and houses where there is room for them, so that people know where they are. */
  readonly over: readonly Mark[];
}

/** Frames of one ground whose marks are kept: a room shows few at once, and the oldest goes first. */
const MOST_KEPT = 8;
const kept = new WeakMap<PublicGround, Map<string, GroundMarks>>();

/** The ground's marks in a frame. They are the same whatever is shown on them, so each frame is drawn once. */
export function groundMarks(frame: MapFrame, ground: PublicGround): GroundMarks {
  const frames = kept.get(ground) ?? new Map<string, GroundMarks>();
  kept.set(ground, frames);
  const key = frameKey(frame);
  const known = frames.get(key);
  if (known) return known;
  const made = { under: landMarks(frame, ground), over: townMarks(frame, ground) };
  const [oldest] = frames.keys();
  if (frames.size >= MOST_KEPT && oldest !== undefined) frames.delete(oldest);
  frames.set(key, made);
  return made;
}

function landMarks(frame: MapFrame, ground: PublicGround): readonly Mark[] {
  return [
    ...filled(patches(frame, ground.land), PALETTE.land, { stroke: PALETTE.coast, width: 0.6 }),
    ...filled(patches(frame, ground.green), PALETTE.green),
  ];
}

function townMarks(frame: MapFrame, ground: PublicGround): readonly Mark[] {
  const lines = (rank: RoadRank): string =>
    ground.roads
      .map((road) => (road.rank === rank ? tracePath(frame, road.line, false, LEAST_ROAD, BEND) : ""))
      .join("");
  const buildings = ground.buildings.map((ring) => tracePath(frame, ring, true, LEAST_BUILDING)).join("");
  const roads = RANKS.flatMap((rank) => {
    const [metres, least] = WIDTHS[rank];
    const width = Math.max(least, metres / frame.perUnit);
    const d = lines(rank);
    return d === "" ? [] : [{ d, width }];
  });
  return [
    ...filled(patches(frame, ground.lakes), PALETTE.sea, { stroke: PALETTE.lakeEdge, width: 0.6 }),
    ...roads.map(({ d, width }): Mark => ({ kind: "path", d, stroke: PALETTE.roadEdge, width: width + 0.8 })),
    ...roads.map(({ d, width }): Mark => ({ kind: "path", d, stroke: PALETTE.road, width })),
    ...filled(buildings, PALETTE.building),
  ];
}

/** Places of a frame that are asked whether they are land, along each side. */
const ASKED = 10;

/** Whether any sea can be seen in a frame: somewhere on it is no land. False where nobody has told what is land. */
export function seaSeen(frame: MapFrame, { land }: PublicGround): boolean {
  if (land.length === 0) return false;
  const rings = land.map((patch) => patch.map(cornersOfTrace));
  const [west, south, east, north] = frame.box;
  for (let i = 0; i < ASKED; i++)
    for (let j = 0; j < ASKED; j++) {
      const x = west + ((i + 0.5) / ASKED) * (east - west);
      const y = south + ((j + 0.5) / ASKED) * (north - south);
      if (!rings.some((patch) => patch.reduce((inside, ring) => inside !== crosses(ring, x, y), false)))
        return true;
    }
  return false;
}

/** Whether a ray to the east crosses a ring an odd number of times. */
function crosses(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let odd = false;
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] as readonly [number, number];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
}
