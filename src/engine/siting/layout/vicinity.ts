import { type Bounds, grown } from "../../geometry/bounds.ts";
import {
  type Area,
  type Building,
  type Dataset,
  isKnown,
  NO_RESIDENCES,
  type Plot,
  type RuleSet,
  type Shape,
  type Zone,
} from "../../model/index.ts";
import { param } from "../../rules/param.ts";
import type { Params } from "../../rules/rule.ts";
import { FARTHEST } from "../buildable/joint-accuracy.ts";
import { READINGS } from "../buildable/readings.ts";
import { plotForm } from "../plot-form.ts";
import { ShapeGrid } from "./shape-grid.ts";

/** Metres beyond all distances, for what lies along the plot: roads are sought so near. */
const SPARE = 20;

/** Zones and buildings never change: datasets that share them share where they lie. */
const grids = new WeakMap<Dataset["zones"] | Dataset["buildings"], ShapeGrid>();

function gridOf<T extends Dataset["zones"] | Dataset["buildings"]>(
  of: T,
  shapes: () => ConstructorParameters<typeof ShapeGrid>[0],
): ShapeGrid {
  const made = grids.get(of) ?? new ShapeGrid(shapes());
  grids.set(of, made);
  return made;
}

const zoneGrid = ({ zones }: Pick<Dataset, "zones">): ShapeGrid =>
  gridOf(zones, () => zones.map(({ shape }) => shape));
const buildingGrid = ({ buildings }: Pick<Dataset, "buildings">): ShapeGrid =>
  gridOf(buildings, () => buildings.map(({ outline }) => (isKnown(outline) ? outline : undefined)));

/** Lays a little more of what `vicinityOf` looks in; false when nothing is left. A city's is a fifth of a second, which nobody should wait for at once. */
export const prepareVicinity = (dataset: Pick<Dataset, "zones" | "buildings">): boolean =>
  zoneGrid(dataset).layMore() || buildingGrid(dataset).layMore();

/**
 * The part of a dataset that can matter to houses on one plot: zones, mappings and outlines within the farthest distance any rule asks for. A layout asked of it is the
 * layout asked of the whole, and it is small enough to be sent to a worker or indexed while somebody waits.
 */
export function vicinityOf(dataset: Dataset, plot: Plot, ruleSet: RuleSet): Dataset {
  const box = grown(plotForm(plot.outline).edges.bounds, reachOf(ruleSet));
  const zones = zoneGrid(dataset)
    .near(box)
    .flatMap((index) => {
      const zone = dataset.zones[index] as Zone;
      const shape = partNear(zone.shape, box);
      return shape ? [shape === zone.shape ? zone : { ...zone, shape }] : [];
    });
  const coverages = dataset.coverages.flatMap((coverage) => {
    const outline = partNear(coverage.outline, box);
    return outline ? [outline === coverage.outline ? coverage : { ...coverage, outline }] : [];
  });
  const buildings = buildingGrid(dataset)
    .near(box)
    .map((index) => dataset.buildings[index] as Building)
    .filter(({ outline }) => isKnown(outline) && partNear(outline, box) !== undefined);
  const { roads: _, ...rest } = dataset;
  return {
    ...rest,
    zones,
    coverages,
    buildings,
    plots: [],
    dwellings: [],
    cooperatives: [],
    placements: [],
    neighbourhoods: [],
    facilities: [],
    residences: NO_RESIDENCES,
    sources: [],
  };
}

function reachOf({ rules }: RuleSet): number {
  const inForce = new Map<string, Params>(rules.map(({ rule, params }) => [rule, params]));
  let reach = 0;
  for (const { rule, widest } of READINGS) {
    const params = inForce.get(rule);
    if (params) reach = Math.max(reach, widest(params));
  }
  const fire = inForce.get("h6-fire-spread");
  return Math.max(reach, fire ? param(fire, "distance") : 0) + FARTHEST + SPARE;
}

type Parts = Shape["coordinates"][number];

/** Boxes of the parts of a shape, west south east north: shapes are large, never change, and are asked of for plot after plot. */
const boxes = new WeakMap<Shape, Float64Array>();

function boxesOf(shape: Shape): Float64Array {
  const known = boxes.get(shape);
  if (known) return known;
  const made = new Float64Array(shape.coordinates.length * 4);
  shape.coordinates.forEach((part: Parts, i: number) => {
    // A hole lies inside its outer ring.
    const path = (shape.type === "MultiPolygon" ? part[0] : part) as readonly (readonly [number, number])[];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of path ?? []) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
    made.set([west, south, east, north], i * 4);
  });
  boxes.set(shape, made);
  return made;
}

/** The parts of a shape that can reach into a box; the shape itself where all can, undefined where none can. */
function partNear<S extends Shape | Area>(shape: S, { minX, minY, maxX, maxY }: Bounds): S | undefined {
  const all = boxesOf(shape);
  const near = (_: unknown, i: number): boolean =>
    (all[i * 4] as number) <= maxX &&
    (all[i * 4 + 1] as number) <= maxY &&
    (all[i * 4 + 2] as number) >= minX &&
    (all[i * 4 + 3] as number) >= minY;
  const parts = (shape.coordinates as readonly unknown[]).filter(near);
  if (parts.length === 0) return undefined;
  return parts.length === shape.coordinates.length ? shape : ({ ...shape, coordinates: parts } as S);
}
