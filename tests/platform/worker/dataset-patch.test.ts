import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../../src/engine/index.ts";
import { type DatasetBorder, datasetDoor, keptDataset } from "../../../src/platform/worker/dataset-door.ts";
import { datasetPatch, withPatch } from "../../../src/platform/worker/dataset-patch.ts";
import { smallTown } from "../../support/a-project.ts";

const town = smallTown();
const copy = (value: unknown) => structuredClone(value);
const [first] = town.dwellings;
if (!first) throw new Error("the town has no dwelling");

test("whatever became of a list, a patch makes the later one of the one before it", () => {
  const pool = Array.from({ length: 12 }, (_, i) => ({ ...first, id: `d${i}` }));
  const list = fc.shuffledSubarray(pool);
  fc.assert(
    fc.property(list, list, (was, is) => {
      const before = { ...town, dwellings: was } as unknown as Dataset;
      const after = { ...town, dwellings: is } as unknown as Dataset;
      expect(withPatch(before, datasetPatch(before, after))).toEqual(after);
    }),
  );
});

test("one fact set right is one record over the border, and a removal none", () => {
  const dwellings = town.dwellings.map((one, i) => (i === 1 ? { ...one, units: one.units + 1 } : one));
  const patch = datasetPatch(town, { ...town, dwellings });
  expect(patch).toEqual({
    whole: {},
    lists: [{ key: "dwellings", splices: [{ from: 1, count: 1, items: [dwellings[1]] }] }],
    gone: [],
  });
  const fewer = datasetPatch(town, { ...town, dwellings: town.dwellings.slice(1) });
  expect(fewer.lists).toEqual([{ key: "dwellings", splices: [{ from: 0, count: 1, items: [] }] }]);
});

test("what is no list goes whole, and a collection that is no longer there is taken away", () => {
  const roads = { x: [] } as unknown as NonNullable<Dataset["roads"]>;
  const with_ = { ...town, roads };
  const residences = { ...town.residences };
  expect(datasetPatch(with_, { ...town, residences })).toEqual({
    whole: { residences },
    lists: [],
    gone: ["roads"],
  });
  expect(withPatch(with_, datasetPatch(with_, town))).toEqual(town);
});

/** A border that copies, as threads do, and tells what went over. */
function aBorder() {
  const sent: string[] = [];
  const got: Dataset[] = [];
  const kept = keptDataset((dataset) => got.push(dataset));
  let fails = false;
  const border: DatasetBorder = {
    pieces: async (pieces) => kept.pieces(copy(pieces) as typeof pieces),
    load: async (rest) => {
      sent.push("load");
      await kept.load(copy(rest) as Dataset);
    },
    patch: async (rest) => {
      sent.push("patch");
      if (fails) throw new Error("it broke down");
      await kept.patch(copy(rest) as typeof rest);
    },
  };
  return {
    border,
    sent,
    got,
    fail: (on: boolean) => {
      fails = on;
    },
  };
}

test("the other side of a door has every dataset that was brought, whole at first and by patches afterwards", async () => {
  const { border, sent, got } = aBorder();
  const bring = datasetDoor();
  const edited = { ...town, dwellings: town.dwellings.map((one) => ({ ...one, units: 2 })) };
  for (const dataset of [town, town, edited, town]) await bring(border, dataset);
  expect(sent).toEqual(["load", "patch", "patch"]);
  expect(got).toEqual([town, edited, town]);
});

test("after a patch that did not come over the dataset goes whole, as it does to another border", async () => {
  const { border, sent, got, fail } = aBorder();
  const bring = datasetDoor();
  await bring(border, town);
  fail(true);
  const edited = { ...town, dwellings: [] };
  await expect(bring(border, edited)).rejects.toThrow("broke down");
  fail(false);
  await bring(border, edited);
  expect(sent).toEqual(["load", "patch", "load"]);
  expect(got.at(-1)).toEqual(edited);
  const other = aBorder();
  await bring(other.border, town);
  expect(other.sent).toEqual(["load"]);
});
