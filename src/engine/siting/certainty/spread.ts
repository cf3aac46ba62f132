import { segmentDistance } from "../../geometry/segment-distance.ts";
import { isKnown, UNKNOWN } from "../../model/index.ts";
import type { Limit } from "../buildable/limit.ts";
import type { PlotForm } from "../plot-form.ts";
import type { Site } from "../site.ts";

/** Metres looked for an edge: farther off than any accuracy, nothing is in doubt. */
const FAR = 1000;

/** Metres a circle keeps to a limit as drawn: negative where it reaches past it. For a limit one must be outside of. */
export function spotMargin({ plot }: Site, { edges, metres }: Limit, spot: number): number {
  const { x, y } = plot.at;
  const away = edges.edgeDistance(x, y, FAR);
  return (edges.contains(x, y) ? -away : away) - spot - metres;
}

/** Metres from the plot's outline to a limit's edges, less what is to be kept: `upTo` where nothing is nearer. */
export function outlineMargin({ edges: own }: PlotForm, { edges, metres }: Limit, upTo: number): number {
  const reach = upTo + metres;
  let best = reach;
  const { minX, minY, maxX, maxY } = own.bounds;
  const mine = own.edges;
  edges.visit(minX - reach, minY - reach, maxX + reach, maxY + reach, (at) => {
    for (let i = 0; i < mine.length; i += 4) best = Math.min(best, edgesApart(mine, i, edges.edges, at));
  });
  return best - metres;
}

type Edges = Float64Array;

/** Nearest of their ends: edges that cross have a plot in the zone, and are not asked of. */
function edgesApart(a: Edges, i: number, b: Edges, j: number): number {
  return Math.min(fromEnd(a, i, b, j), fromEnd(a, i + 2, b, j), fromEnd(b, j, a, i), fromEnd(b, j + 2, a, i));
}

const fromEnd = (ends: Edges, at: number, edges: Edges, i: number): number =>
  segmentDistance(
    ends[at] as number,
    ends[at + 1] as number,
    edges[i] as number,
    edges[i + 1] as number,
    edges[i + 2] as number,
    edges[i + 3] as number,
  );

/** Half a metre and a little: a circle so wide around a place holds the square metre below which an overlap is none. */
const HOLDS_A_METRE = 0.6;

/**
 * How far the plot can move, at least, before it is clear of a limit that takes a part of it: metres that some place on it lies
 * past the limit. 0 where no place surely does.
 */
export function deepestInto(site: Site, { edges, metres }: Limit, inset: number): number {
  const { x, y } = site.form.samples(inset);
  let deepest = 0;
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [x[i] as number, y[i] as number];
    const inside = edges.contains(px, py);
    if (!inside && metres === 0) continue;
    const away = edges.edgeDistance(px, py, FAR);
    const depth = metres + (inside ? away : -away);
    if (depth <= deepest) continue;
    // A zone one must only be outside of is measured by its share of the plot's ground.
    if (metres > 0) deepest = depth;
    else if (site.form.edges.edgeDistance(px, py, HOLDS_A_METRE) >= HOLDS_A_METRE)
      deepest = Math.max(deepest, depth - HOLDS_A_METRE);
  }
  return deepest;
}

/** Metres the plot can move before any place on it leaves the reach of a limit that holds all of it; negative where one is outside. */
export function wholeInside(site: Site, { edges, metres }: Limit, inset: number): number {
  const { x, y } = site.form.samples(inset);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [x[i] as number, y[i] as number];
    const away = edges.edgeDistance(px, py, FAR);
    least = Math.min(least, metres + (edges.contains(px, py) ? away : -away));
  }
  return Number.isFinite(least) ? least : 0;
}

export function perimeter({ edges: { edges } }: PlotForm): number {
  let sum = 0;
  for (let i = 0; i < edges.length; i += 4)
    sum += Math.hypot(
      (edges[i + 2] as number) - (edges[i] as number),
      (edges[i + 3] as number) - (edges[i + 1] as number),
    );
  return sum;
}

/** ± metres of a map and of the plot's boundary together, whose errors are made apart; and which of them nobody has stated. */
export interface Joint {
  readonly metres: number;
  readonly lacking: "none" | "map" | "boundary" | "both";
}

export function joint(ofMap: number | typeof UNKNOWN, { plot }: Site): Joint {
  const { accuracyMetres: own = UNKNOWN } = plot;
  const [map, boundary] = [isKnown(ofMap), isKnown(own)];
  return {
    metres: Math.hypot(isKnown(ofMap) ? ofMap : 0, isKnown(own) ? own : 0),
    lacking: map ? (boundary ? "none" : "boundary") : boundary ? "map" : "both",
  };
}
