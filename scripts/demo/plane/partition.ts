import { assemble } from "./contour.ts";
import { Near } from "./near.ts";
import type { Raster } from "./raster.ts";
import { area, inShape, type Line, rounded, type Shape, type Spot, simplify } from "./rings.ts";
import { tidyLabels } from "./tidy-labels.ts";

/** A border between two labels, the left one on the left hand. */
interface Arc {
  readonly line: Line;
  readonly left: number;
  readonly right: number;
}

/** Where a border meets the shore; `after` is the label that follows along the shore, land on the left hand. */
interface Landfall {
  readonly at: Spot;
  readonly ring: number;
  readonly segment: number;
  readonly t: number;
  readonly after: number;
}

/**
 * Parts the land by a label at every node. Each border is smoothed once and used by both its neighbours, so neighbours share
 * it point for point, and every part ends exactly at the shore.
 */
export function partition(raw: Int32Array, grid: Raster, coast: Shape): Map<number, Shape> {
  const labels = tidyLabels(raw, grid);
  const arcs = borders(labels, grid);
  const rings = coast.flat();
  const pieces: Arc[] = [];
  const landfalls: Landfall[] = [];
  const shore = new Near<{ ring: number; segment: number }>(100);
  rings.forEach((ring, index) => {
    for (let k = 1; k < ring.length; k += 1)
      shore.add({ ring: index, segment: k }, boxOf(ring[k - 1] as Spot, ring[k] as Spot));
  });
  for (const arc of arcs) pieces.push(...ashore(arc, rings, shore, coast, landfalls));
  rings.forEach((ring, index) => {
    const here = landfalls
      .filter((fall) => fall.ring === index)
      .sort((a, b) => a.segment - b.segment || a.t - b.t);
    pieces.push(...shoreline(ring, here, () => labelNear(labels, grid, ring)));
  });
  return close(pieces);
}

const boxOf = (a: Spot, b: Spot): readonly [number, number, number, number] => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

/** Traces the lines between unequal neighbours on the grid of node corners. */
function borders(labels: Int32Array, grid: Raster): Arc[] {
  const { cols, rows, cell } = grid;
  const width = cols + 1;
  const links = new Map<number, { to: number; left: number; right: number }[]>();
  const link = (from: number, to: number, left: number, right: number): void => {
    const add = (a: number, one: { to: number; left: number; right: number }): void => {
      const list = links.get(a);
      if (list === undefined) links.set(a, [one]);
      else list.push(one);
    };
    add(from, { to, left, right });
    add(to, { to: from, left: right, right: left });
  };
  for (let j = 0; j < rows; j += 1)
    for (let i = 0; i < cols; i += 1) {
      const here = labels[j * cols + i] as number;
      const west = i > 0 ? (labels[j * cols + i - 1] as number) : here;
      const south = j > 0 ? (labels[(j - 1) * cols + i] as number) : here;
      if (west !== here) link(j * width + i, (j + 1) * width + i, west, here);
      if (south !== here) link(j * width + i, j * width + i + 1, here, south);
    }
  const used = new Set<string>();
  const arcs: Arc[] = [];
  const follow = (start: number, first: { to: number; left: number; right: number }): void => {
    if (used.has(`${start},${first.to}`)) return;
    const corners = [start];
    let from = start;
    let step = first;
    for (;;) {
      used.add(`${from},${step.to}`).add(`${step.to},${from}`);
      corners.push(step.to);
      const onward = links.get(step.to) ?? [];
      if (step.to === start || onward.length !== 2) break;
      const next = onward.find((one) => one.to !== from);
      if (next === undefined) break;
      from = step.to;
      step = next;
    }
    const line = corners.map((corner): Spot => {
      const i = corner % width;
      return [(i - 0.5) * cell, ((corner - i) / width - 0.5) * cell];
    });
    // Off the decimetres that shores lie on, so that no border runs exactly through a corner of the shore.
    const smooth = simplify(rounded(simplify(line, cell * 0.75), 2), 1.2).map(
      ([x, y]): Spot => [x + 0.0137, y + 0.0271],
    );
    arcs.push({ line: smooth, left: first.left, right: first.right });
  };
  for (const [corner, ways] of links) if (ways.length !== 2) for (const way of ways) follow(corner, way);
  for (const [corner, ways] of links) if (ways[0] !== undefined) follow(corner, ways[0]);
  return arcs;
}

/** The stretches of a border that lie on land; notes every landfall. */
function ashore(
  arc: Arc,
  rings: readonly Line[],
  shore: Near<{ ring: number; segment: number }>,
  coast: Shape,
  landfalls: Landfall[],
): Arc[] {
  const first = arc.line[0] as Spot;
  let onLand = inShape(coast, first[0], first[1]);
  const pieces: Arc[] = [];
  let run: Spot[] = [first];
  for (let k = 1; k < arc.line.length; k += 1) {
    const a = arc.line[k - 1] as Spot;
    const b = arc.line[k] as Spot;
    const cuts: { t: number; at: Spot }[] = [];
    for (const { ring, segment } of shore.within(boxOf(a, b))) {
      const c = rings[ring]?.[segment - 1] as Spot;
      const d = rings[ring]?.[segment] as Spot;
      const det = (d[0] - c[0]) * (b[1] - a[1]) - (d[1] - c[1]) * (b[0] - a[0]);
      if (det === 0) continue;
      const u = ((a[0] - c[0]) * (b[1] - a[1]) - (a[1] - c[1]) * (b[0] - a[0])) / det;
      const t = ((a[0] - c[0]) * (d[1] - c[1]) - (a[1] - c[1]) * (d[0] - c[0])) / det;
      if (u < 0 || u >= 1 || t < 0 || t >= 1) continue;
      const at: Spot = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      cuts.push({ t, at });
      // det > 0: the border turns to the left of the shore, that is, inland.
      landfalls.push({ at, ring, segment, t: u, after: det > 0 ? arc.right : arc.left });
    }
    cuts.sort((p, q) => p.t - q.t);
    for (const { at } of cuts) {
      run.push(at);
      if (onLand) pieces.push({ ...arc, line: run });
      onLand = !onLand;
      run = [at];
    }
    run.push(b);
  }
  if (onLand && run.length > 1) pieces.push({ ...arc, line: run });
  return pieces;
}

/** A shore ring cut at its landfalls, each stretch under the label of the land behind it. */
function shoreline(ring: Line, falls: readonly Landfall[], alone: () => number): Arc[] {
  if (falls.length === 0) return [{ line: ring, left: alone(), right: -1 }];
  return falls.map((fall, k) => {
    const next = falls[(k + 1) % falls.length] as Landfall;
    const line: Spot[] = [fall.at];
    const wraps = k === falls.length - 1;
    const last = wraps ? next.segment + ring.length - 1 : next.segment;
    for (let s = fall.segment; s < last; s += 1)
      line.push(ring[s < ring.length - 1 ? s : s - ring.length + 1] as Spot);
    line.push(next.at);
    return { line, left: fall.after, right: -1 };
  });
}

function labelNear(labels: Int32Array, grid: Raster, ring: Line): number {
  const x = ring.reduce((sum, at) => sum + at[0], 0) / ring.length;
  const y = ring.reduce((sum, at) => sum + at[1], 0) / ring.length;
  return labels[Math.round(y / grid.cell) * grid.cols + Math.round(x / grid.cell)] as number;
}

/** Chains directed pieces into closed rings, one shape per label. */
function close(pieces: readonly Arc[]): Map<number, Shape> {
  const byLabel = new Map<number, Line[]>();
  const add = (label: number, line: Line): void => {
    if (label < 0) return;
    const list = byLabel.get(label);
    if (list === undefined) byLabel.set(label, [line]);
    else list.push(line);
  };
  for (const { line, left, right } of pieces) {
    add(left, line);
    add(right, [...line].reverse());
  }
  const shapes = new Map<number, Shape>();
  for (const label of [...byLabel.keys()].sort((a, b) => a - b)) {
    const lines = byLabel.get(label) ?? [];
    const starts = new Map<string, Line[]>();
    for (const line of lines) {
      const key = String(line[0]);
      starts.set(key, [...(starts.get(key) ?? []), line]);
    }
    const rings: Spot[][] = [];
    for (const line of lines) {
      if (!starts.get(String(line[0]))?.includes(line)) continue;
      const ring: Spot[] = [];
      for (let piece: Line | undefined = line; piece !== undefined; ) {
        const list: Line[] = starts.get(String(piece[0])) ?? [];
        list.splice(list.indexOf(piece), 1);
        ring.push(...(ring.length === 0 ? piece : piece.slice(1)));
        if (String(ring[0]) === String(ring.at(-1))) break;
        piece = starts.get(String(piece.at(-1)))?.[0];
      }
      if (String(ring[0]) !== String(ring.at(-1))) throw new Error(`part ${label} does not close`);
      rings.push(ring);
    }
    const big = rings.filter((ring) => Math.abs(area(ring)) > 1);
    shapes.set(
      label,
      assemble(
        big.filter((ring) => area(ring) > 0),
        big.filter((ring) => area(ring) < 0),
      ),
    );
  }
  return shapes;
}
