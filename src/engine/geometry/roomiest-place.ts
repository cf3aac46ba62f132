import { EdgeSet } from "./edge-set.ts";
import { segmentToBox } from "./segment-to-box.ts";

export interface Rectangle {
  readonly width: number;
  readonly length: number;
}

/** Metres the answer may fall short of the best there is: a decimetre, or 3 % where there is plenty of room. */
const slack = (found: number): number => Math.max(0.1, 0.03 * found);
/** Metres: half the side of the smallest square tried where the answer hangs on it. */
const FINEST = 0.01;
/** Longest edges that a house is laid along: more directions cost time and win centimetres. */
const DIRECTIONS = 3;

/**
 * The greatest distance, in metres and within `slack` of the best, that a rectangle can keep to the boundary of an area when it is laid at the best
 * place, along or across one of the area's longest edges; 0 when it fits nowhere.
 *
 * @param wanted the distance that the caller will hold the answer against: near it the search goes on to the centimetre
 *
 * Branch and bound on squares, as in Mapbox's polylabel: inside a square of half-diagonal h the distance cannot be
 * more than h above that at its middle. A rectangle can never keep more than a circle of its width.
 */
export function roomiestPlace(area: EdgeSet, { width, length }: Rectangle, wanted = 0): number {
  const frames = headings(area).map((heading) => turn(area, heading));
  const [main] = frames;
  if (!main) return 0;
  const boxes: readonly Box[] =
    width === length
      ? [[width / 2, width / 2]]
      : [
          [length / 2, width / 2],
          [width / 2, length / 2],
        ];
  return search(main, frames, boxes, wanted);
}

/** Half sides along x and y. */
type Box = readonly [number, number];

/** The area seen along one of its edges, moved to its first corner to keep the digits. */
interface Frame {
  readonly area: EdgeSet;
  readonly cos: number;
  readonly sin: number;
}

/** Directions of the longest edges, each counted once whichever way it runs. */
function headings({ edges }: EdgeSet): number[] {
  const found: { heading: number; length: number }[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const dx = (edges[i + 2] as number) - (edges[i] as number);
    const dy = (edges[i + 3] as number) - (edges[i + 1] as number);
    const length = Math.hypot(dx, dy);
    if (length > 0) found.push({ heading: Math.atan2(dy, dx), length });
  }
  // In micrometres, so that sides of equal length keep their order when the map is turned.
  found.sort((a, b) => Math.round(b.length * 1e6) - Math.round(a.length * 1e6));
  const chosen: number[] = [];
  for (const { heading } of found) {
    if (chosen.length === DIRECTIONS) break;
    if (chosen.every((other) => Math.abs(Math.sin(2 * (heading - other))) > 1e-3)) chosen.push(heading);
  }
  return chosen;
}

function turn({ edges }: EdgeSet, heading: number): Frame {
  const cos = Math.cos(heading);
  const sin = Math.sin(heading);
  const [x0 = 0, y0 = 0] = edges;
  const rings: [number, number][][] = [];
  const put = (i: number): [number, number] => {
    const x = (edges[i] as number) - x0;
    const y = (edges[i + 1] as number) - y0;
    return [x * cos + y * sin, y * cos - x * sin];
  };
  for (let i = 0; i < edges.length; i += 4) rings.push([put(i), put(i + 2)]);
  return { area: EdgeSet.ofRings(rings, true), cos, sin };
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly bound: number;
}

/** Squares lie along the main frame; in each, the boxes are tried along every frame. */
function search(main: Frame, frames: readonly Frame[], boxes: readonly Box[], wanted: number): number {
  const { area } = main;
  const { minX, minY, maxX, maxY } = area.bounds;
  const width = maxX - minX;
  const height = maxY - minY;
  if (!(width > 0 && height > 0)) return 0;
  const inner = Math.min(...(boxes[0] as Box));
  const diagonal = Math.hypot(width, height);
  const queue: Square[] = [];
  let found = 0;
  const promising = (bound: number, half: number) =>
    bound > found + slack(found) || (found < wanted && bound >= wanted && half > FINEST);
  const clearance = (x: number, y: number, edge: number): number => {
    let best = 0;
    for (const frame of frames) {
      const cos = main.cos * frame.cos + main.sin * frame.sin;
      const sin = main.cos * frame.sin - main.sin * frame.cos;
      for (const [a, b] of boxes)
        best = Math.max(best, boxDistance(frame.area, x * cos + y * sin, y * cos - x * sin, a, b, edge));
    }
    return best;
  };
  const look = (x: number, y: number, half: number) => {
    const reach = half * Math.SQRT2;
    const edge = area.edgeDistance(x, y, diagonal);
    const inside = area.contains(x, y);
    const circle = (inside ? edge : -edge) - inner;
    if (half > 0 && !promising(circle + reach, half)) return;
    const clear = inside && circle > 0 ? clearance(x, y, edge) : 0;
    if (clear > found) found = clear;
    const bound = Math.min(circle, clear) + reach;
    if (half > 0 && promising(bound, half)) push(queue, { x, y, half, bound });
  };
  const step = Math.max(Math.min(width, height), Math.max(width, height) / 64);
  look((minX + maxX) / 2, (minY + maxY) / 2, 0);
  for (let x = minX; x < maxX; x += step)
    for (let y = minY; y < maxY; y += step) look(x + step / 2, y + step / 2, step / 2);
  for (let square = queue.pop(); square; square = queue.pop()) {
    if (!promising(square.bound, square.half)) break;
    const half = square.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) look(square.x + dx, square.y + dy, half);
  }
  return found;
}

/** Keeps the most promising square last. */
function push(queue: Square[], square: Square): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle] as Square).bound < square.bound) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, square);
}

/** Metres from a box around (x, y) to the nearest edge, at most `reach`; 0 when an edge enters it. */
function boxDistance(area: EdgeSet, x: number, y: number, a: number, b: number, reach: number): number {
  const { edges } = area;
  let best = reach;
  area.visit(x - a - reach, y - b - reach, x + a + reach, y + b + reach, (i) => {
    const x1 = (edges[i] as number) - x;
    const y1 = (edges[i + 1] as number) - y;
    const x2 = (edges[i + 2] as number) - x;
    const y2 = (edges[i + 3] as number) - y;
    if (Math.min(x1, x2) >= a + best || Math.max(x1, x2) <= -a - best) return;
    if (Math.min(y1, y2) >= b + best || Math.max(y1, y2) <= -b - best) return;
    const d = segmentToBox(x1, y1, x2, y2, a, b);
    if (d < best) best = d;
  });
  return best;
}
