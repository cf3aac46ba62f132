import { describe, expect, it } from "vitest";
import { outlineFeatures, sketchFeatures } from "../../../src/app/map/layers/sketch/index.ts";
import { sketchSize } from "../../../src/app/map/tools/sketch-size.ts";
import type { Position } from "../../../src/engine/index.ts";
import { aScene } from "./a-scene.ts";

const corner = (x: number, y: number): Position => [300_000 + x, 6_600_000 + y];
const { degrees, m } = aScene();
const parts = (
  tool: "measure" | "draw-plot" | "select",
  sketch: readonly Position[],
  to: Position | null = null,
) => sketchFeatures(sketch, to, tool, degrees, m).map(({ properties }) => properties?.part);

describe("a sketch", () => {
  it("is nothing before the first corner", () => {
    expect(parts("measure", [])).toEqual([]);
  });

  it("writes the length of each side in metres", () => {
    const labels = sketchFeatures([corner(0, 0), corner(300, 400)], corner(300, 2000), "measure", degrees, m)
      .filter(({ properties }) => properties?.part === "length")
      .map(({ properties }) => properties?.label);
    expect(labels).toEqual(["500 m", "1,6 km"]);
  });

  it("closes a plot of three corners and gives it a face", () => {
    const drawn = parts("draw-plot", [corner(0, 0), corner(50, 0), corner(50, 50)]);
    expect(drawn).toContain("face");
    expect(drawn).toContain("closing");
  });

  it("never closes a measured line", () => {
    expect(parts("measure", [corner(0, 0), corner(50, 0), corner(50, 50)])).not.toContain("closing");
  });

  it("reaches to the pointer before the corner is set", () => {
    expect(parts("measure", [corner(0, 0)], corner(10, 0))).toContain("line");
    expect(parts("measure", [corner(0, 0)])).toEqual(["corner"]);
  });
});

describe("an outline that is changed", () => {
  const ring = (x: number, side: number): readonly Position[] => [
    corner(x, 0),
    corner(x + side, 0),
    corner(x + side, side),
  ];

  it("has a face with its holes, a line around every ring, and marks the corner the keyboard is at", () => {
    const features = outlineFeatures([[ring(0, 90), ring(40, 20)], [ring(200, 50)]], degrees, m, 4);
    const count = (part: string) => features.filter(({ properties }) => properties?.part === part).length;
    expect([count("face"), count("line"), count("corner"), count("marked")]).toEqual([1, 3, 9, 1]);
    const face = features.find(({ properties }) => properties?.part === "face")?.geometry;
    expect(face?.type === "MultiPolygon" && face.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
    const marked = features.find(({ properties }) => properties?.part === "marked")?.geometry;
    expect(marked?.type === "Point" && marked.coordinates).toEqual(degrees.position(corner(60, 0)));
  });

  it("of one ring leaves its corners to the handles", () => {
    const features = outlineFeatures([[ring(0, 90)]], degrees, m);
    expect(features.some(({ properties }) => properties?.part === "corner")).toBe(false);
  });
});

describe("the size of a sketch", () => {
  it("is the length along the path and the area inside its ring", () => {
    const path: readonly Position[] = [
      [0, 0],
      [30, 0],
      [30, 40],
      [0, 40],
    ];
    expect(sketchSize(path)).toEqual({ length: 100, area: 1200 });
  });

  it("is the same whichever way round the corners are set", () => {
    const path: readonly Position[] = [
      [0, 0],
      [30, 0],
      [30, 40],
    ];
    expect(sketchSize(path.toReversed()).area).toBe(sketchSize(path).area);
  });

  it("is nothing for a single corner", () => {
    expect(sketchSize([[5, 5]])).toEqual({ length: 0, area: 0 });
  });
});
