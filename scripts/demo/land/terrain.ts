import { fractal, noise, ridges } from "../chance/noise.ts";
import type { Plan, Stroke } from "../plan.ts";
import { fill, type Raster, raster } from "../plane/raster.ts";
import { apart, inRing, nearestOnSegment, type Spot } from "../plane/rings.ts";

/** Node spacing of every terrain raster, in metres: fine enough for a skerry, coarse enough for a one-second run. */
const CELL = 20;

export interface Terrain {
  /** About metres inland of the shore; 0 is the waterline, negative is sea. */
  readonly shore: Raster;
  /** Metres above the sea, 0 at sea. */
  readonly height: Raster;
}

/** Metres inside the stroke, negative outside. */
function inside(stroke: Stroke, x: number, y: number): number {
  const { t, distance } = nearestOnSegment([x, y], stroke.a, stroke.b);
  return stroke.r + (stroke.s - stroke.r) * t - distance;
}

/** Largest of the strokes, blended over `soft` metres where two meet, so that no crease shows. */
function union(strokes: readonly Stroke[], x: number, y: number, soft: number): number {
  let best = -1e5;
  for (const stroke of strokes) {
    const value = inside(stroke, x, y);
    const overlap = Math.max(0, soft - Math.abs(best - value)) / soft;
    best = Math.max(best, value) + overlap * overlap * soft * 0.25;
  }
  return best;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const ramp = (value: number, low: number, high: number): number => {
  const t = clamp((value - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
};

export function makeTerrain(plan: Plan, seed: number): Terrain {
  const grid = raster(plan.width, plan.height, CELL);
  const shore = fill(grid, (x, y) => shoreAt(plan, seed, x, y));
  const height = fill(grid, (x, y, k) => heightAt(plan, seed, x, y, shore.values[k] as number));
  return { shore, height };
}

/** A raster of the land only: at sea it holds the (negative) shore value, so that whatever is drawn from it ends there. */
export function fillLand({ shore }: Terrain, value: (x: number, y: number, index: number) => number): Raster {
  return fill(shore, (x, y, k) => {
    const inland = shore.values[k] as number;
    return inland <= 0 ? inland : value(x, y, k);
  });
}

function shoreAt(plan: Plan, seed: number, x0: number, y0: number): number {
  // The grain of the rock: noise is turned about 35° and stretched along it, so inlets and islets line up as on a real coast.
  const along = (x0 * 0.82 + y0 * 0.57) / 1.9;
  const across = (-x0 * 0.57 + y0 * 0.82) * 1.1;
  const x = x0 + 260 * fractal(x0 / 1900, y0 / 1900, seed + 1, 2);
  const y = y0 + 260 * fractal(x0 / 1900, y0 / 1900, seed + 2, 2);
  const form = Math.min(union(plan.land, x, y, 500), -union(plan.fjords, x, y, 300));
  // Deeper than any roughness reaches: open sea.
  if (form < -950) return form;
  const rough =
    380 * noise(along / 820, across / 820, seed + 3) +
    250 * fractal(along / 350, across / 350, seed + 4, 3, 0.55) +
    40 * fractal(x0 / 95, y0 / 95, seed + 5, 2, 0.6);
  const edge = Math.min(plan.width - x0, plan.height - y0, x0, y0);
  // Skerries: narrow crests that break the surface off the outer coast, in the shelter of nothing.
  const skerry =
    620 * (ridges(along / 520, across / 520, seed + 10, 3) - 0.79) - 0.22 * Math.max(0, -form - 150);
  const coast = Math.min(Math.max(form + rough, form < -60 ? Math.min(skerry, 60) : -1e5), edge - 150);
  let filled = coast;
  for (const quay of plan.quays) filled = Math.max(filled, insideRing(quay, x0, y0));
  return filled;
}

/** Metres inside a hand-drawn outline (its first point need not be repeated), negative outside. */
function insideRing(corners: readonly Spot[], x: number, y: number): number {
  const ring = [...corners, corners[0] as Spot];
  let least = 1e5;
  for (let k = 1; k < ring.length; k += 1)
    least = Math.min(least, nearestOnSegment([x, y], ring[k - 1] as Spot, ring[k] as Spot).distance);
  return inRing(ring, x, y) ? least : -least;
}

function heightAt(plan: Plan, seed: number, x: number, y: number, shore: number): number {
  if (shore <= 0) return 0;
  const inland = ramp(shore, 0, 1300);
  let hills = 0;
  for (const hill of plan.hills) {
    const d = apart(hill.at, [x, y]) / hill.radius;
    if (d < 1) hills += hill.height * (1 - d * d) * (1 - d * d);
  }
  const crest = ridges(x / 1500 + 0.3 * noise(x / 700, y / 700, seed + 9), y / 1100, seed + 6, 4);
  let value =
    2 +
    shore * 0.018 +
    ramp(shore, 20, 420) * 14 +
    hills * (0.55 + 0.6 * crest) * ramp(shore, 60, 900) +
    inland * 70 * crest +
    inland * 16 * fractal(x / 420, y / 420, seed + 7, 3);
  let low = 0;
  for (const valley of plan.valleys) low = Math.max(low, ramp(inside(valley, x, y), -350, 250));
  value = value * (1 - 0.78 * low) + low * (3 + shore * 0.006);
  for (const lake of plan.lakes) {
    const dx = x - lake.at[0];
    const dy = y - lake.at[1];
    const [c, s] = lake.stretch;
    const size = Math.sqrt(c * c + s * s);
    const u = (dx * c + dy * s) / size / 1.7;
    const v = ((-dx * s + dy * c) / size) * 1.25;
    const d = Math.sqrt(u * u + v * v) / lake.radius + 0.35 * fractal(x / 260, y / 260, seed + 8, 3);
    if (d < 1.4) value -= 26 * ramp(1.4 - d, 0, 1);
  }
  return Math.max(value, Math.min(2, 0.3 + shore * 0.1));
}
