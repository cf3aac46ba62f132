import { type Bounds, grown } from "./bounds.ts";
import type { EdgeSet } from "./edge-set.ts";

/** How far, as a share of its width, a belt's polygon may reach beyond the true one round a corner; and the least it may, in metres. */
const SHARE = 0.001;
const LEAST = 0.02;

/** Metres that the polygons of a belt of that width may reach beyond the true belt. They never fall short of it. */
export const beltTolerance = (width: number): number => (width > 0 ? Math.max(LEAST, SHARE * width) : 0);

/**
 * Everything within `width` metres of the edges of an area or of lines, as convex rings that turn left and overlap: a rectangle along
 * each edge, and on the outer side of each bend a fan whose sides touch the true circle from outside. The nearest place on an edge is
 * either inside it or a bend, so nothing is left out. Only what can reach the frame is made.
 *
 * Rings go both ways from every edge, so which way a file turns its rings does not matter. (Turf's `buffer` takes degrees.)
 */
export function* beltRings(set: EdgeSet, width: number, frame: Bounds): Generator<readonly number[]> {
  if (!(width > 0)) return;
  const { edges } = set;
  const next = nextEdges(set);
  const { minX, minY, maxX, maxY } = grown(frame, width);
  const near: number[] = [];
  set.visit(minX, minY, maxX, maxY, (i) => near.push(i));
  for (const i of near) {
    const x1 = edges[i] as number;
    const y1 = edges[i + 1] as number;
    const x2 = edges[i + 2] as number;
    const y2 = edges[i + 3] as number;
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) continue;
    const dx = (x2 - x1) / length;
    const dy = (y2 - y1) / length;
    const [nx, ny] = [-dy * width, dx * width];
    yield [x1 - nx, y1 - ny, x2 - nx, y2 - ny, x2 + nx, y2 + ny, x1 + nx, y1 + ny];
    const after = next.after[i / 4] as number;
    if (after < 0) yield fan(x2, y2, Math.atan2(-dx, dy), Math.PI, width);
    else {
      const ex = (edges[after + 2] as number) - x2;
      const ey = (edges[after + 3] as number) - y2;
      const turn = Math.atan2(dx * ey - dy * ex, dx * ex + dy * ey);
      // Turning left the gap is on the right, and the other way round.
      if (turn > 0) yield fan(x2, y2, Math.atan2(-dx, dy), turn, width);
      else if (turn < 0) yield fan(x2, y2, Math.atan2(ex, -ey), -turn, width);
    }
    if (next.first[i / 4] === 1) yield fan(x1, y1, Math.atan2(dx, -dy), Math.PI, width);
  }
}

/** From `start` radians, `turn` radians to the left. */
function fan(x: number, y: number, start: number, turn: number, width: number): readonly number[] {
  const widest = 2 * Math.acos(1 / (1 + beltTolerance(width) / width));
  const parts = Math.max(1, Math.ceil(turn / widest));
  const step = turn / parts;
  const out = width / Math.cos(step / 2);
  const ring = [x, y, x + width * Math.cos(start), y + width * Math.sin(start)];
  for (let part = 0; part < parts; part++) {
    const angle = start + (part + 0.5) * step;
    ring.push(x + out * Math.cos(angle), y + out * Math.sin(angle));
  }
  ring.push(x + width * Math.cos(start + turn), y + width * Math.sin(start + turn));
  return ring;
}

interface Sequence {
  /** Of each edge, where in `edges` the next one of some length begins; −1 at the end of a line. */
  readonly after: Int32Array;
  /** 1 for the first edge of a line. */
  readonly first: Uint8Array;
}

const kept = new WeakMap<EdgeSet, Sequence>();

/** Edges lie in the order of their rings; a new ring begins where one does not start at the last one's end. */
function nextEdges(set: EdgeSet): Sequence {
  const known = kept.get(set);
  if (known) return known;
  const { edges, closed } = set;
  const count = edges.length / 4;
  const after = new Int32Array(count).fill(-1);
  const first = new Uint8Array(count);
  const isFlat = (i: number) => edges[i] === edges[i + 2] && edges[i + 1] === edges[i + 3];
  let begin = -1;
  let last = -1;
  const end = () => {
    if (last < 0) return;
    const returns = edges[last + 2] === edges[begin] && edges[last + 3] === edges[begin + 1];
    if (closed || returns) after[last / 4] = begin;
    else first[begin / 4] = 1;
  };
  for (let i = 0; i < edges.length; i += 4) {
    if (isFlat(i)) continue;
    const follows = last >= 0 && edges[i] === edges[last + 2] && edges[i + 1] === edges[last + 3];
    if (follows) after[last / 4] = i;
    else {
      end();
      begin = i;
    }
    last = i;
  }
  end();
  const sequence = { after, first };
  kept.set(set, sequence);
  return sequence;
}
