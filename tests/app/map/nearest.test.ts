import { describe, expect, test } from "vitest";
import { layer as areas } from "../../../src/app/map/layers/areas/index.ts";
import { layer } from "../../../src/app/map/layers/nearest/index.ts";
import { nearestRuns, nearestStep } from "../../../src/app/map/layers/nearest/nearest-steps.ts";
import type { NearestSurface } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { aScene, featuresOf } from "./a-scene.ts";

const surface = (columns: number, shares: readonly number[]): NearestSurface => ({
  kind: "nearest-surface",
  count: "programme",
  k: 400,
  origin: at(300_000, 6_600_000),
  cell: 50,
  columns,
  rows: shares.length / columns,
  shares: Float64Array.from(shares),
  homes: new Float32Array(shares.length).fill(1),
  overall: 0.01,
});

describe("the surface of nearest shares", () => {
  test("has a step for none, and one for each multiple of the municipality's share", () => {
    expect([0, 0.005, 0.01, 0.019, 0.02, 0.04, 1].map((share) => nearestStep(share, 0.01))).toEqual([
      0, 1, 2, 2, 3, 4, 4,
    ]);
  });

  test("draws none as a step of its own, and nothing where nobody lives", () => {
    expect(nearestRuns(surface(4, [Number.NaN, 0, 0, 0.05]))).toEqual([
      { step: 0, x: [300_050, 300_150], y: [6_600_000, 6_600_050] },
      { step: 4, x: [300_150, 300_200], y: [6_600_000, 6_600_050] },
    ]);
  });

  test("has in the legend the colours that are drawn, and one line while it is switched off", () => {
    const scene = aScene({ nearest: surface(2, [0.01, 0.05]) });
    const fill = JSON.stringify(layer.draw(scene).styles[0]?.spec);
    const swatches = layer
      .legend?.(scene)
      ?.entries.map(({ swatch }) => ("fill" in swatch ? swatch.fill : ""));
    expect(new Set(swatches).size).toBe(5);
    for (const colour of swatches ?? []) expect(fill).toContain(colour);
    expect(featuresOf(layer.draw(scene), "nearest").length).toBe(2);
    const off = aScene({ nearest: surface(1, [0.01]), hidden: ["nearest"] });
    expect(layer.legend?.(off)?.entries.length).toBe(1);
    expect(layer.draw(off).styles[0]?.shown).toBe(false);
  });

  test("makes the colours of the areas beneath it faint, and takes none of them with it", () => {
    const opacity = (told: Parameters<typeof aScene>[0]) =>
      JSON.stringify(areas.draw(aScene(told)).styles.find(({ spec }) => spec.id === "areas-fill")?.spec);
    const usual = opacity({});
    expect(opacity({ nearest: surface(1, [0.01]) })).not.toBe(usual);
    expect(opacity({ nearest: surface(1, [0.01]), hidden: ["nearest"] })).toBe(usual);
  });
});
