import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  type Change,
  type ChangeId,
  createAssessor,
  type Dataset,
  id,
  type PlotId,
  performanceTable,
  RULES,
  ranking,
  ruleSetWeights,
  STANDARD_RULE_SET,
  sharesOf,
  whyNot,
} from "../../../../src/engine/index.ts";
import { aRandomTown } from "../../../support/random-town.ts";
import { somePlots } from "./some-plots.ts";

const ruleSet = STANDARD_RULE_SET;
const open = (plot: PlotId, houses: number): Change => ({
  id: id<ChangeId>("try"),
  kind: "open-plot",
  plot,
  houses,
});
const told = ({ findings }: Assessment, plot: string) =>
  findings.filter(({ subject }) => subject.kind === "plot" && subject.id === plot);
const groupOf = new Map(RULES.map(({ rule }) => [rule.id, rule.group]));

/** What binds, read off a whole assessment: constraints that stop, and what newly asks. */
function binding(said: Assessment, plot: string): ReadonlySet<string> {
  const newly = said.plots.find((place) => place.id === plot)?.newlyAsking ?? [];
  const stopped = told(said, plot).filter(
    ({ rule, verdict }) =>
      groupOf.get(rule) === "constraint" && ["conflict", "investigate", "unknown"].includes(verdict),
  );
  return new Set([...newly, ...stopped.map(({ rule }) => rule)]);
}

/** The nearest number at which nothing is in conflict and nothing newly needs a reason. */
function passing(dataset: Dataset, plot: PlotId, houses: number, most: number): number | null {
  const assessor = createAssessor(dataset);
  const free = Array.from({ length: most }, (_, index) => index + 1).filter((count) => {
    const said = assessor.assess({ changes: [open(plot, count)], ruleSet });
    const newly = said.plots.find((place) => place.id === plot)?.newlyAsking ?? [];
    return !told(said, plot).some(
      ({ rule, verdict }) => verdict === "conflict" || (verdict === "justify" && newly.includes(rule)),
    );
  });
  return free.sort((a, b) => Math.abs(a - houses) - Math.abs(b - houses) || a - b)[0] ?? null;
}

test("each number of houses is told what the assessment says when so many are proposed", () => {
  let asking = 0;
  fc.assert(
    fc.property(aRandomTown, fc.boolean(), (dataset, used) => {
      const assessor = createAssessor(dataset);
      for (const { id: plot } of dataset.plots.slice(0, 2)) {
        const changes = used ? [open(plot, 1)] : [];
        for (const trial of assessor.houseTrials({ changes, ruleSet }, plot)) {
          const said = assessor.assess({ changes: [open(plot, trial.houses)], ruleSet });
          expect(trial.findings.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(told(said, plot));
          expect(trial.newlyAsking).toEqual(said.plots.find((place) => place.id === plot)?.newlyAsking);
          asking += trial.newlyAsking.length;
        }
      }
    }),
    { numRuns: 25, seed: 2 },
  );
  expect(asking).toBeGreaterThan(20);
});

test("the number of houses that is offered passes, and none nearer does: by assessments of their own", () => {
  const met = { mended: 0, never: 0, quiet: 0, loud: 0 };
  fc.assert(
    fc.property(aRandomTown, fc.integer({ min: 2, max: 8 }), (dataset, houses) => {
      const assessor = createAssessor(dataset);
      const plot = dataset.plots[0]?.id as PlotId;
      const changes = [open(plot, houses)];
      const assessment = assessor.assess({ changes, ruleSet });
      const trials = assessor.houseTrials({ changes, ruleSet }, plot);
      const answer = whyNot({ assessment, ruleSet, plot, among: 1, trials });
      if (!answer) throw new Error("no answer");
      expect(answer.houses).toBe(houses);
      const binds = Array.from({ length: answer.most }, (_, index) =>
        binding(assessor.assess({ changes: [open(plot, index + 1)], ruleSet }), plot),
      );
      const nearest = (free: (set: ReadonlySet<string>) => boolean) =>
        [...binds.keys()]
          .filter((index) => free(binds[index] as ReadonlySet<string>))
          .map((index) => index + 1)
          .sort((a, b) => Math.abs(a - houses) - Math.abs(b - houses) || a - b)[0] ?? null;
      expect(new Set(answer.binding.map(({ rule }) => rule))).toEqual(binds[houses - 1]);
      for (const one of answer.binding) {
        expect(one.houses).toBe(nearest((set) => !set.has(one.rule)));
        met[one.houses === null ? "never" : "mended"]++;
      }
      expect(answer.passing).toBe(passing(dataset, plot, houses, answer.most));
      const quiet = binds.flatMap((set, index) =>
        [...set].some((rule) => groupOf.get(rule as never) !== "constraint") ? [] : [index + 1],
      );
      expect(answer.quiet).toBe(Math.max(0, ...quiet));
      met[answer.quiet === 0 ? "loud" : "quiet"]++;
    }),
    { numRuns: 60, seed: 4 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(2);
});

test("what stops comes before what asks, and what asks for a reason before what asks for thought", () => {
  const gravity = ["conflict", "justify", "investigate", "consider", "unknown"];
  fc.assert(
    fc.property(aRandomTown, (dataset) => {
      const assessor = createAssessor(dataset);
      const assessment = assessor.assess({ changes: [], ruleSet });
      for (const { id: plot } of assessment.plots) {
        const trials = assessor.houseTrials({ changes: [], ruleSet }, plot as PlotId);
        const answer = whyNot({ assessment, ruleSet, plot: plot as PlotId, among: 3, trials });
        const ranks = answer?.binding.map(({ verdict }) => gravity.indexOf(verdict)) ?? [];
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
    }),
    { numRuns: 10, seed: 9 },
  );
});

test("the number of houses that lifts a plot gives it the place in an assessment of its own, and none nearer does", () => {
  let met = 0;
  fc.assert(
    fc.property(somePlots, fc.integer({ min: 2, max: 5 }), (dataset, houses) => {
      const assessor = createAssessor(dataset);
      const placeWith = (plot: PlotId, count: number) => {
        const table = performanceTable(assessor.assess({ changes: [open(plot, count)], ruleSet }), ruleSet);
        const weights = sharesOf(ruleSetWeights(ruleSet, table.criteria)) as Float64Array;
        return ranking(table, weights).place[table.plots.indexOf(plot)] as number;
      };
      for (const { id: plot } of dataset.plots) {
        const changes = [open(plot, houses)];
        const trials = assessor.houseTrials({ changes, ruleSet }, plot);
        const assessment = assessor.assess({ changes, ruleSet });
        const answer = whyNot({ assessment, ruleSet, plot, among: 2, trials });
        if (!answer?.standing?.rival) continue;
        const enough = trials
          .map((trial) => trial.houses)
          .filter((count) => placeWith(plot, count) <= 2)
          .sort((a, b) => Math.abs(a - houses) - Math.abs(b - houses) || a - b);
        expect(answer.standing.houses).toBe(enough[0] ?? null);
        met += enough.length;
      }
    }),
    { numRuns: 12, seed: 6 },
  );
  expect(met).toBeGreaterThan(3);
});

test("a plot that is not there has no answer", () => {
  const assessor = createAssessor(fc.sample(somePlots, { seed: 1, numRuns: 1 })[0] as never);
  const assessment = assessor.assess({ changes: [], ruleSet });
  const plot = id<PlotId>("nowhere");
  expect(assessor.houseTrials({ changes: [], ruleSet }, plot)).toEqual([]);
  expect(whyNot({ assessment, ruleSet, plot, among: 3, trials: [] })).toBeNull();
});
