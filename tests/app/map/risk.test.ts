import { describe, expect, test } from "vitest";
import { layer } from "../../../src/app/map/layers/risk/index.ts";
import { riskRuns } from "../../../src/app/map/layers/risk/risk-runs.ts";
import type { RelativeRisk } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { aScene, featuresOf } from "./a-scene.ts";

const surface = (columns: number, ratios: readonly number[]): RelativeRisk => ({
  kind: "relative-risk",
  origin: at(300_000, 6_600_000),
  cell: 50,
  columns,
  rows: ratios.length / columns,
  logRatio: Float32Array.from(ratios, Math.log),
  bandwidth: 220,
  chosen: "crossValidated",
});

describe("the cells of the risk surface", () => {
  test("of one step side by side are one rectangle, where they stand in metres", () => {
    expect(riskRuns(surface(4, [1, 2.5, 3, 5]))).toEqual([
      { step: 1, x: [300_050, 300_150], y: [6_600_000, 6_600_050] },
      { step: 2, x: [300_150, 300_200], y: [6_600_000, 6_600_050] },
    ]);
  });

  test("are not joined from the end of one row to the beginning of the next", () => {
    expect(riskRuns(surface(2, [1, 3, 3, 1])).map(({ x, y }) => [x[0], y[0]])).toEqual([
      [300_050, 6_600_000],
      [300_000, 6_600_050],
    ]);
  });

  test("are left out where nothing is known and where it is less than twice as likely", () => {
    expect(riskRuns(surface(3, [Number.NaN, 0.1, 1.9]))).toEqual([]);
  });
});

describe("the risk layer", () => {
  const risk = surface(2, [3, 5]);

  test("draws each step in a colour of its own, and the legend the same", () => {
    const scene = aScene({ risk });
    const fill = JSON.stringify(layer.draw(scene).styles[0]?.spec);
    const swatches = layer
      .legend?.(scene)
      ?.entries.map(({ swatch }) => ("fill" in swatch ? swatch.fill : ""));
    expect(swatches?.length).toBe(2);
    expect(new Set(swatches).size).toBe(2);
    for (const colour of swatches ?? []) expect(fill).toContain(colour);
    expect(featuresOf(layer.draw(scene), "risk").length).toBe(2);
  });

  test("is away when it is switched off, and when nobody has asked", () => {
    const shown = (told: Parameters<typeof aScene>[0]) => layer.draw(aScene(told)).styles[0]?.shown;
    expect([shown({ risk }), shown({ risk, hidden: ["risk"] }), shown({})]).toEqual([true, false, false]);
    expect(layer.legend?.(aScene())).toBeNull();
  });
});
