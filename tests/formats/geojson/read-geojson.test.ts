import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, codesOf, collection, feature, lonLatSquare, read, tableOf } from "../a-file.ts";

const square = lonLatSquare(10.7, 59.9);

describe("a GeoJSON file", () => {
  it("gives properties as columns and features as rows, counted from 1", async () => {
    const table = await tableOf(
      "a.geojson",
      collection([
        feature(square, { navn: " Å ", antall: 3, ledig: true, tom: null }),
        feature(square, { navn: "B", ekstra: { kode: "0301" }, liste: [1, 2] }, { id: "f2" }),
      ]),
    );
    expect(table.headings).toEqual(["navn", "antall", "ledig", "tom", "ekstra.kode", "liste", "id"]);
    expect(cellsOf(table)).toEqual([
      ["Å", 3, true, null, null, null, null],
      ["B", null, null, null, "0301", "1, 2", "f2"],
    ]);
    expect(table.rowNumber(1)).toBe(2);
    expect(table.geometry).toMatchObject({ kind: "area", crs: { code: "EPSG:4326", found: "declared" } });
  });

  it.each([
    ["a feature", feature(square, { navn: "a" })],
    ["a bare geometry", square],
    ["a list of features", [feature(square)]],
    ["a collection of one geometry", { type: "GeometryCollection", geometries: [square] }],
  ])("is read when it is %s", async (_what, root) => {
    const table = await tableOf("a.geojson", JSON.stringify(root));
    expect(table.rows).toBe(1);
    expect(table.geometry?.of(0)).toEqual(square);
  });

  it("is read as Geonorge delivers it: a dictionary of collections with no type", async () => {
    const part = (features: unknown[]) => ({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "EPSG:25833" } },
      features,
    });
    const line = {
      type: "LineString",
      coordinates: [
        [262_000, 6_649_000],
        [262_100, 6_649_100],
      ],
    };
    const { tables } = await read(
      "Basisdata.geojson",
      JSON.stringify({ Grunnkrets: part([feature(square)]), Grense: part([feature(line)]), Merknad: "x" }),
    );
    expect(
      tables.map(({ sheet, rows, geometry }) => [sheet, rows, geometry?.kind, geometry?.declared]),
    ).toEqual([
      ["Grunnkrets", 1, "area", "EPSG:25833"],
      ["Grense", 1, "lines", "EPSG:25833"],
    ]);
  });

  it.each([
    [{ type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } }, "urn:ogc:def:crs:EPSG::25832"],
    [{ type: "EPSG", properties: { code: 25832 } }, "EPSG:25832"],
    ["EPSG:25832", "EPSG:25832"],
    [
      { type: "link", properties: { href: "http://www.opengis.net/def/crs/EPSG/0/25832" } },
      "http://www.opengis.net/def/crs/EPSG/0/25832",
    ],
    [{ type: "name" }, "?"],
    [null, undefined],
  ])("says what its crs member %j names", async (crs, declared) => {
    const table = await tableOf("a.geojson", collection([feature(square)], { crs }));
    expect(table.geometry?.declared).toBe(declared);
  });

  it.each([
    ["a list of numbers", [1, 2], "file-not-geojson"],
    ["null in a list", [null], "file-not-geojson"],
    ["no features", { type: "FeatureCollection", features: [] }, "table-empty"],
  ])("is told apart from %s", async (_what, root, code) => {
    expect(codesOf(await read("a.json", JSON.stringify(root)))).toEqual([code]);
  });

  it.each([
    ["cut off", collection([feature(square)]).slice(0, -9), "json-not-json"],
    ["a hundred thousand brackets deep", "[".repeat(100_000), "file-too-deep"],
    [
      "a deep closed pit",
      `{"type":"FeatureCollection","features":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "file-too-deep",
    ],
    ["an open brace", "{", "json-not-json"],
  ])("answers a file that is %s with an issue", async (_what, text, code) => {
    expect(codesOf(await read("a.geojson", text))).toEqual([code]);
  });

  it.each([
    ["a type from the prototype", { type: "toString" }],
    ["another type from the prototype", { type: "constructor", coordinates: [] }],
    ["__proto__ as type", { type: "__proto__", coordinates: [] }],
    ["no coordinates", { type: "Polygon" }],
    ["null for a ring", { type: "Polygon", coordinates: [[null]] }],
    ["a position of one number", { type: "Point", coordinates: [1] }],
    ["texts for numbers", { type: "Point", coordinates: ["10.7", "59.9"] }],
    ["an object for a position", { type: "Point", coordinates: { 0: 10, 1: 59 } }],
    [
      "a ring of two corners",
      {
        type: "Polygon",
        coordinates: [
          [
            [10, 59],
            [11, 60],
            [10, 59],
          ],
        ],
      },
    ],
    ["an empty hole", { type: "Polygon", coordinates: [...square.coordinates, []] }],
    ["a line of one corner", { type: "LineString", coordinates: [[10, 59]] }],
    [
      "geometries of several kinds in one",
      { type: "GeometryCollection", geometries: [square, { type: "Point", coordinates: [10, 59] }] },
    ],
    ["a text", "POINT (1 2)"],
  ])("marks a feature with %s as broken, and keeps the others", async (what, geometry) => {
    const code = what.includes("several kinds") ? "geometry-collection" : "geometry-invalid";
    const table = await tableOf(
      "a.geojson",
      collection([feature(square), feature(geometry), feature(square)]),
    );
    expect([...table.broken]).toMatchObject([[1, { code, severity: "reject", at: { row: 2 } }]]);
  });

  it("lets a ring that only lacks its end through, to be closed later", async () => {
    const open = { type: "Polygon", coordinates: [square.coordinates[0]?.slice(0, 4)] };
    expect((await tableOf("a.geojson", collection([feature(open)]))).broken.size).toBe(0);
  });

  it("marks what is no feature as broken", async () => {
    const table = await tableOf("a.geojson", collection([feature(square), null, 3, { type: "Feature" }, {}]));
    expect([...table.broken.keys()]).toEqual([1, 2, 4]);
    expect(table.rows).toBe(5);
  });

  it("treats hostile property names as names", async () => {
    const text = collection([feature(square)]).replace(
      '"properties":{}',
      '"properties":{"__proto__":{"a":1},"constructor":"b","toString":"c"}',
    );
    const table = await tableOf("a.geojson", text);
    expect(table.headings).toEqual(["__proto__.a", "constructor", "toString"]);
    expect(cellsOf(table)).toEqual([[1, "b", "c"]]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it("never throws, whatever the JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.boolean(), async (json, wrapped) => {
        const text = wrapped
          ? `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${json},"geometry":${json}}]}`
          : json;
        const { tables, issues } = await read("a.geojson", text);
        expect(tables.length + issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
