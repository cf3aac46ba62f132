import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameAround, frameAt, ROOM_BREAKS, roomStep, svgText } from "../../src/drawing/index.ts";
import { nameMarks } from "../../src/drawing/name-marks.ts";
import { cornersOfTrace, NO_GROUND, traceOf } from "../../src/engine/council/index.ts";

const metre = fc.integer({ min: -500_000, max: 7_000_000 });

describe("a frame", () => {
  test("shows all of the box, as large as the margin lets it be", () => {
    fc.assert(
      fc.property(
        metre,
        metre,
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (x, y, w, h) => {
          const frame = frameAround([x, y, x + w, y + h], 800, 600, 20);
          const [left, bottom] = frame.place([x, y]);
          const [right, top] = frame.place([x + w, y + h]);
          const free = Math.min(left, 800 - right, top, 600 - bottom);
          expect(free).toBeGreaterThan(19.99);
          expect(free).toBeLessThan(20.01);
        },
      ),
    );
  });

  test("keeps distances: a hundred metres at a metre a unit are a hundred units", () => {
    const { place } = frameAt([600_000, 6_600_000], 1, 400, 300);
    expect(place([600_000, 6_600_000])).toEqual([200, 150]);
    expect(place([600_100, 6_600_000])).toEqual([300, 150]);
    expect(place([600_000, 6_600_100])).toEqual([200, 50]);
  });

  test("of nothing at all is our own bug", () => {
    expect(() => frameAround([5, 5, 5, 5], 100, 100)).toThrow("something to show");
  });
});

describe("a trace", () => {
  test("gives back corners to the tenth of a metre, however many there are", () => {
    const corner = fc.tuple(
      fc.double({ min: 1e5, max: 9e5, noNaN: true }),
      fc.double({ min: 6e6, max: 8e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 2, maxLength: 40 }), (corners) => {
        const back = cornersOfTrace(traceOf(corners, false));
        // Corners that fall on the one before are left out; the others stand in order.
        let from = 0;
        for (const [x, y] of back) {
          const at = corners.findIndex(([cx, cy], n) => n >= from && Math.hypot(cx - x, cy - y) < 0.08);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
        expect(back.length).toBeGreaterThan(0);
      }),
    );
  });

  test("of a ring leaves its repeated corner out", () => {
    expect(
      traceOf(
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 0],
        ],
        true,
      ),
    ).toEqual([0, 0, 20, 0, 0, 20]);
  });
});

test("room is told in seven steps, the middle one being none left and none too many", () => {
  expect([-40, -4, -3, -2, -1, 0, 1, 3, 4, 9, 10, 99].map(roomStep)).toEqual([
    0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6,
  ]);
  expect(ROOM_BREAKS).toHaveLength(6);
});

describe("names on a map", () => {
  const frame = frameAt([0, 0], 1, 400, 300);
  const place = (name: string, rank: "town" | "village", x: number, y: number) => ({ name, rank, x, y });
  const names = (...places: ReturnType<typeof place>[]) =>
    nameMarks(frame, { ...NO_GROUND, places }, 16).map((mark) => (mark.kind === "text" ? mark.text : ""));

  test("never lie on each other: the more important one stays", () => {
    expect(names(place("Bygda", "village", 4, 4), place("Byen", "town", 0, 0))).toEqual(["Byen"]);
    expect(names(place("Bygda", "village", 90, 90), place("Byen", "town", 0, 0))).toEqual(["Byen", "Bygda"]);
  });

  test("stand a line aside of a sign, and are left out where that is taken too", () => {
    const ground = { ...NO_GROUND, places: [place("Bygda", "village", 0, 0)] };
    const spot = (...taken: Parameters<typeof nameMarks>[3] & object) =>
      nameMarks(frame, ground, 16, taken).map((mark) => (mark.kind === "text" ? Math.round(mark.y) : 0));
    const [alone = 0] = spot();
    const sign = [192, 142, 208, 158] as const;
    expect(spot(sign)[0]).toBeLessThan(alone - 8);
    expect(spot(sign, [150, 100, 250, 140])[0]).toBeGreaterThan(alone + 8);
    expect(spot([150, 100, 250, 200])).toEqual([]);
  });

  test("are left out where they would be cut off", () => {
    expect(names(place("Langtvekkistan", "village", 195, 0))).toEqual([]);
  });
});

test("text of a drawing is text, whatever somebody called a place", () => {
  const svg = svgText(
    {
      width: 10,
      height: 10,
      background: "#fff",
      marks: [
        { kind: "text", x: 1, y: 2, text: '<script>"&', size: 3, weight: 400, fill: "#000", anchor: "start" },
      ],
    },
    "a < b",
  );
  expect(svg).toContain("&lt;script&gt;&quot;&amp;</text>");
  expect(svg).toContain("<title>a &lt; b</title>");
  expect(svg).not.toContain("<script");
});
