import { fractal } from "../chance/noise.ts";
import { spread } from "../land/find-way.ts";
import type { Land } from "../land/make-land.ts";
import { gradient, mark } from "../land/settle.ts";
import { fillLand } from "../land/terrain.ts";
import { assemble, region } from "../plane/contour.ts";
import { blur, distanceTo, fill, nodeAt, type Raster } from "../plane/raster.ts";
import { apart, area, type Line, type Shape, type Spot } from "../plane/rings.ts";

/** One zone before it gets an id: local metres. */
export interface HazardZone {
  readonly kind: "flood" | "stormSurge" | "landslide" | "marineClay" | "roadNoise";
  readonly shape: Shape;
  readonly returnPeriod?: number;
  readonly grade?: "red" | "yellow";
  readonly name?: string;
}

const TOLERANCE = 2.5;
/** Streams with less catchment than this (m²) are not flood-mapped, as in NVE's flood maps of the larger rivers. */
const MAPPED_RIVER = 2_000_000;

/** Hazard zones read off the terrain: water rises over low ground, slopes slide, traffic is heard along its road. */
export function makeHazards(land: Land): HazardZone[] {
  return [...floods(land), ...surges(land), ...slides(land), ...clays(land), ...noises(land)];
}

/** Low ground near a mapped river, by its height above the water beside it. */
function floods({ terrain, water, plan }: Land): HazardZone[] {
  const grid = terrain.height;
  const starts: { node: number; head: number }[] = [];
  for (const { line, size } of water.streams)
    if (size >= MAPPED_RIVER)
      for (const at of dense(line, grid.cell / 2)) starts.push({ node: nodeAt(grid, at[0], at[1]), head: 0 });
  if (starts.length === 0) return [];
  const { cost, owner } = spread(grid, starts, new Float64Array(grid.values.length).fill(1), 130);
  const river = (k: number): number => water.filled.values[starts[owner[k] as number]?.node ?? k] as number;
  return [
    [20, 0.7, 26],
    [200, 1.4, 48],
    [1000, 2.1, 72],
  ].map(([years, rise, reach]): HazardZone => {
    const depth = fillLand(terrain, (x, y, k) =>
      Math.min(
        ((rise as number) - ((water.filled.values[k] as number) - river(k))) * 12,
        (reach as number) * (1 + 0.35 * fractal(x / 150, y / 150, plan.seed + 71, 2)) -
          Math.min(999, cost[k] as number),
        terrain.shore.values[k] as number,
      ),
    );
    return {
      kind: "flood",
      returnPeriod: years as number,
      shape: region(depth, 0, { smallest: 800, tolerance: TOLERANCE }),
    };
  });
}

/** A band from a little way out at sea to where the highest water reaches: each return period holds the one before. */
function surges({ terrain, plan }: Land): HazardZone[] {
  const outside = region(
    fill(terrain.shore, (_x, _y, k) => (terrain.shore.values[k] as number) + 14),
    0,
    {
      smallest: 900,
      tolerance: 4,
    },
  );
  return [
    [20, 8, 1.6],
    [200, 13, 2.2],
    [1000, 19, 2.7],
  ].map(([years, reach, level]): HazardZone => {
    const dry = fill(terrain.shore, (x, y, k) => {
      const low = Math.max(0, (level as number) + 1.2 - (terrain.height.values[k] as number)) * 9;
      const inland = (reach as number) * (1 + 0.5 * fractal(x / 190, y / 190, plan.seed + 72, 2)) + low;
      return (terrain.shore.values[k] as number) - Math.max(4, inland);
    });
    const rings = [
      ...outside,
      ...region(dry, 0, { smallest: 1500, tolerance: 3 }).map((part) =>
        part.map((ring) => [...ring].reverse()),
      ),
    ].flat();
    const shape = assemble(
      rings.filter((ring) => area(ring) > 0),
      rings.filter((ring) => area(ring) < 0),
    );
    return { kind: "stormSurge", returnPeriod: years as number, shape };
  });
}

function slides({ terrain, plan }: Land): HazardZone[] {
  const { slope } = gradient(blur(terrain.height, 2));
  // The run-out below a steep side is part of the zone: look uphill by widening what is steep.
  const steepest = blur(slope, 3);
  return [
    [100, 0.4],
    [1000, 0.32],
    [5000, 0.27],
  ].map(([years, limit]): HazardZone => {
    const risk = fill(
      slope,
      (x, y, k) =>
        Math.max(slope.values[k] as number, (steepest.values[k] as number) * 1.1) -
        (limit as number) +
        0.03 * fractal(x / 210, y / 210, plan.seed + 73, 2),
    );
    return {
      kind: "landslide",
      returnPeriod: years as number,
      shape: region(blur(risk, 1), 0, { smallest: 4000, tolerance: 4 }),
    };
  });
}

/** Old sea bed: below the marine limit, flat, not bare rock, and where the plan says the sea left its clay. */
function clays({ terrain, ground, plan }: Land): HazardZone[] {
  const beds = plan.patches.filter(({ kind }) => kind === "marineClay");
  if (beds.length === 0) return [];
  const clay = fillLand(terrain, (x, y, k) =>
    Math.min(
      (38 - (terrain.height.values[k] as number)) / 12,
      (0.11 - (ground.slope.values[k] as number)) / 0.03,
      ((terrain.shore.values[k] as number) - 30) / 50,
      Math.max(...beds.map(({ at, radius }) => 1 - apart(at, [x, y]) / radius)) * 2 +
        0.5 * fractal(x / 230, y / 230, plan.seed + 74, 2),
    ),
  );
  return [{ kind: "marineClay", shape: region(blur(clay, 1), 0, { smallest: 15_000, tolerance: 4 }) }];
}

/** Half-widths in metres of the noise zones by road class: order of size of yearly mean traffic of 6 000 and 1 500. */
const NOISE: readonly (readonly ["trunk" | "county", "red" | "yellow", number])[] = [
  ["trunk", "red", 24],
  ["trunk", "yellow", 78],
  ["county", "red", 11],
  ["county", "yellow", 38],
];

function noises({ terrain, stretches, plan }: Land): HazardZone[] {
  const zones: HazardZone[] = [];
  for (const grade of ["red", "yellow"] as const) {
    const fields: Raster[] = [];
    for (const [road, own, reach] of NOISE) {
      if (own !== grade) continue;
      const marks = new Uint8Array(terrain.height.values.length);
      const lines = stretches.filter((stretch) => stretch.class === road).map(({ line }) => line);
      for (const line of lines) mark(terrain.height, line, marks);
      const rough = distanceTo(terrain.height, (k) => marks[k] === 1);
      fields.push(
        fillLand(terrain, (x, y, k) => {
          const far = rough.values[k] as number;
          if (far > reach * 1.6 + 40) return -far;
          const exact = nearest(lines, [x, y]);
          return reach * (1 + 0.3 * fractal(x / 170, y / 170, plan.seed + 75, 2)) - exact;
        }),
      );
    }
    const loud = fill(terrain.height, (_x, _y, k) =>
      Math.min(
        terrain.shore.values[k] as number,
        Math.max(...fields.map((field) => field.values[k] as number)),
      ),
    );
    zones.push({
      kind: "roadNoise",
      grade,
      name: "Riks- og fylkesvegar",
      shape: region(loud, 0, { smallest: 600, tolerance: TOLERANCE }),
    });
  }
  return zones;
}

function nearest(lines: readonly Line[], at: Spot): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let k = 1; k < line.length; k += 1) {
      const a = line[k - 1] as Spot;
      if (Math.abs(a[0] - at[0]) > 260 || Math.abs(a[1] - at[1]) > 260) continue;
      least = Math.min(least, segment(at, a, line[k] as Spot));
    }
  return least;
}
function segment(p: Spot, a: Spot, b: Spot): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return apart(p, [a[0] + t * dx, a[1] + t * dy]);
}

function dense(line: Line, step: number): Spot[] {
  const points: Spot[] = [];
  for (let k = 1; k < line.length; k += 1) {
    const a = line[k - 1] as Spot;
    const b = line[k] as Spot;
    const pieces = Math.max(1, Math.ceil(apart(a, b) / step));
    for (let p = 0; p < pieces; p += 1)
      points.push([a[0] + ((b[0] - a[0]) * p) / pieces, a[1] + ((b[1] - a[1]) * p) / pieces]);
  }
  return points;
}
