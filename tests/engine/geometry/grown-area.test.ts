import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { grownArea } from "../../../src/engine/geometry/grown-area.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { at } from "../../../src/engine/index.ts";
import { square } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

describe("grownArea", () => {
  test("a square grows by its sides and four quarter circles", () => {
    const grown = grownArea(EdgeSet.of(square(at(0, 0), 20)), 10);
    const exact = 400 + 4 * 20 * 10 + Math.PI * 100;
    expect(overlapArea(grown, [grown]) / exact).toBeCloseTo(1, 2);
  });

  test("holds what lies within the distance and nothing farther off", () => {
    const offset = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(stars, offset, offset, (area, dx, dy) => {
        const [x, y] = [600_000 + dx, 6_650_000 + dy];
        const set = EdgeSet.of(area);
        const distance = set.distance(x, y, 1000);
        const inside = grownArea(set, 15).contains(x, y);
        // A chord lies 0.5 % of the radius inside its arc.
        if (distance < 15 * 0.995) expect(inside).toBe(true);
        if (distance > 15 + 1e-6) expect(inside).toBe(false);
      }),
    );
  });
});
