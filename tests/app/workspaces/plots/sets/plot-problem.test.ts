import loadHighs from "highs";
import { expect, test } from "vitest";
import { ofChoice, ofScatter } from "../../../../../src/app/workspaces/plots/sets/best-set.ts";
import { clashLines } from "../../../../../src/app/workspaces/plots/sets/clash-sentences.ts";
import { allot, placed, plotProblem } from "../../../../../src/app/workspaces/plots/sets/plot-problem.ts";
import { setWorth } from "../../../../../src/app/workspaces/plots/sets/set-worth.ts";
import {
  conflictOf,
  highsSolver,
  id,
  optimiseSites,
  type PlotId,
  type RuleId,
  readProblem,
  STANDARD_RULE_SET,
  scatterSites,
} from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../../support/a-town.ts";
import { plain } from "../../an-answer.ts";
import { aGround, anAsk, aSetProblem } from "./a-ground.ts";

const solver = highsSolver(await loadHighs());
const read = (file: unknown) => {
  const one = readProblem(file);
  if (!one.ok) throw new Error(`${one.error.at}: ${one.error.message}`);
  return one.value.problem;
};
const names = ({ candidates }: ReturnType<typeof aSetProblem>, chosen: readonly number[]) =>
  chosen.map((i) => candidates[i]?.plot);
const plot = (name: string) => id<PlotId>(name);

test("plots in conflict are left out, unknown ones are in and marked, and so is unknown room, as one house", () => {
  const { candidates } = aSetProblem();
  expect(candidates.map(({ plot: name, wish, reason, unsure }) => [name, wish, reason, unsure])).toEqual([
    ["a", "may", null, true],
    ["b", "may", null, true],
    ["c", "out", "conflict", false],
    ["d", "may", null, true],
  ]);
  expect(candidates.map(({ room, capacity }) => [room, capacity])).toEqual([
    [2, 2],
    [2, 3],
    [2, 2],
    [1, 1],
  ]);
});

test("what somebody wishes goes before what is proposed, but nobody gets room that is not there", () => {
  const { candidates } = aSetProblem({ wishes: { [plot("c")]: "in", [plot("a")]: "out" } });
  expect(candidates.map(({ wish, reason }) => [wish, reason])).toEqual([
    ["out", "wish"],
    ["may", null],
    ["in", "wish"],
    ["may", null],
  ]);
  const full = aTown()
    .plot("full", square(at(0, 0), 40), { capacity: 0 })
    .plot("x", square(at(900, 0), 40))
    .plot("y", square(at(1800, 0), 40))
    .dataset();
  const [first] = aSetProblem({ wishes: { [plot("full")]: "in" } }, aGround(full)).candidates;
  expect(first).toMatchObject({ plot: "full", wish: "out", reason: "noRoom" });
});

test("as few plots as have room are asked for, unless a number is told", () => {
  expect(aSetProblem({ houses: 4 }).plots).toBe(2);
  expect(aSetProblem({ houses: 5 }).plots).toBe(3);
  expect(aSetProblem({ houses: 5, perPlot: 3 }).plots).toBe(2);
  expect(aSetProblem({ houses: 2, plots: 3 }).plots).toBe(3);
  // Plot d must be in, and has room for one.
  expect(aSetProblem({ houses: 4, wishes: { [plot("d")]: "in" } }).plots).toBe(3);
  expect(plotProblem(aGround(), anAsk({ houses: null }), 5)).toMatchObject({ houses: 5, plots: 3 });
});

test("the clique search and the solver see the same problem: room for all houses, today's sites, limits of areas", () => {
  for (const over of [
    { houses: 4 },
    { houses: 5, perPlot: 3 },
    { houses: 3, plots: 2 },
    { houses: 3, plots: 2, fromSites: false },
    { houses: 4, plots: 2, wishes: { [plot("c")]: "may" as const } },
    { houses: 4, plots: 2, perArea: 1, wishes: { [plot("c")]: "may" as const } },
    { houses: 2, plots: 2, wishes: { [plot("b")]: "in" as const } },
  ]) {
    const problem = aSetProblem(over);
    if (!problem.scatter) throw new Error("spread alone was sought");
    const cliques = scatterSites(problem.scatter);
    const solved = optimiseSites(read(problem.file), solver);
    if (!cliques.ok || !solved.choice) throw new Error("no set");
    expect(cliques.value).toMatchObject({ value: solved.reached[0]?.value, proved: true });
    const set = allot(problem, cliques.value.chosen);
    expect(set.reduce((sum, { houses }) => sum + houses, 0)).toBe(over.houses);
    for (const { plot: name, houses } of set)
      expect(houses).toBeLessThanOrEqual(problem.candidates.find((one) => one.plot === name)?.room ?? 0);
    expect(setWorth(problem, set)?.scatter).toBe(cliques.value.value);
  }
});

test("both say the same of what cannot be, and the solver says what clashes", () => {
  const problem = aSetProblem({ houses: 6 });
  if (!problem.scatter) throw new Error("spread alone was sought");
  expect(scatterSites(problem.scatter)).toMatchObject({ ok: false, error: { kind: "infeasible" } });
  const conflict = conflictOf(read(problem.file), solver);
  expect(conflict.conditions.map(({ name }) => name)).toEqual(["exclude", "houses", "max-per-site"]);
  expect(conflict.conditions.find(({ name }) => name === "houses")?.gives).toEqual({ from: 6, to: 5 });
});

test("today's sites are a distance and not a place: nothing that is asked or kept says where they are", () => {
  const { scatter, file, toSites } = aSetProblem();
  expect(toSites && [...toSites]).toEqual([400, 1400, 2400, 3400]);
  expect(scatter?.points).toBeUndefined();
  expect(file.sites).toBe(5);
  expect(JSON.stringify(file)).not.toContain('"x"');
  expect(aSetProblem({ fromSites: false }).scatter?.fixed).toBeUndefined();
});

test("the least load is of the area that bears most after, in units per 1 000 residents", () => {
  const problem = aSetProblem({ first: "load", houses: 3, plots: 2, wishes: { [plot("c")]: "may" } });
  const { choice, reached } = optimiseSites(read(problem.file), solver);
  if (!choice) throw new Error("no set");
  // Two or three more in the east (2 000 residents) weigh no more than the one that is in the west.
  expect(names(problem, choice.chosen)).not.toContain("a");
  const worth = setWorth(problem, placed(problem, choice.chosen, choice.houses));
  expect(worth?.load?.value).toBeCloseTo(1000 * (reached[0]?.value ?? 0), 9);
  expect(worth?.effects).toEqual([
    { id: "east", unitsBefore: 0, unitsAfter: 3, before: 0, after: 1.5, unstable: true },
  ]);
});

test("what is covered are areas without a unit today", () => {
  const problem = aSetProblem({ first: "covered", houses: 2, plots: 2 });
  const { choice, reached } = optimiseSites(read(problem.file), solver);
  expect(reached[0]).toMatchObject({ value: 2000, proved: true });
  const worth = setWorth(problem, placed(problem, choice?.chosen ?? [], choice?.houses ?? null));
  expect(worth?.covered).toEqual({ areas: 1, residents: 2000 });
  expect(problem.uncovered).toEqual({ areas: 1, residents: 2000 });
});

test("nearness is metres to services; a plot that lacks one that others have cannot be held against them", () => {
  const town = () =>
    aTown()
      .plot("a", square(at(0, 0), 40), { capacity: 2 })
      .plot("b", square(at(3000, 0), 40), { capacity: 2 })
      .facility("f", "grocery", at(0, 400))
      .dataset();
  const problem = aSetProblem({ first: "travel", houses: 2, plots: 2 }, aGround(town()));
  const [a, b] = problem.candidates;
  expect(a?.travel).not.toBeNull();
  expect(b?.travel ?? 0).toBeGreaterThan(a?.travel ?? 0);
  // Without a service anywhere there is nothing to be near.
  const bare = aTown()
    .plot("a", square(at(0, 0), 40))
    .plot("b", square(at(900, 0), 40))
    .dataset();
  expect(plotProblem(aGround(bare), anAsk({ first: "travel" }), 2)).toBe("tooFew");
});

test("no plots, too few, and nothing to cover are told apart", () => {
  expect(plotProblem(aGround(aTown().dataset()), anAsk(), 2)).toBe("noPlots");
  const one = aTown()
    .plot("a", square(at(0, 0), 40))
    .dataset();
  expect(plotProblem(aGround(one), anAsk(), 2)).toBe("tooFew");
  const two = aTown()
    .plot("a", square(at(0, 0), 40))
    .plot("b", square(at(900, 0), 40))
    .dataset();
  expect(plotProblem(aGround(two), anAsk({ first: "covered" }), 2)).toBe("nothingToCover");
});

test("requirements leave out those that fail them, and mark those that cannot be told", () => {
  const town = aTown()
    .plot("a", square(at(0, 0), 40))
    .plot("b", square(at(900, 0), 40))
    .plot("far", square(at(9000, 0), 40))
    .facility("f", "grocery", at(450, 0))
    .dataset();
  const requiring = (rule: string) => ({
    ...aGround(town),
    requirements: [{ kind: "criterion", rule: id<RuleId>(rule), atLeast: "acceptable" } as const],
  });
  const told = (rule: string) =>
    aSetProblem({}, requiring(rule)).candidates.map(({ wish, reason }) => [wish, reason]);
  expect(told("c2-grocery")).toEqual([
    ["may", null],
    ["may", null],
    ["out", "requirement"],
  ]);
  // No slope is known: nothing is left out, and everything is marked.
  expect(told("c7-slope").map(([wish]) => wish)).toEqual(["may", "may", "may"]);
  expect(aSetProblem({}, requiring("c7-slope")).candidates.every(({ unsure }) => unsure)).toBe(true);
});

test("the order plots are listed in leaves no trace", () => {
  const ground = aGround();
  const turned = { ...ground, plots: ground.plots.toReversed() };
  expect(aSetProblem({}, turned)).toEqual(aSetProblem({}, ground));
  expect(ground.ruleSet).toBe(STANDARD_RULE_SET);
});

/** Four plots on a line, of which the outer two are dear and the last has no stated cost. */
const priced = () =>
  aTown()
    .municipality({ residents: 3000 })
    .area("all", square(at(2000, 1000), 4000), { residents: 3000 })
    .plot("a", square(at(0, 1000), 40), { capacity: 2, cost: 3_000_000 })
    .plot("b", square(at(1000, 1000), 40), { capacity: 2, cost: 1_000_000 })
    .plot("c", square(at(1900, 1000), 40), { capacity: 2, cost: 1_200_000 })
    .plot("d", square(at(3500, 1000), 40), { capacity: 2, cost: 2_500_000 })
    .plot("e", square(at(9000, 1000), 40), { capacity: 2 })
    .dataset();

test("a budget leaves out plots whose cost nobody has stated, and is kept by what is chosen", () => {
  const ground = aGround(priced());
  const free = aSetProblem({ fromSites: false }, ground);
  expect(free.candidates.find((one) => one.plot === "e")).toMatchObject({ wish: "may", cost: null });
  expect(free.file).not.toHaveProperty("budget");

  // A wish cannot give a plot a cost.
  const wishes = { [plot("e")]: "in" as const };
  const problem = aSetProblem({ fromSites: false, budget: 4_300_000, wishes }, ground);
  expect(problem.candidates.find((one) => one.plot === "e")).toMatchObject({ wish: "out", reason: "noCost" });
  // The clique search uses its budget for room: with kroner to keep, the solver is asked.
  expect(problem.scatter).toBeNull();
  const { choice, proved } = optimiseSites(read(problem.file), solver);
  expect(proved).toBe(true);
  expect(names(problem, choice?.chosen ?? [])).toEqual(["b", "d"]);
  const worth = setWorth(problem, placed(problem, choice?.chosen ?? [], choice?.houses ?? null));
  expect(worth).toMatchObject({ houses: 4, cost: 3_500_000, scatter: 2500 });
});

test("a budget that is too small clashes, and what would be enough is told", () => {
  const ask = { fromSites: false, budget: 1_500_000 };
  const problem = aSetProblem(ask, aGround(priced()));
  const conflict = conflictOf(read(problem.file), solver);
  const budget = clashLines(conflict, problem, anAsk(ask), messages("nb")).find(({ id }) => id === "budget");
  expect(plain(budget?.text ?? "")).toBe(
    "Tomtene skal koste høyst 1 500 000 kr til sammen. Det måtte vært 2 200 000 kr.",
  );
  expect(budget?.loosen?.change).toEqual({ budget: 2_200_000 });
});

test("whoever asks for houses gets exactly so many, placed one or more on every chosen plot", () => {
  const ground = aGround(priced());
  for (const over of [
    { houses: 3, plots: 2 },
    { houses: 5, plots: 3 },
    { houses: 4, plots: 3, first: "load" as const },
    { houses: 5, plots: 3, second: "load" as const, budget: 9_000_000 },
  ]) {
    const problem = aSetProblem({ fromSites: false, ...over }, ground);
    const set = problem.scatter
      ? ofScatter(problem, {
          result: { ...must(scatterSites(problem.scatter)) },
          trouble: null,
          slip: null,
        })
      : ofChoice(problem, problem.goals, {
          ok: true,
          value: { optimum: optimiseSites(read(problem.file), solver), slip: null, conflict: null },
        });
    if (set.kind !== "found") throw new Error("there is a set");
    expect(set.best.set).toHaveLength(over.plots);
    expect(set.best.set.every(({ houses }) => houses >= 1 && houses <= 2)).toBe(true);
    expect(set.best.set.reduce((sum, { houses }) => sum + houses, 0)).toBe(over.houses);
  }
});

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error("there is a set");
  return result.value;
}
