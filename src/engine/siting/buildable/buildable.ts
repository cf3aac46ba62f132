import { beltRings, beltTolerance } from "../../geometry/belt.ts";
import { type Bounds, grown } from "../../geometry/bounds.ts";
import { EdgeSet } from "../../geometry/edge-set.ts";
import { overlapArea } from "../../geometry/overlap-area.ts";
import { Overlay } from "../../geometry/overlay.ts";
import { plainOutline } from "../../geometry/plain-outline.ts";
import type { Area, Known, Plot, RuleId } from "../../model/index.ts";
import type { Basis } from "../../rules/rule.ts";
import { plotForm } from "../plot-form.ts";
import type { Limit, LimitCause } from "./limit.ts";

/** The part of a plot that one limit keeps houses off, for the map to draw "why not here". Plain data. */
export interface RemovedPart {
  readonly rule: RuleId;
  readonly cause: LimitCause;
  readonly basis: Basis;
  readonly of: string | null;
  readonly name: Known<string>;
  /** Metres the limit asks for; 0 for an area that is itself the limit. */
  readonly metres: number;
  /** False where the rule only asks for a look: the part is then still buildable, and drawn for what it is. */
  readonly stops: boolean;
  readonly accuracy: Known<number>;
  readonly areaM2: number;
  readonly shape: Area;
}

/** What remains of a plot when all that stops houses is taken away. */
export interface BuildableRegion {
  readonly shape: Area;
  readonly areaM2: number;
  readonly plotM2: number;
  /** Metres the region may be short of the true one; it never reaches beyond it. */
  readonly tolerance: number;
}

/** Edges near the plot that are laid out one by one; an outline with more is first made plainer, and the belt as much wider. */
const MANY = 160;
const PLAINER = [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5] as const;

/**
 * The region where houses may stand, exact but for round corners, which are drawn as polygons outside the true ones (`beltTolerance`: 2 cm, or 1 ‰ of
 * the distance), and for outlines of hundreds of corners inside the plot, which are made plainer. Both err towards taking too much: no
 * part of the region is nearer to anything than allowed.
 */
export function buildableRegion(plot: Plot, limits: readonly Limit[]): BuildableRegion {
  const { edges, area: plotM2 } = plotForm(plot.outline);
  const nothing: Area = { type: "MultiPolygon", coordinates: [] };
  if (plotM2 < 1) return { shape: nothing, areaM2: 0, plotM2: 0, tolerance: 0 };
  const stopping = limits.filter(({ stops }) => stops);
  if (stopping.some((limit) => coversAll(limit, edges)))
    return { shape: nothing, areaM2: 0, plotM2, tolerance: 0 };
  const overlay = new Overlay(edges.bounds);
  let tolerance = withinPlot(overlay, edges);
  for (const limit of stopping) tolerance = Math.max(tolerance, takeAway(overlay, limit, edges.bounds));
  const shape = overlay.area();
  return { shape, areaM2: sizeOf(shape), plotM2, tolerance };
}

/** Each limit's own part of the plot, those that take nothing left out. */
export function removedParts(plot: Plot, limits: readonly Limit[]): readonly RemovedPart[] {
  const { edges, area } = plotForm(plot.outline);
  const parts: RemovedPart[] = [];
  for (const limit of limits) {
    const { rule, cause, basis, of, name, metres, stops, accuracy } = limit;
    const shape = coversAll(limit, edges) ? plot.outline : partOf(limit, edges);
    const areaM2 = shape === plot.outline ? area : sizeOf(shape);
    if (areaM2 > 0) parts.push({ rule, cause, basis, of, name, metres, stops, accuracy, areaM2, shape });
  }
  return parts;
}

function partOf(limit: Limit, plot: EdgeSet): Area {
  const free = new Overlay(plot.bounds);
  withinPlot(free, plot);
  takeAway(free, limit, plot.bounds);
  const left = free.area();
  const taken = new Overlay(plot.bounds);
  withinPlot(taken, plot);
  if (left.coordinates.length > 0) taken.without(EdgeSet.of(left));
  return taken.area();
}

function withinPlot(overlay: Overlay, plot: EdgeSet): number {
  const { set, slack } = plainEnough(plot, plot.bounds);
  overlay.within(set);
  if (slack > 0) overlay.withoutRings(beltRings(set, slack, plot.bounds));
  return slack;
}

/** @returns metres that may have been taken too much */
function takeAway(overlay: Overlay, { edges, metres, inside }: Limit, frame: Bounds): number {
  const { set, slack } = plainEnough(edges, grown(frame, metres));
  if (!inside) overlay.without(set);
  const width = metres + slack;
  overlay.withoutRings(beltRings(set, width, frame));
  return slack * 2 + beltTolerance(width);
}

/** An outline of ten thousand teeth would cost seconds; its envelope costs nothing, and keeps clear of every tooth. */
function plainEnough(set: EdgeSet, frame: Bounds): { readonly set: EdgeSet; readonly slack: number } {
  if (countIn(set, frame) <= MANY) return { set, slack: 0 };
  for (const slack of PLAINER) {
    const plainer = plainOutline(set, slack);
    if (countIn(plainer, frame) <= MANY) return { set: plainer, slack };
  }
  const slack = PLAINER[PLAINER.length - 1] as number;
  return { set: plainOutline(set, slack), slack };
}

function countIn(set: EdgeSet, { minX, minY, maxX, maxY }: Bounds): number {
  if (set.edges.length <= 4 * MANY) return set.edges.length / 4;
  let count = 0;
  set.visit(minX, minY, maxX, maxY, () => {
    count++;
  });
  return count;
}

function coversAll({ edges, inside }: Limit, { bounds }: EdgeSet): boolean {
  if (inside || !edges.closed) return false;
  return (
    !edges.hasEdgeIn(bounds) &&
    edges.contains((bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2)
  );
}

function sizeOf(shape: Area): number {
  if (shape.coordinates.length === 0) return 0;
  const set = EdgeSet.of(shape);
  return overlapArea(set, [set]);
}
