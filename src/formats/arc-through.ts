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

function chords(from: readonly number[], by: readonly number[], to: readonly number[]): Line {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = by;
  const [x3 = 0, y3 = 0] = to;
  const twice = 2 * (x1 * (y2 - y3) + x2 * (y3 - y1) + x3 * (y1 - y2));
  if (twice === 0 || !Number.isFinite(twice)) return [by, to];
  const [s1, s2, s3] = [x1 * x1 + y1 * y1, x2 * x2 + y2 * y2, x3 * x3 + y3 * y3];
  const x = (s1 * (y2 - y3) + s2 * (y3 - y1) + s3 * (y1 - y2)) / twice;
  const y = (s1 * (x3 - x2) + s2 * (x1 - x3) + s3 * (x2 - x1)) / twice;
  const radius = Math.hypot(x1 - x, y1 - y);
  const angle = (px: number, py: number) => Math.atan2(py - y, px - x);
  const turn = (a: number, b: number) => (((b - a) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const start = angle(x1, y1);
  const left = turn(start, angle(x2, y2)) <= turn(start, angle(x3, y3));
  const sweep = left ? turn(start, angle(x3, y3)) : turn(start, angle(x3, y3)) - 2 * Math.PI;
  const step = 2 * Math.acos(Math.max(0, 1 - leaveAt(x1, y1) / radius));
  const count = Math.min(MOST_CHORDS, Math.max(2, Math.ceil(Math.abs(sweep) / (step || 1))));
  const found = Array.from({ length: count - 1 }, (_, i) => {
    const a = start + (sweep * (i + 1)) / count;
    return [x + radius * Math.cos(a), y + radius * Math.sin(a)];
  });
  return [...found, to];
}
