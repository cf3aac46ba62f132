import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { projectStore, viewStore } from "../../../src/app/state/stores.ts";
import { createAssessor, id } from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const mapping = { fingerprint: "adresse|antall", kind: "dwellings", columns: { at: "Adresse" } };
const next = aTown()
  .dwelling("d1", at(100, 100), { standing: "vacant" })
  .plot("t2", square(at(0, 0), 30))
  .dataset();

test("an import is one step: data, mappings and scenarios together", async () => {
  const before = theProject();
  await commands.applyImport.run({ dataset: next, mappings: [mapping] });
  expect(theProject().dataset).toBe(next);
  expect(theProject().datasetHash).toBe(createAssessor(next).datasetHash);
  expect(theProject().mappings).toEqual([mapping]);
  expect(projectStore.getState().past.map(({ label }) => label.key)).toEqual(["commands.step.applyImport"]);
  commands.undo.run();
  expect(theProject()).toBe(before);
});

test("changes whose place is gone are left out, said so, and brought back by undo", async () => {
  commands.addHouses.run({ plot: id("t1"), houses: 4 });
  commands.moveProposal.run({ proposal: id("c1"), to: at(1, 1) });
  commands.addHouses.run({ plot: id("t2"), houses: 2 });
  commands.acquireDwelling.run({ building: id("block"), acquisition: "owned" });
  commands.place.run({ dwelling: id("acquired-1") });
  commands.place.run({ dwelling: id("d1") });
  const before = theProject();
  commands.select.run({ kind: "plot", id: "t1" });
  await commands.applyImport.run({ dataset: next, mappings: [] });
  const [scenario] = theProject().scenarios;
  expect(scenario?.changes.map(({ id }) => id)).toEqual(["c3", "c6"]);
  expect(scenario).toMatchObject({ cursor: 2, datasetHash: theProject().datasetHash });
  // The houses that were moved off their plot were told of before.
  expect(viewStore.getState().toasts.at(-1)).toMatchObject({
    key: "commands.toast.changesLost",
    values: { count: 4 },
  });
  expect(viewStore.getState().selection).toBeNull();
  commands.undo.run();
  expect(theProject()).toBe(before);
});

test("areas of two levels are counted at the finest that has residents, which is said, and a chosen level stays", async () => {
  const maps = (residents: number | "unknown") =>
    aTown()
      .area("d", square(at(0, 0), 900), { level: "delområde", residents: 700 })
      .area("k1", square(at(0, 0), 450), { residents })
      .area("k2", square(at(450, 0), 450), { residents })
      .dataset();
  await commands.applyImport.run({ dataset: maps("unknown"), mappings: [] });
  expect(theProject().level).toBe("delområde");
  expect(viewStore.getState().toasts.at(-1)?.key).toBe("commands.toast.levelThatTells");
  commands.undo.run();
  await commands.applyImport.run({ dataset: maps(300), mappings: [] });
  expect(theProject().level).toBeUndefined();
  commands.setLevel.run("delområde");
  await commands.applyImport.run({ dataset: maps(310), mappings: [] });
  expect(theProject().level).toBe("delområde");
});

test("a mapping is remembered once per kind and headings, the newest", () => {
  commands.rememberMapping.run(mapping);
  commands.rememberMapping.run(mapping);
  commands.rememberMapping.run({ ...mapping, kind: "plots" });
  commands.rememberMapping.run({ ...mapping, columns: { at: "Gate" } });
  expect(theProject().mappings.map(({ kind, columns }) => [kind, columns.at])).toEqual([
    ["plots", "Adresse"],
    ["dwellings", "Gate"],
  ]);
  expect(projectStore.getState().past).toHaveLength(3);
  expect(said()).toEqual([]);
});
