import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnOutline } from "../../../src/app/commands/editing/drawn-outline.ts";
import type { Position } from "../../../src/engine/index.ts";

/** Even–odd rule, apart from the code under test. */
function inside([px, py]: Position, ring: readonly Position[]): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]] as [Position, Position];
    if (yi > py !== yj > py && px < ((xj - xi) * (py - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

const area = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)) / 2, 0);

function drawn(corners: readonly Position[]) {
  const made = drawnOutline([[corners]]);
  if (!made.ok) throw new Error(made.error);
  const ring = made.value.outline.coordinates[0]?.[0] ?? [];
  return { ring, at: [made.value.at.x, made.value.at.y] as Position };
}

/** Corners round a middle at rising angles and any distance: never crossing itself, often far from convex. */
const star = fc
  .tuple(
    fc.array(fc.double({ min: 8, max: 120, noNaN: true }), { minLength: 4, maxLength: 14 }),
    fc.boolean(),
  )
  .map(([distances, clockwise]) => {
    const corners = distances.map((distance, i): Position => {
      const angle = (2 * Math.PI * i) / distances.length;
      return [600_000 + distance * Math.cos(angle), 6_600_000 + distance * Math.sin(angle)];
    });
    return clockwise ? corners.reverse() : corners;
  });

describe("a drawn plot", () => {
  test("is closed and counter-clockwise, and its point lies inside, however it was drawn", () => {
    fc.assert(
      fc.property(star, (corners) => {
        const { ring, at } = drawn(corners);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring).toHaveLength(corners.length + 1);
        expect(area(ring)).toBeGreaterThan(0);
        expect(inside(at, ring)).toBe(true);
      }),
    );
  });

  test("shaped as a U has its point in one of the arms or the bottom, not in the yard", () => {
    const { ring, at } = drawn([
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ]);
    expect(inside(at, ring)).toBe(true);
  });

  test("may be ended by a double click or by going back to the first corner", () => {
    const corners: Position[] = [
      [0, 0],
      [20, 0],
      [20, 20],
    ];
    const [first = [0, 0]] = corners;
    expect(drawn([...corners, [20, 20]]).ring).toHaveLength(4);
    expect(drawn([...corners, first]).ring).toHaveLength(4);
  });

  test.each([
    [
      "fewCorners",
      [
        [0, 0],
        [30, 0],
        [30, 0],
      ],
    ],
    ["fewCorners", []],
    ["fewCorners", [[1, 1]]],
    [
      "selfCrossing",
      [
        [0, 0],
        [30, 30],
        [30, 0],
        [0, 30],
      ],
    ],
    [
      "tooSmall",
      [
        [0, 0],
        [3, 0],
        [3, 3],
        [0, 3],
      ],
    ],
    [
      "tooSmall",
      [
        [0, 0],
        [30, 0],
        [60, 0],
      ],
    ],
  ] as const)("is refused: %s", (error, corners) => {
    expect(drawnOutline([[corners]])).toEqual({ ok: false, error });
  });
});
