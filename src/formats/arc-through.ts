type Line = readonly (readonly number[])[];

/** How far a chord may leave its arc: a centimetre, in metres or (10⁻⁷ of a degree of latitude) in degrees. */
const leaveAt = (x: number, y: number): number => (Math.abs(x) <= 180 && Math.abs(y) <= 180 ? 1e-7 : 0.01);
/** Enough for a whole circle of ten kilometres; what is larger is nobody's plot. */
const MOST_CHORDS = 4_096;

/**
 * Chords along arcs through three positions each (a second arc begins where the first ends), no further from the arc than a
 * centimetre. Positions on one line are left as they are.
 */
export function arcThrough(positions: Line): Line {
  if (positions.length < 3) return positions;
  const along: (readonly number[])[] = [positions[0] as readonly number[]];
  for (let at = 0; at + 2 < positions.length; at += 2) {
    along.push(...chords(positions[at] ?? [], positions[at + 1] ?? [], positions[at + 2] ?? []));
  }
  return along;
}

/** The whole circle through three positions, ended where it began. */
export function circleThrough(positions: Line): Line {
  const [first, second, third] = positions;
  if (!first || !second || !third) return positions;
  const there = arcThrough([first, second, third]);
  const circle = circleOf(first, second, third);
  // Three positions on one line have no circle, and are told as an outline that encloses nothing.
  if (!circle) return [...there, first];
  const { x, y, radius } = circle;
  const angle = ([px = 0, py = 0]: readonly number[]) => Math.atan2(py - y, px - x);
  const rest = turn(angle(third), angle(first));
  const half = angle(third) + (isLeft(circle, first, second, third) ? rest : rest - 2 * Math.PI) / 2;
  const by = [x + radius * Math.cos(half), y + radius * Math.sin(half)];
  return [...there, ...arcThrough([third, by, first]).slice(1)];
}

/**
 * Chords along a circle about a centre, or a part of it; a whole one ends where it began.
 * @param radius metres @param from degrees @param to degrees, counted against the clock from the first axis
 */
export function arcAround(centre: readonly number[], radius: number, from: number, to: number): Line {
  const [x = Number.NaN, y = Number.NaN] = centre;
  const [perX, perY] = unitsPerMetre(x, y);
  const isWhole = Math.abs(to - from) >= 360;
  const steps = Math.min(
    MOST_CHORDS,
    Math.max(8, Math.ceil((Math.PI * 2) / (2 * Math.acos(Math.max(0, 1 - 0.01 / radius)) || 1))),
  );
  const sweep = isWhole ? 360 : to - from;
  const positions = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + (sweep * i) / steps) * Math.PI) / 180;
    return [x + radius * perX * Math.cos(angle), y + radius * perY * Math.sin(angle)];
  });
  return isWhole ? [...positions.slice(0, -1), positions[0] as readonly number[]] : positions;
}

/**
 * What a metre is along each number of a position: 1 in metres; in degrees by the GRS80 ellipsoid's radii of curvature there.
 * Which number is the latitude is told by size: in Norway it is always the larger.
 */
function unitsPerMetre(x: number, y: number): readonly [number, number] {
  if (!(Math.abs(x) <= 180 && Math.abs(y) <= 180)) return [1, 1];
  const latitude = (Math.max(x, y) * Math.PI) / 180;
  const [a, e2] = [6_378_137, 0.0066943800229];
  const w = 1 - e2 * Math.sin(latitude) ** 2;
  const north = 180 / Math.PI / ((a * (1 - e2)) / w ** 1.5);
  const east = 180 / Math.PI / ((a / Math.sqrt(w)) * Math.cos(latitude));
  return x > y ? [north, east] : [east, north];
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function circleOf(
  [x1 = 0, y1 = 0]: readonly number[],
  [x2 = 0, y2 = 0]: readonly number[],
  [x3 = 0, y3 = 0]: readonly number[],
): Circle | undefined {
  // From the first position, to keep the digits: squares of northings leave none for centimetres.
  const [ax, ay, bx, by] = [x2 - x1, y2 - y1, x3 - x1, y3 - y1];
  const twice = 2 * (ax * by - ay * bx);
  if (twice === 0 || !Number.isFinite(twice)) return undefined;
  const [a, b] = [ax * ax + ay * ay, bx * bx + by * by];
  const [x, y] = [(a * by - b * ay) / twice, (b * ax - a * bx) / twice];
  return { x: x1 + x, y: y1 + y, radius: Math.hypot(x, y) };
}

/** Radians from one angle to another against the clock, 0 to 2π. */
const turn = (a: number, b: number): number => (((b - a) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);

function isLeft(
  { x, y }: Circle,
  from: readonly number[],
  by: readonly number[],
  to: readonly number[],
): boolean {
  const angle = ([px = 0, py = 0]: readonly number[]) => Math.atan2(py - y, px - x);
  return turn(angle(from), angle(by)) <= turn(angle(from), angle(to));
}

function chords(from: readonly number[], by: readonly number[], to: readonly number[]): Line {
  const circle = circleOf(from, by, to);
  if (!circle) return [by, to];
  const { x, y, radius } = circle;
  const angle = ([px = 0, py = 0]: readonly number[]) => Math.atan2(py - y, px - x);
  const start = angle(from);
  const whole = turn(start, angle(to));
  const sweep = isLeft(circle, from, by, to) ? whole : whole - 2 * Math.PI;
  const [x1 = 0, y1 = 0] = from;
  const step = 2 * Math.acos(Math.max(0, 1 - leaveAt(x1, y1) / radius));
  const count = Math.min(MOST_CHORDS, Math.max(2, Math.ceil(Math.abs(sweep) / (step || 1))));
  const found = Array.from({ length: count - 1 }, (_, i) => {
    const a = start + (sweep * (i + 1)) / count;
    return [x + radius * Math.cos(a), y + radius * Math.sin(a)];
  });
  return [...found, to];
}
