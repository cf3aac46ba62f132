/**
 * Gradient noise (Perlin 1985/2002) over an integer hash. Only + − × and table look-ups, so that every machine draws the
 * same coast; sine and exponent differ between JavaScript engines and are not used anywhere in the demo maker.
 */
const DIAGONAL = Math.sqrt(0.5);
const STEEP = Math.sqrt(0.8535533905932737);
const FLAT = Math.sqrt(0.14644660940672624);
const GRADIENTS: readonly (readonly [number, number])[] = [
  [1, 0],
  [STEEP, FLAT],
  [DIAGONAL, DIAGONAL],
  [FLAT, STEEP],
  [0, 1],
  [-FLAT, STEEP],
  [-DIAGONAL, DIAGONAL],
  [-STEEP, FLAT],
  [-1, 0],
  [-STEEP, -FLAT],
  [-DIAGONAL, -DIAGONAL],
  [-FLAT, -STEEP],
  [0, -1],
  [FLAT, -STEEP],
  [DIAGONAL, -DIAGONAL],
  [STEEP, -FLAT],
];

function corner(ix: number, iy: number, seed: number, dx: number, dy: number): number {
  let hash = Math.imul(ix, 0x27d4eb2d) ^ Math.imul(iy, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const gradient = GRADIENTS[(hash >>> 20) & 15] as readonly [number, number];
  return gradient[0] * dx + gradient[1] * dy;
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Noise in about [−1, 1] at (x, y) in lattice units. */
export function noise(x: number, y: number, seed: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const dx = x - ix;
  const dy = y - iy;
  const u = fade(dx);
  const v = fade(dy);
  const low = corner(ix, iy, seed, dx, dy) * (1 - u) + corner(ix + 1, iy, seed, dx - 1, dy) * u;
  const high =
    corner(ix, iy + 1, seed, dx, dy - 1) * (1 - u) + corner(ix + 1, iy + 1, seed, dx - 1, dy - 1) * u;
  return (low * (1 - v) + high * v) * 1.5;
}

/** Sum of `octaves` of noise, each twice as fine and `gain` times as strong as the one before. */
export function fractal(x: number, y: number, seed: number, octaves: number, gain = 0.5): number {
  let sum = 0;
  let strength = 1;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += strength * noise(x * scale, y * scale, seed + octave * 101);
    strength *= gain;
    scale *= 2.03;
  }
  return sum;
}

/** Ridges: 1 on the crest, falling to 0; sharp crests and round valleys, as glaciers leave them. */
export function ridges(x: number, y: number, seed: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave += 1) {
    const height = 1 - Math.abs(noise(x * scale, y * scale, seed + octave * 77));
    sum += strength * height * height;
    strength *= 0.5;
    scale *= 2.1;
  }
  return sum;
}
