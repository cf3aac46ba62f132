import {
  type ClusteringCurve,
  type Evenness,
  type EvennessAtLevel,
  id,
  type LocalClass,
  type LocalMoran,
  type NeighbourhoodId,
  type Scan,
  type ScanCircle,
} from "../../../../src/engine/index.ts";
import { at } from "../../../support/a-town.ts";

/** Answers as the engine gives them; what is not said is ordinary. */
export const aCurve = (over: Partial<ClusteringCurve> = {}): ClusteringCurve => ({
  kind: "clustering-curve",
  r: [0, 100, 200, 300],
  observed: [0, 1, 2, 1],
  low: [0, -1, -1, -1],
  high: [0, 1, 1, 1],
  globalLow: [0, -2, -2, -2],
  globalHigh: [0, 2, 2, 2],
  p: 0.4,
  simulations: 199,
  seed: 1,
  units: { programme: 37, stock: 420 },
  tighter: [],
  ...over,
});

export const aLevel = (over: Partial<EvennessAtLevel> = {}): EvennessAtLevel => ({
  level: "grunnkrets",
  areas: 49,
  dissimilarity: 0.66,
  gini: 0.8,
  theil: 0.3,
  isolation: 0.01,
  exposure: 0.99,
  delta: 0.7,
  byChance: { mean: 0.44, low: 0.36, high: 0.53 },
  lorenz: { residents: [0, 0.5, 1], units: [0, 0.1, 1] },
  ...over,
});

export const anEvenness = (level: Partial<EvennessAtLevel> = {}): Evenness => ({
  kind: "evenness",
  level: "grunnkrets",
  count: "programme",
  units: 37,
  levels: [aLevel(level)],
  simulations: 999,
  seed: 1,
});

export const aCircle = (over: Partial<ScanCircle> = {}): ScanCircle => ({
  at: at(0, 0),
  radius: 414,
  areas: [id<NeighbourhoodId>("torget"), id<NeighbourhoodId>("skansen")],
  residents: 3200,
  units: 20,
  expected: 4.96,
  logLikelihoodRatio: 14,
  p: 0.001,
  ...over,
});

export const aScan = (...circles: readonly ScanCircle[]): Scan => ({
  kind: "scan",
  count: "programme",
  circles,
  simulations: 999,
  seed: 1,
});

export const aLocalMoran = (classes: Readonly<Record<string, LocalClass>>): LocalMoran => ({
  kind: "local-moran",
  count: "programme",
  global: { i: 0.3, p: 0.01 },
  areas: Object.entries(classes).map(([area, name]) => ({
    id: id<NeighbourhoodId>(area),
    class: name,
    i: 1,
    p: 0.01,
    q: 0.02,
    rate: 3,
  })),
  permutations: 999,
  seed: 1,
});
