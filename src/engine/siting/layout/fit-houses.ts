import { groundPerHouse } from "../house-types/house-type.ts";
import { checkLayout, keepsAll } from "./check-layout.ts";
import { Frame } from "./frame.ts";
import { headingsOf } from "./headings.ts";
import type { HousePlace } from "./house-place.ts";
import type { LayoutSite } from "./layout-site.ts";
import { fill, type Laid, placeOf, WAYS } from "./packing.ts";

/** What keeps the number down: nowhere to stand, or too little ground for gardens and parking. */
export type FitBound = "region" | "ground" | "asked";

export interface HouseFit {
  /** So many as were asked for, or as were found room for. Each keeps every limit that stops. */
  readonly placed: readonly HousePlace[];
  /** A layout with so many was found: at least so many fit. A cleverer layout might hold more. */
  readonly most: number;
  /** Their places. */
  readonly mostPlaced: readonly HousePlace[];
  /** No layout can hold more than this: by area alone, so it promises nothing. */
  readonly atMost: number;
  readonly boundBy: FitBound;
}

/** More than this on one plot is no småhus project (D3 asks for a reason from four on). */
const MOST = 20;
/** Directions in which exchanges are tried. */
const GO_ON = 2;

/** Exchanges let houses lie both ways in one layout. */
const EITHER_WAY = WAYS.filter(({ turns }) => turns.length > 1);

interface Tried {
  readonly frame: Frame;
  readonly laid: readonly Laid[];
}

/**
 * Lays houses of one type on the buildable region. A deterministic search: along the plot's longest edges and the region's, from each corner, lying both ways, then one
 * house taken up and two laid down instead while that helps. What it finds is a lower bound ("at least three fit").
 */
export function fitHouses(site: LayoutSite, wanted: number, upTo = MOST): HouseFit {
  const { type, region, usableM2 } = site;
  const byGround = Math.floor(usableM2 / groundPerHouse(type) + 1e-9);
  const byRegion = regionBound(site);
  const atMost = Math.min(byGround, byRegion);
  const most = region.areaM2 > 0 ? pack(site, Math.min(upTo, atMost)) : [];
  const boundBy = most.length >= Math.min(upTo, byGround) && byGround <= byRegion ? "ground" : "region";
  return {
    placed: most.slice(0, wanted),
    most: most.length,
    mostPlaced: most,
    atMost,
    boundBy: most.length >= wanted && wanted > 0 ? "asked" : boundBy,
  };
}

function pack(site: LayoutSite, most: number): readonly HousePlace[] {
  const { foot, type, regionEdges, outline, access } = site;
  if (most < 1) return [];
  const apart = type.apart.value;
  const [x0 = 0, y0 = 0] = outline.edges;
  const allowed = (x: number, y: number) => access.reaches(x, y);
  const tried = headingsOf(outline, regionEdges).map((heading): Tried => {
    const frame = new Frame(regionEdges, heading, x0, y0);
    let laid: readonly Laid[] = [];
    for (const way of WAYS) {
      const found = fill(frame, foot, apart, most, way, allowed);
      if (found.length > laid.length) laid = found;
      if (laid.length >= most) break;
    }
    return { frame, laid };
  });
  // Those that came farthest go on; the sort is stable, so that the longest edge's comes first.
  tried.sort((a, b) => b.laid.length - a.laid.length);
  let best: readonly HousePlace[] = [];
  for (const { frame, laid } of tried.slice(0, GO_ON)) {
    const better = exchanged(frame, site, laid, most, allowed);
    if (better.length <= best.length) continue;
    const places = better.map((one) => placeOf(frame, one));
    if (keepsAll(checkLayout(site, places))) best = places;
    if (best.length >= most) break;
  }
  return best;
}

/** One taken up, two laid down, for as long as that works. */
function exchanged(
  frame: Frame,
  { foot, type }: LayoutSite,
  start: readonly Laid[],
  most: number,
  allowed: (x: number, y: number) => boolean,
): readonly Laid[] {
  let laid = start;
  for (let better = laid.length > 0; better && laid.length < most; ) {
    better = false;
    for (let i = 0; i < laid.length && !better; i++) {
      const rest = laid.toSpliced(i, 1);
      for (const way of EITHER_WAY) {
        const tried = fill(frame, foot, type.apart.value, most, way, allowed, rest);
        if (tried.length <= laid.length) continue;
        laid = tried;
        better = true;
        break;
      }
    }
  }
  return laid;
}

/**
 * Houses a distance `g` apart, each grown by g/2 all round, do not overlap, and lie in the region grown as much. A region with area A and outline P grown by r
 * covers at most A + P·r + π·r² (Steiner) for each of its parts; a house covers w·l + (w + l)·g + π·g²/4.
 */
function regionBound({ region, regionEdges, foot, type }: LayoutSite): number {
  const r = type.apart.value / 2;
  const { edges } = regionEdges;
  let outline = 0;
  for (let i = 0; i < edges.length; i += 4)
    outline += Math.hypot(
      (edges[i + 2] as number) - (edges[i] as number),
      (edges[i + 3] as number) - (edges[i + 1] as number),
    );
  const house = 4 * foot.along * foot.across;
  if (region.areaM2 < house - 1e-6) return 0;
  const grownHouse = house + 4 * (foot.along + foot.across) * r + Math.PI * r * r;
  const grownRegion = region.areaM2 + outline * r + region.shape.coordinates.length * Math.PI * r * r;
  return Math.floor(grownRegion / grownHouse + 1e-9);
}
