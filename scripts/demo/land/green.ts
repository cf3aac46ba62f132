import { fractal } from "../chance/noise.ts";
import type { Plan } from "../plan.ts";
import { region } from "../plane/contour.ts";
import { blur, distanceTo, nodeAt } from "../plane/raster.ts";
import { apart, type Shape } from "../plane/rings.ts";
import type { House } from "./houses.ts";
import type { Stretch } from "./network.ts";
import { type Ground, mark } from "./settle.ts";
import { fillLand, type Terrain } from "./terrain.ts";
import type { Water } from "./water.ts";

export interface Green {
  readonly kind: "wood" | "field" | "park";
  readonly shape: Shape;
}

/** Fields on flat low ground, woods below the bare heights, parks in town; none under a house or a road. */
export function makeGreen(
  plan: Plan,
  terrain: Terrain,
  water: Water,
  ground: Ground,
  stretches: readonly Stretch[],
  houses: readonly House[],
): Green[] {
  const grid = terrain.height;
  const seed = plan.seed;
  const roadNodes = new Uint8Array(grid.values.length);
  for (const { line } of stretches) mark(grid, line, roadNodes);
  const houseNodes = new Uint8Array(grid.values.length);
  for (const { outline } of houses) for (const [x, y] of outline) houseNodes[nodeAt(grid, x, y)] = 1;
  const road = distanceTo(grid, (k) => roadNodes[k] === 1);
  const house = distanceTo(grid, (k) => houseNodes[k] === 1);
  const open = (k: number): number =>
    Math.min((house.values[k] as number) - 34, (road.values[k] as number) - 16) / 20;

  const fields = fillLand(terrain, (x, y, k) =>
    Math.min(
      open(k),
      (0.085 - (ground.slope.values[k] as number)) / 0.03,
      ((ground.dry.values[k] as number) - 22) / 14,
      (58 - (water.filled.values[k] as number)) / 20,
      ((terrain.shore.values[k] as number) - 45) / 30,
      fractal(x / 520, y / 520, seed + 51, 2) * 1.6 + 0.1,
      // Ditches and fences part the land into fields.
      Math.abs(fractal((x + y * 0.4) / 330, (y - x * 0.4) / 330, seed + 52, 1)) * 9 - 0.5,
    ),
  );
  const parks = fillLand(terrain, (x, y, k) => {
    let most = -1;
    for (const park of plan.parks)
      most = Math.max(
        most,
        1 - apart(park.at, [x, y]) / (park.radius * 1.25) + 0.22 * fractal(x / 210, y / 210, seed + 53, 2),
      );
    return Math.min(most, open(k) + 0.5, ((ground.dry.values[k] as number) - 6) / 10);
  });
  const woods = fillLand(terrain, (x, y, k) =>
    Math.min(
      open(k),
      -(fields.values[k] as number) * 3,
      -(parks.values[k] as number) * 3,
      ((ground.dry.values[k] as number) - 9) / 10,
      ((terrain.shore.values[k] as number) - 55) / 40 + fractal(x / 160, y / 160, seed + 54, 2),
      (165 - (terrain.height.values[k] as number)) / 35 + 1.2 * fractal(x / 300, y / 300, seed + 55, 3),
      0.42 + fractal(x / 430, y / 430, seed + 56, 3),
    ),
  );
  return [
    { kind: "wood", shape: region(blur(woods, 1), 0, { smallest: 6000, tolerance: 5 }) },
    { kind: "field", shape: region(fields, 0, { smallest: 7000, tolerance: 3 }) },
    { kind: "park", shape: region(parks, 0, { smallest: 1500, tolerance: 2.5 }) },
  ];
}
