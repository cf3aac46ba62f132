import { describe, expect, test } from "vitest";
import {
  consistencySentence,
  mendSentence,
  pairSentence,
} from "../../../../../src/app/workspaces/plots/weights/pair-sentences.ts";
import {
  comparedWeights,
  consistencyWord,
  filledIn,
  judged,
  mendOf,
  pairsOf,
  stepOf,
  timesOf,
  withJudgement,
} from "../../../../../src/app/workspaces/plots/weights/pairs.ts";
import { id, type RuleId } from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";

const m = messages("nb");
const criteria = ["a", "b", "c", "d"].map((one) => id<RuleId>(one));
const [a, b, c, d] = criteria as [RuleId, RuleId, RuleId, RuleId];

describe("Saaty's scale", () => {
  test("runs from a ninth to nine, and every step comes back from its ratio", () => {
    expect([timesOf(-8), timesOf(0), timesOf(8)]).toEqual([1 / 9, 1, 9]);
    for (let step = -8; step <= 8; step++) expect(stepOf(timesOf(step))).toBe(step);
    expect([stepOf(100), stepOf(0.001), stepOf(1.2)]).toEqual([8, -8, 0]);
  });

  test("is said in words, whichever of the two matters more", () => {
    const names = { first: "Holdeplass", second: "Eier" };
    expect(pairSentence(names, 5, m)).toBe("Holdeplass betyr klart mer enn Eier (5 ganger så mye).");
    expect(pairSentence(names, 1 / 5, m)).toBe("Eier betyr klart mer enn Holdeplass (5 ganger så mye).");
    expect(pairSentence(names, 1, m)).toBe("Holdeplass og Eier betyr like mye.");
  });
});

describe("the pairs", () => {
  test("begin with neighbours, which alone tie all criteria together", () => {
    const pairs = pairsOf(criteria);
    expect(pairs.length).toBe(6);
    const chain = pairs.slice(0, 3).map((pair) => ({ ...pair, times: 2 }));
    const answer = comparedWeights(criteria, chain);
    expect(answer.ok && answer.value.missing.length).toBe(3);
    expect(answer.ok && [...answer.value.weights].map((weight) => weight.toFixed(3))).toEqual([
      "0.533",
      "0.267",
      "0.133",
      "0.067",
    ]);
  });

  test("a judgement is the same from both sides, and making it anew puts it in the old one's place", () => {
    const made = withJudgement([], { first: a, second: b }, 3);
    expect(judged(made, { first: b, second: a })).toBeCloseTo(1 / 3);
    expect(withJudgement(made, { first: b, second: a }, 5)).toEqual([{ first: b, second: a, times: 5 }]);
    expect(judged(made, { first: a, second: c })).toBeNull();
  });

  test("what is filled in follows the weights, is consistent but for the rounding, and leaves judgements alone", () => {
    const weights = new Map([8, 4, 2, 1].map((weight, at) => [criteria[at], weight / 15]));
    const own = withJudgement([], { first: a, second: b }, 1 / 9);
    const all = filledIn(own, criteria, (rule) => weights.get(rule) ?? 0);
    expect(all.length).toBe(6);
    expect(judged(all, { first: a, second: b })).toBeCloseTo(1 / 9);
    expect(judged(all, { first: b, second: c })).toBe(2);
    const clean = comparedWeights(
      criteria,
      filledIn([], criteria, (rule) => weights.get(rule) ?? 0),
    );
    expect(clean.ok && clean.value.consistencyRatio).toBeLessThan(0.01);
  });

  test("a criterion that weighs nothing ends at the far end of the scale", () => {
    const all = filledIn([], [a, b], (rule) => (rule === a ? 1 : 0));
    expect(all).toEqual([{ first: a, second: b, times: 9 }]);
  });
});

describe("consistency", () => {
  test("has a word at Saaty's limit, and beyond it", () => {
    expect([0, 0.1, 0.11, 0.2, 0.21].map(consistencyWord)).toEqual([
      "good",
      "good",
      "loose",
      "loose",
      "poor",
    ]);
  });

  test("is not told before all are compared, and says so when they are not even tied together", () => {
    const [first, ...rest] = pairsOf(criteria).map((pair) => ({ ...pair, times: 1 }));
    if (!first) throw new Error("no pairs");
    expect(consistencySentence(comparedWeights(criteria, [first]), 6, 1, m)).toContain("binder ikke");
    expect(consistencySentence(comparedWeights(criteria, rest), 6, 5, m)).toContain("det siste paret");
    expect(consistencySentence(comparedWeights(criteria, [first, ...rest]), 6, 6, m)).toContain("0,00");
  });

  test("the judgement that pulls hardest is named with what the others imply, and what that comes to", () => {
    // Weights 6, 3, 1 and 1, but for one judgement.
    const comparisons = [
      { first: a, second: b, times: 2 },
      { first: a, second: c, times: 1 / 9 },
      { first: a, second: d, times: 6 },
      { first: b, second: c, times: 3 },
      { first: b, second: d, times: 3 },
      { first: c, second: d, times: 1 },
    ];
    const answer = comparedWeights(criteria, comparisons);
    if (!answer.ok) throw new Error("they are tied together");
    expect(answer.value.consistencyRatio).toBeGreaterThan(0.2);
    const mend = mendOf(criteria, comparisons);
    if (!mend) throw new Error("one of them contradicts the others");
    expect(mend).toMatchObject({ pair: { first: a, second: c }, times: 6 });
    expect(mend.ratio).toBeCloseTo(0, 9);
    expect(mendSentence(mend, (rule) => (rule === a ? "A" : "C"), m)).toBe(
      "Mest på tvers av de andre vurderingene: C betyr svært mye mer enn A (9 ganger så mye). De andre tilsier: A betyr klart til mye mer enn C (6 ganger så mye). Da blir tallet 0,00.",
    );
    expect(mendOf(criteria, withJudgement(comparisons, mend.pair, mend.times))).toBeNull();
  });

  test("a judgement that alone ties two criteria together is held against nothing", () => {
    expect(mendOf(criteria.slice(0, 2), [{ first: a, second: b, times: 9 }])).toBeNull();
  });
});
