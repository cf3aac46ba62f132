import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../../src/engine/index.ts";
import { datasetBytes, plainBytes, readDatasetBytes } from "../../../src/platform/storage/project-bytes.ts";
import { smallTown } from "../../support/a-project.ts";
import { road, roadsOf } from "../../support/roads-of.ts";

const town = smallTown();
const residences = fc
  .array(
    fc.record({
      x: fc.double({ noNaN: true }),
      y: fc.double({ noNaN: true }),
      dwellings: fc.integer({ min: -1, max: 2 ** 31 - 1 }),
      residents: fc.integer({ min: -1, max: 2 ** 31 - 1 }),
      label: fc.string({ unit: "grapheme" }),
    }),
    { maxLength: 30 },
  )
  .map((rows): Dataset["residences"] => ({
    x: Float64Array.from(rows, (row) => row.x),
    y: Float64Array.from(rows, (row) => row.y),
    dwellings: Int32Array.from(rows, (row) => row.dwellings),
    residents: Int32Array.from(rows, (row) => row.residents),
    labels: rows.map((row) => row.label),
  }));

test("any columns come back bit for bit, wherever the bytes lie in memory", () => {
  fc.assert(
    fc.property(residences, fc.integer({ min: 0, max: 9 }), (columns, shift) => {
      const dataset = { ...town, residences: columns };
      const bytes = datasetBytes(dataset);
      const shifted = new Uint8Array(bytes.length + shift);
      shifted.set(bytes, shift);
      expect(readDatasetBytes(shifted.subarray(shift))).toEqual(dataset);
    }),
  );
});

test("the same dataset gives the same bytes, and another dataset other bytes", () => {
  const moved = {
    ...town,
    residences: { ...town.residences, x: town.residences.x.map((x) => x + 1e-9) },
  };
  expect(datasetBytes(town)).toEqual(datasetBytes(smallTown()));
  expect(datasetBytes(moved)).not.toEqual(datasetBytes(town));
});

test("what was stored before it was packed is still read, and takes more room", () => {
  const many = {
    ...town,
    dwellings: Array.from({ length: 500 }, (_, i) => ({ ...town.dwellings[0], id: `b${i}` })),
  } as unknown as Dataset;
  expect(readDatasetBytes(plainBytes(many))).toEqual(many);
  expect(datasetBytes(many).length * 3).toBeLessThan(plainBytes(many).length);
});

test("a road network comes back bit for bit behind the addresses, and is absent where there was none", () => {
  const roads = roadsOf(road([0, 0, 100, 0, 200.1, 0], { speed: 50 }), road([100, 0, 100, 50]));
  const dataset = { ...town, roads };
  expect(readDatasetBytes(datasetBytes(dataset))).toEqual(dataset);
  expect("roads" in readDatasetBytes(datasetBytes(town))).toBe(false);
});
