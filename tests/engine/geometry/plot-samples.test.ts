import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EdgeSet } from "../../../src/engine/geometry/edge-set.ts";
import { overlapArea } from "../../../src/engine/geometry/overlap-area.ts";
import { keptSamples, plotSamples } from "../../../src/engine/geometry/plot-samples.ts";
import { at } from "../../../src/engine/index.ts";
import { rectangle } from "../../support/a-town.ts";
import { stars } from "./shapes.ts";

describe("plotSamples", () => {
  test("lie inside and weigh 1 together", () => {
    fc.assert(
      fc.property(stars, (area) => {
        const set = EdgeSet.of(area);
        const samples = plotSamples(set);
        expect(samples.weight).toBeCloseTo(1, 9);
        samples.x.forEach((x, i) => {
          expect(set.contains(x, samples.y[i] ?? Number.NaN)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("give the share of an overlap within some per cent, however odd the plot", () => {
    fc.assert(
      fc.property(stars, stars, (area, zone) => {
        const [plot, other] = [EdgeSet.of(area), EdgeSet.of(zone)];
        const whole = overlapArea(plot, [plot]);
        fc.pre(whole > 200);
        const share = keptSamples(plotSamples(plot), (x, y) => other.contains(x, y)).weight;
        expect(Math.abs(share - overlapArea(plot, [other]) / whole)).toBeLessThan(0.08);
      }),
      { numRuns: 60 },
    );
  });

  test("a long strip is sampled along its whole length", () => {
    const xs = plotSamples(EdgeSet.of(rectangle(at(0, 0), 400, 10))).x;
    expect(Math.min(...xs)).toBeLessThan(-180);
    expect(Math.max(...xs)).toBeGreaterThan(180);
  });

  test("an outline without area has no samples", () => {
    expect(plotSamples(EdgeSet.of(rectangle(at(0, 0), 10, 0))).x).toHaveLength(0);
  });
});
