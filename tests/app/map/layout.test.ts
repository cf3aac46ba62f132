import { expect, test } from "vitest";
import { layer } from "../../../src/app/map/layers/layout/index.ts";
import { layer as zones } from "../../../src/app/map/layers/zones/index.ts";
import type { LayoutShown } from "../../../src/app/map/layout-shown.ts";
import { gripped, keyed } from "../../../src/app/map/tools/house-grip.ts";
import { plotLayout } from "../../../src/app/state/selectors/plot-layout.ts";
import {
  askLayout,
  checkLayout,
  type HousePlace,
  layoutQuestion,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aMappedTown, aScene, featuresOf, openPlot } from "./a-scene.ts";

const stand = (x: number, y: number, angle = 0): HousePlace => ({ at: at(x, y), angle });

function shown(places?: readonly HousePlace[], proposed = false): LayoutShown {
  const dataset = aMappedTown();
  const own = plotLayout(dataset, proposed ? [openPlot("t1", 2)] : [], STANDARD_RULE_SET, "t1", "micro-30");
  if (!own) throw new Error("no layout");
  const question = layoutQuestion(own.task.near, own.task.asked);
  if (!question) throw new Error("no question");
  const answer = askLayout(question, places);
  const stood = places ?? answer.places;
  return { ...own, answer, places: stood, conflicts: checkLayout(own.site, stood) };
}

test("nothing is drawn, and the legend says nothing, while no plot is chosen", () => {
  const scene = aScene();
  expect(layer.draw(scene).styles.every(({ shown: is }) => !is)).toBe(true);
  expect(layer.legend?.(scene)).toBeNull();
});

test("the region, what each limit takes, and a house in its true size", () => {
  const scene = aScene({ layout: shown() });
  const drawing = layer.draw(scene);
  expect(featuresOf(drawing, "layout-region")).toHaveLength(1);
  expect(featuresOf(drawing, "layout-removed").map(({ properties }) => properties?.hatch)).toEqual([
    "layout-boundary@light",
  ]);
  const house = featuresOf(drawing, "layout-houses").find(({ properties }) => properties?.part === "house");
  expect(house?.properties).toMatchObject({ house: 0, standing: "kept", proposed: false });
  const ring = house?.geometry.type === "Polygon" ? house.geometry.coordinates[0] : undefined;
  const corners = (ring ?? []).map(([lng = 0, lat = 0]) => scene.degrees.metres({ lng, lat }));
  const side = (a: number, b: number) =>
    Math.hypot((corners[a]?.x ?? 0) - (corners[b]?.x ?? 0), (corners[a]?.y ?? 0) - (corners[b]?.y ?? 0));
  expect([side(0, 1), side(1, 2)]).toEqual([expect.closeTo(6.6, 1), expect.closeTo(5.6, 1)]);
});

test("a house that breaks a limit is dashed and has the square mark, and its tip counts what it breaks", () => {
  const middle = shown().plot.at;
  const layout = shown([stand(middle.x, middle.y), stand(middle.x + 3, middle.y)], true);
  const scene = aScene({ layout, house: 1 });
  const drawn = featuresOf(layer.draw(scene), "layout-houses");
  const parts = (part: string) => drawn.filter(({ properties }) => properties?.part === part);
  expect(parts("mark")).toHaveLength(2);
  expect(parts("turn").map(({ properties }) => properties?.house)).toEqual([1]);
  expect(layer.hit?.tip({ part: "house", house: 0 }, scene)?.lines[0]).toBe("Én grense er brutt");
  const removed = layer.hit?.tip({ index: 0 }, scene);
  expect(removed?.title).toBe("Nabogrense");
  expect(removed?.lines).toContain("Hold 4 m");
});

test("a house follows the pointer from where it was taken hold of, and its handle turns it to face the pointer", () => {
  const places = [stand(0, 0), stand(20, 0)];
  const grip = { house: 1, from: at(22, 1), places };
  expect(gripped({ ...grip, turns: false }, at(25, 5))).toEqual([places[0], stand(23, 4)]);
  expect(gripped({ ...grip, turns: true }, at(20, 9))[1]).toMatchObject({
    at: at(20, 0),
    angle: expect.closeTo(Math.PI / 2),
  });
});

test("arrows nudge a metre, ten centimetres or five metres; comma and full stop turn both ways", () => {
  const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  const places = [stand(0, 0, 1)];
  const after = (key: string, held = {}) => keyed(places, 0, { key, ...none, ...held })?.[0];
  expect(after("ArrowRight")?.at).toEqual(at(1, 0));
  expect(after("ArrowUp", { shiftKey: true })?.at).toEqual(at(0, 0.1));
  expect(after("ArrowDown", { altKey: true })?.at).toEqual(at(0, -5));
  expect((after(",")?.angle ?? 0) - (after(".")?.angle ?? 0)).toBeCloseTo(Math.PI / 18);
  expect(keyed(places, 0, { key: "a", ...none })).toBeNull();
  expect(keyed(places, 1, { key: "ArrowUp", ...none })).toBeNull();
});

test("where something has been mapped is drawn with its kind, and only when asked for", () => {
  const dataset = aTown()
    .plot("t1", square(at(300_000, 6_600_000), 40))
    .coverage("flood", square(at(300_000, 6_600_000), 4000))
    .zone("z", "flood", square(at(300_500, 6_600_000), 100))
    .dataset();
  const drawn = (hidden: readonly string[]) =>
    zones.draw(aScene({ dataset, hidden })).styles.find(({ spec }) => spec.id === "mapped-flood")?.shown;
  expect([drawn([]), drawn(["mapped"]), drawn(["zones"])]).toEqual([true, false, false]);
  const entries = zones.legend?.(aScene({ dataset }))?.entries.map(({ label }) => label);
  expect(entries).toEqual(["Flomsone", "Vis hva som er kartlagt"]);
});
