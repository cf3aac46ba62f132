import { describe, expect, it } from "vitest";
import { areaStep, HEADROOM_BREAKS, stepOf } from "../../../src/app/map/layers/areas/area-scale.ts";
import { areaLegend, layer } from "../../../src/app/map/layers/areas/index.ts";
import { labelPoint } from "../../../src/app/map/layers/areas/label-point.ts";
import type { AreaFigures, Assessment } from "../../../src/engine/index.ts";
import { aScene, openPlot } from "./a-scene.ts";

const withHeadroom = (headroom: AreaFigures["headroom"]) => {
  const { assessment } = aScene();
  const [area] = (assessment as Assessment).areas;
  return areaStep("headroom", { ...(area as AreaFigures), headroom }, assessment as Assessment);
};

describe("area steps", () => {
  it("put a value on a break in the step above it", () => {
    expect(HEADROOM_BREAKS.map((limit) => stepOf(limit, HEADROOM_BREAKS))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("give neither room nor excess the middle step of the diverging scale", () => {
    expect(withHeadroom(0)).toBe(3);
    expect(withHeadroom(-1)).toBe(2);
    expect(withHeadroom(1)).toBe(4);
  });

  it("keep unknown apart from every step", () => {
    expect(withHeadroom("unknown")).toBe(-1);
  });

  it("follow the municipality's own rate", () => {
    const { assessment } = aScene();
    const [area] = (assessment as Assessment).areas;
    const rated = (times: number) => {
      const rate = Number((assessment as Assessment).municipality.stockRate) * times;
      return areaStep(
        "rate",
        { ...(area as AreaFigures), stock: { ...(area as AreaFigures).stock, rate } },
        assessment as Assessment,
      );
    };
    expect([0.4, 0.9, 1.2, 1.7, 2.5].map(rated)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("the areas layer", () => {
  it("keeps its geometry when only the answer is new", () => {
    const dataset = aScene().dataset;
    const before = layer.draw(aScene({ dataset }));
    const after = layer.draw(aScene({ dataset, changes: [openPlot("t1")] }));
    expect(after.sources.areas?.data).toBe(before.sources.areas?.data);
  });

  it("marks what is selected and what is hovered", () => {
    const { marks } = layer.draw(
      aScene({
        selection: { kind: "neighbourhood", id: "west" },
        hover: { kind: "neighbourhood", id: "east" },
      }),
    );
    const state = (id: string) => marks.find((mark) => mark.id === id)?.state;
    expect(state("west")).toMatchObject({ selected: true, hover: false });
    expect(state("east")).toMatchObject({ selected: false, hover: true });
  });

  it("hatches the areas whose figures are missing, and only then", () => {
    const shown = (scene = aScene()) =>
      layer.draw(scene).styles.find(({ spec }) => spec.id === "areas-unknown")?.shown;
    expect(shown()).toBe(true);
    const { assessment, ...scene } = aScene();
    const known = {
      ...(assessment as Assessment),
      areas: (assessment as Assessment).areas.filter(({ headroom }) => headroom !== "unknown"),
    };
    expect(shown({ ...scene, assessment: known })).toBe(false);
  });

  it("shows the drafted figures while something is dragged", () => {
    const { assessment, ...rest } = aScene();
    const west = (assessment as Assessment).areas.find(({ id }) => id === "west") as AreaFigures;
    const place = (assessment as Assessment).plots[0];
    if (!place) throw new Error("the town has plots");
    const { marks } = layer.draw({
      ...rest,
      assessment,
      draft: {
        change: openPlot("t1"),
        answer: { place, findings: [], scores: [], problems: [], areas: [{ ...west, headroom: -9 }] },
      },
    });
    expect(marks.find(({ id }) => id === "west")?.state.step).toBe(0);
  });

  it("can be met by the pointer when no colour is asked for", () => {
    const { styles } = layer.draw(aScene({ areaTheme: "none" }));
    const shown = styles.filter((style) => style.shown).map(({ spec }) => spec.id);
    expect(shown).toContain("areas-touch");
    expect(shown).not.toContain("areas-fill");
  });
});

describe("the area legend", () => {
  it("has one stop for every colour on the map", () => {
    for (const areaTheme of ["headroom", "clustering", "load", "rate"] as const) {
      const scene = aScene({ areaTheme });
      const fill = layer.draw(scene).styles.find(({ spec }) => spec.id === "areas-fill")?.spec;
      const colours = JSON.stringify(fill).match(/#[0-9a-f]{6}/g);
      const stops = areaLegend(scene)?.stops.map(({ color }) => color.match(/#[0-9a-f]{6}/)?.[0]);
      expect(stops).toEqual(colours);
    }
  });

  it("names whole units on both sides of none", () => {
    expect(areaLegend(aScene())?.stops.map(({ label }) => label)).toEqual([
      "5 eller flere for mange",
      "3–4 for mange",
      "1–2 for mange",
      "Ingen til",
      "Rom til 1–3",
      "Rom til 4–9",
      "Rom til 10 eller flere",
    ]);
  });

  it("tells of the unknown hatch when it is on the map", () => {
    expect(areaLegend(aScene())?.marks.map(({ label }) => label)).toContain("Ukjent: tall mangler");
  });

  it("is silent when no colour is asked for", () => {
    expect(areaLegend(aScene({ areaTheme: "none" }))).toBeNull();
  });
});

describe("a label point", () => {
  it("lies inside an area that bends around an inlet", () => {
    const horseshoe = [
      [0, 0],
      [90, 0],
      [90, 90],
      [60, 90],
      [60, 30],
      [30, 30],
      [30, 90],
      [0, 90],
      [0, 0],
    ] as const;
    const [x, y] = labelPoint({ type: "MultiPolygon", coordinates: [[horseshoe]] });
    expect(y < 30 || x < 30 || x > 60).toBe(true);
    expect(x > 0 && x < 90 && y > 0 && y < 90).toBe(true);
  });

  it("stands in the largest part of an area of several", () => {
    const box = (x: number, size: number) => [
      [
        [x, 0],
        [x + size, 0],
        [x + size, size],
        [x, size],
        [x, 0],
      ] as const,
    ];
    const [x] = labelPoint({ type: "MultiPolygon", coordinates: [box(0, 10), box(100, 50)] });
    expect(x).toBeGreaterThan(100);
  });
});
