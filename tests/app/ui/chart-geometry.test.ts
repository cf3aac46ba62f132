import { describe, expect, test } from "vitest";
import {
  bandPath,
  linePath,
  nearestIndex,
  niceTicks,
  placeOn,
  rangeOf,
  valueAt,
} from "../../../src/app/ui/chart-geometry.ts";

const across = { from: 0, to: 10, start: 0, end: 100 };
/** Upward: the larger value stands higher on the sheet. */
const up = { from: 0, to: 1, start: 50, end: 0 };

describe("a scale", () => {
  test("puts its ends at its ends, and its middle between them", () => {
    expect([0, 5, 10].map((value) => placeOn(across, value))).toEqual([0, 50, 100]);
    expect([0, 1].map((value) => placeOn(up, value))).toEqual([50, 0]);
  });

  test("is read back to the value it was placed from", () => {
    for (const value of [0, 2.5, 10]) expect(valueAt(across, placeOn(across, value))).toBeCloseTo(value, 12);
  });

  test("puts everything in the middle where there is only one value", () => {
    expect(placeOn({ ...across, to: 0 }, 0)).toBe(50);
  });
});

describe("ticks", () => {
  test("are whole steps of one, two or five inside the range", () => {
    expect(niceTicks(0, 1500, 5)).toEqual([0, 500, 1000, 1500]);
    expect(niceTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceTicks(-730, 1240, 4)).toEqual([-500, 0, 500, 1000]);
  });

  test("have a zero without a sign", () => {
    expect(niceTicks(-1, 1, 2).map((tick) => Object.is(tick, -0))).toEqual([false, false, false]);
  });

  test("are the value itself where there is no range", () => {
    expect(niceTicks(3, 3, 4)).toEqual([3]);
  });
});

describe("the range of columns", () => {
  test("passes over what is not a number", () => {
    expect(rangeOf([[Number.NaN, 2], [], [-4, Number.POSITIVE_INFINITY]])).toEqual([-4, 2]);
  });

  test("is 0 to 1 where there is nothing to see", () => {
    expect(rangeOf([[Number.NaN]])).toEqual([0, 1]);
  });
});

describe("a line", () => {
  test("goes through its points", () => {
    expect(linePath([0, 10], [0, 1], across, up)).toBe("M0 50L100 0");
  });

  test("breaks where nothing is known, and is not drawn across the gap", () => {
    expect(linePath([0, 1, 2, 3, 4], [0, 0, Number.NaN, 1, 1], across, up)).toBe("M0 50L10 50M30 0L40 0");
  });
});

describe("a band", () => {
  test("goes along the high line and back along the low one", () => {
    expect(bandPath([0, 10], [0, 0], [1, 1], across, up)).toBe("M0 0L100 0L100 50L0 50Z");
  });

  test("is nothing where one point is all that is known", () => {
    expect(bandPath([0, 10], [0, Number.NaN], [1, 1], across, up)).toBe("");
  });
});

test("the nearest value is found, and none among none", () => {
  expect(nearestIndex([0, 25, 50], 30)).toBe(1);
  expect(nearestIndex([], 3)).toBe(-1);
});
