import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  type CaseDraft,
  id,
  NO_CASE_DRAFT,
  noPlotWords,
  type PlotId,
  type Project,
  type Scenario,
} from "../../../src/engine/index.ts";
import { readProject, writeProject, writeScenario } from "../../../src/formats/index.ts";
import { aProject } from "../../support/a-project.ts";

const plain = aProject();
const full: CaseDraft = {
  title: "Neste småhus",
  question: "Hvor?",
  need: 6,
  date: "2026-11-01",
  alternatives: [{ scenario: id("s1"), title: "Tre tomter", reason: "kanarifugl" }],
  texts: { ...NO_CASE_DRAFT.texts, legal: "unknown", economy: "To linjer\nder." },
  plots: [{ ...noPlotWords(id<PlotId>("t1")), children: "Gangveien går forbi.", notifyMetres: 150 }],
  houses: [{ dwelling: id("d1"), name: "Sjøhuset", source: "Sak 12/2026" }],
  allowed: [{ place: "title", words: "småhus" }],
};
const project: Project = { ...plain, caseDraft: full };
const withPart = (text: string) =>
  readProject(
    zipSync({ ...unzipSync(writeProject(project)), "case-draft.json": new TextEncoder().encode(text) }),
  );

describe("the draft of a case in a project file", () => {
  test("comes back as it was, unknowns and all", () => {
    for (const caseDraft of [full, NO_CASE_DRAFT]) {
      const read = readProject(writeProject({ ...plain, caseDraft }));
      expect(read.ok && read.value.caseDraft).toEqual(caseDraft);
    }
  });

  test("is in a part of its own, in no scenario file, and nowhere in a project without one", () => {
    const parts = Object.entries(unzipSync(writeProject(project)));
    const holding = parts.filter(([, bytes]) => new TextDecoder().decode(bytes).includes("kanarifugl"));
    expect(holding.map(([name]) => name)).toEqual(["case-draft.json"]);
    const scenario: Scenario = {
      id: id("s1"),
      title: "Første",
      datasetHash: plain.datasetHash,
      ruleSet: plain.ruleSet,
      changes: [],
      cursor: 0,
    };
    expect(writeScenario(scenario, plain.datasetHash)).not.toContain("kanarifugl");
    const read = readProject(writeProject(plain));
    expect(read.ok && "caseDraft" in read.value).toBe(false);
  });

  test("refuses the project where it cannot be read, and takes a heading that is not there as empty", () => {
    for (const text of ["", "{", "{}", JSON.stringify({ ...full, need: -1 })])
      expect(withPart(text).ok).toBe(false);
    const { legal: _, ...texts } = full.texts;
    const older = withPart(JSON.stringify({ ...full, texts }));
    expect(older.ok && older.value.caseDraft?.texts.legal).toBe("");
  });
});
