import { expect, test } from "vitest";
import { caseFrame, proposalsFrame, ZONE_FILLS, zoneMap } from "../../src/drawing/index.ts";
import { releaseTable } from "../../src/engine/council/index.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const publicCase = aPublicCase();

test("a release without zone figures draws no fill and no number", () => {
  expect(releaseTable(publicCase.release).zones.every(({ shown }) => shown === null)).toBe(true);
  const { marks } = zoneMap(publicCase, caseFrame(publicCase, 800, 600), { words: 16 });
  expect(marks.filter(({ kind }) => kind === "text")).toEqual([]);
  const fills = new Set<string>(Object.values(ZONE_FILLS));
  expect(marks.filter((mark) => mark.fill !== undefined && fills.has(mark.fill))).toEqual([]);
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
