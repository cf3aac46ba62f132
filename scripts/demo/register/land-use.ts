import type { LandUse } from "../../../src/engine/index.ts";
import type { Land } from "../land/make-land.ts";
import { partition } from "../plane/partition.ts";
import { distanceTo, fill, nodeAt, type Raster } from "../plane/raster.ts";
import { apart, type Shape } from "../plane/rings.ts";

const USES: readonly LandUse[] = ["lnf", "housing", "mixed", "publicService", "business", "green"];
const [LNF, HOUSING, MIXED, PUBLIC, BUSINESS, GREEN] = [0, 1, 2, 3, 4, 5] as const;

/** The land-use plan (kommuneplanens arealdel): what is built decides what the ground is set aside for; the rest is LNF. */
export function makeLandUse(land: Land): { use: LandUse; shape: Shape }[] {
  const { plan, terrain, houses, ground } = land;
  const grid = terrain.height;
  const near = (forms: readonly string[]): Raster => {
    const marks = new Uint8Array(grid.values.length);
    for (const { form, outline, at } of houses)
      if (forms.includes(form)) for (const [x, y] of [...outline, at]) marks[nodeAt(grid, x, y)] = 1;
    return distanceTo(grid, (k) => marks[k] === 1);
  };
  const home = near(["detached", "twin", "row", "block", "smallHouse", "coLocated"]);
  const town = near(["perimeter", "commerce"]);
  const works = near(["shed"]);
  const institution = near(["public"]);
  const labels = new Int32Array(grid.values.length);
  const plotUse = new Map<number, number>();
  for (const { wish, at } of land.plots) {
    const code = USES.indexOf(wish.facts.landUse as LandUse);
    const reach = Math.max(...wish.size) / 2 + 24;
    fill(grid, (x, y, k) => {
      if (code >= 0 && apart([x, y], at) < reach) plotUse.set(k, code);
      return 0;
    });
  }
  for (let k = 0; k < labels.length; k += 1) {
    const x = (k % grid.cols) * grid.cell;
    const y = Math.floor(k / grid.cols) * grid.cell;
    const park = plan.parks.some(({ at, radius }) => apart(at, [x, y]) < radius * 1.1);
    const settled = (ground.pull.values[k] as number) > -0.35;
    labels[k] =
      plotUse.get(k) ??
      ((institution.values[k] as number) < 30
        ? PUBLIC
        : (works.values[k] as number) < 42
          ? BUSINESS
          : (town.values[k] as number) < 34
            ? MIXED
            : park
              ? GREEN
              : settled && (home.values[k] as number) < 62
                ? HOUSING
                : LNF);
  }
  const shapes = partition(labels, grid, land.coast);
  return USES.flatMap((use, code) => {
    const shape = shapes.get(code);
    return shape === undefined ? [] : [{ use, shape }];
  });
}
