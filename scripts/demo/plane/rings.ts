/** Plane geometry on rings and lines in local metres. */
export type Spot = readonly [number, number];
export type Line = readonly Spot[];
/** Outer ring counter-clockwise, holes clockwise, first and last equal. */
export type Shape = readonly (readonly Line[])[];

/** Coordinates are kept to 0.1 m: finer says nothing, and coarse numbers hide the last bit in which machines could differ. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function length(line: Line): number {
  let sum = 0;
  for (let k = 1; k < line.length; k += 1) sum += apart(line[k - 1] as Spot, line[k] as Spot);
  return sum;
}

export function apart(a: Spot, b: Spot): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Signed area: positive when counter-clockwise. */
export function area(ring: Line): number {
  let sum = 0;
  for (let k = 1; k < ring.length; k += 1) {
    const a = ring[k - 1] as Spot;
    const b = ring[k] as Spot;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

export function inRing(ring: Line, x: number, y: number): boolean {
  let inside = false;
  for (let k = 1; k < ring.length; k += 1) {
    const a = ring[k - 1] as Spot;
    const b = ring[k] as Spot;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

export function inShape(shape: Shape, x: number, y: number): boolean {
  return shape.some((rings) => {
    const [outer, ...holes] = rings;
    return outer !== undefined && inRing(outer, x, y) && !holes.some((hole) => inRing(hole, x, y));
  });
}

/** Nearest point of the segment a–b to p, and its place along it in [0, 1]. */
export function nearestOnSegment(
  p: Spot,
  a: Spot,
  b: Spot,
): { readonly t: number; readonly distance: number } {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const raw = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
  const t = Math.min(1, Math.max(0, raw));
  return { t, distance: apart(p, [a[0] + t * dx, a[1] + t * dy]) };
}

/** Douglas–Peucker: every left-out point lies within `tolerance` metres of the kept line. */
export function simplify(line: Line, tolerance: number): Spot[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  if (apart(line[0] as Spot, line.at(-1) as Spot) < 1e-9) {
    // A ring has no chord of its own: split it at the point farthest from its start.
    let far = 1;
    for (let k = 1; k < line.length - 1; k += 1)
      if (apart(line[k] as Spot, line[0] as Spot) > apart(line[far] as Spot, line[0] as Spot)) far = k;
    keep[far] = 1;
    stack.pop();
    stack.push([0, far], [far, line.length - 1]);
  }
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    let worst = tolerance;
    let at = -1;
    for (let k = from + 1; k < to; k += 1) {
      const { distance } = nearestOnSegment(line[k] as Spot, line[from] as Spot, line[to] as Spot);
      if (distance > worst) {
        worst = distance;
        at = k;
      }
    }
    if (at > 0) {
      keep[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return line.filter((_, k) => keep[k] === 1);
}

/** Chaikin's corner cutting, `times` rounds; an open line keeps its ends, a ring stays closed. */
export function rounded(line: Line, times: number): Spot[] {
  let current = [...line];
  const closed = line.length > 3 && apart(line[0] as Spot, line.at(-1) as Spot) < 1e-9;
  for (let round = 0; round < times; round += 1) {
    const next: Spot[] = closed ? [] : [current[0] as Spot];
    for (let k = 1; k < current.length; k += 1) {
      const a = current[k - 1] as Spot;
      const b = current[k] as Spot;
      if (closed || k > 1) next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
      if (closed || k < current.length - 1) next.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    next.push(closed ? (next[0] as Spot) : (current.at(-1) as Spot));
    current = next;
  }
  return current;
}

/** Points every `step` metres along a line, with its first and last point kept. */
export function resampled(line: Line, step: number): Spot[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined) return [];
  const points: Spot[] = [first];
  const pieces = Math.max(1, Math.round(length(line) / step));
  const stride = length(line) / pieces;
  let want = stride;
  let gone = 0;
  for (let k = 1; k < line.length; k += 1) {
    const a = line[k - 1] as Spot;
    const b = line[k] as Spot;
    const span = apart(a, b);
    while (want <= gone + span && points.length < pieces) {
      const t = span === 0 ? 0 : (want - gone) / span;
      points.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
      want += stride;
    }
    gone += span;
  }
  points.push(last);
  return points;
}

/** A band of `half` metres to each side of a line, as one ring; corners are mitred, so bends must be gentler than about 60°. */
export function strip(line: Line, half: number): Spot[] {
  const left: Spot[] = [];
  const right: Spot[] = [];
  line.forEach((at, k) => {
    const before = line[Math.max(0, k - 1)] as Spot;
    const after = line[Math.min(line.length - 1, k + 1)] as Spot;
    const one = unit(before, k === 0 ? after : at);
    const two = unit(k === line.length - 1 ? before : at, after);
    const [sx, sy] = [one[0] + two[0], one[1] + two[1]];
    const size = Math.sqrt(sx * sx + sy * sy) || 1;
    const way: Spot = [sx / size, sy / size];
    const stretch = half / Math.max(0.5, way[0] * one[0] + way[1] * one[1]);
    left.push([tenth(at[0] - way[1] * stretch), tenth(at[1] + way[0] * stretch)]);
    right.push([tenth(at[0] + way[1] * stretch), tenth(at[1] - way[0] * stretch)]);
  });
  const ring = [...right, ...left.reverse()];
  return [...ring, ring[0] as Spot];
}

function unit(a: Spot, b: Spot): Spot {
  const size = apart(a, b) || 1;
  return [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
}
