import { beltRings } from "../../geometry/belt.ts";
import { EdgeSet } from "../../geometry/edge-set.ts";
import { Overlay } from "../../geometry/overlay.ts";
import { hull, sweptBox } from "../../geometry/swept-box.ts";
import { at, type Position } from "../../model/index.ts";
import { checkLayout, keepsAll } from "../layout/check-layout.ts";
import { cornersOf, type HousePlace } from "../layout/house-place.ts";
import type { LayoutSite } from "../layout/layout-site.ts";

/** All houses moved alike, or one of them alone, without turning. */
export interface Move {
  /** The house that is moved, from 0; null for all of them. */
  readonly house: number | null;
  readonly dx: number;
  readonly dy: number;
  readonly metres: number;
  readonly places: readonly HousePlace[];
}

/** Metres a house is made slimmer, so that one that just fits is not lost to the last digit. */
const HAIR = 1e-6;
/** Metres looked around, farther and farther: farther than the last is another place, not the same one moved. */
const REACHES = [8, 32, 128, 300] as const;

/**
 * The shortest move of a layout, as it stands, that brings every house into the buildable region; undefined where there is none. Exact: all moves that keep one house
 * inside make a polygon (the region, less what the house sweeps along its outline), and the answer is the nearest place of what all
 * those polygons share.
 */
export function shortestMove(
  site: LayoutSite,
  places: readonly HousePlace[],
  others: readonly HousePlace[] = [],
): Move | undefined {
  if (places.length === 0 || site.regionEdges.edges.length === 0) return undefined;
  for (const reach of REACHES) {
    const nearest = nearestWithin(site, places, others, reach);
    if (!nearest) continue;
    const [dx, dy] = nearest;
    const moved = places.map((place) => ({ ...place, at: at(place.at.x + dx, place.at.y + dy) }));
    if (!keepsAll(checkLayout(site, [...moved, ...others]))) return undefined;
    return { house: null, dx, dy, metres: Math.hypot(dx, dy), places: moved };
  }
  return undefined;
}

/** The shortest move of one house alone, the others standing, that mends the whole layout; undefined where there is none. */
export function shortestMoveOfOne(site: LayoutSite, places: readonly HousePlace[]): Move | undefined {
  if (places.length < 2) return undefined;
  let best: Move | undefined;
  places.forEach((place, house) => {
    const others = places.filter((_, i) => i !== house);
    // Where the others are in the way of each other, no move of this one helps.
    if (!keepsAll(checkLayout(site, others))) return;
    const move = shortestMove(site, [place], others);
    const [there] = move?.places ?? [];
    if (!move || !there || (best && best.metres <= move.metres)) return;
    best = { ...move, house, places: places.map((other, i) => (i === house ? there : other)) };
  });
  return best;
}

function nearestWithin(
  site: LayoutSite,
  places: readonly HousePlace[],
  others: readonly HousePlace[],
  reach: number,
): Position | undefined {
  const moves = allowedMoves(site, places, others, reach);
  if (moves.edges.length === 0) return undefined;
  if (moves.contains(0, 0)) return [0, 0];
  const nearest = nearestOn(moves.edges);
  return Math.hypot(...nearest) <= reach ? nearest : undefined;
}

function allowedMoves(
  { regionEdges, foot, type }: LayoutSite,
  places: readonly HousePlace[],
  others: readonly HousePlace[],
  reach: number,
): EdgeSet {
  const frame = { minX: -reach, minY: -reach, maxX: reach, maxY: reach };
  const overlay = new Overlay(frame);
  const slim = { along: foot.along - HAIR, across: foot.across - HAIR };
  const { edges } = regionEdges;
  const radius = Math.hypot(foot.along, foot.across) + reach;
  for (const place of places) {
    const { x, y } = place.at;
    overlay.within(regionEdges, -x, -y);
    const corners = cornersOf({ at: at(0, 0), angle: place.angle }, slim);
    const rings: (readonly number[])[] = [];
    regionEdges.visit(x - radius, y - radius, x + radius, y + radius, (i) => {
      rings.push(
        sweptBox(
          corners,
          (edges[i] as number) - x,
          (edges[i + 1] as number) - y,
          (edges[i + 2] as number) - x,
          (edges[i + 3] as number) - y,
        ),
      );
    });
    overlay.withoutRings(rings);
    for (const other of others) {
      // All moves that bring the two together, and the distance between houses around them.
      const meeting = ringOf(
        hull(
          cornersOf(other, foot).flatMap(([u, v]) =>
            corners.map(([a, b]): Position => [u - x - a, v - y - b]),
          ),
        ),
      );
      overlay.without(meeting);
      overlay.withoutRings(beltRings(meeting, type.apart.value, frame));
    }
  }
  return EdgeSet.of(overlay.area());
}

function ringOf(flat: readonly number[]): EdgeSet {
  const ring: Position[] = [];
  for (let i = 0; i < flat.length; i += 2) ring.push([flat[i] as number, flat[i + 1] as number]);
  return EdgeSet.of({ type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] });
}

/** The place on the edges nearest to the origin; of several as near, the one that comes first from east around. */
function nearestOn(edges: Float64Array): Position {
  let best: Position = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1] = [edges[i] as number, edges[i + 1] as number];
    const [dx, dy] = [(edges[i + 2] as number) - x1, (edges[i + 3] as number) - y1];
    const length = dx * dx + dy * dy;
    const t = length > 0 ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length)) : 0;
    const [x, y] = [x1 + t * dx, y1 + t * dy];
    const away = Math.hypot(x, y);
    if (away >= least - 1e-9) continue;
    least = away;
    best = [x, y];
  }
  return best;
}
