import type { PublicGround } from "../engine/council/index.ts";
import { cutRing, surfaceSeen } from "./cut-ring.ts";
import type { Drawing, Mark, PathMark } from "./drawing.ts";
import { type GroundWords, groundLegend } from "./ground-legend.ts";
import { groundMarks } from "./ground-marks.ts";
import { type Hatch, hatchPath } from "./hatch.ts";
import { type MapFrame, pathOf } from "./map-frame.ts";
import { PALETTE } from "./palette.ts";
import { type LegendEntry, layeredSample, surfaceSample } from "./sheet/legend.ts";

type Position = readonly [number, number];

/** Surfaces and lines in metres, as the engine has them. */
type Surfaces = {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
};
type Lines = { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] };

/** How a surface is told from others, in colour and without: the way its lines run and how near they lie, units. */
interface HatchLook {
  readonly lines: Hatch;
  readonly stroke: string;
}

const water = "#2c6fa3";
const earth = "#8a5a2b";
const noise = "#a67410";
const nature = "#3f7a52";
const built = "#5b6870";
const look = (angle: number, gap: number, stroke: string): HatchLook => ({ lines: { angle, gap }, stroke });

/** Kinds of zones and causes of limits that are hatched. Those that cover nearly everything are left to the list of demands. */
const HATCHES: Readonly<Record<string, HatchLook>> = {
  flood: look(0, 5, water),
  stormSurge: look(0, 8, water),
  sea: look(0, 12, water),
  watercourse: look(0, 10, water),
  drinkingWater: look(20, 10, water),
  landslide: look(90, 5.5, earth),
  quickClay: look(90, 9, earth),
  marineClay: look(90, 13, earth),
  contaminatedGround: look(70, 8, earth),
  roadNoise: look(45, 6, noise),
  railNoise: look(45, 9, noise),
  redNoise: look(45, 4.5, "#b3472e"),
  yellowNoise: look(45, 8, noise),
  cultivatedLand: look(150, 9, "#86701f"),
  heritage: look(135, 9, "#8c3f54"),
  natureReserve: look(160, 8, nature),
  boundary: look(135, 4, built),
  building: look(135, 5.5, built),
  road: look(135, 7, built),
  railway: look(135, 9, built),
  powerLine: look(45, 11, built),
  landUse: look(120, 11, built),
};

/** Widths of drawn roads on the ground, metres. */
const ROAD = 5;

/** A named kind of surface near the plot, or of what takes room of it. */
export interface PlotZone {
  /** A key of the hatches; what has none is not drawn. */
  readonly kind: string;
  readonly label: string;
  readonly shapes: readonly Surfaces[];
}

/** What is known of a plot and what lies around it. Metres, in the project's own zone. Homes in use are not among it. */
export interface PlotGround {
  readonly plot: Surfaces;
  readonly others: readonly Surfaces[];
  /** The part where houses may stand; null where it has not been asked for. */
  readonly region: Surfaces | null;
  /** What takes room of the plot: distances to boundaries, buildings and roads among them. */
  readonly removed: readonly PlotZone[];
  readonly zones: readonly PlotZone[];
  readonly roads: readonly Lines[];
  readonly buildings: readonly Surfaces[];
  /** Corners of each proposed house, in true size. */
  readonly houses: readonly (readonly Position[])[];
  /** The project's own base map, where it has one. */
  readonly ground: PublicGround | null;
}

/** Words of the legend. */
export interface PlotMapWords extends GroundWords {
  readonly plot: string;
  readonly other: string;
  readonly region: string;
  readonly houses: string;
}

interface PlotMap {
  readonly map: Drawing;
  readonly legend: readonly LegendEntry[];
}

const surfacePath = (frame: MapFrame, { coordinates }: Surfaces): string =>
  coordinates.map((rings) => rings.map((ring) => pathOf(frame, ring, true)).join("")).join("");

function hatched(
  frame: MapFrame,
  shapes: readonly Surfaces[],
  { lines, stroke }: HatchLook,
): readonly PathMark[] {
  const rings = shapes.flatMap(({ coordinates }) =>
    coordinates.flatMap((polygon) =>
      polygon.map((ring) => cutRing(ring, frame.box)).filter(({ length }) => length > 2),
    ),
  );
  if (rings.length === 0) return [];
  // Each surface by itself, so that two that lie over one another do not put each other out.
  const across = shapes
    .flatMap(({ coordinates }) => coordinates)
    .map((polygon) =>
      hatchPath(
        polygon.map((ring) => cutRing(ring, frame.box).map(frame.place)).filter(({ length }) => length > 2),
        lines,
      ),
    )
    .join("");
  const edge = shapes.map((shape) => surfacePath(frame, shape)).join("");
  return across === ""
    ? []
    : [
        { kind: "path", d: across, stroke, width: 0.7, opacity: 0.85 },
        { kind: "path", d: edge, stroke, width: 0.9 },
      ];
}

/**
 * The planner's own map of one plot: its boundary, where houses may stand and what takes the rest, houses in true size, zones that ask for something, roads and
 * buildings around, as the data have them. What is not in the picture is not in the legend.
 */
export function plotMap(frame: MapFrame, near: PlotGround, words: PlotMapWords): PlotMap {
  const legend: LegendEntry[] = [];
  const base = near.ground ? groundMarks(frame, near.ground) : { under: [], over: [] };
  const told = (label: string, sample: LegendEntry["sample"], marks: readonly Mark[]): readonly Mark[] => {
    if (marks.length > 0) legend.push({ label, sample });
    return marks;
  };
  const path = (d: string, rest: Omit<PathMark, "kind" | "d">): readonly PathMark[] =>
    d === "" ? [] : [{ kind: "path", d, ...rest }];
  const all = (shapes: readonly Surfaces[]): string =>
    shapes.map((shape) => surfacePath(frame, shape)).join("");
  const kind = ({ kind: named, label, shapes }: PlotZone): readonly Mark[] => {
    const own = HATCHES[named];
    return own
      ? told(label, surfaceSample({ stroke: own.stroke, width: 0.9 }, own), hatched(frame, shapes, own))
      : [];
  };
  // In the order they are told: the plot and its houses first, the surroundings last.
  const plotPath = surfacePath(frame, near.plot);
  const plot = told(
    words.plot,
    surfaceSample({ stroke: PALETTE.orangeEdge, width: 2.8 }),
    path(plotPath, { stroke: PALETTE.orangeEdge, width: 2.8 }),
  );
  const houseLook = { fill: PALETTE.orange, stroke: PALETTE.ink, width: 1.2 };
  const houses = told(
    words.houses,
    surfaceSample(houseLook),
    near.houses.flatMap((corners) => path(pathOf(frame, corners, true), houseLook)),
  );
  const teal = PALETTE.room[5] as string;
  const region = told(
    words.region,
    layeredSample(surfaceSample({ fill: teal, opacity: 0.32 }), surfaceSample({ stroke: teal, width: 1.4 })),
    near.region === null
      ? []
      : [
          ...path(surfacePath(frame, near.region), { fill: teal, opacity: 0.32 }),
          ...path(surfacePath(frame, near.region), { stroke: teal, width: 1.4 }),
        ],
  );
  const removed = near.removed.flatMap(kind);
  const zones = near.zones.flatMap(kind);
  const others = told(
    words.other,
    surfaceSample({ stroke: PALETTE.orangeEdge, width: 1.2, dash: [4, 3] }),
    path(all(near.others.filter((shape) => surfaceSeen(frame, shape))), {
      stroke: PALETTE.orangeEdge,
      width: 1.2,
      dash: [4, 3],
    }),
  );
  const buildings = path(all(near.buildings), { fill: PALETTE.building, stroke: PALETTE.muted, width: 0.6 });
  const lines = near.roads
    .flatMap(({ coordinates }) => coordinates)
    .map((line) => pathOf(frame, line, false))
    .join("");
  const width = Math.max(2, ROAD / frame.perUnit);
  const roads = [
    ...path(lines, { stroke: PALETTE.roadEdge, width: width + 1.2 }),
    ...path(lines, { stroke: PALETTE.road, width }),
  ];
  const map: Drawing = {
    width: frame.width,
    height: frame.height,
    background: near.ground && near.ground.land.length > 0 ? PALETTE.sea : PALETTE.land,
    marks: [
      ...base.under,
      ...base.over,
      ...roads,
      ...zones,
      ...buildings,
      ...others,
      ...path(plotPath, { fill: PALETTE.paper, opacity: 0.7 }),
      ...region,
      ...removed,
      ...plot,
      ...houses,
    ],
  };
  return { map, legend: [...legend, ...groundLegend(frame, map, near.ground, words)] };
}
