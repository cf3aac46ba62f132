import { describe, expect, test } from "vitest";
import { AREAL_STATISTICS } from "../../../../src/engine/dispersion/areal/index.ts";
import {
  type AreaSet,
  canonicalJson,
  type Json,
  type StatisticOptions,
} from "../../../../src/engine/index.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { agrees, allAgree } from "./agreement.ts";

function compute(id: string, areas: AreaSet, options: StatisticOptions = {}) {
  const statistic = AREAL_STATISTICS.find((one) => one.id === id);
  if (!statistic) throw new Error(`no statistic ${id}`);
  return statistic.compute({ areas }, options);
}

/** The answer, or a failure that says what was wrong. */
function answer(id: string, areas: AreaSet, options: StatisticOptions = {}): Record<string, Json> {
  const result = compute(id, areas, options);
  if (!result.ok) throw new Error(`${id}: ${result.error.at}: ${result.error.message}`);
  return result.value as Record<string, Json>;
}

const problem = (id: string, areas: AreaSet, options: StatisticOptions = {}) => {
  const result = compute(id, areas, options);
  return result.ok ? "none" : result.error;
};

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ] as const,
];

/** Four squares in a row and one apart. */
const row: AreaSet = {
  ids: ["a", "b", "c", "d", "e"],
  values: {
    units: Float64Array.of(4, 3, 1, 0, 2),
    residents: Float64Array.of(100, 200, 300, 400, 0),
    land: Float64Array.of(1, 1, 1, 1, 1),
    perimeter: Float64Array.of(4, 4, 4, 4, 4),
  },
  x: Float64Array.of(0.5, 1.5, 2.5, 3.5, 9.5),
  y: Float64Array.of(0.5, 0.5, 0.5, 0.5, 0.5),
  outlines: [square(0, 0), square(1, 0), square(2, 0), square(3, 0), square(9, 0)],
};

/** What each statistic must be given on top of its defaults. */
const options: Readonly<Record<string, StatisticOptions>> = Object.fromEntries(
  AREAL_STATISTICS.map(({ id, options: declared }) => {
    const named = declared.map((option) => option.id);
    const given: Record<string, Json> = {};
    if (named.includes("values")) given.values = "units";
    if (named.includes("counts")) given.counts = "units";
    if (named.includes("population")) given.population = "residents";
    if (named.includes("group")) Object.assign(given, { group: "units", others: "residents" });
    if (named.includes("groups")) given.groups = ["units", "residents"];
    if (named.includes("land")) given.land = "land";
    if (named.includes("perimeter")) given.perimeter = "perimeter";
    if (named.includes("simulations")) given.simulations = 20;
    return [id, given];
  }),
);

describe("Every areal statistic", () => {
  test.each(AREAL_STATISTICS.map(({ id }) => id))("%s answers in JSON, and the same again", (id) => {
    const given = id === "join-count" ? { values: "land" } : options[id];
    const value = answer(id, row, given);
    expect(canonicalJson(value)).toBe(canonicalJson(answer(id, row, given)));
  });

  test("has an id of its own", () => {
    const ids = AREAL_STATISTICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const naming = Object.entries(options).filter(([, given]) =>
    Object.values(given).some((value) => typeof value !== "number"),
  );
  test.each(naming)("%s refuses a column that is not there", (id, given) => {
    const asked = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [
        key,
        typeof value === "string" ? "nothing" : Array.isArray(value) ? ["nothing", "land"] : value,
      ]),
    );
    expect(problem(id, row, asked)).toMatchObject({ message: expect.stringContaining("must name a column") });
  });
});

test("Islands are told by name, and their z, p and quadrant are null", () => {
  const local = answer("local-moran", row, { values: "units", permutations: 99 });
  expect(local.islands).toEqual(["e"]);
  expect((local.value as Json[])[4]).toBe(0);
  expect((local.z as Json[])[4]).toBeNull();
  expect((local.permutation as { p: Json[] }).p[4]).toBeNull();
  expect((local.quadrant as Json[])[4]).toBeNull();
});

test("Where nothing varies there is no Moran's I", () => {
  expect(answer("moran", row, { values: "land" })).toMatchObject({ statistic: null, z: null, p: null });
});

test("Three areas are too few for moments: there is an I, and no z", () => {
  const three: AreaSet = {
    ids: ["a", "b", "c"],
    values: { units: Float64Array.of(1, 2, 4) },
    neighbours: [[1], [0, 2], [1]],
  };
  const moran = answer("moran", three, { values: "units" });
  expect(moran).toMatchObject({ z: null, p: null });
  expect(moran.statistic).toBeTypeOf("number");
  expect(answer("geary", three)).toMatchObject({ z: null, p: null });
});

test("Neighbours come from outlines, centres or lists as asked", () => {
  const of = (asked: StatisticOptions, areas = row) => answer("spatial-weights", areas, asked).neighbours;
  expect(of({})).toEqual([[1], [0, 2], [1, 3], [2], []]);
  expect(of({ neighbours: "nearest", k: 1 })).toEqual([[1], [0], [1], [2], [3]]);
  expect(of({ neighbours: "within", distance: 2 })).toEqual([[1, 2], [0, 2, 3], [0, 1, 3], [1, 2], []]);
  expect(of({}, { ...row, neighbours: [[4], [], [], [], [0]] })).toEqual([[4], [], [], [], [0]]);
});

test("What is missing is named", () => {
  const { outlines: _, ...bare } = row;
  expect(problem("moran", bare, { values: "units" })).toMatchObject({
    at: "areas.neighbours or areas.outlines",
  });
  expect(problem("moran", row, { values: "units", neighbours: "within" })).toMatchObject({ at: "distance" });
  expect(problem("moran", row, {})).toMatchObject({ at: "values" });
  expect(problem("moran", row, { values: "units", style: "Q" })).toMatchObject({ at: "style" });
  expect(problem("moran", row, { values: "units", permutations: 1.5 })).toMatchObject({ at: "permutations" });
  expect(problem("dissimilarity", row, { group: "units" })).toMatchObject({ at: "total" });
  expect(problem("dissimilarity", row, { group: "residents", total: "units" })).toMatchObject({
    message: "is less than the group at place 0",
  });
  expect(
    problem("boundary-spatial-dissimilarity", bare, { group: "units", others: "residents" }),
  ).toMatchObject({
    at: "areas.outlines",
  });
});

test("Total and others are two ways to say the same", () => {
  const areas = { ...row, values: { ...row.values, all: Float64Array.of(104, 203, 301, 400, 2) } };
  expect(answer("gini", areas, { group: "units", total: "all" })).toEqual(
    answer("gini", areas, { group: "units", others: "residents" }),
  );
});

test.runIf(hasTruth)("The fronts give R's and PySAL's values by name", () => {
  const columbus = JSON.parse(truth("spdep/columbus.json"));
  const expected = JSON.parse(truth("spdep/columbus.expected.json")).queen.CRIME;
  const areas: AreaSet = {
    ids: columbus.CRIME.map((_: number, i: number) => String(i + 1)),
    values: { CRIME: Float64Array.from(columbus.CRIME) },
    neighbours: columbus.queen_1based.map((list: number[]) => [list].flat().map((other) => other - 1)),
  };
  const moran = answer("moran", areas, { style: "S" });
  agrees(moran.statistic as number, expected.S.moran_randomisation.I, "I");
  agrees(moran.p as number, expected.S.moran_randomisation.p, "p");
  agrees(answer("geary", areas).z as number, expected.W.geary_randomisation.statistic_z, "Geary");
  agrees(answer("getis-ord-g", areas, { style: "B" }).z as number, expected.B.globalG.statistic_z, "G");
  agrees(answer("spatial-weights", areas).S1 as number, expected.W.S1, "S1");
  allAgree(answer("local-moran", areas).z as number[], expected.W.localmoran.Z, "Ii");
  allAgree(answer("local-geary", areas).value as number[], expected.W.localC, "C");
  allAgree(answer("spatial-lag", areas).lag as number[], expected.W.lag, "lag");
  allAgree(answer("local-g", areas, { style: "B" }).z as number[], expected.B.localG, "G");
  allAgree(answer("local-g", areas, { style: "B", star: true }).z as number[], expected.B.localGstar, "G*");
  // Gi* does not change when rows are multiplied, so that W gives it too.
  allAgree(answer("local-g", areas, { star: true }).z as number[], expected.B.localGstar, "G* W");
});

test.runIf(hasTruth)("The fronts give PySAL's indices by name", () => {
  const [head, ...lines] = truth("segregation/sacramento.csv").trim().split(/\r?\n/);
  const names = (head as string).split(",");
  const values = Object.fromEntries(
    names.map((name, at) => [name, Float64Array.from(lines, (line) => Number(line.split(",")[at]))]),
  );
  const areas: AreaSet = {
    ids: lines.map((_, i) => String(i)),
    values,
    x: values.cx as Float64Array,
    y: values.cy as Float64Array,
  };
  const pysal = JSON.parse(truth("segregation/expected.json")).indices;
  const one = { group: "HISP", total: "TOT_POP" };
  const many = { groups: ["WHITE", "BLACK", "ASIAN", "HISP"] };
  const asked: readonly (readonly [string, string, StatisticOptions])[] = [
    ["dissimilarity", "Dissim", one],
    ["gini", "Gini", one],
    ["entropy", "Entropy", one],
    ["atkinson", "Atkinson", one],
    ["concentration-profile", "ConProf", one],
    ["isolation", "Isolation", one],
    ["interaction", "Interaction", one],
    ["correlation-ratio", "CorrelationR", one],
    ["delta", "Delta", { ...one, land: "area" }],
    ["absolute-concentration", "AbsoluteConcentration", { ...one, land: "area" }],
    ["relative-concentration", "RelativeConcentration", { ...one, land: "area" }],
    ["absolute-centralization", "AbsoluteCentralization", { ...one, land: "area" }],
    ["relative-centralization", "RelativeCentralization", one],
    ["multigroup-dissimilarity", "MultiDissim", many],
    ["multigroup-gini", "MultiGini", many],
    ["multigroup-normalized-exposure", "MultiNormExposure", many],
    ["multigroup-information-theory", "MultiInfoTheory", many],
    ["multigroup-relative-diversity", "MultiRelativeDiversity", many],
    ["multigroup-squared-variation", "MultiSquaredCoefVar", many],
    ["multigroup-divergence", "MultiDivergence", many],
    ["diversity", "MultiDiversity", many],
    ["simpson-concentration", "SimpsonsConcentration", many],
    ["simpson-interaction", "SimpsonsInteraction", many],
    ["global-distortion", "GlobalDistortion", many],
  ];
  for (const [id, name, given] of asked)
    agrees(answer(id, areas, given).value as number, pysal[name].computed, id);
  agrees(
    answer("density-corrected-dissimilarity", areas, one).withUnderflow as number,
    pysal.DensityCorrectedDissim.computed,
    "density-corrected",
  );
});

test("Corners are as close as the map's own unit says, a millimetre at most", () => {
  const gap = (side: number, apart: number): AreaSet => {
    const scaled = (x: number) =>
      square(0, 0).map((ring) => ring.map(([a, b]) => [x + a * side, b * side] as const));
    return {
      ids: ["a", "b"],
      values: { units: Float64Array.of(1, 2) },
      outlines: [scaled(0), scaled(side + apart)],
    };
  };
  const of = (areas: AreaSet, asked: StatisticOptions = {}) => answer("spatial-weights", areas, asked).links;
  expect(of(gap(20_000, 0.0009))).toBe(2);
  expect(of(gap(20_000, 0.002))).toBe(0);
  expect(of(gap(1, 0.0009))).toBe(0);
  expect(of(gap(1, 0.0009), { tolerance: 0.001 })).toBe(2);
});
