import {
  type Assessment,
  isKnown,
  type NeighbourhoodId,
  type ScatterProblem,
} from "../../../../engine/index.ts";
import type { ChosenPlot, SetGoal, SetsAsk } from "../../../state/index.ts";
import { goalsOf, type SetCandidate, type SetsGround, setCandidates } from "./set-candidates.ts";

/** A question of best sets, exact and plain: what the planner is asked, and what its answers are read with. */
export interface PlotProblem {
  /** By plot id; answers name them by their place here. */
  readonly candidates: readonly SetCandidate[];
  readonly houses: number;
  /** How many plots are to be chosen. */
  readonly plots: number;
  /** In the order they are sought. */
  readonly goals: readonly SetGoal[];
  /** Metres between plots, row by row, in whole metres (down). */
  readonly between: Float64Array;
  /** Metres from each plot to the nearest site of today; null where they do not count or there are none. */
  readonly toSites: Float64Array | null;
  /** Areas with plots in them, with what is there today. */
  readonly areas: readonly AreaToday[];
  /** Residents of areas without a unit, all over the municipality. */
  readonly uncovered: { readonly areas: number; readonly residents: number };
  /** Where spread alone is sought, and no budget is to be kept: room for all houses takes its place there. */
  readonly scatter: ScatterProblem | null;
  /** The same, as a file of `spredt optimise`; what clashes is asked with it. */
  readonly file: Readonly<Record<string, unknown>>;
}

export interface AreaToday {
  readonly id: NeighbourhoodId;
  readonly units: number;
  /** 0 where unknown: such an area has no load. */
  readonly residents: number;
  readonly unused: boolean;
  /** So few live here, or are expected, that the rate is mostly chance (D6). */
  readonly unstable: boolean;
}

/** Nothing to ask: no plots at all, or so few that no two can be apart. */
export type NoProblem = "noPlots" | "tooFew" | "nothingToCover";

/** The problem that an ask is, from what is known. `next`: houses where the ask names no number. */
export function plotProblem(ground: SetsGround, ask: SetsAsk, next: number): PlotProblem | NoProblem {
  const candidates = setCandidates(ground, ask);
  if (candidates.length === 0) return "noPlots";
  const { today } = ground;
  const between = distances(candidates);
  const toSites = ask.fromSites ? nearestSites(candidates, today) : null;
  const houses = ask.houses ?? next;
  const least = toSites ? 1 : 2;
  if (candidates.filter(({ wish }) => wish !== "out").length < least) return "tooFew";
  const plots = Math.min(candidates.length, Math.max(least, ask.plots ?? fewestPlots(candidates, houses)));
  const areas = areasOf(candidates, ground);
  const empty = today.areas.filter(({ unused }) => unused).map(({ id }) => residentsOf(ground, id));
  const uncovered = { areas: empty.length, residents: empty.reduce((sum, one) => sum + one, 0) };
  const goals = goalsOf(ask);
  if (goals.includes("covered") && !areas.some(({ unused }) => unused)) return "nothingToCover";
  const shape = { candidates, houses, plots, goals, between, toSites, areas, uncovered };
  return {
    ...shape,
    scatter:
      goals.length === 1 && goals[0] === "scatter" && ask.budget === null
        ? scatterOf(shape, ask.perArea)
        : null,
    file: fileOf(shape, ask),
  };
}

type Shape = Omit<PlotProblem, "scatter" | "file">;

/** As few as have room: those that must be in first, then the roomiest. */
function fewestPlots(candidates: readonly SetCandidate[], houses: number): number {
  const must = candidates.filter(({ wish }) => wish === "in");
  const may = candidates.filter(({ wish }) => wish === "may").sort((a, b) => b.room - a.room);
  let left = houses - must.reduce((sum, { room }) => sum + room, 0);
  let plots = must.length;
  for (const { room } of may) {
    if (left <= 0) break;
    left -= room;
    plots++;
  }
  return plots;
}

/** Down to whole metres: "at least" must hold, and a proof slip need not tell places by the centimetre. */
const metresBetween = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.floor(Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)));

function distances(candidates: readonly SetCandidate[]): Float64Array {
  const n = candidates.length;
  const matrix = new Float64Array(n * n);
  candidates.forEach(({ at }, i) => {
    for (let j = 0; j < i; j++) {
      const far = metresBetween(at, (candidates[j] as SetCandidate).at);
      matrix[i * n + j] = far;
      matrix[j * n + i] = far;
    }
  });
  return matrix;
}

/** Distances and not places: a slip that goes by e-mail must not say where people live. */
function nearestSites(candidates: readonly SetCandidate[], { sites }: Assessment): Float64Array | null {
  if (sites.length === 0) return null;
  return Float64Array.from(candidates, ({ at }) =>
    sites.reduce((least, site) => Math.min(least, metresBetween(at, site.at)), Number.POSITIVE_INFINITY),
  );
}

function residentsOf({ neighbourhoods }: SetsGround, id: NeighbourhoodId): number {
  const residents = neighbourhoods.find((area) => area.id === id)?.residents ?? "unknown";
  return isKnown(residents) ? residents : 0;
}

function areasOf(candidates: readonly SetCandidate[], ground: SetsGround): readonly AreaToday[] {
  const named = new Set(candidates.map(({ area }) => area));
  return ground.today.areas
    .filter(({ id }) => named.has(id))
    .map(({ id, programme, unused }) => ({
      id,
      units: programme.units,
      residents: residentsOf(ground, id),
      unused,
      unstable: programme.unstable,
    }));
}

const indexesOf = (candidates: readonly SetCandidate[], wish: SetCandidate["wish"]): readonly number[] =>
  candidates.flatMap((one, i) => (one.wish === wish ? [i] : []));

const areaNumbers = ({ candidates, areas }: Shape): readonly number[] =>
  candidates.map(({ area }) => areas.findIndex(({ id }) => id === area));

/**
 * Spread alone is a question of which plots, and the clique search answers it. That the chosen have room for all houses is
 * told as a budget: a plot costs what its room lacks of the most room M there is, and p plots with rooms rⱼ have
 *
 *   Σ (M − rⱼ) ≤ p M − houses   ⟺   Σ rⱼ ≥ houses
 */
function scatterOf(shape: Shape, perArea: number | null): ScatterProblem {
  const { candidates, plots, houses, between, toSites } = shape;
  const most = Math.max(...candidates.map(({ room }) => room));
  return {
    matrix: between,
    choose: plots,
    include: indexesOf(candidates, "in"),
    exclude: indexesOf(candidates, "out"),
    ...(toSites && { fixed: toSites }),
    ...(perArea !== null && { groups: [{ of: Int32Array.from(areaNumbers(shape)), most: perArea }] }),
    budget: {
      costs: Float64Array.from(candidates, ({ room }) => most - room),
      most: plots * most - houses,
    },
  };
}

/** Today's sites are one site more, as far from each plot as the nearest of them. */
function fileOf(shape: Shape, ask: SetsAsk): Readonly<Record<string, unknown>> {
  const { candidates, plots, houses, goals, between, toSites, areas } = shape;
  const n = candidates.length;
  const numbers = areaNumbers(shape);
  const more = toSites ? 1 : 0;
  const beside = <T>(list: readonly T[], last: T): readonly T[] => (toSites ? [...list, last] : list);
  const rows = candidates.map((_, i) => beside([...between.subarray(i * n, i * n + n)], toSites?.[i] ?? 0));
  const empty = areas.flatMap((area, a) => (area.unused && area.residents > 0 ? [a] : []));
  return {
    model: "plots",
    sites: n + more,
    between: toSites ? [...rows, [...toSites, 0]] : rows,
    p: plots,
    houses,
    capacity: beside(
      candidates.map(({ capacity }) => capacity),
      0,
    ),
    maxPerSite: ask.perPlot,
    include: indexesOf(candidates, "in"),
    exclude: indexesOf(candidates, "out"),
    ...(toSites && { fixed: [n] }),
    ...(ask.budget !== null && {
      cost: beside(
        candidates.map(({ cost }) => cost ?? 0),
        0,
      ),
      budget: ask.budget,
    }),
    ...(ask.perArea !== null && {
      districts: beside<string | null>(
        numbers.map((a) => areas[a]?.id ?? null),
        null,
      ),
      districtCount: "sites",
      districtMost: ask.perArea,
    }),
    ...(goals.includes("load") && {
      areas: {
        of: beside(numbers, -1),
        existing: areas.map(({ units }) => units),
        residents: areas.map(({ residents }) => residents),
      },
    }),
    ...(goals.includes("travel") && {
      travel: beside(
        candidates.map(({ travel }) => travel ?? 0),
        0,
      ),
    }),
    ...(goals.includes("covered") && {
      cover: empty.map((a) => numbers.flatMap((of, i) => (of === a ? [i] : []))),
      weights: empty.map((a) => areas[a]?.residents ?? 0),
    }),
    goals,
  };
}

/** Houses on plots that were chosen without saying how many: one each, then to whoever has fewest and still has room. */
export function allot(problem: PlotProblem, chosen: readonly number[]): readonly ChosenPlot[] {
  const given = chosen.map((i) => ({ candidate: problem.candidates[i] as SetCandidate, houses: 1 }));
  for (let left = problem.houses - given.length; left > 0; left--) {
    const free = given.filter(({ candidate, houses }) => houses < candidate.room);
    const next = free.reduce<(typeof given)[number] | null>(
      (least, one) => (least === null || one.houses < least.houses ? one : least),
      null,
    );
    if (!next) break;
    next.houses++;
  }
  return given.map(({ candidate, houses }) => ({ plot: candidate.plot, houses }));
}

/** The houses the solver has placed. */
export const placed = (
  { candidates }: PlotProblem,
  chosen: readonly number[],
  houses: readonly number[] | null,
): readonly ChosenPlot[] =>
  chosen.map((i, k) => ({ plot: (candidates[i] as SetCandidate).plot, houses: houses?.[k] ?? 1 }));
