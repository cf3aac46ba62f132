import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { enterProject } from "../../../src/app/commands/session.ts";
import { MOST_COMPARED, readView } from "../../../src/app/state/index.ts";
import { ruleSetInForce } from "../../../src/app/state/selectors/rule-sets.ts";
import {
  id,
  NO_WEIGHING,
  type PlotId,
  type RuleId,
  rankOrderCentroid,
  ruleSetWeights,
  STANDARD_RULE_SET,
  sharesOf,
  WEIGHED_CRITERIA,
} from "../../../src/engine/index.ts";
import { aProject } from "../../support/a-project.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

const criteria = WEIGHED_CRITERIA.map((rule) => rule.id);
const [first, second, third] = criteria as [RuleId, RuleId, RuleId];
const weights = () => sharesOf(ruleSetWeights(ruleSetInForce(theProject()), criteria)) as Float64Array;
const weighing = () => theProject().siting?.weighing ?? NO_WEIGHING;
const copyStandard = () => commands.copyRuleSet.run({ from: STANDARD_RULE_SET.id, title: "Våre vekter" });
const ranked = rankOrderCentroid(criteria.map((_, at) => at + 1));

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

describe("weights of all criteria", () => {
  test("are written into one's own rule set as one step, and undone as one", () => {
    copyStandard();
    const before = weights();
    commands.weighCriteria.run({ criteria, shares: ranked });
    for (const [k, share] of weights().entries()) expect(share).toBeCloseTo(ranked[k] as number, 2);
    commands.undo.run();
    expect(weights()).toEqual(before);
  });

  test("of a standard stand as they are, and the reason is said", () => {
    commands.weighCriteria.run({ criteria, shares: ranked });
    expect(theProject().ruleSets).toEqual([]);
    expect(said()).toEqual(["commands.why.standardRules"]);
  });

  test("that are what they were make no step", () => {
    copyStandard();
    const before = theProject();
    commands.weighCriteria.run({ criteria, shares: weights() });
    expect(theProject()).toBe(before);
  });
});

describe("criteria compared two and two", () => {
  const compared = [first, second, third];
  const judge = (...pairs: readonly (readonly [RuleId, RuleId, number])[]) =>
    commands.judgePairs.run({
      criteria: compared,
      comparisons: pairs.map(([one, other, times]) => ({ first: one, second: other, times })),
    });

  test("leave the weights alone until they are tied together, then set them: the judgement and its weights are one step", () => {
    copyStandard();
    const before = weights();
    judge([first, second, 2]);
    expect(weights()).toEqual(before);
    judge([first, second, 2], [second, third, 2]);
    const [a, b, c] = weights() as unknown as [number, number, number];
    expect(a / b).toBeCloseTo(2, 1);
    expect(b / c).toBeCloseTo(2, 1);
    expect(weighing().comparisons.length).toBe(2);
    commands.undo.run();
    expect(weights()).toEqual(before);
    expect(weighing().comparisons.length).toBe(1);
  });

  test("said anew as they were are no step", () => {
    copyStandard();
    judge([first, second, 2], [second, third, 2]);
    const made = theProject();
    judge([first, second, 2], [second, third, 2]);
    expect(theProject()).toBe(made);
  });

  test("do not touch the weights of those that are not compared", () => {
    copyStandard();
    const rest = () => ruleSetWeights(ruleSetInForce(theProject()), criteria).slice(3);
    const before = rest();
    judge([first, second, 9], [second, third, 9]);
    expect(rest()).toEqual(before);
  });
});

describe("what is required, and within which bounds", () => {
  test("is kept with the case, also while a standard judges, and can be undone", () => {
    commands.setWeighing.run({ spread: null, keepOrder: true });
    commands.setWeighing.run({ requirements: [{ kind: "criterion", rule: first, atLeast: "good" }] });
    expect(weighing()).toMatchObject({ spread: null, keepOrder: true });
    expect(weighing().requirements.length).toBe(1);
    commands.undo.run();
    expect(weighing().requirements).toEqual([]);
  });

  test("bounds of one's own are one step each, and leave no trace when the last is gone", () => {
    const own = { rule: first, low: 0.1, high: 0.3 };
    commands.setWeighing.run({ bounds: [{ rule: second, low: 0, high: 1 }, own] });
    const set = theProject();
    expect(weighing().bounds?.map(({ rule }) => rule)).toEqual([first, second].sort());
    commands.setWeighing.run({ bounds: [own, { rule: second, low: 0, high: 1 }] });
    expect(theProject()).toBe(set);
    commands.setWeighing.run({ bounds: [] });
    expect("bounds" in weighing()).toBe(false);
    commands.undo.run();
    expect(theProject()).toEqual(set);
  });

  test("is never about schools", () => {
    commands.setWeighing.run({
      requirements: [{ kind: "measured", rule: id<RuleId>("c14-schools"), atLeast: 300 }],
    });
    expect(weighing()).toBe(NO_WEIGHING);
    expect(said()).toEqual(["commands.why.notRequired"]);
  });
});

describe("plots held against each other", () => {
  const plots = Array.from({ length: MOST_COMPARED + 1 }, (_, at) => id<PlotId>(`t${at}`));
  const town = () => {
    const made = aTown();
    for (const [k, plot] of plots.entries()) made.plot(plot, square(at(k * 100, 0), 40));
    return made.dataset();
  };

  test("are at most so many, and one is let go of as it was taken", async () => {
    await enterProject(aProject({ dataset: town() }), null);
    for (const plot of plots) commands.comparePlot.run(plot);
    expect(readView().comparedPlots).toEqual(plots.slice(0, MOST_COMPARED));
    expect(said()).toEqual(["commands.why.mostCompared"]);
    commands.comparePlot.run(plots[0] as PlotId);
    expect(readView().comparedPlots).toEqual(plots.slice(1, MOST_COMPARED));
  });

  test("take no seat where they are not drawn, and none in another project", async () => {
    await enterProject(aProject({ dataset: town() }), null);
    commands.comparePlot.run(id<PlotId>("elsewhere"));
    commands.comparePlot.run(plots[0] as PlotId);
    expect(readView().comparedPlots).toEqual([plots[0]]);
    await enterProject(aProject({ id: "another" }), null);
    expect(readView().comparedPlots).toEqual([]);
  });
});
