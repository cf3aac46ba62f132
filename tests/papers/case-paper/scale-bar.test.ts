import fc from "fast-check";
import { expect, test } from "vitest";
import { roundLength, withScaleBar } from "../../../src/papers/case-paper/scale-bar.ts";

test("a bar is a round length, and as long as it may be", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (most) => {
      const length = roundLength(most);
      expect(length).toBeLessThanOrEqual(most * 1.001);
      expect(length * 2.5).toBeGreaterThanOrEqual(most * 0.999);
      expect(String(length)).toMatch(/^[125]0*$/);
    }),
  );
});

test("a bar of a kilometre is a kilometre long on the ground", () => {
  const bare = { width: 640, height: 560, background: "#ffffff", marks: [] };
  const { marks } = withScaleBar(bare, 10, 11, (metres) => `${metres} m`);
  const bar = marks.find((mark) => mark.kind === "path");
  if (bar?.kind !== "path") throw new Error("no bar");
  const [, from, to] = /^M([\d.]+) .*H([\d.]+)V/.exec(bar.d) ?? [];
  expect((Number(to) - Number(from)) * 10).toBeCloseTo(1000, 6);
  expect(marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))).toEqual(["1000 m", "N"]);
});
