import { expect, test } from "vitest";
import { layer } from "../../../src/app/map/layers/sets/index.ts";
import { setLines } from "../../../src/app/map/layers/sets/set-lines.ts";
import { id, type PlotId } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { aScene, featuresOf } from "./a-scene.ts";

const set = [
  { plot: id<PlotId>("t1"), houses: 2 },
  { plot: id<PlotId>("t2"), houses: 1 },
];
const labels = (told: Parameters<typeof aScene>[0], source: string) =>
  featuresOf(layer.draw(aScene(told)), source).map(({ properties }) => properties?.label);

test("each chosen plot has a ring with its houses, and a line to the nearest with how far it is", () => {
  expect(labels({ shownSet: set }, "sets")).toEqual(["2 hus", "ett hus"]);
  const lines = labels({ shownSet: set, hidden: ["sites"] }, "set-distances");
  expect(lines.map((text) => text.replace(/\s/gu, " "))).toEqual(["1,4 km"]);
});

test("where homes of the programme are is not shown by a line while their sites are hidden", () => {
  const hidden = labels({ shownSet: set.slice(0, 1), hidden: ["sites"] }, "set-distances");
  expect(hidden).toEqual([]);
});

test("nothing is drawn, and nothing in the legend, while no set is looked at", () => {
  const scene = aScene();
  expect(layer.draw(scene).styles.every(({ shown }) => !shown)).toBe(true);
  expect(layer.legend?.(scene)).toBeNull();
  expect(layer.legend?.(aScene({ shownSet: set }))?.entries[0]?.toggle).toBe("sets");
  expect(layer.draw(aScene({ shownSet: set, hidden: ["sets"] })).styles.some(({ shown }) => shown)).toBe(
    false,
  );
});

test("two that are nearest each other have one line; a site that is nearer takes it", () => {
  const places = [at(0, 0), at(300, 0), at(1000, 0)];
  expect(setLines(places, []).map(({ metres }) => metres)).toEqual([300, 700]);
  const near = setLines(places, [at(0, 50)]);
  expect(near.map(({ metres, to }) => [metres, to.y])).toEqual([
    [50, 50],
    [300, 0],
    [700, 0],
  ]);
  expect(setLines([at(0, 0)], [])).toEqual([]);
});
