import { describe, expect, test } from "vitest";
import { type } from "./a-terminal.ts";

const run = (file: unknown, ...flags: string[]) =>
  type(["optimise", "f.json", ...flags], {
    "f.json": typeof file === "string" ? file : JSON.stringify(file),
  });
const LINE = [0, 100, 200, 300, 400].map((x) => [x, 0]);
const chosen = async (file: unknown) => JSON.parse((await run(file)).out).chosen;

describe("spredt optimise", () => {
  test("a graph with base 1 gives a choice from 0, with value, bound and proof", async () => {
    const { code, out } = await run({
      model: "p-median",
      graph: {
        nodes: 3,
        edges: [
          [1, 2, 30],
          [2, 3, 46],
        ],
        base: 1,
      },
      p: 1,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      model: "p-median",
      status: "optimal",
      objective: 76,
      bound: 76,
      gap: 0,
      proved: true,
      chosen: [1],
    });
  });

  test("an edge told twice: the last one holds", async () => {
    const graph = {
      nodes: 2,
      edges: [
        [0, 1, 5],
        [0, 1, 9],
      ],
    };
    expect(JSON.parse((await run({ model: "p-median", graph, p: 1 })).out).objective).toBe(9);
  });

  test("sites as points, as columns and as a matrix give the same", async () => {
    const distances = LINE.map(([a]) => LINE.map(([b]) => Math.abs((a as number) - (b as number))));
    for (const where of [
      { sites: LINE },
      { points: { x: [0, 100, 200, 300, 400], y: [0, 0, 0, 0, 0] } },
      { distances },
    ])
      expect(await chosen({ model: "p-center", ...where, p: 1 })).toEqual([2]);
  });

  test("ids are used both ways", async () => {
    const ids = ["a", "b", "c", "d", "e"];
    expect(await chosen({ model: "p-dispersion", sites: LINE, ids, p: 2, exclude: ["e"] })).toEqual([
      "a",
      "d",
    ]);
  });

  test("the answer names what searched, by any usual spelling of the model, without noise in the last places", async () => {
    const distances = [
      [0, 0.1, 0.7],
      [0.1, 0, 0.2],
      [0.7, 0.2, 0],
    ];
    const answer = async (file: object) => JSON.parse((await run(file)).out);
    expect(await answer({ model: "P_Median", distances, weights: 3, p: 1 })).toMatchObject({
      solver: "Lagrangian branch and bound",
      objective: 0.9,
      bound: 0.9,
    });
    expect((await answer({ model: "max-min", distances, p: 2 })).solver).toBe("clique search");
    expect((await answer({ model: "p-centre", distances, p: 1 })).solver).toMatch(/^HiGHS/);
  });

  test.each([
    ["capacities", "capacity"],
    ["mustInclude", "include"],
    ["distance_matrix", "distances"],
    ["P", "p"],
  ])("%s is not known, and %s is said to be likeliest", async (key, meant) => {
    const { err } = await run({ model: "p-median", sites: LINE, [key]: 1 });
    expect(err).toContain(`${key}: unknown, perhaps ${meant};`);
  });

  test("covers by lists, sets and radius agree", async () => {
    const cover = [
      [0, 1],
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 4],
      [3, 4],
    ];
    const { objective } = JSON.parse((await run({ model: "lscp", cover })).out);
    expect(objective).toBe(2);
    expect(JSON.parse((await run({ model: "lscp", sets: cover })).out).objective).toBe(2);
    expect(JSON.parse((await run({ model: "lscp", sites: LINE, radius: 100 })).out).objective).toBe(2);
    expect(JSON.parse((await run({ model: "set-cover", cover, cost: [9, 1, 1, 1, 9] })).out).objective).toBe(
      2,
    );
  });

  test.each([
    { model: "p-median", sites: LINE, p: 2 },
    { model: "p-dispersion", sites: LINE, p: 3 },
    { model: "mclp", sites: LINE, radius: 100, p: 1 },
    {
      model: "plots",
      sites: LINE,
      houses: 4,
      capacity: 2,
      travel: [1, 2, 3, 4, 5],
      goals: ["scatter", { travel: 1, sites: 0.5 }],
    },
  ])("the proof slip of $model is written, and check-proof holds it to be true", async (file) => {
    const { code, written } = await run(file, "--proof", "slip.json");
    expect(code).toBe(0);
    const slip = written.get("slip.json");
    const checked = await type(["check-proof", "slip.json"], { "slip.json": slip ?? "" });
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ valid: true, shows: "best" });
  });

  test("what cannot be met is told with the conditions that clash", async () => {
    const { code, out } = await run({ model: "p-median", sites: LINE, p: 3, apart: 250 });
    expect(code).toBe(1);
    const { status, conflict, chosen: none } = JSON.parse(out);
    expect(status).toBe("infeasible");
    expect(none).toBeNull();
    expect(conflict.conditions.map(({ name }: { name: string }) => name)).toEqual(["p", "apart"]);
  });

  test("the trade-off is the curve from nearest to farthest apart", async () => {
    const { out } = await run({ model: "p-median", sites: LINE, p: 2 }, "--trade-off");
    const { points, complete } = JSON.parse(out);
    expect(complete).toBe(true);
    expect(points.map(({ sum, scatter }: { sum: number; scatter: number }) => [sum, scatter])).toEqual([
      [300, 300],
      [400, 400],
    ]);
  });

  test.each([
    ["not JSON", "{", "not JSON"],
    ["a model nobody knows", { model: "q-median" }, "model: needs one of"],
    ["a key nobody knows", { model: "p-median", sites: LINE, p: 1, radious: 3 }, "radious: unknown"],
    ["no p", { model: "p-median", sites: LINE }, "p: needs how many"],
    ["p too large", { model: "p-median", sites: LINE, p: 6 }, "p: needs a whole number, 1 to 5; saw 6"],
    [
      "a ragged matrix",
      { model: "p-median", distances: [[0, 1], [1]], p: 1 },
      "distances[1]: needs 2 numbers",
    ],
    ["a negative distance", { model: "p-median", distances: [[0, -1]], p: 1 }, "distances[0][1]"],
    [
      "a graph in two parts",
      { model: "p-median", graph: { nodes: 3, edges: [[0, 1, 2]] }, p: 1 },
      "no way from node 0 to node 2",
    ],
    [
      "a node that is not there",
      { model: "p-median", graph: { nodes: 2, edges: [[0, 2, 2]] }, p: 1 },
      "graph.edges[0][1]",
    ],
    [
      "weights too few",
      { model: "p-median", sites: LINE, p: 1, weights: [1, 2] },
      "weights: needs 5 numbers",
    ],
    ["a site that is not there", { model: "p-median", sites: LINE, p: 1, include: [5] }, "include[0]"],
    ["no radius", { model: "mclp", sites: LINE, p: 1 }, "radius: the goal covered needs"],
    ["no capacity", { model: "capacitated-p-median", sites: LINE, p: 1 }, "capacity: needs"],
    ["no goals", { model: "plots", sites: LINE, houses: 2 }, "goals: needs what to seek"],
    [
      "a goal nobody knows",
      { model: "plots", sites: LINE, houses: 2, goals: ["peace"] },
      "goals[0]: needs one of",
    ],
    [
      "scatter added up",
      { model: "plots", sites: LINE, houses: 2, goals: [{ scatter: 1, travel: 1 }], travel: 1 },
      "goals[0].scatter",
    ],
  ])("%s is refused with its place", async (_, file, message) => {
    const { code, err, out } = await run(file);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  test("a time limit of nothing is refused; the help tells every key the reader takes", async () => {
    expect((await run({}, "--time-limit", "0")).code).toBe(2);
    const { out } = await type(["optimise", "--help"]);
    const { err } = await run({ x: 1 });
    const keys = (err.match(/may hold (.*)/)?.[1] ?? "").split(", ");
    expect(keys.length).toBeGreaterThan(30);
    for (const key of keys.filter((one) => !["name"].includes(one))) expect(out).toContain(key);
  });
});
