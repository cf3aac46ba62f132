import { expect, test } from "vitest";
import { findingSentence, groupOf } from "../../src/meeting/finding-words.ts";
import { constraintGroups, criteria, toldPlots } from "../../src/meeting/screens/plots/told-plots.ts";
import { messages } from "../../src/messages/index.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const publicCase = aPublicCase();

test("plots that an alternative builds on come first, with the findings of its houses", () => {
  const last = publicCase.plots.at(-1);
  if (!last) throw new Error("the case has plots");
  const alternatives = [
    { id: "A", title: "", reason: "", houses: [{ plot: last.id, houses: 3, findings: [] }] },
    { id: "B", title: "", reason: "", houses: [{ plot: last.id, houses: 1, findings: last.findings }] },
  ];
  const told = toldPlots({ ...publicCase, alternatives });
  expect(told.map(({ plot }) => plot.id)).toEqual([
    last.id,
    ...publicCase.plots.slice(0, -1).map(({ id }) => id),
  ]);
  expect(told[0]).toMatchObject({ letters: ["A", "B"], houses: 3, findings: [] });
  expect(told[1]).toMatchObject({ letters: [], houses: null, findings: publicCase.plots[0]?.findings });
});

test("every constraint of a plot is in one group, none is left out, and what is not known is not met", () => {
  for (const { findings } of publicCase.plots) {
    const groups = constraintGroups(findings);
    const grouped = groups.flatMap(({ found }) => found.map(({ id }) => id));
    const constraints = findings.filter(({ rule }) => groupOf(rule) === "constraint").map(({ id }) => id);
    expect([...grouped].sort()).toEqual([...constraints].sort());
    for (const { verdict, found } of groups)
      expect(found.every((finding) => finding.verdict === verdict)).toBe(true);
    expect(grouped.length + criteria(findings).length).toBe(findings.length);
  }
});

test("each finding is a whole sentence in all three languages, with nothing left unfilled", () => {
  for (const language of ["nb", "nn", "en"] as const)
    for (const { findings } of publicCase.plots)
      for (const finding of findings) {
        const sentence = findingSentence(finding, publicCase.ruleSet, messages(language));
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN/);
        expect(sentence.length).toBeGreaterThan(10);
      }
});
