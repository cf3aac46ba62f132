import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnOutline } from "../../../src/app/commands/editing/drawn-outline.ts";
import { splitOutline } from "../../../src/app/commands/editing/split-outline.ts";
import type { Corners } from "../../../src/app/state/selectors/outline.ts";
import type { Position } from "../../../src/engine/index.ts";

type Ring = readonly Position[];

/** About its own first corner: far from the origin the products eat the digits. */
const ringArea = (ring: Ring): number => {
  const [ox, oy] = ring[0] as Position;
  return (
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] as Position;
      return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
    }, 0) / 2
  );
};
const ground = (corners: Corners): number =>
  corners.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(ringArea(outer)) - holes.reduce((all, hole) => all + Math.abs(ringArea(hole)), 0),
    0,
  );

/** Even–odd over all rings, apart from the code under test. */
function inside([px, py]: Position, corners: Corners): boolean {
  let odd = false;
  for (const ring of corners.flat())
    ring.forEach(([xi, yi], i) => {
      const [xj, yj] = ring.at(i - 1) as Position;
      if (yi > py !== yj > py && px < ((xj - xi) * (py - yi)) / (yj - yi) + xi) odd = !odd;
    });
  return odd;
}

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const holed: Corners = [[square(0, 0, 40), square(15, 15, 10)]];
const two: Corners = [[square(0, 0, 40), square(15, 15, 10)], [square(60, 0, 40)]];

const split = (corners: Corners, line: Ring): readonly [Corners, Corners] => {
  const made = splitOutline(corners, line);
  if (!made.ok) throw new Error(made.error);
  return made.value;
};

describe("a plot with a hole", () => {
  test("that the line goes through gives two parts without a hole", () => {
    const halves = split(holed, [
      [20, -5],
      [20, 45],
    ]);
    expect(halves.map((half) => half.map((rings) => rings.length))).toEqual([[1], [1]]);
    expect(halves.map(ground)).toEqual([750, 750]);
  });

  test("that the line passes by keeps the hole in the part it lies in", () => {
    const [left, right] = split(holed, [
      [10, -5],
      [10, 45],
    ]);
    expect([left, right].map((half) => half.map((rings) => rings.length))).toEqual([[1], [2]]);
    expect([left, right].map(ground)).toEqual([400, 1100]);
  });

  test("is cut along a line that touches a corner of the hole", () => {
    const halves = split(holed, [
      [15, -5],
      [15, 45],
    ]);
    expect(ground(halves[0]) + ground(halves[1])).toBeCloseTo(1500, 6);
  });

  test("is not split by a line from the boundary into the hole", () => {
    expect(
      splitOutline(holed, [
        [20, -5],
        [20, 20],
      ]),
    ).toEqual({ ok: false, error: "notAcross" });
  });
});

describe("a plot of two parts", () => {
  test("is divided by a line between them, each whole on its side", () => {
    const [left, right] = split(two, [
      [50, -5],
      [50, 45],
    ]);
    expect(left).toEqual([two[0]]);
    expect(right).toEqual([two[1]]);
  });

  test("has the part that is crossed cut, and the other on the side it lies on", () => {
    const [left, right] = split(two, [
      [5, -5],
      [5, 45],
    ]);
    expect(left.length).toBe(1);
    expect(right.length).toBe(2);
    expect(ground(left)).toBe(200);
  });
});

/** A star with a smaller one cut out of it, and another beside it. */
const stars = fc
  .tuple(
    fc.array(fc.double({ min: 50, max: 90, noNaN: true }), { minLength: 5, maxLength: 12 }),
    fc.array(fc.double({ min: 5, max: 25, noNaN: true }), { minLength: 3, maxLength: 7 }),
    fc.array(fc.double({ min: 15, max: 40, noNaN: true }), { minLength: 4, maxLength: 7 }),
  )
  .map(([outer, hole, other]): Corners => {
    const star = (distances: readonly number[], cx: number): Ring =>
      distances.map((distance, i): Position => {
        const angle = (2 * Math.PI * i) / distances.length;
        return [600_000 + cx + distance * Math.cos(angle), 6_600_000 + distance * Math.sin(angle)];
      });
    return [[star(outer, 0), star(hole, 0)], [star(other, 160)]];
  });
const lines = fc
  .tuple(
    fc.double({ min: 0, max: Math.PI, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -15, max: 15, noNaN: true }),
  )
  .map(([angle, off, bend]): Ring => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const place = (along: number, aside: number): Position => [
      600_000 + along * cos - (off + aside) * sin,
      6_600_000 + along * sin + (off + aside) * cos,
    ];
    return [place(-400, 0), place(0, bend), place(400, 0)];
  });

describe("any line across any plot", () => {
  test("gives parts that are the whole, share no ground, and are outlines that can be saved", () => {
    let cut = 0;
    fc.assert(
      fc.property(stars, lines, (corners, line) => {
        const made = splitOutline(corners, line);
        if (!made.ok) return made.error === "notAcross";
        cut += 1;
        const [left, right] = made.value;
        expect(ground(left) + ground(right)).toBeCloseTo(ground(corners), 4);
        for (let x = -95; x < 205; x += 13.37)
          for (let y = -95; y < 95; y += 13.37) {
            const point: Position = [600_000 + x, 6_600_000 + y];
            expect(Number(inside(point, left)) + Number(inside(point, right))).toBe(
              Number(inside(point, corners)),
            );
          }
        for (const half of made.value) {
          const outline = drawnOutline(half);
          if (outline.ok) expect(inside([outline.value.at.x, outline.value.at.y], half)).toBe(true);
          else expect(outline.error).toBe("tooSmall");
        }
        return true;
      }),
      { numRuns: 150 },
    );
    expect(cut).toBeGreaterThan(100);
  });
});

describe("rings of an outline", () => {
  test("may not cross: a hole half outside, a hole elsewhere, a part within another", () => {
    const fault = (corners: Corners) => {
      const made = drawnOutline(corners);
      return made.ok ? null : made.error;
    };
    expect(fault([[square(0, 0, 40), square(35, 10, 10)]])).toBe("ringsCross");
    expect(fault([[square(0, 0, 40), square(50, 10, 10)]])).toBe("ringsCross");
    expect(fault([[square(0, 0, 40)], [square(5, 5, 10)]])).toBe("ringsCross");
    expect(fault([[square(0, 0, 40), square(10, 10, 20)], [square(15, 15, 8)]])).toBe(null);
    expect(fault(two)).toBe(null);
  });

  test("run as files have them: around the plot to the left, around a hole to the right", () => {
    const made = drawnOutline([[square(0, 0, 40).toReversed(), square(15, 15, 10)]]);
    const [outer = [], hole = []] = (made.ok && made.value.outline.coordinates[0]) || [];
    expect([ringArea(outer.slice(0, -1)), ringArea(hole.slice(0, -1))]).toEqual([1600, -100]);
  });
});
