import { expect, test } from "vitest";
import { caseFrame, frameAt, proposalsFrame, ZONE_FILLS, zoneMap } from "../../src/drawing/index.ts";
import { readCase, releaseTable } from "../../src/engine/council/index.ts";
import { aDemoCase } from "../browser/a-demo-case.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const publicCase = aPublicCase();

test("a release without zone figures draws no fill and no number", () => {
  expect(releaseTable(publicCase.release).zones.every(({ shown }) => shown === null)).toBe(true);
  const { marks } = zoneMap(publicCase, caseFrame(publicCase, 800, 600), { words: 16 });
  expect(marks.filter(({ kind }) => kind === "text")).toEqual([]);
  const fills = new Set<string>(Object.values(ZONE_FILLS));
  expect(marks.filter((mark) => mark.fill !== undefined && fills.has(mark.fill))).toEqual([]);
});

test("each zone with a class is told in words, or named among those that have no room or lie beside the sheet", () => {
  const read = readCase(aDemoCase());
  if (!read.ok) throw new Error("the demo's case is whole");
  const demo = read.value.publicCase;
  const classed = releaseTable(demo.release).zones.flatMap(({ name, shown }) =>
    shown === null ? [] : [name],
  );
  expect(classed.length).toBeGreaterThan(1);
  const whole = caseFrame(demo, 800, 600);
  const [west, south] = whole.box;
  const corner = frameAt([west, south], whole.perUnit / 3, 800, 600);
  const seen = { unnamed: 0, outside: 0 };
  for (const [frame, words] of [
    [whole, 16],
    [whole, 200],
    [corner, 16],
  ] as const) {
    const { marks, unnamed, outside } = zoneMap(demo, frame, { words });
    const written = marks.filter(
      (mark) => mark.kind === "text" && mark.weight === 700 && mark.size === words * 1.5,
    );
    expect(written.length + unnamed.length + outside.length).toBe(classed.length);
    for (const { name } of [...unnamed, ...outside]) expect(classed).toContain(name);
    seen.unnamed += unnamed.length;
    seen.outside += outside.length;
  }
  expect(Math.min(seen.unnamed, seen.outside)).toBeGreaterThan(0);
});

test("the frame of the proposals holds every plot that is built on, with room around it, and is the whole case where nothing is proposed", () => {
  const [first, , third] = publicCase.plots;
  if (!first || !third) throw new Error("the case has plots");
  const houses = [first, third].map(({ id }) => ({ plot: id, houses: 2, findings: [] }));
  const proposed = { ...publicCase, alternatives: [{ id: "A", title: "", reason: "", houses }] };
  const frame = proposalsFrame(proposed, 640, 450);
  for (const { at } of [first, third]) {
    const [x, y] = frame.place([at.x, at.y]);
    expect(Math.min(x, 640 - x, y, 450 - y)).toBeGreaterThan(60);
  }
  expect(proposalsFrame(publicCase, 640, 450).box).toEqual(caseFrame(publicCase, 640, 450).box);
});
