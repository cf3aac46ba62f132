import { expect, test } from "vitest";
import {
  absoluteCentralization,
  relativeCentralization,
} from "../../../../src/engine/dispersion/areal/evenness/centralization.ts";
import {
  absoluteClustering,
  distanceDecayInteraction,
  distanceDecayIsolation,
  relativeClustering,
  spatialProximity,
} from "../../../../src/engine/dispersion/areal/evenness/clustering.ts";
import {
  absoluteConcentration,
  delta,
  relativeConcentration,
} from "../../../../src/engine/dispersion/areal/evenness/concentration.ts";
import { densityCorrectedDissimilarity } from "../../../../src/engine/dispersion/areal/evenness/density-corrected.ts";
import {
  atkinson,
  concentrationProfile,
  dissimilarity,
  entropyIndex,
  gini,
  minMax,
} from "../../../../src/engine/dispersion/areal/evenness/evenness.ts";
import {
  correlationRatio,
  interaction,
  isolation,
} from "../../../../src/engine/dispersion/areal/evenness/exposure.ts";
import {
  diversity,
  globalDistortion,
  multigroupDissimilarity,
  multigroupDivergence,
  multigroupGini,
  multigroupInformationTheory,
  multigroupNormalizedExposure,
  multigroupRelativeDiversity,
  multigroupSquaredVariation,
  simpsonConcentration,
  simpsonInteraction,
} from "../../../../src/engine/dispersion/areal/evenness/multigroup.ts";
import {
  beyondChance,
  biasCorrectedDissimilarity,
} from "../../../../src/engine/dispersion/areal/evenness/simulated-evenness.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { agrees } from "./agreement.ts";

function sacramento() {
  const [head, ...rows] = truth("segregation/sacramento.csv").trim().split(/\r?\n/);
  const names = (head as string).split(",");
  const column = (name: string) =>
    Float64Array.from(rows, (row) => Number(row.split(",")[names.indexOf(name)]));
  const group = column("HISP");
  const others = column("TOT_POP").map((total, i) => total - (group[i] as number));
  return {
    two: { group, others },
    many: ["WHITE", "BLACK", "ASIAN", "HISP"].map(column),
    centres: { x: column("cx"), y: column("cy") },
    land: column("area"),
  };
}

const pysal = (): Readonly<Record<string, { readonly computed: number; readonly published?: number }>> =>
  JSON.parse(truth("segregation/expected.json")).indices;

test.runIf(hasTruth)("Indices of one group are PySAL's for Sacramento", () => {
  const { two, land, centres } = sacramento();
  const ours = {
    Dissim: dissimilarity(two),
    Gini: gini(two),
    Entropy: entropyIndex(two),
    Atkinson: atkinson(two),
    Isolation: isolation(two),
    Interaction: interaction(two),
    CorrelationR: correlationRatio(two),
    ConProf: concentrationProfile(two),
    Delta: delta(two, land),
    AbsoluteConcentration: absoluteConcentration(two, land),
    RelativeConcentration: relativeConcentration(two, land),
    AbsoluteCentralization: absoluteCentralization(two, land, centres),
    RelativeCentralization: relativeCentralization(two, centres),
    DensityCorrectedDissim: densityCorrectedDissimilarity(two, true),
  };
  for (const [name, value] of Object.entries(ours)) agrees(value, pysal()[name]?.computed as number, name);
});

test.runIf(hasTruth)("Indices of many groups are PySAL's for Sacramento", () => {
  const { many, centres } = sacramento();
  const ours = {
    MultiDissim: multigroupDissimilarity(many),
    MultiGini: multigroupGini(many),
    MultiNormExposure: multigroupNormalizedExposure(many),
    MultiInfoTheory: multigroupInformationTheory(many),
    MultiDiversity: diversity(many),
    MultiDivergence: multigroupDivergence(many),
    MultiRelativeDiversity: multigroupRelativeDiversity(many),
    MultiSquaredCoefVar: multigroupSquaredVariation(many),
    SimpsonsConcentration: simpsonConcentration(many),
    SimpsonsInteraction: simpsonInteraction(many),
    GlobalDistortion: globalDistortion(many, centres.x, centres.y),
  };
  for (const [name, value] of Object.entries(ours)) agrees(value, pysal()[name]?.computed as number, name);
});

// Two runs of PySAL itself differ by 4e-5 (bias-corrected) to 6e-4 (modified Gini, one draw repeated 500 times).
test.runIf(hasTruth)("Simulated indices are PySAL's within the error of simulating", () => {
  const { two } = sacramento();
  const simulations = { simulations: 200, seed: 1 };
  const near = (ours: number, name: string, within: number) =>
    expect(Math.abs(ours - (pysal()[name]?.published as number)), `${name}: ${ours}`).toBeLessThan(within);
  near(biasCorrectedDissimilarity(two, simulations), "BiasCorrectedDissim", 3e-4);
  near(beyondChance(two, "dissimilarity", simulations), "ModifiedDissim", 1e-3);
  near(beyondChance(two, "gini", simulations), "ModifiedGini", 1.5e-3);
});

// The indices of the truth were taken on outlines in UTM, which are not in it, with another proximity. These are what
// PySAL's own tests held for the same areas in degrees with exp(−d), up to its version 1.
test.runIf(hasTruth)("Clustering with proximity exp(−d) is what PySAL published of it", () => {
  const { two, centres, land } = sacramento();
  const places = { ...centres, land };
  agrees(absoluteClustering(two, places), 0.005189287311955573, "Absolute_Clustering");
  agrees(relativeClustering(two, places), 0.009095632468738568, "Relative_Clustering");
  agrees(spatialProximity(two, places), 1.0026623464135092, "Spatial_Proximity");
});

test("Who has the group around and who has the others around make one, near or far", () => {
  const two = { group: [10, 0, 5, 1], others: [90, 40, 5, 99] };
  const places = { x: [0, 1, 2, 5], y: [0, 0, 1, 1], land: [1, 2, 1, 3] };
  expect(isolation(two)).toBeCloseTo(0.1 * (10 / 16) + 0.5 * (5 / 16) + 0.01 * (1 / 16), 12);
  const nearby = distanceDecayIsolation(two, places);
  expect(nearby).toBeGreaterThan(0);
  expect(nearby).toBeLessThan(isolation(two));
  expect(distanceDecayInteraction(two, places)).toBeCloseTo(1 - nearby, 12);
});

test("Distance decay with areas far apart is plain isolation", () => {
  const two = { group: [10, 0, 5, 1], others: [90, 40, 5, 99] };
  const places = { x: [0, 1000, 2000, 3000], y: [0, 0, 0, 0], land: [1, 1, 1, 1] };
  expect(distanceDecayIsolation(two, places)).toBeCloseTo(isolation(two), 12);
});

test("Even is 0 and wholly apart is 1, with an empty area between", () => {
  const even = { group: [1, 2, 0, 3], others: [10, 20, 0, 30] };
  const apart = { group: [5, 0, 0, 0], others: [0, 20, 0, 30] };
  for (const index of [dissimilarity, gini, entropyIndex, atkinson, minMax, correlationRatio]) {
    expect(index(even), index.name).toBeCloseTo(0, 10);
    expect(index(apart), index.name).toBeCloseTo(1, 10);
  }
});

test("Without underflow no area is lost from the density-corrected index", () => {
  // Far beyond chance in every area, the correction is nothing.
  const two = { group: [90_000, 1000, 1000], others: [1000, 90_000, 1000] };
  expect(densityCorrectedDissimilarity(two)).toBeCloseTo(dissimilarity(two), 5);
  expect(densityCorrectedDissimilarity(two, true)).toBeLessThan(0.1);
});
