import { expect, test } from "vitest";
import { layer } from "../../../src/app/map/layers/demands/index.ts";
import { type DemandTerms, id, type PlotId } from "../../../src/engine/index.ts";
import { at, square } from "../../support/a-town.ts";
import { aScene } from "./a-scene.ts";

const fromStops: DemandTerms = { kind: "away-from", of: "busStop", metres: 300 };
const features = (scene: Parameters<typeof layer.draw>[0], source: string) => {
  const data = layer.draw(scene).sources[source]?.data;
  if (typeof data !== "object") throw new Error(`no ${source}`);
  return data.features;
};

test("nothing is drawn, and the legend says nothing, while no demand is looked at", () => {
  const scene = aScene();
  expect(layer.draw(scene).styles.every(({ shown }) => !shown)).toBe(true);
  expect(layer.legend?.(scene)).toBeNull();
});

test("a circle around each service of the kind, and each area that is named", () => {
  const scene = aScene({
    demands: [fromStops, { kind: "near", of: "grocery", metres: 500 }],
    demandAreas: [square(at(300_000, 6_600_000), 2000)],
  });
  const drawn = features(scene, "demands");
  expect(drawn.map(({ properties }) => properties?.bars)).toEqual([true, false, true]);
  expect(layer.draw(scene).styles.every(({ shown }) => shown)).toBe(true);
  expect(layer.legend?.(scene)?.entries).toHaveLength(1);
});

test("distances between homes leave no trace on the map", () => {
  const scene = aScene({
    demands: [
      { kind: "apart", metres: 400 },
      { kind: "street", most: 1 },
    ],
  });
  expect(features(scene, "demands")).toEqual([]);
});

test("a plot that falls away is crossed out, and one nobody can tell of is asked about", () => {
  const scene = aScene({
    demands: [fromStops],
    demandsLose: new Map([
      [id<PlotId>("t1"), "lost"],
      [id<PlotId>("t2"), "unknown"],
    ]),
  });
  expect(features(scene, "demand-plots").map(({ properties }) => properties?.sign)).toEqual(["✕", "?"]);
});
