import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { projectStore } from "../../../../src/app/state/stores.ts";
import { readMany, readNumber } from "../../../../src/app/workspaces/data/read-municipality-fact.ts";
import { hashDataset } from "../../../../src/engine/index.ts";
import { type AnApp, anAppWith, theProject } from "../an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

test("facts of the municipality are set as one step, which is undone; what is the same is no step", async () => {
  const before = theProject();
  const facts = { number: "3420", residents: 21_900, waiting: "unknown" } as const;
  await commands.setMunicipalityFacts.run(facts);
  expect(theProject().dataset.municipality).toMatchObject(facts);
  expect(theProject().dataset.municipality.name).toBe(before.dataset.municipality.name);
  expect(theProject().datasetHash).toBe(hashDataset(theProject().dataset));
  await commands.setMunicipalityFacts.run(facts);
  expect(projectStore.getState().past.map(({ label }) => label.key)).toEqual([
    "commands.step.setMunicipalityFacts",
  ]);
  commands.undo.run();
  expect(theProject()).toBe(before);
});

test("a number of people is whole, with spaces or without, and nothing is unknown", () => {
  for (const typed of ["24 000", "24000", "24\u00a0000"])
    expect(readMany(typed)).toEqual({ ok: true, value: 24_000 });
  expect(readMany(" ")).toEqual({ ok: true, value: null });
  for (const typed of ["24,5", "-1", "mange", "1e9", "99999999"])
    expect(readMany(typed)).toEqual({ ok: false });
});

test("a municipality's number has four digits and keeps its nought", () => {
  expect(readNumber(" 0301 ")).toEqual({ ok: true, value: "0301" });
  expect(readNumber("")).toEqual({ ok: true, value: null });
  for (const typed of ["301", "03011", "Oslo"]) expect(readNumber(typed)).toEqual({ ok: false });
});
