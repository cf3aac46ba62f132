import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../src/engine/index.ts";
import { pointInside, shapeArea, signedArea } from "../../src/formats/area-shape.ts";

const shaped = (...rings: Position[][]) => {
  const result = shapeArea([rings]);
  if (typeof result === "string") throw new Error(result);
  return result;
};
const box = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe("an outline", () => {
  it("is left as it is when nothing is wrong with it", () => {
    expect(shapeArea([[box(0, 0, 10)]])).toEqual({
      area: { type: "MultiPolygon", coordinates: [[box(0, 0, 10)]] },
      repairs: [],
      turned: false,
    });
  });

  it("is turned counter-clockwise, and its holes clockwise", () => {
    const result = shaped(box(0, 0, 10).reverse(), box(2, 2, 2));
    expect(result.turned).toBe(true);
    expect(result.repairs).toEqual([]);
    expect(result.area.coordinates[0]?.map(signedArea)).toEqual([100, -4]);
  });

  it("is closed when it ends short", () => {
    const result = shaped(box(0, 0, 10).slice(0, 4));
    expect(result.area.coordinates).toEqual([[box(0, 0, 10)]]);
    expect(result.repairs).toEqual(["ring-unclosed"]);
  });

  it("loses a doubled corner without a word", () => {
    const [a, ...rest] = box(0, 0, 10) as [Position, ...Position[]];
    expect(shaped([a, a, ...rest])).toEqual({
      area: { type: "MultiPolygon", coordinates: [[box(0, 0, 10)]] },
      repairs: [],
      turned: false,
    });
  });

  it("is refused when it crosses itself like a bow-tie, of equal halves or not", () => {
    expect(
      shapeArea([
        [
          [
            [0, 0],
            [10, 10],
            [10, 0],
            [0, 10],
            [0, 0],
          ],
        ],
      ]),
    ).toBe("self-crossing");
    expect(
      shapeArea([
        [
          [
            [0, 0],
            [10, 10],
            [10, 0],
            [0, 8],
            [0, 0],
          ],
        ],
      ]),
    ).toBe("self-crossing");
  });

  it("loses a loop of less than one per cent", () => {
    const result = shaped([
      [0, 0],
      [100, 0],
      [100, 50.2],
      [99.8, 50],
      [100.2, 50],
      [100, 50.4],
      [100, 100],
      [0, 100],
      [0, 0],
    ]);
    expect(result.repairs).toEqual(["loop-removed"]);
    expect(signedArea(result.area.coordinates[0]?.[0] ?? [])).toBeCloseTo(10_000, 0);
    expect(shapeArea([[...(result.area.coordinates[0] ?? [])]])).toMatchObject({ repairs: [] });
  });

  it("loses a hole that lies outside it, and keeps one inside", () => {
    const result = shaped(box(0, 0, 10), box(20, 20, 2), box(4, 4, 1));
    expect(result.repairs).toEqual(["hole-outside"]);
    expect(result.area.coordinates[0]).toHaveLength(2);
  });

  it("loses an empty part and keeps the rest", () => {
    const result = shapeArea([
      [
        [
          [0, 0],
          [5, 5],
          [0, 0],
        ],
      ],
      [box(0, 0, 10)],
    ]);
    expect(result).toMatchObject({
      repairs: ["empty-part-dropped"],
      area: { coordinates: [[box(0, 0, 10)]] },
    });
  });

  it.each([
    ["nothing", []],
    ["no ring", [[]]],
    [
      "a line",
      [
        [
          [
            [0, 0],
            [5, 5],
            [10, 10],
            [0, 0],
          ],
        ],
      ],
    ],
    [
      "a point",
      [
        [
          [
            [0, 0],
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        ],
      ],
    ],
  ])("is refused when it is %s", (_what, polygons) => {
    expect(shapeArea(polygons as unknown as Position[][][])).toBe("outline-empty");
  });

  it("touching itself at a corner is no crossing", () => {
    expect(
      shapeArea([
        [
          [
            [0, 0],
            [5, 5],
            [10, 0],
            [10, 10],
            [5, 5],
            [0, 10],
            [0, 0],
          ],
        ],
      ]),
    ).toMatchObject({ repairs: [] });
  });

  it("finds crossings among many corners as among few", () => {
    const round = Array.from({ length: 400 }, (_, i): Position => {
      const angle = (i / 400) * 2 * Math.PI;
      return [1_000 * Math.cos(angle), 1_000 * Math.sin(angle)];
    });
    expect(shapeArea([[[...round, round[0] as Position]]])).toMatchObject({ repairs: [], turned: false });
    const crossed = [...round.slice(0, 200), ...round.slice(200).reverse()];
    expect(shapeArea([[[...crossed, crossed[0] as Position]]])).toBe("self-crossing");
  });

  it("has the same area whatever way it ran and wherever it began", () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), fc.nat(7), (corners, start) => {
        const ring: Position[] = [...corners, corners[0] as Position];
        const moved = [
          ...corners.slice(start % corners.length),
          ...corners.slice(0, start % corners.length),
        ].reverse();
        const one = shapeArea([[ring]]);
        const other = shapeArea([[[...moved, moved[0] as Position]]]);
        if (typeof one === "string" || typeof other === "string") {
          expect(one).toBe(other);
          return;
        }
        const size = (result: typeof one) => signedArea(result.area.coordinates[0]?.[0] ?? []);
        expect(size(one)).toBeGreaterThan(0);
        expect(size(one)).toBeCloseTo(size(other), 3);
      }),
    );
  });
});

describe("the point inside an area", () => {
  it("lies inside, also of a crooked plot and of one with a hole in the middle", () => {
    const horseshoe: Position[] = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
      [0, 0],
    ];
    for (const area of [shaped(horseshoe).area, shaped(box(0, 0, 30), box(10, 10, 10)).area]) {
      const [x, y] = pointInside(area);
      const inside = (area.coordinates[0] ?? []).reduce((within, ring) => {
        let odd = false;
        for (let i = 1; i < ring.length; i += 1) {
          const [[ax, ay], [bx, by]] = [ring[i - 1] as Position, ring[i] as Position];
          if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
        }
        return within !== odd;
      }, false);
      expect(inside).toBe(true);
    }
  });

  it("lies in the larger of two parts", () => {
    const result = shapeArea([[box(0, 0, 1)], [box(100, 100, 10)]]);
    if (typeof result === "string") throw new Error(result);
    expect(pointInside(result.area)[0]).toBeGreaterThan(100);
  });
});
