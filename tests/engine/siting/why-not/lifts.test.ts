import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  createAssessor,
  type Finding,
  type PerformanceTable,
  type PlotId,
  performanceTable,
  type RuleId,
  ranking,
  ruleSetWeights,
  STANDARD_RULE_SET,
  type Standing,
  sharesOf,
  type WhyNot,
  whyNot,
  withShare,
} from "../../../../src/engine/index.ts";
import { readProject } from "../../../../src/formats/index.ts";
import { assessed, somePlots } from "./some-plots.ts";

const ruleSet = STANDARD_RULE_SET;
const DEMO = new URL("../../../../public/demo/fjordvik/project.zip", import.meta.url);

interface Case {
  readonly said: Assessment;
  readonly answer: WhyNot;
  readonly standing: Standing;
}

/** What is said of each plot that is below the place asked for. */
const lowPlots = fc
  .record({ dataset: somePlots, among: fc.integer({ min: 1, max: 3 }) })
  .map(({ dataset, among }): readonly Case[] => {
    const said = assessed(dataset);
    const assessor = createAssessor(dataset);
    return said.plots.flatMap(({ id }) => {
      const plot = id as PlotId;
      const trials = assessor.houseTrials({ changes: [], ruleSet }, plot);
      const answer = whyNot({ assessment: said, ruleSet, plot, among, trials });
      return answer?.standing?.rival ? [{ said, answer, standing: answer.standing }] : [];
    });
  });

const weightsOf = (table: PerformanceTable) =>
  sharesOf(ruleSetWeights(ruleSet, table.criteria)) as Float64Array;

/** The place of a plot when a criterion is told other facts: the engine's own table and ranking, made anew. */
function placeTold(
  { plots, findings }: Assessment,
  plot: string,
  rule: RuleId,
  facts: Readonly<Record<string, unknown>>,
): number {
  const changed = findings.map((finding) =>
    finding.rule === rule && finding.subject.kind === "plot" && finding.subject.id === plot
      ? ({ ...finding, facts: { ...finding.facts, ...facts } } as Finding)
      : finding,
  );
  const table = performanceTable({ plots, findings: changed }, ruleSet);
  return ranking(table, weightsOf(table)).place[table.plots.indexOf(plot as PlotId)] as number;
}

/** The place when one or two of a plot's worths are others. */
function placeWorth(said: Assessment, plot: string, worths: ReadonlyMap<number, number>): number {
  const table = performanceTable(said, ruleSet);
  const row = table.plots.indexOf(plot as PlotId);
  for (const [k, worth] of worths) table.worst[row * table.criteria.length + k] = worth;
  return ranking(table, weightsOf(table)).place[row] as number;
}

/** The fact that holds what is measured, and which way is better; those told in words, and all that they may be. */
const FACT: Readonly<Record<string, readonly [fact: string, better: -1 | 1, with_?: object]>> = {
  "c1-bus-stop": ["distance", -1],
  "c2-grocery": ["distance", -1],
  "c3-health": ["distance", -1],
  "c4-activity": ["distance", -1],
  "c5-team-base": ["minutes", -1],
  "c6-green": ["distance", -1],
  "c7-slope": ["slope", -1],
  "c8-utilities": ["distance", -1, { access: "yes" }],
  "c10-plot-size": ["perHouse", 1],
  "c12-neighbour-buffer": ["distance", 1, { mapped: 1, unplaced: 0 }],
};
const WORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  access: { access: "yes" },
  owner: { owner: "municipal" },
  fire: { fire: "yes" },
  sun: { sun: "yes" },
  "fire-and-sun": { fire: "yes", sun: "yes" },
};

test("a value that is offered lifts the plot to the place, a hair less does not, and what is not offered cannot", () => {
  const met = { offered: 0, words: 0, none: 0 };
  fc.assert(
    fc.property(lowPlots, (cases) => {
      for (const { said, answer, standing } of cases) {
        const { plot } = answer;
        const offered = new Map(standing.values.map((lift) => [lift.criterion, lift]));
        expect(offered.has("c14-schools" as RuleId)).toBe(false);
        for (const [criterion, [fact, better, along = {}]] of Object.entries(FACT)) {
          const rule = criterion as RuleId;
          const lift = offered.get(rule);
          if (!lift) {
            met.none++;
            const best = { [fact]: better < 0 ? 0 : 1e6, ...along };
            expect(placeTold(said, plot, rule, best)).toBeGreaterThan(standing.among);
            continue;
          }
          if (lift.to === null) continue;
          met.offered++;
          const told = (value: number) => placeTold(said, plot, rule, { [fact]: value, ...along });
          expect(told(lift.to)).toBeLessThanOrEqual(standing.among);
          expect(told(lift.to * (1 - better * 1e-4))).toBeGreaterThan(standing.among);
        }
        for (const { criterion, word } of standing.values)
          if (word !== null) {
            met.words++;
            expect(placeTold(said, plot, criterion, WORDS[word] ?? {})).toBeLessThanOrEqual(standing.among);
          }
        for (const [rule, words] of [
          ["c9-ownership", ["owner"]],
          ["c13-sun-and-access", ["fire", "sun", "fire-and-sun"]],
        ] as const)
          if (!offered.has(rule as RuleId))
            for (const word of words)
              expect(placeTold(said, plot, rule as RuleId, WORDS[word] ?? {})).toBeGreaterThan(
                standing.among,
              );
      }
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
});

test("a pair is offered only where no value is enough alone, and no two steps together are smaller", () => {
  const met = { pairs: 0, none: 0 };
  fc.assert(
    fc.property(lowPlots, (cases) => {
      for (const { said, answer, standing } of cases) {
        if (standing.values.length > 0) {
          expect(standing.pair).toBeNull();
          continue;
        }
        const table = performanceTable(said, ruleSet);
        const row = table.plots.indexOf(answer.plot);
        const own = (k: number) => table.worst[row * table.criteria.length + k] as number;
        const free = table.criteria.flatMap((criterion, k) => (criterion in FACT ? [k] : []));
        const total = standing.pair
          ? standing.pair[0].step + standing.pair[1].step
          : Number.POSITIVE_INFINITY;
        if (standing.pair) met.pairs++;
        else met.none++;
        for (const a of free)
          for (const b of free)
            for (let i = 1; a < b && i <= 10; i++)
              for (let j = 1; j <= 10; j++) {
                const steps = [(i / 10) * (1 - own(a)), (j / 10) * (1 - own(b))] as const;
                if (steps[0] + steps[1] >= total - 1e-6) continue;
                const worths = new Map([
                  [a, own(a) + steps[0]],
                  [b, own(b) + steps[1]],
                ]);
                if (placeWorth(said, answer.plot, worths) <= standing.among)
                  throw new Error(
                    `${table.criteria[a]} and ${table.criteria[b]} take ${steps}, not ${total}`,
                  );
              }
        if (standing.pair) {
          const worths = new Map(
            standing.pair.map(({ criterion, step }) => {
              const k = table.criteria.indexOf(criterion);
              return [k, own(k) + step];
            }),
          );
          expect(placeWorth(said, answer.plot, worths)).toBeLessThanOrEqual(standing.among);
        }
      }
    }),
    { numRuns: 25, seed: 11 },
  );
  expect(met.pairs).toBeGreaterThan(5);
});

/** All ways to choose so many. */
function* chosen(from: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) yield [];
  for (const [i, first] of from.entries())
    if (count > 0) for (const rest of chosen(from.slice(i + 1), count - 1)) yield [first, ...rest];
}

test("where two are not enough, so many at their best are, and no fewer: in the demo municipality", () => {
  const read = readProject(new Uint8Array(readFileSync(DEMO)));
  if (!read.ok) throw new Error("the demo cannot be read");
  const assessor = createAssessor(read.value.dataset);
  const said = assessor.assess({ changes: [], ruleSet });
  const table = performanceTable(said, ruleSet);
  const weights = weightsOf(table);
  const all = table.criteria.flatMap((criterion, k) => (criterion === "c11-house-count" ? [] : [k]));
  let met = 0;
  for (const [row, plot] of table.plots.entries()) {
    const standing = whyNot({ assessment: said, ruleSet, plot, among: 3, trials: [] })?.standing;
    if (!standing?.rival || standing.values.length > 0 || standing.pair) continue;
    const place = (which: readonly number[]) => {
      const worst = table.worst.slice();
      for (const k of which) worst[row * weights.length + k] = 1;
      return ranking({ ...table, worst }, weights).place[row] as number;
    };
    if (!standing.together) throw new Error(`${plot} has nothing that would do`);
    met++;
    expect(place(standing.together.map((rule) => table.criteria.indexOf(rule)))).toBeLessThanOrEqual(3);
    for (const fewer of chosen(all, standing.together.length - 1)) expect(place(fewer)).toBeGreaterThan(3);
  }
  expect(met).toBeGreaterThan(1);
});

test("the weight that is offered gives the place, and no smaller move of any one weight does", () => {
  const met = { offered: 0, none: 0 };
  fc.assert(
    fc.property(lowPlots, (cases) => {
      for (const { said, answer, standing } of cases) {
        const table = performanceTable(said, ruleSet);
        const weights = weightsOf(table);
        const row = table.plots.indexOf(answer.plot);
        const placeAt = (k: number, share: number) =>
          ranking(table, withShare(weights, k, share)).place[row] as number;
        const { weight } = standing;
        const off = weight ? Math.abs(weight.to - weight.from) : Number.POSITIVE_INFINITY;
        if (weight) {
          met.offered++;
          expect(placeAt(table.criteria.indexOf(weight.criterion), weight.to)).toBeLessThanOrEqual(
            standing.among,
          );
        } else met.none++;
        for (let k = 0; k < weights.length; k++)
          for (let i = 1; i < 100; i++)
            if (Math.abs(i / 100 - (weights[k] as number)) < off - 1e-6)
              expect(placeAt(k, i / 100)).toBeGreaterThan(standing.among);
      }
    }),
    { numRuns: 25, seed: 3 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(3);
});

test("losses are the points between two plots, by each criterion where the plot is behind", () => {
  fc.assert(
    fc.property(lowPlots, (cases) => {
      for (const { said, answer, standing } of cases) {
        const table = performanceTable(said, ruleSet);
        const weights = weightsOf(table);
        const [own, rival] = [answer.plot, standing.rival?.plot as PlotId].map((id) =>
          table.plots.indexOf(id),
        );
        const worth = (row: number | undefined, k: number) =>
          table.worst[(row ?? -1) * weights.length + k] as number;
        for (const { criterion, points } of standing.losses) {
          const k = table.criteria.indexOf(criterion);
          expect(points).toBeCloseTo(100 * (weights[k] as number) * (worth(rival, k) - worth(own, k)), 9);
        }
        const points = standing.losses.map((loss) => loss.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        expect(points.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(
          (standing.rival?.points ?? 0) - standing.points - 1e-9,
        );
      }
    }),
    { numRuns: 20, seed: 5 },
  );
});

test("a plot that has the place is told so, and nothing to change", () => {
  fc.assert(
    fc.property(somePlots, (dataset) => {
      const said = assessed(dataset);
      for (const { id } of said.plots) {
        const standing = whyNot({
          assessment: said,
          ruleSet,
          plot: id as PlotId,
          among: said.plots.length,
          trials: [],
        })?.standing;
        expect(standing).toMatchObject({ rival: null, losses: [], values: [], pair: null, weight: null });
      }
    }),
    { numRuns: 5, seed: 5 },
  );
});
