import { random } from "../chance/random.ts";
import { Near } from "../plane/near.ts";
import { apart, length, nearestOnSegment, resampled, type Spot, simplify, tenth } from "../plane/rings.ts";
import type { Road } from "./trunk-roads.ts";

/** A stretch between two junctions. `street` says which street it is part of: all its stretches share name and class. */
export interface Stretch {
  readonly class: Road["class"];
  readonly street: number;
  readonly line: readonly Spot[];
}

interface Piece {
  readonly line: number;
  readonly a: Spot;
  readonly b: Spot;
}

/** Ends nearer than this to another street are joined to it; stubs shorter than STUB are taken away. */
const JOIN = 46;
const STUB = 38;

/**
 * Weaves roads and streets into one connected network: loose ends are led to the nearest street, crossings become junctions,
 * stubs and stretches out of reach fall away, and some cross streets in the suburbs are left out again so that cul-de-sacs appear.
 */
export function weave(
  roads: readonly Road[],
  streets: readonly (readonly Spot[])[],
  topic: string,
  keepAll: (at: Spot) => boolean,
): Stretch[] {
  const lines: Spot[][] = [
    ...roads.map((road) => simplify(road.line, 0.4)),
    ...streets.map((street) => simplify(street, 0.5)),
  ];
  joinEnds(lines);
  const pieces = cutAtCrossings(lines);
  const graph = new Graph(
    pieces.map(({ line, points }) => ({
      class: roads[line]?.class ?? "street",
      street: line,
      line: points,
    })),
    roads.length,
  );
  graph.trim(STUB);
  graph.keepReached();
  graph.thin(random(`${topic}/thin`), keepAll);
  graph.trim(STUB);
  graph.keepReached();
  return graph.stretches();
}

const boxOf = (a: Spot, b: Spot, room = 0): readonly [number, number, number, number] => [
  Math.min(a[0], b[0]) - room,
  Math.min(a[1], b[1]) - room,
  Math.max(a[0], b[0]) + room,
  Math.max(a[1], b[1]) + room,
];

function joinEnds(lines: Spot[][]): void {
  const near = new Near<Piece>(50);
  lines.forEach((points, line) => {
    for (let k = 1; k < points.length; k += 1) {
      const [a, b] = [points[k - 1] as Spot, points[k] as Spot];
      near.add({ line, a, b }, boxOf(a, b));
    }
  });
  for (let line = 0; line < lines.length; line += 1)
    for (const end of [0, 1]) {
      const points = lines[line] as Spot[];
      const tip = (end === 0 ? points[0] : points.at(-1)) as Spot;
      let best: Spot | undefined;
      let least = JOIN;
      for (const piece of near.around(tip[0], tip[1], JOIN)) {
        if (piece.line === line) continue;
        const { t, distance } = nearestOnSegment(tip, piece.a, piece.b);
        if (distance >= least) continue;
        least = distance;
        best = [piece.a[0] + (piece.b[0] - piece.a[0]) * t, piece.a[1] + (piece.b[1] - piece.a[1]) * t];
      }
      if (best === undefined) continue;
      // A hair's breadth past the other street, so that the crossing is found and becomes the junction.
      const inner = (end === 0 ? points[1] : points.at(-2)) as Spot;
      const [from, size] = least > 0.6 ? [tip, least] : [inner, apart(inner, best) || 1];
      const over: Spot = [
        best[0] + ((best[0] - from[0]) / size) * 0.8,
        best[1] + ((best[1] - from[1]) / size) * 0.8,
      ];
      if (end === 0) points.unshift(over);
      else points.push(over);
      near.add({ line, a: tip, b: over }, boxOf(tip, over));
    }
}

function cutAtCrossings(lines: readonly (readonly Spot[])[]): { line: number; points: Spot[] }[] {
  const near = new Near<{ line: number; k: number }>(40);
  lines.forEach((points, line) => {
    for (let k = 1; k < points.length; k += 1)
      near.add({ line, k }, boxOf(points[k - 1] as Spot, points[k] as Spot));
  });
  const result: { line: number; points: Spot[] }[] = [];
  lines.forEach((points, line) => {
    let run: Spot[] = [points[0] as Spot];
    for (let k = 1; k < points.length; k += 1) {
      const a = points[k - 1] as Spot;
      const b = points[k] as Spot;
      const cuts: { t: number; at: Spot }[] = [];
      for (const other of near.within(boxOf(a, b))) {
        if (other.line === line) continue;
        const c = lines[other.line]?.[other.k - 1] as Spot;
        const d = lines[other.line]?.[other.k] as Spot;
        const cut = line < other.line ? crossing(a, b, c, d) : crossing(c, d, a, b);
        if (cut === undefined) continue;
        cuts.push({ t: apart(a, cut), at: cut });
      }
      cuts.sort((p, q) => p.t - q.t);
      for (const { at } of cuts) {
        if (apart(run.at(-1) as Spot, at) > 0.05) run.push(at);
        if (run.length > 1) result.push({ line, points: run });
        run = [at];
      }
      if (apart(run.at(-1) as Spot, b) > 0.05) run.push(b);
    }
    if (run.length > 1) result.push({ line, points: run });
  });
  return result;
}

function crossing(a: Spot, b: Spot, c: Spot, d: Spot): Spot | undefined {
  const det = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (Math.abs(det) < 1e-9) return undefined;
  const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / det;
  const u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / det;
  if (t < -1e-6 || t > 1 + 1e-6 || u < -1e-6 || u > 1 + 1e-6) return undefined;
  return [tenth(a[0] + t * (b[0] - a[0])), tenth(a[1] + t * (b[1] - a[1]))];
}

interface Edge extends Stretch {
  readonly from: number;
  readonly to: number;
}

class Graph {
  private edges: Edge[] = [];
  private readonly spots: Spot[] = [];

  constructor(
    stretches: readonly Stretch[],
    private readonly roads: number,
  ) {
    const near = new Near<number>(20);
    // Junctions closer than 9 m are one: two streets meeting a third almost opposite each other.
    const nodeOf = (at: Spot): number => {
      for (const node of near.around(at[0], at[1], 9))
        if (apart(this.spots[node] as Spot, at) < 9) return node;
      this.spots.push([tenth(at[0]), tenth(at[1])]);
      near.add(this.spots.length - 1, [at[0], at[1], at[0], at[1]]);
      return this.spots.length - 1;
    };
    const seen = new Set<string>();
    for (const stretch of stretches) {
      const from = nodeOf(stretch.line[0] as Spot);
      const to = nodeOf(stretch.line.at(-1) as Spot);
      if (from === to && length(stretch.line) < 60) continue;
      const line = [this.spots[from] as Spot, ...stretch.line.slice(1, -1), this.spots[to] as Spot];
      const key = `${Math.min(from, to)},${Math.max(from, to)},${Math.round(length(line) / 12)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.edges.push({ ...stretch, line, from, to });
    }
  }

  private degrees(): Int32Array {
    const degree = new Int32Array(this.spots.length);
    for (const { from, to } of this.edges) {
      degree[from] = (degree[from] as number) + 1;
      degree[to] = (degree[to] as number) + 1;
    }
    return degree;
  }

  trim(stub: number): void {
    for (let round = 0; round < 4; round += 1) {
      const degree = this.degrees();
      this.edges = this.edges.filter(
        (edge) =>
          edge.street < this.roads ||
          length(edge.line) >= stub ||
          ((degree[edge.from] as number) > 1 && (degree[edge.to] as number) > 1),
      );
    }
  }

  /** Keeps every part that a road of some length runs through: on islands there are several. */
  keepReached(): void {
    const part = this.parts(this.edges);
    const reached = new Map<number, number>();
    for (const edge of this.edges)
      if (edge.street < this.roads && edge.class !== "path")
        reached.set(part(edge.from), (reached.get(part(edge.from)) ?? 0) + length(edge.line));
    this.edges = this.edges.filter((edge) => (reached.get(part(edge.from)) ?? 0) > 300);
  }

  private parts(edges: readonly Edge[]): (node: number) => number {
    const up = Int32Array.from(this.spots, (_, k) => k);
    const find = (k: number): number => {
      let at = k;
      while (up[at] !== at) {
        up[at] = up[up[at] as number] as number;
        at = up[at] as number;
      }
      return at;
    };
    for (const { from, to } of edges) up[find(from)] = find(to);
    return find;
  }

  thin(chance: { chance(p: number): boolean }, keepAll: (at: Spot) => boolean): void {
    for (const edge of [...this.edges]) {
      if (edge.street < this.roads || keepAll(edge.line[0] as Spot) || length(edge.line) > 160) continue;
      if (!chance.chance(0.22)) continue;
      const left = this.edges.filter((other) => other !== edge);
      const degree = this.degrees();
      if ((degree[edge.from] as number) < 3 || (degree[edge.to] as number) < 3) continue;
      const part = this.parts(left);
      if (part(edge.from) === part(edge.to)) this.edges = left;
    }
  }

  stretches(): Stretch[] {
    return this.edges.map(({ class: kind, street, line }) => ({
      class: kind,
      street,
      line: simplify(resampled(line, 6), 0.5).map(([x, y]): Spot => [tenth(x), tenth(y)]),
    }));
  }
}
