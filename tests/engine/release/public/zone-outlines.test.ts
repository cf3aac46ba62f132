import { expect, test } from "vitest";
import { AreaIndex } from "../../../../src/engine/index.ts";
import { makeRelease, zoneOutlines } from "../../../../src/engine/release/index.ts";
import { aBoard, asked, good } from "../municipality.ts";

const town = aBoard(
  Array.from({ length: 12 }, () => ({ residents: 600, rows: [30], placed: [9] })),
  4,
  () => "unknown",
);
const { file } = good(makeRelease(asked(town)));
const outlineOf = new Map<string, (typeof town.neighbourhoods)[0]["outline"]>(
  town.neighbourhoods.map(({ id, outline }) => [id, outline]),
);

test("a place is in the outline of the zone that its area is in, and in no other", () => {
  const outlines = zoneOutlines(file, outlineOf);
  const ids = [...outlines.keys()];
  expect(ids).toEqual(file.partition.zones.map(({ id }) => id));
  const index = new AreaIndex([...outlines.values()]);
  for (const [i, { id }] of town.neighbourhoods.entries()) {
    const zone = file.partition.zones.find(({ areas }) => areas.includes(id));
    expect(ids[index.locate(500 * (i % 4) + 260, 500 * Math.floor(i / 4) + 240)]).toBe(zone?.id);
  }
  const corners = [...outlines.values()].flatMap(({ coordinates }) => coordinates.flat(2)).length;
  expect(corners).toBeLessThan(12 * 5);
});

test("a zone with an area that nobody has drawn is not drawn", () => {
  const first = file.partition.zones[0];
  const lacking = new Map([...outlineOf].filter(([id]) => id !== first?.areas[0]));
  expect(zoneOutlines(file, lacking).has(first?.id ?? "")).toBe(false);
  expect(zoneOutlines(file, lacking).size).toBe(file.partition.zones.length - 1);
});
