import { describe, expect, test } from "vitest";
import { areaLegend, layer } from "../../../src/app/map/layers/areas/index.ts";
import { classPatterns, LOCAL_CLASSES, localRamp } from "../../../src/app/map/layers/areas/local-class.ts";
import { id, type LocalClass, type LocalMoran, type NeighbourhoodId } from "../../../src/engine/index.ts";
import { aScene } from "./a-scene.ts";

const answered = (classes: Readonly<Record<string, LocalClass>>): LocalMoran => ({
  kind: "local-moran",
  count: "programme",
  global: { i: 0.2, p: 0.02 },
  areas: Object.entries(classes).map(([area, name]) => ({
    id: id<NeighbourhoodId>(area),
    class: name,
    i: 1,
    p: 0.01,
    q: 0.03,
    rate: 2,
  })),
  permutations: 999,
  seed: 1,
});
const sceneOf = (localMoran: LocalMoran | null) => aScene({ areaTheme: "localMoran", localMoran });
const highWest = sceneOf(answered({ west: "high-high", east: "low-high", north: "unknown" }));

describe("areas against their neighbours", () => {
  test("stand on the scale from low among low to high among high, unknown apart", () => {
    const steps = Object.fromEntries(
      layer.draw(highWest).marks.map(({ id: area, state }) => [area, state.step]),
    );
    expect(steps).toEqual({ west: 4, east: 1, north: -1 });
  });

  test("have a colour for every class and no two alike", () => {
    const ramp = localRamp(highWest.colours);
    expect(ramp.length).toBe(LOCAL_CLASSES.length);
    expect(new Set(ramp).size).toBe(ramp.length);
  });

  test("are told apart without colour: dots are high, dashes low, and what may be chance is plain", () => {
    const drawn = new Map(classPatterns(highWest).map((one) => [one.class, one.image.paths[0]?.d]));
    expect(drawn.get("high-high")).toBe(drawn.get("high-low"));
    expect(drawn.get("low-low")).toBe(drawn.get("low-high"));
    expect(drawn.get("high-high")).not.toBe(drawn.get("low-low"));
    expect(drawn.has("not-significant")).toBe(false);
  });

  test("are hatched with the patterns of the classes there are, and no others", () => {
    const shown = layer.draw(highWest).styles.filter((style) => style.shown);
    const ids = shown.map(({ spec }) => spec.id);
    expect(ids).toEqual(expect.arrayContaining(["areas-high-high", "areas-low-high", "areas-unknown"]));
    expect(ids).not.toContain("areas-low-low");
  });

  test("have no colour before there is an answer", () => {
    const ids = layer
      .draw(sceneOf(null))
      .styles.filter((style) => style.shown)
      .map(({ spec }) => spec.id);
    expect(ids).not.toContain("areas-fill");
    expect(ids).toContain("areas-touch");
  });
});

describe("their legend", () => {
  test("has a line for every class on the map, the highest first, and for the unknown", () => {
    expect(areaLegend(highWest)?.marks.map(({ label }) => label)).toEqual([
      "Mye, og naboene har mye",
      "Lite, men naboene har mye",
      "Ukjent: tall mangler",
    ]);
  });

  test("says that there is no answer where there is none", () => {
    expect(areaLegend(sceneOf(null))).toMatchObject({
      marks: [],
      sentence: "Ikke regnet ut ennå, eller for lite til å si noe.",
    });
  });
});
