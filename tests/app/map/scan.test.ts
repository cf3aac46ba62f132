import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { drawnCircles, layer } from "../../../src/app/map/layers/scan/index.ts";
import { id, type NeighbourhoodId, type Scan, type ScanCircle } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { aScene, featuresOf } from "./a-scene.ts";

const circle = (p: number, radius = 500): ScanCircle => ({
  at: at(300_500, 6_600_500),
  radius,
  areas: [id<NeighbourhoodId>("west"), id<NeighbourhoodId>("east")],
  residents: 2100,
  units: 12,
  expected: 4.2,
  logLikelihoodRatio: 6,
  p,
});
const scanOf = (...circles: readonly ScanCircle[]): Scan => ({
  kind: "scan",
  count: "programme",
  circles,
  simulations: 999,
  seed: 1,
});
const sceneOf = (scan: Scan | null, hidden: readonly string[] = []) => ({
  ...aScene({ hidden }),
  scan,
});

describe("the circles of the scan", () => {
  test("are those beyond chance, and the likeliest whether or not it is", () => {
    expect(drawnCircles(scanOf(circle(0.4), circle(0.03), circle(0.2))).map(({ p }) => p)).toEqual([
      0.4, 0.03,
    ]);
  });

  test("that is picked is drawn as well, under the number it has in the answer", () => {
    const scan = scanOf(circle(0.4), circle(0.3), circle(0.2));
    expect(drawnCircles(scan, 2).map(({ i }) => i)).toEqual([0, 2]);
    const drawing = layer.draw({ ...sceneOf(scan), picked: { layer: "scan", index: 2 } });
    expect(featuresOf(drawing, "scan-numbers").map(({ properties }) => properties?.label)).toEqual([
      "1",
      "3",
    ]);
  });

  test("are not drawn around a single area, which has no radius", () => {
    expect(drawnCircles(scanOf(circle(0.001, 0)))).toEqual([]);
  });

  test("stand on the map with the radius they have in metres", () => {
    const scene = sceneOf(scanOf(circle(0.01)));
    const [drawn] = featuresOf(layer.draw(scene), "scan");
    const corners = (drawn?.geometry as Polygon | undefined)?.coordinates[0] ?? [];
    const north = Math.max(...corners.map(([, y]) => y as number));
    const south = Math.min(...corners.map(([, y]) => y as number));
    // A degree of latitude is 111.4 km at 59° north.
    expect((north - south) * 111_400).toBeGreaterThan(985);
    expect((north - south) * 111_400).toBeLessThan(1015);
  });

  test("are whole where they are beyond chance and dashed where they may be chance", () => {
    const styles = layer.draw(sceneOf(scanOf(circle(0.01)))).styles.map(({ spec }) => JSON.stringify(spec));
    const dashed = styles.filter((style) => style.includes("line-dasharray"));
    expect(dashed.length).toBe(1);
    expect(dashed[0]).toContain('["==",["get","beyond"],false]');
  });

  test("are away when they are switched off, and when nobody has asked", () => {
    const shown = (scene: ReturnType<typeof sceneOf>) =>
      layer.draw(scene).styles.some((style) => style.shown);
    expect(shown(sceneOf(scanOf(circle(0.01))))).toBe(true);
    expect(shown(sceneOf(scanOf(circle(0.01)), ["scan"]))).toBe(false);
    expect(shown(sceneOf(null))).toBe(false);
  });
});

describe("the legend of the scan", () => {
  test("says whether the likeliest circle may be chance, and switches the layer", () => {
    const entries = (p: number) => layer.legend?.(sceneOf(scanOf(circle(p))))?.entries;
    expect(entries(0.01)).toMatchObject([{ toggle: "scan", label: "Tette sirkler" }]);
    expect(entries(0.3)).toMatchObject([{ toggle: "scan", label: "Sirkler, kan være tilfeldig" }]);
  });

  test("has no line for circles that are not there", () => {
    expect(layer.legend?.(sceneOf(null))).toBeNull();
  });
});

test("a circle tells how many it holds beside how many were expected", () => {
  const scene = sceneOf(scanOf(circle(0.01)));
  const [drawn] = featuresOf(layer.draw(scene), "scan");
  expect(layer.hit?.tip(drawn?.properties ?? {}, scene)).toEqual({
    title: "Tettere enn tilfeldig",
    lines: ["12 boenheter, ventet 4,2", "2 områder innenfor 500 m"],
  });
});
