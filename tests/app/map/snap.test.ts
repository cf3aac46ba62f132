import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapLine, snapTo } from "../../../src/app/map/tools/snap.ts";
import { snapLines } from "../../../src/app/map/tools/snap-lines.ts";
import { turned } from "../../../src/app/state/selectors/turned.ts";
import type { PlotId, Position } from "../../../src/engine/index.ts";
import { id } from "../../../src/engine/index.ts";
import { aScene } from "./a-scene.ts";

const SQUARE: readonly Position[] = [
  [0, 0],
  [40, 0],
  [40, 40],
  [0, 40],
  [0, 0],
];
const lines = [snapLine(SQUARE)];

describe("a pointer near a boundary", () => {
  it("snaps to a corner, also where an edge is nearer", () => {
    expect(snapTo([2, 0.5], lines, 3)).toEqual([0, 0]);
  });

  it("snaps to the nearest point of an edge away from the corners", () => {
    expect(snapTo([20, 1.5], lines, 3)).toEqual([20, 0]);
  });

  it("is left alone out of reach", () => {
    expect(snapTo([20, 20], lines, 3)).toBeNull();
    expect(snapTo([500, 500], lines, 3)).toBeNull();
  });

  it("never moves further than the reach", () => {
    const coordinate = fc.double({ min: -60, max: 100, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 0.1, max: 30, noNaN: true }), (x, y, reach) => {
        const to = snapTo([x, y], lines, reach);
        if (to) expect(Math.hypot(to[0] - x, to[1] - y)).toBeLessThanOrEqual(reach + 1e-9);
      }),
    );
  });
});

describe("what there is to snap to", () => {
  const has = (scene: Parameters<typeof snapLines>[0], [x, y]: Position) =>
    snapLines(scene).some(({ path }) => path.some((corner) => corner[0] === x && corner[1] === y));
  const onPlot: Position = [300_380, 6_600_380];
  const onFlood: Position = [301_700, 6_600_100];

  it("is the plots, but not the one whose corners are being moved", () => {
    const t1 = id<PlotId>("t1");
    expect(has(aScene({ tool: "draw-plot" }), onPlot)).toBe(true);
    expect(has(aScene({ tool: "split-plot", shaped: t1 }), onPlot)).toBe(true);
    expect(has(aScene({ tool: "edit-plot", shaped: t1 }), onPlot)).toBe(false);
  });

  it("is a zone only where it can be seen", () => {
    expect(has(aScene({ tool: "draw-plot" }), onFlood)).toBe(true);
    expect(has(aScene({ tool: "draw-plot", hidden: ["zones"] }), onFlood)).toBe(false);
    expect(has(aScene({ tool: "draw-plot", hidden: ["zones:flood"] }), onFlood)).toBe(false);
  });
});

describe("an outline that is turned", () => {
  const open = SQUARE.slice(0, 4);

  it("goes clockwise, as a compass does, about its own middle", () => {
    const corner = turned([[open]], 90)[0]?.[0]?.[0];
    expect(corner?.[0]).toBeCloseTo(0);
    expect(corner?.[1]).toBeCloseTo(40);
  });

  it("is back where it was after a whole turn", () => {
    (turned([[open]], 360)[0]?.[0] ?? []).forEach((corner, i) => {
      expect(corner[0]).toBeCloseTo(open[i]?.[0] ?? Number.NaN);
      expect(corner[1]).toBeCloseTo(open[i]?.[1] ?? Number.NaN);
    });
  });
});
