import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CASE_TEXTS,
  type ChangeId,
  caseFile,
  type Dataset,
  id,
  makePublicCase,
  type PlotId,
  type PublicCase,
  type RuleSetId,
  type Scenario,
  type ScenarioId,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { makeRelease, newReleaseBook } from "../../src/engine/release/index.ts";
import { basemapGround, readProject } from "../../src/formats/index.ts";

const demo = (name: string) => readFileSync(join(import.meta.dirname, "../../public/demo/fjordvik", name));

const scenario = (title: string, dataset: Dataset, plots: readonly number[], houses: number): Scenario => ({
  id: id<ScenarioId>(title),
  title,
  datasetHash: "",
  ruleSet: id<RuleSetId>(STANDARD_RULE_SET.id),
  changes: plots.map((n) => ({
    id: id<ChangeId>(`c${n}`),
    kind: "open-plot",
    plot: dataset.plots[n]?.id ?? id<PlotId>(""),
    houses,
  })),
  cursor: plots.length,
});

/** A case file of the made-up town, with so many alternatives: three plots with two houses each, six houses on one, and so on. */
export function aDemoCase(alternatives: 2 | 4 = 2): string {
  const read = readProject(new Uint8Array(demo("project.zip")), "project.zip");
  if (!read.ok) throw new Error("the demo cannot be read");
  const { dataset } = read.value;
  const made = makeRelease({
    dataset,
    book: newReleaseBook("demo", new Uint8Array(32).fill(3)),
    date: "2026-11-01",
    kind: "ordinary",
    houses: [],
  });
  if (!made.ok) throw new Error(made.error.code);
  const base = JSON.parse(demo("basemap.json").toString()) as {
    layers: Parameters<typeof basemapGround>[0];
    attribution: string;
  };
  const scenarios = [
    scenario("Tre tomter, to hus på hver", dataset, [0, 5, 9], 2),
    scenario("Seks hus på ett sted", dataset, [3], 6),
    scenario("To tomter", dataset, [1, 2], 3),
    scenario("Seks tomter", dataset, [4, 6, 7, 8, 10, 11], 1),
  ].slice(0, alternatives);
  const { publicCase } = makePublicCase({
    release: made.value.file,
    title: "Neste småhus",
    question: "Hvor kan de neste seks småhusene ligge?",
    date: "2026-11-01",
    dataset,
    ruleSet: STANDARD_RULE_SET,
    need: 6,
    alternatives: scenarios.map((one) => ({ scenario: one, title: one.title, reason: "" })),
    demands: [],
    decisions: [],
    plotCases: [],
    texts: Object.fromEntries(CASE_TEXTS.map((key) => [key, ""])) as PublicCase["texts"],
    ground: basemapGround(base.layers, base.attribution, dataset.crs),
  });
  return caseFile(publicCase).text;
}
