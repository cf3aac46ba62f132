import { EdgeSet } from "../../geometry/edge-set.ts";
import { Overlay } from "../../geometry/overlay.ts";
import { sweptBox } from "../../geometry/swept-box.ts";
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
export function shortestMove(site: LayoutSite, places: readonly HousePlace[]): Move | undefined {
  if (places.length === 0 || site.regionEdges.edges.length === 0) return undefined;
  for (const reach of REACHES) {
    const nearest = nearestWithin(site, places, reach);
    if (!nearest) continue;
    const [dx, dy] = nearest;
    const moved = places.map((place) => ({ ...place, at: at(place.at.x + dx, place.at.y + dy) }));
    if (!keepsAll(checkLayout(site, moved))) return undefined;
    return { house: null, dx, dy, metres: Math.hypot(dx, dy), places: moved };
  }
  return undefined;
}

/**
 * The shortest move of one house alone into the buildable region, the others standing; undefined where no such move mends the whole layout. The distance to the
 * others is tried and not solved for, so a longer way around them is not found.
 */
export function shortestMoveOfOne(site: LayoutSite, places: readonly HousePlace[]): Move | undefined {
  let best: Move | undefined;
  if (places.length < 2) return undefined;
  places.forEach((place, house) => {
    const move = shortestMove(site, [place]);
    const [there] = move?.places ?? [];
    if (!move || !there || (best && best.metres <= move.metres)) return;
    const moved = places.map((other, i) => (i === house ? there : other));
    if (keepsAll(checkLayout(site, moved))) best = { ...move, house, places: moved };
  });
  return best;
}

function nearestWithin(site: LayoutSite, places: readonly HousePlace[], reach: number): Position | undefined {
  const moves = allowedMoves(site, places, reach);
  if (moves.edges.length === 0) return undefined;
  if (moves.contains(0, 0)) return [0, 0];
  const nearest = nearestOn(moves.edges);
  return Math.hypot(...nearest) <= reach ? nearest : undefined;
}

function allowedMoves(
  { regionEdges, foot }: LayoutSite,
  places: readonly HousePlace[],
  reach: number,
): EdgeSet {
  const overlay = new Overlay({ minX: -reach, minY: -reach, maxX: reach, maxY: reach });
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
  }
  return EdgeSet.of(overlay.area());
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
