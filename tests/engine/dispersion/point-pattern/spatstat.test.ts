import { describe, expect, test } from "vitest";
import { POINT_STATISTICS } from "../../../../src/engine/dispersion/point-pattern/index.ts";
import type { Json, StatisticOptions, StatisticsInput } from "../../../../src/engine/dispersion/statistic.ts";
import { recordAgreement } from "../../../support/record-agreement.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

const DATA_SETS = ["cells", "redwood", "japanesepines", "longleaf", "chorley"];

/** Names of R's columns beside ours. */
const K_COLUMNS = {
  theo: "theoretical",
  un: "none",
  border: "border",
  trans: "translation",
  iso: "isotropic",
} as const;
const G_COLUMNS = {
  theo: "theoretical",
  raw: "raw",
  rs: "border",
  km: "kaplanMeier",
  han: "hanisch",
  hazard: "hazard",
  theohaz: "theoreticalHazard",
} as const;

/** What JSON.parse gives: the files are read as they are. */
type Answer = ReturnType<typeof JSON.parse>;

function asked(id: string, input: StatisticsInput, options: StatisticOptions = {}): Answer {
  const statistic = POINT_STATISTICS.find((one) => one.id === id);
  const result = statistic?.compute(input, options);
  if (!result?.ok) throw new Error(JSON.stringify(result?.error));
  return result.value satisfies Json;
}

function load(name: string): { readonly input: StatisticsInput; readonly expected: Answer } {
  const expected = JSON.parse(truth(`point-patterns/${name}.expected.json`));
  const rows = truth(`point-patterns/${name}.csv`)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const marks = rows.map(([, , mark]) => mark ?? "");
  const { window } = expected;
  return {
    expected,
    input: {
      points: {
        x: Float64Array.from(rows, ([x]) => Number(x)),
        y: Float64Array.from(rows, ([, y]) => Number(y)),
        ...(marks[0] ? { marks } : {}),
      },
      window:
        window.type === "rectangle"
          ? { type: "rectangle", x: window.xrange, y: window.yrange }
          : {
              type: "polygon",
              rings: window.bdry.map(({ x, y }: { x: number[]; y: number[] }) =>
                x.map((one, i) => [one, y[i]]),
              ),
            },
    },
  };
}

function agrees(ours: number | null, theirs: number, what: string, relative = 1e-6): void {
  recordAgreement(ours ?? Number.NaN, theirs, what);
  expect(Math.abs((ours ?? Number.NaN) - theirs), `${what}: ${ours}, not ${theirs}`).toBeLessThanOrEqual(
    relative * Math.abs(theirs),
  );
}

function columnAgrees(
  ours: readonly (number | null)[],
  theirs: readonly number[],
  what: string,
  relative = 1e-6,
): void {
  expect(ours.length, what).toBe(theirs.length);
  for (const [k, value] of theirs.entries())
    agrees(ours[k] as number | null, value, `${what}[${k}]`, relative);
}

function columnsAgree(ours: Answer, theirs: Answer, names: Readonly<Record<string, string>>): void {
  expect(Object.keys(theirs).sort()).toEqual(["r", ...Object.keys(names)].sort());
  for (const [name, own] of Object.entries(names)) columnAgrees(ours[own], theirs[name], name);
}

describe.runIf(hasTruth).each(DATA_SETS)("%s is as spatstat has it", (name) => {
  const { input, expected } = hasTruth ? load(name) : ({} as ReturnType<typeof load>);

  test("every group of answers is held to", () => {
    const groups = [
      ...["dataset", "package", "n", "window", "area", "unitname", "intensity", "mean_nndist", "min_nndist"],
      ...["max_nndist", "mean_pairdist", "duplicated", "clarkevans_R", "clarkevans_test_uncorrected"],
      ...["quadrat_test", "Kest", "Lest", "Gest", "bandwidth", "density_at_points", "hopskel_note"],
    ];
    expect(groups).toEqual(Object.keys(expected));
  });

  test("the pattern in short", () => {
    const ours = asked("nearest-neighbours", input);
    expect(ours.points).toBe(expected.n);
    expect(ours.duplicated).toBe(expected.duplicated);
    agrees(ours.area, expected.area, "area");
    agrees(ours.intensity, expected.intensity, "intensity");
    agrees(ours.mean, expected.mean_nndist, "mean");
    agrees(ours.min, expected.min_nndist, "min");
    agrees(ours.max, expected.max_nndist, "max");
    agrees(ours.meanPairDistance, expected.mean_pairdist, "mean of pairs");
  });

  test("Clark and Evans", () => {
    const { R, test: p } = asked("clark-evans", input);
    agrees(R.none, expected.clarkevans_R.none, "none");
    agrees(R.cdf, expected.clarkevans_R.cdf, "cdf");
    const { Donnelly } = expected.clarkevans_R;
    if (Donnelly === undefined) expect(R.donnelly).toBeNull();
    else agrees(R.donnelly, Donnelly, "Donnelly");
    const theirs = expected.clarkevans_test_uncorrected;
    agrees(p.twoSided, theirs["two.sided"].p, "two sided");
    agrees(p.clustered, theirs.clustered.p, "clustered");
    agrees(p.regular, theirs.regular.p, "regular");
  });

  test.each([3, 5])("quadrats, %i across", (tiles) => {
    const ours = asked("quadrat-test", input, { columns: tiles, rows: tiles });
    const theirs = expected.quadrat_test[`${tiles}x${tiles}`];
    expect(ours.counts).toEqual(theirs.counts);
    expect(ours.degreesOfFreedom).toBe(theirs.df);
    agrees(ours.chiSquared, theirs.X2, "X2");
    agrees(ours.varianceToMean, theirs.VMR, "VMR");
    // spatstat's tiles of a polygon have areas to nine figures, which is enough for X2 and not for a p of 1e-131.
    const far = name === "chorley" ? 1e-5 : 1e-6;
    agrees(ours.p.twoSided, theirs.p_two_sided, "two sided", far);
    agrees(ours.p.clustered, theirs.p_clustered, "clustered", far);
    agrees(ours.p.regular, theirs.p_regular, "regular", far);
  });

  test("K", () => {
    columnsAgree(asked("ripley-k", input, { r: expected.Kest.r }), expected.Kest, K_COLUMNS);
  });

  test("L", () => {
    columnsAgree(asked("besag-l", input, { r: expected.Lest.r }), expected.Lest, K_COLUMNS);
  });

  test("arcs measured exactly are within the rounding of spatstat's", () => {
    const { isotropic } = asked("ripley-k", input, { r: expected.Kest.r, arcs: "exact" });
    columnAgrees(isotropic, expected.Kest.iso, "iso", name === "chorley" ? 2e-5 : 1e-6);
  });

  test("G", () => {
    columnsAgree(asked("nearest-distribution", input, { r: expected.Gest.r }), expected.Gest, G_COLUMNS);
  });

  test("bandwidths", () => {
    const theirs = expected.bandwidth;
    const { bandwidth, x, y } = asked("bandwidth", input, { rule: "scott" });
    columnAgrees([x, y], theirs.scott, "scott");
    agrees(bandwidth, theirs.scott_iso, "scott_iso");
    for (const [rule, key] of [
      ["diggle", "bw.diggle"],
      ["likelihood", "bw.ppl"],
      ["cronieVanLieshout", "bw.CvL"],
    ] as const)
      agrees(asked("bandwidth", input, { rule }).bandwidth, theirs[key], key);
  });

  test("density at the points", () => {
    const { sigma, edge_uniform, no_edge, loo_no_edge } = expected.density_at_points;
    const density = (edge: boolean, leaveOneOut: boolean) =>
      asked("kernel-density", input, { bandwidth: sigma, edge, leaveOneOut }).density;
    columnAgrees(density(true, false), edge_uniform, "edge_uniform");
    columnAgrees(density(false, false), no_edge, "no_edge");
    columnAgrees(density(false, true), loo_no_edge, "loo_no_edge");
  });
});

describe.runIf(hasTruth)("larynx and lung cancer in Chorley are as spatstat has them", () => {
  const { input } = hasTruth ? load("chorley") : ({} as ReturnType<typeof load>);
  const theirs = hasTruth ? JSON.parse(truth("point-patterns/bivariate.expected.json")).chorley : {};
  const kinds = { from: theirs.i, to: theirs.j };

  test("K from one kind to the other", () => {
    const ours = asked("cross-k", input, { ...kinds, r: theirs.Kcross.r });
    columnsAgree(ours, theirs.Kcross, K_COLUMNS);
  });

  test("distances to the nearest of the other kind", () => {
    const ours = asked("cross-nearest", input, kinds);
    expect(ours.points).toEqual({ from: theirs.counts.larynx, to: theirs.counts.lung });
    agrees(ours.meanThere, theirs.nncross_mean_i_to_j, "there");
    agrees(ours.meanBack, theirs.nncross_mean_j_to_i, "back");
  });

  test("the kind of the nearest neighbour", () => {
    const ours = asked("nearest-marks", input);
    columnAgrees([ours.share, ours.ratio], theirs.nnmarkcorr, "nnmarkcorr");
  });
});
