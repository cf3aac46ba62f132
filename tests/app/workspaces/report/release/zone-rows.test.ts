import { expect, test } from "vitest";
import { zoneRows } from "../../../../../src/app/workspaces/report/release/zone-rows.ts";
import { zoneSheet } from "../../../../../src/app/workspaces/report/release/zone-shapes.ts";
import { type Area, makeRelease, zoneOutlines } from "../../../../../src/engine/index.ts";
import { aBoard, asked, aTownOfEight, good } from "../../../../engine/release/municipality.ts";

const made = (dataset = aTownOfEight()) => good(makeRelease(asked(dataset)));

test("a zone that is one area says of no smallest, and counts its homes", () => {
  for (const row of zoneRows(made())) {
    expect(row).toMatchObject({ areas: 1, smallest: null, homes: 60 });
    expect(row.leastHomes).toBeLessThanOrEqual(60);
  }
});

test("a zone that is put together names the area that has the fewest homes", () => {
  const dataset = aBoard(
    Array.from({ length: 8 }, (_, i) => ({ residents: 1500, rows: i === 1 ? [3] : [60], placed: [0] })),
    4,
    () => "unknown",
  );
  const merged = zoneRows(made(dataset)).filter(({ areas }) => areas > 1);
  expect(merged.map(({ smallest }) => smallest?.homes)).toEqual([3]);
});

test("a release from before tells the least its cap says of the homes, since nothing else is known", () => {
  const { file } = made();
  for (const row of zoneRows({ file, inside: null })) {
    expect(row.homes).toBeNull();
    expect(row.leastHomes).toBe(60);
  }
});

test("every zone is drawn, inside the sheet", () => {
  const dataset = aTownOfEight();
  const { file } = made(dataset);
  const outlineOf = new Map<string, Area>(dataset.neighbourhoods.map(({ id, outline }) => [id, outline]));
  const sheet = zoneSheet(zoneOutlines(file, outlineOf), dataset.neighbourhoods);
  expect(sheet?.zones.map(({ id }) => id)).toEqual(file.partition.zones.map(({ id }) => id));
  for (const { d, mark } of sheet?.zones ?? []) {
    expect(d).toMatch(/^M.*Z$/);
    expect(mark).not.toBeNull();
  }
});
