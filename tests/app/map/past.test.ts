import { describe, expect, test } from "vitest";
import { areaLegend, layer } from "../../../src/app/map/layers/areas/index.ts";
import { CHANGE_BREAKS, pastStep } from "../../../src/app/map/layers/areas/past-step.ts";
import { pastMap } from "../../../src/app/map/past-map.ts";
import { type CountHistory, type History, id, type NeighbourhoodId } from "../../../src/engine/index.ts";
import { aScene } from "./a-scene.ts";

const counts = (perArea: readonly number[]): CountHistory => ({
  units: Int32Array.of(0, 0),
  perArea: Int32Array.from(perArea),
  dissimilarity: Float64Array.of(Number.NaN, Number.NaN),
  undated: 0,
});
const history: History = {
  kind: "history",
  quarters: ["2023Q4", "2024Q1"],
  areas: ["west", "east", "north"].map((area) => id<NeighbourhoodId>(area)),
  programme: counts([6, 1, 0, 2, 9, 3]),
  stock: counts([0, 0, 0, 0, 0, 0]),
};

describe("the map of a quarter", () => {
  test("holds what each area had at the end of it, and with another quarter what changed", () => {
    const then = pastMap(history, { at: "2023Q4", against: null }, "programme");
    expect([...(then?.units ?? [])]).toEqual([
      ["west", 6],
      ["east", 1],
      ["north", 0],
    ]);
    const change = pastMap(history, { at: "2024Q1", against: "2023Q4" }, "programme");
    expect([...(change?.units.values() ?? [])]).toEqual([-4, 8, 3]);
  });

  test("is none while the history is not known, and for a quarter it has not", () => {
    expect(pastMap(null, { at: "2023Q4", against: null }, "programme")).toBeNull();
    expect(pastMap(history, { at: "1999Q1", against: null }, "programme")).toBeNull();
    expect(pastMap(history, null, "programme")).toBeNull();
  });

  test("deepens by today's mean, and says nothing where residents are not known", () => {
    const scene = aScene();
    const past = pastMap(history, { at: "2023Q4", against: null }, "programme");
    if (!past) throw new Error("no map");
    // Fourteen units among 2100 residents are 6.7 per 1000: west has 5, east 1.1, and north nobody counted.
    const step = (area: string) => pastStep(area, past, scene.dataset.neighbourhoods);
    expect(["west", "east", "north", "gone"].map(step)).toEqual([2, 1, -1, -1]);
  });

  test("tells fewer, the same and more apart", () => {
    const scene = aScene();
    const step = (units: number) =>
      pastStep(
        "west",
        { count: "programme", at: "2024Q1", against: "2023Q4", units: new Map([["west", units]]), all: 14 },
        scene.dataset.neighbourhoods,
      );
    expect([-5, -4, -2, -1, 0, 1, 2, 4, 5].map(step)).toEqual([0, 1, 1, 2, 3, 4, 5, 5, 6]);
    expect(step(0)).toBe(CHANGE_BREAKS.filter((limit) => limit <= 0).length);
  });

  test("takes the place of the theme in colours, legend and tips, and today's room is not said of it", () => {
    const past = pastMap(history, { at: "2024Q1", against: "2023Q4" }, "programme");
    const scene = aScene({ past });
    const steps = layer.draw(scene).marks.map(({ id: area, state }) => [area, state.step]);
    expect(Object.fromEntries(steps)).toMatchObject({ west: 1, east: 6, north: 5 });
    expect(areaLegend(scene)?.stops.map(({ label }) => label)).toEqual([
      "minst 5 færre",
      "2–4 færre",
      "1 færre",
      "som før",
      "1 flere",
      "2–4 flere",
      "minst 5 flere",
    ]);
    expect(layer.hit?.tip({ id: "west" }, scene)?.lines).toEqual([
      "4. kvartal 2023 til 1. kvartal 2024: −4 boenheter",
    ]);
  });
});
