import { describe, expect, it } from "vitest";
import { coreBounds, degreeBounds, metreBounds } from "../../../src/app/map/camera/dataset-bounds.ts";
import { subjectPoint } from "../../../src/app/map/camera/subject-point.ts";
import { scaleLength } from "../../../src/app/map/overlays/scale-length.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aMappedTown, aScene, openPlot } from "./a-scene.ts";

describe("the bounds of a municipality", () => {
  it("hold every neighbourhood", () => {
    expect(metreBounds(aMappedTown())).toEqual([299_000, 6_599_000, 303_000, 6_603_000]);
  });

  it("are those of its points when it has no areas", () => {
    const town = aTown()
      .dwelling("d1", at(10, 20))
      .plot("t1", square(at(100, 200), 10))
      .dataset();
    expect(metreBounds(town)).toEqual([10, 20, 100, 200]);
  });

  it("are none when it has nothing", () => {
    expect(metreBounds(aTown().dataset())).toBeNull();
  });

  it("hold all four corners in degrees, though the grid leans", () => {
    const { degrees } = aScene();
    const box = [299_000, 6_599_000, 303_000, 6_603_000] as const;
    const [west, south, east, north] = degreeBounds(box, degrees);
    for (const [x, y] of [
      [299_000, 6_599_000],
      [303_000, 6_599_000],
      [299_000, 6_603_000],
      [303_000, 6_603_000],
    ] as const) {
      const [lng, lat] = degrees.position([x, y]);
      expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
    }
  });
});

describe("the core of a municipality", () => {
  it("lets a few far homes not decide the first picture", () => {
    const town = aTown().area("all", square(at(0, 0), 40_000));
    for (let i = 0; i < 40; i++) town.dwelling(`d${i}`, at(i * 10, i * 10));
    town.dwelling("far", at(19_000, 19_000));
    const [west, south, east, north] = coreBounds(town.dataset()) ?? [0, 0, 0, 0];
    expect(east).toBeLessThan(3000);
    expect(north).toBeLessThan(3000);
    expect(west).toBeLessThan(0);
    expect(south).toBeLessThan(0);
  });

  it("is the whole of one with little stock", () => {
    expect(coreBounds(aMappedTown())).toEqual(metreBounds(aMappedTown()));
  });
});

describe("where a subject stands", () => {
  it("is where its proposal stands, once it has one", () => {
    const moved = { ...openPlot("t1"), at: at(300_450, 6_600_450) } as never;
    expect(subjectPoint({ kind: "plot", id: "t1" }, aScene({ changes: [moved] }))).toEqual(
      at(300_450, 6_600_450),
    );
  });

  it("is nowhere for an area and for what is not there", () => {
    expect(subjectPoint({ kind: "neighbourhood", id: "west" }, aScene())).toBeNull();
    expect(subjectPoint({ kind: "dwelling", id: "nobody" }, aScene())).toBeNull();
  });
});

describe("the length of the scale bar", () => {
  it.each([
    [110, 100],
    [499, 200],
    [500, 500],
    [2300, 2000],
    [0.7, 0.5],
  ])("in %d metres of room is %d", (room, length) => {
    expect(scaleLength(room)).toBeCloseTo(length, 9);
  });

  it("is nothing where there is no room", () => {
    expect(scaleLength(0)).toBe(0);
  });
});
