import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { brokenEntry, type Decision, id, type Project, withDecision } from "../../../src/engine/index.ts";
import { readProject, writeProject } from "../../../src/formats/index.ts";
import { aProject } from "../../support/a-project.ts";
import { at } from "../../support/a-town.ts";

const decision: Decision = {
  date: "2026-12-10",
  title: "unknown",
  question: "Hvor?",
  outcome: "adopted",
  alternative: { id: "A", title: "To hus" },
  plots: [{ id: id("t1"), name: "Lia", at: at(1.5, 2), area: "unknown", houses: 2, around: "some" }],
  areas: [
    {
      id: id("0301"),
      name: "Sentrum",
      residents: 900,
      residentsYear: "unknown",
      homes: "few",
      added: 2,
      asked: [
        { rule: id("d6-location-quotient"), verdict: "unknown", measured: null },
        { rule: id("d10-fair-share"), verdict: "consider", measured: 12.5 },
      ],
    },
  ],
  mean: { homes: 20, residents: "unknown" },
  ruleSet: { id: "standard", version: "1.0.0" },
  caseHash: "a",
  release: "b",
  engine: "1.4.0",
  reason: "unknown",
  evaluation: "unknown",
};
const project: Project = {
  ...aProject(),
  decisions: withDecision(withDecision([], decision), { ...decision, evaluation: "2028-01-01" }),
};

describe("decisions in a project file", () => {
  test("come back as they were written, chain and all, whatever is unknown and whatever is called so", () => {
    const read = readProject(writeProject(project));
    expect(read.ok && read.value.decisions).toEqual(project.decisions);
    expect(read.ok && brokenEntry(read.value.decisions ?? [])).toBeNull();
  });

  test("are no part of a project that has none", () => {
    expect(Object.keys(unzipSync(writeProject(aProject())))).not.toContain("decisions.json");
  });

  test("that cannot be read refuse the project and name the part", () => {
    for (const text of ["{", '{"entries":[{"hash":"x"}]}']) {
      const parts = unzipSync(writeProject(project));
      const read = readProject(zipSync({ ...parts, "decisions.json": new TextEncoder().encode(text) }));
      expect(read.ok ? [] : read.error.map(({ at: where }) => where.file)).toContain("decisions.json");
    }
  });
});
