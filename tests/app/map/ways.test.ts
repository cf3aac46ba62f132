import { describe, expect, it } from "vitest";
import { ringsOf } from "../../../src/app/map/layers/rings/ring-centre.ts";
import { layer, wayFeatures } from "../../../src/app/map/layers/ways/index.ts";
import { type DrawnWay, type DrawnWays, id, type Position, type RuleId } from "../../../src/engine/index.ts";
import { aScene } from "./a-scene.ts";

const corner = (x: number, y: number): Position => [300_000 + x, 6_600_000 + y];
const byRoad: DrawnWay = {
  service: "grocery",
  name: "unknown",
  by: "road",
  metres: 730,
  detour: 1,
  minutes: null,
  line: [corner(0, 20), corner(0, 0), corner(300, 0), corner(300, 400), corner(310, 400)],
  legs: [true, true],
};
const straight: DrawnWay = {
  ...byRoad,
  by: "straight",
  metres: 500,
  detour: 1.3,
  line: [corner(0, 0), corner(300, 400)],
  legs: [false, false],
};
const ways = (...all: readonly DrawnWay[]): DrawnWays => ({
  kind: "ways",
  rule: id<RuleId>("c2-grocery"),
  ways: all,
});
const { degrees, m } = aScene();
const parts = (way: DrawnWay) =>
  wayFeatures(ways(way), degrees, m).map(({ properties, geometry }) => [
    properties?.part,
    geometry.type === "LineString" ? geometry.coordinates.length : properties?.label,
  ]);

describe("the way to a service", () => {
  it("is whole along the roads and dashed to and from them", () => {
    expect(parts(byRoad)).toEqual([
      ["straight", 2],
      ["road", 3],
      ["straight", 2],
      ["end", "Dagligvare: 730 m"],
    ]);
  });

  it("has no dashes where place and service lie on the road", () => {
    expect(parts({ ...byRoad, legs: [false, false] })).toEqual([
      ["road", 5],
      ["end", "Dagligvare: 730 m"],
    ]);
  });

  it("is dashed in a straight line where no roads are loaded, as long as it is reckoned to be", () => {
    expect(parts(straight)).toEqual([
      ["straight", 2],
      ["end", "Dagligvare: 650 m"],
    ]);
  });

  it("says how it was measured", () => {
    const lines = (way: DrawnWay) =>
      layer.hit?.tip({ index: 0 }, aScene({ ways: ways(way) }))?.lines.join(" ") ?? "";
    expect(lines(byRoad)).toContain("Langs veg");
    expect(lines(straight)).toContain("Rett linje × 1,3");
  });

  it("stands alone: rings over it would hide it", () => {
    const [plot] = aScene().dataset.plots;
    if (!plot) throw new Error("the scene has no plot");
    const selection = { kind: "plot", id: plot.id } as const;
    expect(ringsOf(aScene({ selection }))).not.toBeNull();
    expect(ringsOf(aScene({ selection, ways: ways(straight) }))).toBeNull();
  });
});
