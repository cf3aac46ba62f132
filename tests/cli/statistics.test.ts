import { describe, expect, test } from "vitest";
import { STATISTICS } from "../../src/engine/index.ts";
import { type } from "./a-terminal.ts";

const run = (file: unknown) =>
  type(["statistics", "f.json"], { "f.json": typeof file === "string" ? file : JSON.stringify(file) });
const SQUARE = { type: "rectangle", x: [0, 10], y: [0, 10] };
const POINTS = [
  [1, 1],
  [2, 7],
  [6, 3],
  [8, 8],
];

describe("spredt statistics", () => {
  test("the help names every statistic with every option and its source", async () => {
    const { code, out } = await type(["statistics", "--help"]);
    expect(code).toBe(0);
    expect(STATISTICS.length).toBeGreaterThan(15);
    for (const { id, options, source } of STATISTICS) {
      expect(out).toContain(`  ${id}: `);
      expect(out).toContain(source);
      for (const option of options) expect(out).toContain(`${option.id}: ${option.help}`);
    }
  });

  test("ids are told once each", () => {
    const ids = STATISTICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("answers come in the order asked, under their ids", async () => {
    const { code, out } = await run({
      points: POINTS,
      window: SQUARE,
      statistics: ["clark-evans", { id: "clark-evans" }],
    });
    expect(code).toBe(0);
    const { results } = JSON.parse(out);
    expect(results.map(({ id }: { id: string }) => id)).toEqual(["clark-evans", "clark-evans"]);
    expect(results[0].value).toEqual(results[1].value);
  });

  test.each([
    ["not JSON", "{", "not JSON"],
    ["a key nobody knows", { punkter: [], statistics: ["x"] }, "punkter"],
    ["a point that is none", { points: [[1, "2"]], statistics: ["x"] }, "points[0]"],
    ["marks that are too few", { points: POINTS, marks: ["a"], statistics: ["x"] }, "4 marks"],
    [
      "a window turned around",
      { window: { type: "rectangle", x: [1, 0], y: [0, 1] }, statistics: ["x"] },
      "window.x",
    ],
    ["a column with a hole", { areas: { values: { a: [1, null] } }, statistics: ["x"] }, "areas.values.a[1]"],
    ["columns of two lengths", { areas: { values: { a: [1], b: [1, 2] } }, statistics: ["x"] }, "1, 2"],
    [
      "a neighbour that is not there",
      { areas: { values: { a: [1, 2] }, neighbours: [[1], [2]] }, statistics: ["x"] },
      "areas.neighbours[1]",
    ],
    ["nothing to compute", { points: POINTS, statistics: [] }, "statistics"],
  ])("a file with %s is not computed, and told where", async (_, file, told) => {
    const { code, out, err } = await run(file);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(told);
  });

  test("one that cannot be computed leaves the others, and says what it lacks", async () => {
    const { code, out, err } = await run({
      points: POINTS,
      window: SQUARE,
      statistics: ["moran", "no-such", { id: "clark-evans", colour: 1 }, "clark-evans"],
    });
    expect(code).toBe(1);
    const { results } = JSON.parse(out);
    expect(results[0].problem.message).toContain("areas");
    expect(results[1].problem.message).toContain("clark-evans");
    expect(results[2].problem.at).toBe("statistics[2].colour");
    expect(results[3].value).toBeDefined();
    expect(err).toContain("no-such");
  });

  test("neighbours counted from 1, as R writes them, are the same neighbours", async () => {
    const areas = { values: { a: [1, 2, 4] }, neighbours: [[1], [0, 2], [1]] };
    const fromOne = { ...areas, firstNeighbour: 1, neighbours: [[2], [1, 3], [2]] };
    const statistics = [{ id: "moran", values: "a" }];
    expect((await run({ areas: fromOne, statistics })).out).toBe((await run({ areas, statistics })).out);
  });
});
