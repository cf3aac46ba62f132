import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeWkt, readWkt, wktSrid } from "../../src/formats/wkt.ts";

describe("well-known text", () => {
  it.each([
    ["POINT (262671.0 6648461.8)", { type: "Point", coordinates: [262671, 6648461.8] }],
    ["point(1 2)", { type: "Point", coordinates: [1, 2] }],
    ["POINT Z (1 2 99)", { type: "Point", coordinates: [1, 2] }],
    [
      "LINESTRING (1 2, -3.5 4e2)",
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [-3.5, 400],
        ],
      },
    ],
    [
      "SRID=25832;POLYGON ((0 0, 1 0, 1 1, 0 0), (2 2,3 2,3 3,2 2))",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
          [
            [2, 2],
            [3, 2],
            [3, 3],
            [2, 2],
          ],
        ],
      },
    ],
    [
      "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))",
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ],
    [
      "MULTILINESTRING ((0 0, 1 0), (1 1, 2 2))",
      {
        type: "MultiLineString",
        coordinates: [
          [
            [0, 0],
            [1, 0],
          ],
          [
            [1, 1],
            [2, 2],
          ],
        ],
      },
    ],
    [
      "MULTIPOINT ((1 2), (3 4))",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "MULTIPOINT (1 2, 3 4)",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
  ])("reads %s", (text, geometry) => {
    expect(looksLikeWkt(text)).toBe(true);
    expect(readWkt(text)).toEqual(geometry);
  });

  it.each([
    "POINT",
    "POINT (1 2",
    "POINT (a b)",
    "POLYGON (0 0, 1 0, 1 1, 0 0)",
    "POLYGON ((0 0, 1 0)) mer",
    "POINT (1 2))",
    "CIRCLE (1 2, 3)",
    `POLYGON ${"(".repeat(100_000)}`,
    "",
  ])("does not read %j", (text) => {
    expect(readWkt(text.slice(0, 100_000))).toBeNull();
  });

  it("finds the number of extended text", () => {
    expect(wktSrid("SRID=25833;POINT (1 2)")).toBe("25833");
    expect(wktSrid("POINT (1 2)")).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("POINT", "POLYGON (", "MULTIPOLYGON (((", "LINESTRING"),
        (text, start) => {
          expect(() => readWkt(start + text)).not.toThrow();
        },
      ),
    );
  });
});
