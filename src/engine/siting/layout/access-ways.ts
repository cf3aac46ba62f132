import { beltRings } from "../../geometry/belt.ts";
import { grown } from "../../geometry/bounds.ts";
import { EdgeSet } from "../../geometry/edge-set.ts";
import { Overlay } from "../../geometry/overlay.ts";
import { isKnown, type Plot } from "../../model/index.ts";
import type { SitingGround } from "../ground.ts";
import { plotForm } from "../plot-form.ts";

/** Metres from a road's centreline within which a plot lies along it: half of a road, its ditch, and what maps are off [D]. */
const ALONG = 12;

/** How a plot is reached. "road": a road on the map runs along it; "stated" and "none": its row says so; else unknown. */
export type AccessState = "road" | "stated" | "none" | "unknown";

export interface AccessWays {
  readonly state: AccessState;
  /** A vehicle so wide can come from the road to this place without leaving the plot; true where no road is on the map. */
  readonly reaches: (x: number, y: number) => boolean;
}

const anywhere = (): boolean => true;

/**
 * A strip of `width` metres reaches wherever its middle line can go: the plot without a belt of half the width, in the pieces that lie along a
 * road. Houses are not in the way: what is kept between them and to the boundary is wider than the strip.
 */
export function accessWays(ground: SitingGround, plot: Plot, width: number): AccessWays {
  const { edges: outline, area } = plotForm(plot.outline);
  const roads = ground.zones("road").near(grown(outline.bounds, ALONG));
  const near = roads.filter(({ edges }) => edges.hasEdgeIn(grown(outline.bounds, ALONG)));
  const { roadAccess } = plot.facts;
  const stated = isKnown(roadAccess) ? (roadAccess ? "stated" : "none") : "unknown";
  if (area < 1 || near.length === 0) return { state: stated, reaches: anywhere };
  const alongRoad = (x: number, y: number, reach: number) =>
    near.some(({ edges }) => edges.distance(x, y, reach) <= reach);
  const overlay = new Overlay(outline.bounds);
  overlay.within(outline);
  overlay.withoutRings(beltRings(outline, width / 2, outline.bounds));
  const pieces = overlay
    .area()
    .coordinates.map((rings) => EdgeSet.of({ type: "MultiPolygon", coordinates: [rings] }));
  const open = pieces.filter((piece) => someAlong(piece, (x, y) => alongRoad(x, y, ALONG + width / 2)));
  if (open.length === 0) return { state: stated, reaches: anywhere };
  return { state: "road", reaches: (x, y) => open.some((piece) => piece.distance(x, y, width) < width) };
}

/** Tried every few metres along the outline. */
function someAlong({ edges }: EdgeSet, is: (x: number, y: number) => boolean): boolean {
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1] = [edges[i] as number, edges[i + 1] as number];
    const [dx, dy] = [(edges[i + 2] as number) - x1, (edges[i + 3] as number) - y1];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / 2));
    for (let step = 0; step < steps; step++)
      if (is(x1 + (dx * step) / steps, y1 + (dy * step) / steps)) return true;
  }
  return false;
}
