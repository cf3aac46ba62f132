import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { DistanceBreaks } from "../../../../src/engine/dispersion/point-pattern/distance-breaks.ts";
import { erodedAreas } from "../../../../src/engine/dispersion/point-pattern/eroded-areas.ts";
import { POINT_STATISTICS } from "../../../../src/engine/dispersion/point-pattern/index.ts";
import { isotropicWeight } from "../../../../src/engine/dispersion/point-pattern/isotropic-weight.ts";
import { nearestDistances } from "../../../../src/engine/dispersion/point-pattern/nearest-distances.ts";
import { pairCorrelation } from "../../../../src/engine/dispersion/point-pattern/pair-correlation.ts";
import { quadratTest } from "../../../../src/engine/dispersion/point-pattern/quadrat-test.ts";
import { ripleyK } from "../../../../src/engine/dispersion/point-pattern/ripley-k.ts";
import {
  borderDistances,
  inside,
  type WindowShape,
  windowShape,
} from "../../../../src/engine/dispersion/point-pattern/window-shape.ts";
import type {
  StatisticOptions,
  StatisticsInput,
  StudyWindow,
} from "../../../../src/engine/dispersion/statistic.ts";

function shapeOf(window: StudyWindow): WindowShape {
  const shape = windowShape(window);
  if (!shape.ok) throw new Error(shape.error.message);
  return shape.value;
}

const RECTANGLE: StudyWindow = { type: "rectangle", x: [0, 20], y: [0, 10] };
const AS_POLYGON: StudyWindow = {
  type: "polygon",
  rings: [
    [
      [0, 0],
      [20, 0],
      [20, 10],
      [0, 10],
    ],
  ],
};
/** An L with a hole in its foot. */
const BENT: StudyWindow = {
  type: "polygon",
  rings: [
    [
      [0, 0],
      [20, 0],
      [20, 7],
      [8, 6],
      [7, 10],
      [0, 10],
    ],
    [
      [12, 2],
      [12, 4],
      [15, 4],
      [15, 2],
    ],
  ],
};

function scattered(shape: WindowShape, n: number, seed: number) {
  const chance = createChance(seed);
  const [x, y]: [number[], number[]] = [[], []];
  while (x.length < n) {
    const [px, py] = [
      shape.minX + chance.next() * (shape.maxX - shape.minX),
      shape.minY + chance.next() * (shape.maxY - shape.minY),
    ];
    if (!inside(shape, px, py)) continue;
    x.push(px);
    y.push(py);
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

describe("the isotropic correction", () => {
  test("is one over the share of the circle inside, in a bent window with a hole", () => {
    const shape = shapeOf(BENT);
    const { x, y } = scattered(shape, 30, 1);
    const border = borderDistances(shape, x, y);
    for (const arcs of ["exact", "spatstat"] as const) {
      const weigh = isotropicWeight(shape, arcs);
      for (const [i, px] of x.entries())
        for (const radius of [0.7, 2.3, 4.9]) {
          weigh.from(px, y[i] as number, border[i] as number);
          const steps = 20_000;
          let within = 0;
          for (let k = 0; k < steps; k++) {
            const angle = (2 * Math.PI * (k + 0.5)) / steps;
            if (inside(shape, px + radius * Math.cos(angle), (y[i] as number) + radius * Math.sin(angle)))
              within++;
          }
          expect(1 / weigh.weight(radius)).toBeCloseTo(Math.max(within / steps, 0.01), 3);
        }
    }
  });

  test("is the same in a rectangle and in a polygon that is one", () => {
    const [one, other] = [shapeOf(RECTANGLE), shapeOf(AS_POLYGON)];
    const inOne = isotropicWeight(one);
    const inOther = isotropicWeight(other);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 19.99, noNaN: true }),
        fc.double({ min: 0.01, max: 9.99, noNaN: true }),
        fc.double({ min: 0.01, max: 9, noNaN: true }),
        (x, y, radius) => {
          const border = Math.min(x, 20 - x, y, 10 - y);
          inOne.from(x, y, border);
          inOther.from(x, y, border);
          expect(inOther.weight(radius)).toBeCloseTo(inOne.weight(radius), 6);
        },
      ),
    );
  });
});

describe("K", () => {
  test("is moved and turned with the map where the window is a polygon", () => {
    const shape = shapeOf(BENT);
    const { x, y } = scattered(shape, 80, 2);
    const [cos, sin] = [Math.cos(0.7), Math.sin(0.7)];
    const turnedX = (px: number, py: number) => 600_000 + px * cos - py * sin;
    const turnedY = (px: number, py: number) => 6_600_000 + px * sin + py * cos;
    const rings = BENT.type === "polygon" ? BENT.rings : [];
    const turned = shapeOf({
      type: "polygon",
      rings: rings.map((ring) => ring.map(([px, py]) => [turnedX(px, py), turnedY(px, py)] as const)),
    });
    const breaks = new DistanceBreaks(4, 8);
    const here = ripleyK({ x, y }, shape, breaks, ["none", "isotropic"]);
    const there = ripleyK(
      { x: x.map((px, i) => turnedX(px, y[i] as number)), y: y.map((py, i) => turnedY(x[i] as number, py)) },
      turned,
      breaks,
      ["none", "isotropic"],
    );
    for (const k of breaks.r.keys()) {
      expect(there.none?.[k]).toBeCloseTo(here.none?.[k] as number, 6);
      expect(there.isotropic?.[k]).toBeCloseTo(here.isotropic?.[k] as number, 6);
    }
  });

  test("counts ordered pairs over n(n − 1)/area where no edge is near", () => {
    const shape = shapeOf({ type: "rectangle", x: [-100, 100], y: [-100, 100] });
    const points = { x: Float64Array.of(0, 3, 0), y: Float64Array.of(0, 0, 4) };
    const breaks = new DistanceBreaks(6, 6);
    const { none, isotropic, border } = ripleyK(points, shape, breaks);
    const unit = 40_000 / 6;
    const pairs = [0, 0, 0, 2, 4, 6, 6];
    expect(Array.from(none ?? [])).toEqual(pairs.map((count) => count * unit));
    expect(isotropic).toEqual(none);
    expect(Array.from(border ?? [])).toEqual(pairs.map((count) => (count / 3) * (40_000 / 3)));
  });
});

describe("the pair correlation function", () => {
  test("is near one for points at random, and adds a kernel for each pair", () => {
    const shape = shapeOf({ type: "rectangle", x: [0, 1000], y: [0, 1000] });
    const r = Float64Array.of(40, 80, 120);
    const { translation, isotropic } = pairCorrelation(scattered(shape, 3000, 3), shape, r);
    for (const value of [...translation, ...isotropic]) expect(Math.abs(value - 1)).toBeLessThan(0.05);
    const two = { x: Float64Array.of(490, 510), y: Float64Array.of(500, 500) };
    const { isotropic: one, halfWidth } = pairCorrelation(two, shape, Float64Array.of(0, 20), 0.01);
    expect(one[0]).toBeNaN();
    expect(one[1]).toBeCloseTo((2 * 0.75) / halfWidth / (2 * Math.PI * 20 * (2 / 1e6)), 6);
  });
});

describe("nearest distances", () => {
  test("are those that comparing all with all gives", () => {
    const shape = shapeOf(BENT);
    const points = scattered(shape, 200, 4);
    const others = scattered(shape, 15, 5);
    const least = (i: number, to: typeof points, skip: number) =>
      Math.min(
        ...Array.from(to.x, (x, j) =>
          j === skip
            ? Infinity
            : Math.hypot(x - (points.x[i] as number), (to.y[j] as number) - (points.y[i] as number)),
        ),
      );
    const own = nearestDistances(points, points).distance;
    const cross = nearestDistances(points, others).distance;
    for (let i = 0; i < 200; i++) {
      expect(own[i]).toBeCloseTo(least(i, points, i), 9);
      expect(cross[i]).toBeCloseTo(least(i, others, -1), 9);
    }
  });
});

describe("quadrats", () => {
  test("have the areas of their parts in the window, and those outside it are left out", () => {
    const shape = shapeOf(BENT);
    const { areas } = quadratTest(scattered(shape, 50, 6), shape, 20, 10);
    expect(areas.reduce((sum, one) => sum + one, 0)).toBeCloseTo(shape.area, 9);
    expect(areas.length).toBeLessThan(200);
    const whole = quadratTest(scattered(shapeOf(RECTANGLE), 50, 7), shapeOf(RECTANGLE), 4, 2);
    expect(Array.from(whole.areas)).toEqual(new Array(8).fill(25));
  });
});

test("A function told at some of its steps is the same as told at them all", () => {
  const points = scattered(shapeOf(BENT), 60, 8);
  for (const id of ["ripley-k", "nearest-distribution"]) {
    const statistic = POINT_STATISTICS.find((one) => one.id === id);
    const told = (options: StatisticOptions) => {
      const result = statistic?.compute({ points, window: BENT }, options);
      if (!result?.ok) throw new Error(result?.error.message);
      return result.value as Record<string, readonly number[]>;
    };
    const all = told({ max: 2, steps: 64 });
    const some = told({ r: [0.5, 1.25], max: 2, steps: 64 });
    for (const [name, values] of Object.entries(some))
      expect(values).toEqual([all[name]?.[16], all[name]?.[40]]);
  }
});

test("A window eroded is what is left of it, by its raster where it is a polygon", () => {
  const r = Float64Array.of(0, 1, 2, 5, 6);
  expect(Array.from(erodedAreas(shapeOf(RECTANGLE), r))).toEqual([200, 144, 96, 0, 0]);
  const byRaster = erodedAreas(shapeOf(AS_POLYGON), r);
  for (const [k, area] of [200, 144, 96, 0, 0].entries())
    expect(Math.abs((byRaster[k] as number) - area)).toBeLessThan(3);
});

describe("requests that cannot be answered are told with their place", () => {
  const points = { x: Float64Array.of(1, 2, 3), y: Float64Array.of(1, 5, 2), marks: ["a", "a", "b"] };
  const problem = (
    id: string,
    options: Record<string, unknown>,
    input: StatisticsInput = { points, window: RECTANGLE },
  ) => {
    const result = POINT_STATISTICS.find((one) => one.id === id)?.compute(input, options);
    return result?.ok === false ? result.error.at : "none";
  };

  test.each([
    ["clark-evans", { correction: "guard" }, "correction"],
    ["ripley-k", { r: [2, 1] }, "r"],
    ["ripley-k", { r: [0] }, "r"],
    ["ripley-k", { r: [1, 2], max: 1.5 }, "max"],
    ["ripley-k", { steps: 0 }, "steps"],
    ["ripley-k", { corrections: ["torus"] }, "corrections"],
    ["besag-l", { arcs: "rough" }, "arcs"],
    ["quadrat-test", { rows: 0.5 }, "rows"],
    ["pair-correlation", { stoyan: -1 }, "stoyan"],
    ["cross-k", { from: "a", to: "c" }, "to"],
    ["cross-nearest", { from: "a", to: "a" }, "to"],
    ["kernel-density", { bandwidth: 0 }, "bandwidth"],
    ["kernel-density", { edge: "no" }, "edge"],
    ["bandwidth", { rule: "silverman" }, "rule"],
  ])("%s %j", (id, options, at) => {
    expect(problem(id, options)).toBe(at);
  });

  test("Donnelly's correction of a polygon, a point outside, a pattern of one", () => {
    expect(problem("clark-evans", { correction: "donnelly" }, { points, window: AS_POLYGON })).toBe(
      "correction",
    );
    const far = { ...points, x: Float64Array.of(1, 2, 30) };
    expect(problem("nearest-neighbours", {}, { points: far, window: RECTANGLE })).toBe("points[2]");
    const lone = { x: Float64Array.of(1), y: Float64Array.of(1), marks: ["a"] };
    expect(problem("nearest-distribution", {}, { points: lone, window: RECTANGLE })).toBe("points");
  });

  test("every other is answered with its defaults", () => {
    for (const { id, needs } of POINT_STATISTICS) {
      const options =
        id === "bandwidth" ? { rule: "scott" } : needs.includes("marks") ? { from: "a", to: "b" } : {};
      expect(problem(id, options), id).toBe("none");
    }
  });
});
