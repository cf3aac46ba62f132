import { describe, expect, it } from "vitest";
import type { Position } from "../../src/engine/index.ts";
import { converter, DEGREES } from "../../src/formats/crs.ts";
import { type CrsHints, detectCrs } from "../../src/formats/detect-crs.ts";

/** Places around Elverum, Sandnes and Tana, in degrees. */
const ELVERUM: Position[] = [
  [11.56, 60.88],
  [11.6, 60.9],
  [11.7, 60.95],
];
const SANDNES: Position[] = [
  [5.74, 58.85],
  [5.76, 58.86],
  [5.82, 58.83],
];
const TANA: Position[] = [
  [28.1, 70.2],
  [28.2, 70.25],
];
const as = (code: string, places: readonly Position[]) =>
  places.map(([lon, lat]) => converter(DEGREES, code)(lon, lat));
const swapped = (places: readonly Position[]) => places.map(([x, y]): Position => [y, x]);
const anywhere: CrsHints = { working: "EPSG:25832", fileName: "kart.geojson" };
/** Hints of a municipality whose bounds are known. */
const at = (places: readonly Position[], working: CrsHints["working"] = "EPSG:25832"): CrsHints => {
  const metres = as(working, places);
  const [xs, ys] = [metres.map(([x]) => x), metres.map(([, y]) => y)];
  return {
    working,
    fileName: "kart.geojson",
    bounds: [Math.min(...xs) - 500, Math.min(...ys) - 500, Math.max(...xs) + 500, Math.max(...ys) + 500],
  };
};

describe("finding the coordinate system", () => {
  it.each([
    ["degrees that say so", ELVERUM, DEGREES, anywhere, { code: DEGREES, found: "declared", swapped: false }],
    [
      "degrees that say nothing",
      SANDNES,
      undefined,
      anywhere,
      { code: DEGREES, found: "guessed", swapped: false },
    ],
    [
      "latitude first",
      swapped(SANDNES),
      undefined,
      anywhere,
      { code: DEGREES, found: "guessed", swapped: true },
    ],
    [
      "latitude first, said to be degrees",
      swapped(SANDNES),
      DEGREES,
      anywhere,
      { code: DEGREES, found: "declared", swapped: true },
    ],
    [
      "a declared zone",
      as("EPSG:25833", SANDNES),
      "EPSG:25833",
      anywhere,
      { code: "EPSG:25833", found: "declared", swapped: false },
    ],
    [
      "negative eastings",
      as("EPSG:25833", SANDNES),
      undefined,
      anywhere,
      { code: "EPSG:25833", found: "guessed", swapped: false },
    ],
    [
      "northing first",
      swapped(as("EPSG:25833", SANDNES)),
      undefined,
      anywhere,
      { code: "EPSG:25833", found: "guessed", swapped: true },
    ],
    [
      "zone 35",
      as("EPSG:25835", TANA),
      undefined,
      { ...anywhere, working: "EPSG:25835" as const },
      { code: "EPSG:25835", swapped: false },
    ],
    [
      "Web Mercator",
      as("EPSG:3857", SANDNES),
      undefined,
      anywhere,
      { code: "EPSG:3857", found: "guessed", swapped: false },
    ],
    [
      "the zone's number before the easting",
      as("EPSG:25832", ELVERUM).map(([x, y]): Position => [x + 32_000_000, y]),
      "EPSG:25832",
      anywhere,
      { code: "EPSG:4647", found: "guessed", swapped: false, contradicted: true },
    ],
    [
      "a zone only the municipality's place can tell",
      as("EPSG:25833", ELVERUM),
      undefined,
      at(ELVERUM),
      { code: "EPSG:25833", found: "guessed", swapped: false },
    ],
    [
      "NTM, told by the municipality's place",
      as("EPSG:5111", ELVERUM),
      undefined,
      at(ELVERUM),
      { code: "EPSG:5111", found: "guessed", swapped: false },
    ],
    [
      "a zone named in the file's name",
      as("EPSG:25833", ELVERUM),
      undefined,
      { ...anywhere, fileName: "adresser_25833.csv" },
      { code: "EPSG:25833", found: "assumed" },
    ],
    [
      "utm33 in the file's name",
      as("EPSG:25833", ELVERUM),
      undefined,
      { ...anywhere, fileName: "punkt_UTM33.csv" },
      { code: "EPSG:25833", found: "assumed" },
    ],
  ])("reads %s", (_what, sample, declared, hints, expected) => {
    expect(detectCrs(sample, declared, hints)).toMatchObject({ contradicted: false, ...expected });
  });

  it("assumes the project's zone, and says so, where nothing else tells", () => {
    expect(detectCrs(as("EPSG:25833", ELVERUM), undefined, anywhere)).toMatchObject({
      code: "EPSG:25832",
      found: "assumed",
    });
  });

  it("trusts ranges over names: a file called 4326 with metres in it is in metres", () => {
    expect(
      detectCrs(as("EPSG:25833", SANDNES), DEGREES, { ...anywhere, fileName: "fylke_4326.geojson" }),
    ).toEqual({
      code: "EPSG:25833",
      found: "guessed",
      swapped: false,
      contradicted: true,
    });
  });

  it("corrects a declared zone only when another one lands in the municipality", () => {
    const wrong = as("EPSG:25833", ELVERUM);
    expect(detectCrs(wrong, "EPSG:25832", at(ELVERUM))).toMatchObject({
      code: "EPSG:25833",
      contradicted: true,
    });
    expect(detectCrs(wrong, "EPSG:25832", at(SANDNES))).toMatchObject({
      code: "EPSG:25832",
      contradicted: false,
    });
  });

  it("lets a declared neighbour municipality be a neighbour", () => {
    expect(detectCrs(as("EPSG:25832", SANDNES), "EPSG:25832", at(ELVERUM))).toMatchObject({
      code: "EPSG:25832",
      found: "declared",
    });
  });

  it.each([
    ["Stockholm", [[18.07, 59.33]]],
    [
      "zeros",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      "house numbers",
      [
        [12, 3],
        [14, 5],
      ],
    ],
    ["numbers without end", [[1e308, -1e308]]],
    ["nothing", []],
  ])("finds none in %s", (_what, sample) => {
    expect(detectCrs(sample as unknown as Position[], undefined, anywhere)).toBeUndefined();
  });
});
