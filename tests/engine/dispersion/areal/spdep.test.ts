import { expect, test } from "vitest";
import { gearyTest } from "../../../../src/engine/dispersion/areal/autocorrelation/geary.ts";
import { getisOrdTest } from "../../../../src/engine/dispersion/areal/autocorrelation/getis-ord.ts";
import type { GlobalTest } from "../../../../src/engine/dispersion/areal/autocorrelation/global-test.ts";
import { joinCountTest } from "../../../../src/engine/dispersion/areal/autocorrelation/join-count.ts";
import { localG } from "../../../../src/engine/dispersion/areal/autocorrelation/local-g.ts";
import { localGeary } from "../../../../src/engine/dispersion/areal/autocorrelation/local-geary.ts";
import { localMoran } from "../../../../src/engine/dispersion/areal/autocorrelation/local-moran.ts";
import { moranI, moranTest } from "../../../../src/engine/dispersion/areal/autocorrelation/moran.ts";
import { areasWithin } from "../../../../src/engine/dispersion/areal/weights/areas-within.ts";
import { nearestAreas } from "../../../../src/engine/dispersion/areal/weights/nearest-areas.ts";
import { spatialLag } from "../../../../src/engine/dispersion/areal/weights/spatial-lag.ts";
import { weightSums } from "../../../../src/engine/dispersion/areal/weights/weight-sums.ts";
import {
  type Neighbours,
  type WeightStyle,
  weightsFrom,
  withSelf,
} from "../../../../src/engine/dispersion/areal/weights/weights.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";
import { agrees, allAgree } from "./agreement.ts";

interface ExpectedTest {
  readonly statistic_z: number;
  readonly p: number;
  readonly I: number;
  readonly E: number;
  readonly Var: number;
}

interface Expected {
  readonly S0: number;
  readonly S1: number;
  readonly S2: number;
  readonly moran_randomisation: ExpectedTest;
  readonly moran_randomisation_two_sided: ExpectedTest;
  readonly moran_normality: ExpectedTest;
  readonly geary_randomisation: ExpectedTest;
  readonly geary_normality: ExpectedTest;
  readonly localmoran: Readonly<Record<"Ii" | "E" | "Var" | "Z" | "p", readonly number[]>>;
  readonly lag?: readonly number[];
  readonly localC?: readonly number[];
  readonly localG?: readonly number[];
  readonly localGstar?: readonly number[];
  readonly globalG?: ExpectedTest;
}

type Styles = Readonly<Record<string, Expected>>;

interface Case {
  readonly name: string;
  readonly values: Float64Array;
  readonly neighbours: Neighbours;
  readonly style: WeightStyle;
  readonly expected: Expected;
}

/** R writes a list of one as the one, and counts from 1. */
const fromOne = (lists: readonly (number | readonly number[])[]): Neighbours =>
  lists.map((list) => [list].flat().map((other) => other - 1));

const columbus = hasTruth ? JSON.parse(truth("spdep/columbus.json")) : {};
const oldcol = hasTruth ? JSON.parse(truth("spdep/oldcol.json")) : {};

function cases(): readonly Case[] {
  const of = (name: string, values: readonly number[], neighbours: Neighbours, styles: Styles) =>
    Object.entries(styles).map(([style, expected]) => ({
      name: `${name} ${style}`,
      values: Float64Array.from(values),
      neighbours,
      style: style as WeightStyle,
      expected,
    }));
  const first = JSON.parse(truth("spdep/columbus.expected.json"));
  const second = JSON.parse(truth("spdep/oldcol.expected.json"));
  return [
    ...["queen", "rook", "knn4", "distband"].flatMap((kind) =>
      of(`columbus ${kind}`, columbus.CRIME, fromOne(columbus[`${kind}_1based`]), first[kind].CRIME),
    ),
    ...["CRIME", "HOVAL"].flatMap((column) =>
      of(`oldcol ${column}`, oldcol[column], fromOne(oldcol.neighbours_1based), second[column]),
    ),
  ];
}

function testAgrees(ours: GlobalTest, theirs: ExpectedTest, what: string): void {
  agrees(ours.statistic, theirs.I, `${what} statistic`);
  agrees(ours.expected, theirs.E, `${what} E`);
  agrees(ours.variance, theirs.Var, `${what} Var`);
  agrees(ours.z, theirs.statistic_z, `${what} z`);
  agrees(ours.p, theirs.p, `${what} p`);
}

test.runIf(hasTruth)("Every set of neighbours and style of weights that there is truth for is tried", () => {
  expect(cases().map(({ name }) => name)).toEqual([
    "columbus queen W",
    "columbus queen B",
    "columbus queen S",
    "columbus rook W",
    "columbus knn4 W",
    "columbus distband W",
    "columbus distband B",
    "oldcol CRIME W",
    "oldcol CRIME B",
    "oldcol CRIME S",
    "oldcol HOVAL W",
  ]);
});

test.runIf(hasTruth)("Sums of weights are spdep's", () => {
  for (const { name, neighbours, style, expected } of cases()) {
    const { s0, s1, s2 } = weightSums(weightsFrom(neighbours, style));
    agrees(s0, expected.S0, `${name} S0`);
    agrees(s1, expected.S1, `${name} S1`);
    agrees(s2, expected.S2, `${name} S2`);
  }
});

test.runIf(hasTruth)("Moran's I, its moments and its p are spdep's", () => {
  for (const { name, values, neighbours, style, expected } of cases()) {
    const weights = weightsFrom(neighbours, style);
    testAgrees(moranTest(values, weights), expected.moran_randomisation, `${name} Moran`);
    testAgrees(
      moranTest(values, weights, { alternative: "two-sided" }),
      expected.moran_randomisation_two_sided,
      `${name} Moran two-sided`,
    );
    testAgrees(
      moranTest(values, weights, { assumption: "normality" }),
      expected.moran_normality,
      `${name} Moran normality`,
    );
  }
});

test.runIf(hasTruth)(
  "Columbus has its three official values of Moran's I, each with its own neighbours",
  () => {
    const of = (lists: (number | number[])[]) => moranI(columbus.CRIME, weightsFrom(fromOne(lists), "W"));
    agrees(of(columbus.queen_1based), 0.5001886, "queen", 1e-7);
    agrees(of(columbus.rook_1based), 0.5236702, "rook", 1e-7);
    agrees(of(columbus.gal_1based), 0.4857709, "columbus.gal", 1e-7);
  },
);

test.runIf(hasTruth)("Geary's C, its moments and its p are spdep's", () => {
  for (const { name, values, neighbours, style, expected } of cases()) {
    const weights = weightsFrom(neighbours, style);
    testAgrees(gearyTest(values, weights), expected.geary_randomisation, `${name} Geary`);
    testAgrees(
      gearyTest(values, weights, { assumption: "normality" }),
      expected.geary_normality,
      `${name} Geary normality`,
    );
  }
});

test.runIf(hasTruth)("The general G is spdep's", () => {
  const tried = cases().filter(({ expected }) => expected.globalG);
  expect(tried.length).toBe(3);
  for (const { name, values, neighbours, style, expected } of tried)
    testAgrees(
      getisOrdTest(values, weightsFrom(neighbours, style)),
      expected.globalG as ExpectedTest,
      `${name} G`,
    );
});

test.runIf(hasTruth)("Local Moran is spdep's, area by area", () => {
  for (const { name, values, neighbours, style, expected } of cases()) {
    const local = localMoran(values, weightsFrom(neighbours, style));
    allAgree(local.value, expected.localmoran.Ii, `${name} Ii`);
    allAgree(local.expected, expected.localmoran.E, `${name} E.Ii`);
    allAgree(local.variance, expected.localmoran.Var, `${name} Var.Ii`);
    allAgree(local.z, expected.localmoran.Z, `${name} Z.Ii`);
    allAgree(local.p, expected.localmoran.p, `${name} Pr.Ii`);
  }
});

test.runIf(hasTruth)("Local G and G* are spdep's, area by area", () => {
  const tried = cases().filter(({ expected }) => expected.localG);
  expect(tried.length).toBe(3);
  for (const { name, values, neighbours, style, expected } of tried) {
    const { localG: g, localGstar: star } = expected as Required<Expected>;
    allAgree(localG(values, weightsFrom(neighbours, style)).z, g, `${name} G`);
    allAgree(localG(values, weightsFrom(withSelf(neighbours), style)).z, star, `${name} G*`);
  }
});

test.runIf(hasTruth)("Lags and local Geary are spdep's, area by area", () => {
  const tried = cases().filter(({ expected }) => expected.lag);
  expect(tried.length).toBe(6);
  for (const { name, values, neighbours, style, expected } of tried) {
    const { lag, localC } = expected as Required<Expected>;
    const weights = weightsFrom(neighbours, style);
    allAgree(spatialLag(weights, values), lag, `${name} lag`);
    allAgree(localGeary(values, weights), localC, `${name} local C`);
  }
});

test.runIf(hasTruth)("Joins of high and of low crime are spdep's", () => {
  const expected = JSON.parse(truth("spdep/oldcol.expected.json")).joincount_HICRIME;
  const weights = weightsFrom(fromOne(oldcol.neighbours_1based), "B");
  for (const [level, chosen] of [
    ["low", (crime: number) => crime <= expected.breaks[1]],
    ["high", (crime: number) => crime > expected.breaks[1]],
  ] as const) {
    const { stat, E, Var, z, p } = expected[level];
    const ours = joinCountTest(
      oldcol.CRIME.map((crime: number) => Number(chosen(crime))),
      weights,
    );
    testAgrees(ours, { I: stat, E, Var, statistic_z: z, p }, `joins ${level}`);
  }
});

test.runIf(hasTruth)("Nearest areas and areas within a distance are spdep's", () => {
  const x = Float64Array.from(columbus.centroids, ([east]: [number]) => east);
  const y = Float64Array.from(columbus.centroids, ([, north]: [number, number]) => north);
  expect(nearestAreas(x, y, 4)).toEqual(fromOne(columbus.knn4_1based));
  expect(areasWithin(x, y, columbus.max_nn_distance)).toEqual(fromOne(columbus.distband_1based));
});
