import type { NeighbourhoodId, PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { SetGoal, SetsAsk } from "../../../state/index.ts";
import type { BestSet, GoalStanding } from "./best-set.ts";
import type { PlotProblem } from "./plot-problem.ts";
import { goalsOf, type Reason, type SetCandidate } from "./set-candidates.ts";
import type { SetWorth } from "./set-worth.ts";

/** "At least" must hold: kilometres with one decimal are rounded down. */
export const atLeast = (metres: number, m: Messages): string =>
  m.metres(metres >= 1000 ? Math.floor(metres / 100) * 100 : Math.floor(metres));

/** To the metre, where two distances are held against each other. */
export const exactly = (metres: number, m: Messages): string => `${m.number(Math.round(metres))} m`;

/** "1 450 000 kr" */
export const kroner = (cost: number, m: Messages): string =>
  m.text("sets.kroner", { value: m.number(Math.round(cost)) });

/** What a set does by everything that was sought, and the spread that every set has. */
export function foundSentences(
  { problem, goals }: Pick<BestSet, "problem" | "goals">,
  worth: SetWorth,
  nameOf: (area: NeighbourhoodId) => string,
  numberOf: (plot: PlotId) => number,
  m: Messages,
): readonly string[] {
  const { nearest } = worth;
  const plots = problem.plots;
  const lead = m.text("sets.found", {
    plots,
    houses: problem.houses,
    scatter: worth.scatter === null ? "none" : atLeast(worth.scatter, m),
  });
  const binding =
    nearest === null
      ? []
      : [
          nearest.other === null
            ? m.text("sets.found.nearestSite", { plot: numberOf(nearest.plot) })
            : m.text("sets.found.nearestPlots", {
                plot: numberOf(nearest.plot),
                other: numberOf(nearest.other),
              }),
        ];
  return [lead, ...binding, ...goals.flatMap(({ goal }) => goalSentence(goal, worth, nameOf, m))];
}

function goalSentence(
  goal: SetGoal,
  { travel, load, covered }: SetWorth,
  nameOf: (area: NeighbourhoodId) => string,
  m: Messages,
): readonly string[] {
  if (goal === "travel" && travel !== null)
    return [m.text("sets.found.travel", { distance: m.metres(travel) })];
  if (goal === "load" && load)
    return [m.text("sets.found.load", { area: nameOf(load.area), value: m.number(load.value, 1) })];
  if (goal === "covered")
    return [m.text("sets.found.covered", { areas: covered.areas, residents: m.number(covered.residents) })];
  return [];
}

/** Whether it is proved, and if not how much better a set can be by the first goal that is not. */
export function proofSentence({ proved, goals }: Pick<BestSet, "proved" | "goals">, m: Messages): string {
  if (proved) return m.text(goals.length > 1 ? "sets.proved.second" : "sets.proved");
  const open = goals.find((goal) => !goal.proved);
  const gap = open ? Math.abs(open.bound - open.value) : Number.POSITIVE_INFINITY;
  return open && Number.isFinite(gap)
    ? m.text("sets.notProved", { gap: goalValue({ ...open, value: gap }, m) })
    : m.text("sets.notProved.open");
}

/** "1 164 m", "4,3 ‰", "3 400" */
export function goalValue({ goal, value }: Pick<GoalStanding, "goal" | "value">, m: Messages): string {
  if (goal === "load") return m.text("sets.per1000", { value: m.number(value, 1) });
  return goal === "covered" ? m.number(value) : exactly(value, m);
}

/** Which plots may be chosen, and why others may not: nothing is left out in silence. */
export function poolSentences(
  { candidates }: Pick<PlotProblem, "candidates">,
  m: Messages,
): readonly string[] {
  const may = candidates.filter(({ wish }) => wish !== "out");
  const out = (reason: Reason) =>
    candidates.filter((one) => one.wish === "out" && one.reason === reason).length;
  const told = (key: Parameters<Messages["text"]>[0], count: number) =>
    count > 0 ? [m.text(key, { count })] : [];
  return [
    m.text("sets.pool", { may: may.length, unsure: may.filter(({ unsure }) => unsure).length }),
    ...told("sets.pool.conflict", out("conflict")),
    ...told("sets.pool.requirement", out("requirement")),
    ...told("sets.pool.unmeasured", out("unmeasured")),
    ...told("sets.pool.noCost", out("noCost")),
    ...told("sets.pool.noRoom", out("noRoom")),
    ...told("sets.pool.wishOut", out("wish")),
    ...told("sets.pool.wishIn", candidates.filter(({ wish }) => wish === "in").length),
    ...told("sets.pool.capacity", may.filter(({ capacityKnown }) => !capacityKnown).length),
  ];
}

export function reasonText({ wish, reason, unsure }: SetCandidate, m: Messages): string | null {
  if (wish === "out" && reason !== null && reason !== "wish") return m.text(`sets.reason.${reason}`);
  return unsure ? m.text("sets.unsure") : null;
}

/** What each aim means, in the order they are sought. */
export const meaningOf = (ask: SetsAsk, m: Messages): readonly string[] =>
  goalsOf(ask).map((goal) => m.text(`sets.goal.${goal}.means`));
