import fc from "fast-check";
import { expect, test } from "vitest";
import { featureDiff } from "../../../src/app/map/drawing/feature-diff.ts";
import { collection, feature } from "../../../src/app/map/feature.ts";

const dot = (id: string, x: number, units = 1) =>
  feature({ type: "Point", coordinates: [x, 60] }, { id, units });

test("a diff makes the later collection of the one before it, and is empty where nothing is otherwise", () => {
  const dots = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(2), fc.nat(2)), {
    selector: ([id]) => id,
  });
  const made = (list: readonly (readonly [number, number, number])[]) =>
    collection(list.map(([id, x, units]) => dot(`d${id}`, x, units)));
  fc.assert(
    fc.property(dots, dots, (was, is) => {
      const [before, after] = [made(was), made(is)];
      const diff = featureDiff(before, after, "id");
      const kept = before.features.filter(({ properties }) => !diff?.remove.includes(properties?.id));
      const byId = (list: typeof kept) =>
        list.toSorted((a, b) => (a.properties?.id < b.properties?.id ? -1 : 1));
      expect(byId([...kept, ...(diff?.add ?? [])])).toEqual(byId(after.features));
      expect(featureDiff(before, made(was), "id")).toEqual({ remove: [], add: [] });
    }),
  );
});

test("a home that has moved is taken away and put where it is", () => {
  const before = collection([dot("a", 10), dot("b", 11)]);
  expect(featureDiff(before, collection([dot("a", 10), dot("b", 12)]), "id")).toEqual({
    remove: ["b"],
    add: [dot("b", 12)],
  });
});

test("there is no diff where two features have one name, or where most is otherwise", () => {
  const twice = collection([dot("a", 10), dot("a", 11)]);
  const once = collection([dot("a", 10)]);
  expect(featureDiff(twice, once, "id")).toBeNull();
  expect(featureDiff(once, twice, "id")).toBeNull();
  expect(featureDiff(once, collection([dot("a", 11)]), "number")).toBeNull();
  const many = (x: number) => collection(Array.from({ length: 600 }, (_, i) => dot(`d${i}`, x)));
  expect(featureDiff(many(1), many(2), "id")).toBeNull();
  expect(featureDiff(many(1), collection([]), "id")).toBeNull();
});
