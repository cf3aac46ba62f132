import { AreaIndex, type Position } from "../../../engine/index.ts";
import type { Corners } from "../../state/selectors/outline.ts";
import { twiceArea } from "./drawn-outline.ts";

/** Points closer than this are one, metres: a line through a corner meets both sides that end there. */
const SAME = 0.001;

type Ring = readonly Position[];

/** A piece that a line cuts out of one part of a plot. */
export interface Face {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
  /** Which side of the line it lies on, as seen along it; "both" where the line ends inside it or comes back round it. */
  readonly sides: "left" | "right" | "both";
}

export interface Faces {
  readonly cut: readonly Face[];
  /** Holes that the line does not meet: each lies in one of the faces. */
  readonly whole: readonly Ring[];
}

/** A stretch in the direction in which its face lies to the left of it. */
interface Edge {
  readonly from: number;
  readonly to: number;
  /** Of the line: "left" for a face to the left of it. Null for the boundary. */
  readonly side: "left" | "right" | null;
}

const apart = (a: Position, b: Position) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Shares of two stretches where they cross or touch; null where they are parallel or miss. */
function crossing(a: Position, b: Position, c: Position, d: Position): readonly [number, number] | null {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = abx * cdy - aby * cdx;
  if (across === 0) return null;
  const [acx, acy] = [c[0] - a[0], c[1] - a[1]];
  const s = (acx * cdy - acy * cdx) / across;
  const t = (acx * aby - acy * abx) / across;
  // A corner on the line is met by both sides that end in it, or by neither, as rounding has it: so a hair's breadth more.
  const [moreS, moreT] = [SAME / Math.hypot(abx, aby), SAME / Math.hypot(cdx, cdy)];
  return s >= -moreS && s <= 1 + moreS && t >= -moreT && t <= 1 + moreT ? [s, t] : null;
}

/** Places that are one are one number. */
class Nodes {
  readonly at: Position[] = [];

  numberOf(place: Position): number {
    const known = this.at.findIndex((other) => apart(other, place) <= SAME);
    return known >= 0 ? known : this.at.push(place) - 1;
  }
}

/** Where stretches of one path are cut by those of another, as node numbers in order along it. */
function cutPath(path: Ring, others: readonly Ring[], nodes: Nodes): readonly number[] {
  const numbers: number[] = [];
  for (let i = 0; i + 1 < path.length; i++) {
    const [a, b] = [path[i], path[i + 1]] as [Position, Position];
    const met = others.flatMap((other) =>
      other.slice(0, -1).flatMap((c, k) => {
        const shares = crossing(a, b, c, other[k + 1] as Position);
        return shares ? [shares[0]] : [];
      }),
    );
    numbers.push(nodes.numberOf(a));
    for (const s of met.toSorted((one, other) => one - other))
      numbers.push(nodes.numberOf([a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s]));
  }
  numbers.push(nodes.numberOf(path.at(-1) as Position));
  return numbers.filter((one, i) => i === 0 || one !== numbers[i - 1]);
}

/**
 * The faces that a line makes of one part, holes and all; null where it does not meet the part's inside. Every ring is walked with the part to its left,
 * the line both ways, and at each meeting the walk turns as far left as it can: that goes once around each face.
 */
export function facesOf(part: Corners[number], line: Ring): Faces | null {
  const rings = part.map((ring, i) => {
    const inward = twiceArea(ring) > 0 === (i === 0) ? ring : ring.toReversed();
    return [...inward, inward[0] as Position];
  });
  const inside = new AreaIndex([{ type: "MultiPolygon", coordinates: [rings] }]);
  const nodes = new Nodes();
  // Corners come first, so that a meeting close to one is that corner, exactly.
  for (const corner of rings.flat()) nodes.numberOf(corner);
  const paths = rings.map((ring) => cutPath(ring, [line], nodes));
  const boundary = new Set(paths.flat());
  const stretches = pairs(cutPath(line, rings, nodes)).filter(([from, to]) => {
    const [a, b] = [nodes.at[from], nodes.at[to]] as [Position, Position];
    const runsAlong = paths.some((path) =>
      pairs(path).some(([c, d]) => (c === from && d === to) || (c === to && d === from)),
    );
    return !runsAlong && inside.locate((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) === 0;
  });
  const drawn = withoutLooseEnds(stretches, boundary);
  if (drawn.length === 0) return null;
  const met = new Set(drawn.flat());
  const edges: Edge[] = drawn.flatMap(([from, to]): Edge[] => [
    { from, to, side: "left" },
    { from: to, to: from, side: "right" },
  ]);
  const whole: Ring[] = [];
  paths.forEach((path, i) => {
    if (i > 0 && !path.some((node) => met.has(node))) whole.push((rings[i] as Ring).slice(0, -1));
    else for (const [from, to] of pairs(path)) edges.push({ from, to, side: null });
  });
  return { cut: gathered(walked(edges, nodes.at)), whole };
}

const pairs = (path: readonly number[]): readonly (readonly [number, number])[] =>
  path.slice(0, -1).map((from, i) => [from, path[i + 1] as number]);

/** An end of the line inside the part divides nothing: it is taken away, stretch by stretch, back to where it came in. */
function withoutLooseEnds(
  stretches: readonly (readonly [number, number])[],
  boundary: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const ends = stretches.flat();
  const isLoose = (node: number) => !boundary.has(node) && ends.filter((one) => one === node).length === 1;
  const kept = stretches.filter(([from, to]) => !isLoose(from) && !isLoose(to));
  return kept.length === stretches.length ? kept : withoutLooseEnds(kept, boundary);
}

interface Walk {
  readonly ring: Ring;
  readonly sides: ReadonlySet<"left" | "right">;
}

function walked(edges: readonly Edge[], at: readonly Position[]): readonly Walk[] {
  const angle = ({ from, to }: Edge): number => {
    const [a, b] = [at[from], at[to]] as [Position, Position];
    return Math.atan2(b[1] - a[1], b[0] - a[0]);
  };
  const out = new Map<number, Edge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const next = (edge: Edge): Edge | undefined => {
    const back = angle({ ...edge, from: edge.to, to: edge.from });
    // The first to the right of the way back, going round; the way back itself is the last.
    const round = (one: Edge) => {
      const turned = (back - angle(one)) % (2 * Math.PI);
      return turned <= 1e-12 ? turned + 2 * Math.PI : turned;
    };
    return out.get(edge.to)?.reduce((best, one) => (round(one) < round(best) ? one : best));
  };
  const done = new Set<Edge>();
  return edges.flatMap((start) => {
    const ring: Position[] = [];
    const sides = new Set<"left" | "right">();
    for (let edge: Edge | undefined = start; edge && !done.has(edge); edge = next(edge)) {
      done.add(edge);
      ring.push(at[edge.from] as Position);
      if (edge.side) sides.add(edge.side);
    }
    return ring.length > 2 ? [{ ring, sides }] : [];
  });
}

/** Rings that run clockwise are holes of the face they lie in. */
function gathered(walks: readonly Walk[]): readonly Face[] {
  const outers = walks.filter(({ ring }) => twiceArea(ring) > 0);
  const holes = walks.filter(({ ring }) => twiceArea(ring) <= 0);
  return outers.map(({ ring, sides }) => {
    const area = new AreaIndex([{ type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] }]);
    const own = holes.filter((hole) => hole.ring.every(([x, y]) => area.locate(x, y) === 0));
    const all = new Set([...sides, ...own.flatMap((hole) => [...hole.sides])]);
    return {
      outer: ring,
      holes: own.map((hole) => hole.ring),
      sides: all.size > 1 ? "both" : all.has("right") ? "right" : "left",
    };
  });
}
