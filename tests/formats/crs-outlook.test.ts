import { describe, expect, test } from "vitest";
import { type Dataset, emptyDataset, type Position } from "../../src/engine/index.ts";
import { converter, DEGREES } from "../../src/formats/crs.ts";
import { crsOutlook } from "../../src/formats/crs-outlook.ts";

const ELVERUM: readonly Position[] = [
  [11.56, 60.88],
  [11.6, 60.9],
  [11.7, 60.95],
];
const as = (code: string) => ELVERUM.map(([lon, lat]) => [converter(DEGREES, code)(lon, lat)]);
const CRS = "EPSG:25832";
const unplaced = emptyDataset({ name: "Elverum", number: "3420" }, CRS);
const corner = (lon: number, lat: number) => converter(DEGREES, CRS)(lon, lat);
const placed: Dataset = {
  ...unplaced,
  studyArea: {
    type: "MultiPolygon",
    coordinates: [
      [[corner(11.5, 60.8), corner(11.9, 60.8), corner(11.9, 61), corner(11.5, 61), corner(11.5, 60.8)]],
    ],
  },
};
const look = (shapes: readonly (readonly Position[])[], declared: string | undefined, dataset: Dataset) =>
  crsOutlook(shapes, { file: "punkt.gml", declared }, { crs: CRS, dataset });

describe("the systems somebody chooses among", () => {
  test("a file in the wrong zone: the right one is taken, and what the file says is still shown, outside", () => {
    const { taken, stated, placed: known, choices } = look(as("EPSG:25833"), "EPSG:25832", placed);
    expect([taken?.code, taken?.contradicted, stated, known]).toEqual([
      "EPSG:25833",
      true,
      "EPSG:25832",
      true,
    ]);
    expect(choices[0]).toMatchObject({ code: "EPSG:25833", swapped: false, here: 1 });
    expect(choices.find(({ code }) => code === "EPSG:25832")?.here).toBe(0);
  });

  test("northing first in an NTM zone is found by where the places land, and drawn there", () => {
    const swapped = as("EPSG:5111").map((shape) => shape.map(([x, y]): Position => [y, x]));
    const { taken, choices } = look(swapped, undefined, placed);
    expect(taken).toMatchObject({ code: "EPSG:5111", swapped: true });
    const [x = 0, y = 0] = choices[0]?.shapes[0]?.[0] ?? [];
    const [east, north] = corner(11.56, 60.88);
    expect(Math.hypot(x - east, y - north)).toBeLessThan(0.001);
  });

  test("without a municipality on the map every zone that is Norwegian is offered, and shares are of Norway", () => {
    const { taken, placed: known, choices } = look(as("EPSG:25833"), undefined, unplaced);
    expect([taken?.found, known]).toEqual(["assumed", false]);
    expect(choices.map(({ code }) => code)).toEqual(expect.arrayContaining(["EPSG:25832", "EPSG:25833"]));
    expect(choices.every(({ here }) => here > 0)).toBe(true);
  });

  test("NGO1948 and places that fit nowhere are offered nothing", () => {
    expect(look(as("EPSG:25832"), "EPSG:27393", placed)).toMatchObject({ ngo: true, choices: [] });
    expect(look([[[1e308, Number.NaN]], [[0, 0]]], undefined, placed)).toMatchObject({
      taken: undefined,
      choices: [],
    });
    expect(look([], undefined, placed).choices).toEqual([]);
  });

  test("there are never more pictures than are looked through", () => {
    for (const dataset of [placed, unplaced])
      expect(look(as(DEGREES), undefined, dataset).choices.length).toBeLessThanOrEqual(4);
  });
});
