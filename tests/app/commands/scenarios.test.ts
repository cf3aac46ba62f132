import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { projectStore, resultsStore, viewStore } from "../../../src/app/state/stores.ts";
import { id, type ScenarioId } from "../../../src/engine/index.ts";
import { aProject } from "../../support/a-project.ts";
import { aTown, at } from "../../support/a-town.ts";
import { type AnApp, anApp, anAppWith, said, settled, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const titles = () => theProject().scenarios.map((scenario) => scenario.title);
const s = (n: number) => id<ScenarioId>(`s${n}`);
const t1 = id<never>("t1");

/** The last download as the browser would hand it back. */
function lastFile() {
  const file = app.downloads.at(-1);
  return { name: file?.name ?? "", text: async () => String(file?.bytes) };
}

describe("scenarios", () => {
  test("are named by the next letter, in the language in use, and gone to", () => {
    commands.newScenario.run({});
    commands.newScenario.run({});
    commands.deleteScenario.run(s(1));
    commands.newScenario.run({});
    viewStore.setState({ language: "en" });
    commands.newScenario.run({});
    commands.newScenario.run({ title: "Bare Sør" });
    expect(titles()).toEqual(["Alternativ B", "Alternativ A", "Alternative A", "Bare Sør"]);
    expect(theProject().active).toBe("s5");
  });

  test("are walked through in a ring with today's situation", () => {
    commands.newScenario.run({});
    commands.newScenario.run({});
    const at = () => theProject().active;
    commands.nextScenario.run();
    expect(at()).toBeNull();
    commands.nextScenario.run();
    expect(at()).toBe("s1");
    commands.previousScenario.run();
    commands.previousScenario.run();
    expect(at()).toBe("s2");
  });

  test("that are copied have the same changes and a life of their own", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.duplicateScenario.run(s(1));
    commands.addHouses.run({ plot: t1, houses: 8 });
    expect(theProject().scenarios.map((one) => one.changes[0])).toMatchObject([{ houses: 4 }, { houses: 8 }]);
  });

  test("that are deleted leave today's situation, on the screen and in Sammenlign", () => {
    commands.newScenario.run({});
    expect(theProject().compare).toEqual([null, "s1"]);
    commands.deleteScenario.run(s(1));
    expect(theProject()).toMatchObject({ active: null, compare: [null, null], scenarios: [] });
    commands.undo.run();
    expect(theProject()).toMatchObject({ active: "s1", compare: [null, "s1"] });
  });

  test("need a name, and a change of the situation today is not one of them", () => {
    commands.newScenario.run({});
    commands.renameScenario.run({ id: s(1), title: "   " });
    expect(said()).toEqual(["commands.why.emptyTitle"]);
    commands.renameScenario.run({ id: s(1), title: " Sjøsiden " });
    expect(titles()).toEqual(["Sjøsiden"]);
    commands.switchScenario.run(null);
    commands.removeChange.run(id("c1"));
    expect(said()).toContain("commands.why.noScenario");
  });
});

describe("a scenario in a file", () => {
  test("is small, and replays on the same data to the same key", async () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.moveProposal.run({ proposal: id("c1"), to: at(390, 410) });
    commands.place.run({ dwelling: id("d1") });
    commands.acquireDwelling.run({ building: id("block"), acquisition: "owned" });
    await settled();
    const { assessment } = resultsStore.getState().active;
    await commands.exportScenario.run(s(1));
    const file = lastFile();
    expect(file.name).toBe("testby-alternativ-a.json");
    expect((await file.text()).length).toBeLessThan(2000);

    await app.stop();
    app = await anAppWith(aProject({ id: "another" }));
    await commands.importScenarioFile.run(file);
    await settled();
    expect(titles()).toEqual(["Alternativ A"]);
    expect(resultsStore.getState().active.assessment?.key).toBe(assessment?.key);
    expect(resultsStore.getState().active.assessment).toEqual(assessment);
    expect(said()).toEqual([]);
  });

  test("carries its own rule set, so that it is judged as it was", async () => {
    commands.copyRuleSet.run({ from: theProject().ruleSet, title: "Våre regler" });
    commands.setParam.run({ rule: id("d4-site-spacing"), param: spacing(), value: 333 });
    commands.addHouses.run({ plot: t1, houses: 4 });
    await settled();
    const key = resultsStore.getState().active.assessment?.key;
    await commands.exportScenario.run(s(1));
    const file = lastFile();

    await app.stop();
    app = await anAppWith(aProject());
    await commands.importScenarioFile.run(file);
    await settled();
    expect(resultsStore.getState().active.assessment?.key).toBe(key);
    expect(said()).toEqual(["commands.toast.rulesFollowed"]);
    expect(projectStore.getState().past).toHaveLength(1);
  });

  test("made on other data is taken in as far as it goes, with a warning", async () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.moveProposal.run({ proposal: id("c1"), to: at(390, 410) });
    commands.place.run({ dwelling: id("d1") });
    await commands.exportScenario.run(s(1));
    const file = lastFile();
    await app.stop();
    const dataset = aTown().dwelling("d1", at(0, 0), { standing: "vacant" }).dataset();
    app = await anAppWith(aProject({ dataset, datasetHash: "other" }));
    await commands.importScenarioFile.run(file);
    expect(theProject().scenarios[0]?.changes.map((change) => change.kind)).toEqual(["place"]);
    expect(theProject().scenarios[0]?.datasetHash).toBe("other");
    expect(viewStore.getState().toasts).toMatchObject([
      { key: "commands.toast.scenarioOtherData", values: { lost: 2 } },
    ]);
    commands.undo.run();
    expect(theProject().scenarios).toEqual([]);
  });

  test("gets a name that is free", async () => {
    commands.newScenario.run({});
    await commands.exportScenario.run(s(1));
    await commands.importScenarioFile.run(lastFile());
    await commands.importScenarioFile.run(lastFile());
    expect(titles()).toEqual(["Alternativ A", "Alternativ A 2", "Alternativ A 3"]);
  });

  test.each(["", "{", "[]", '{"format":"spredt-scenario"}', "null"])(
    "that holds %j is refused in words and changes nothing",
    async (text) => {
      await commands.importScenarioFile.run({ name: "feil.json", text: async () => text });
      expect(said()).toEqual(["commands.toast.notAScenario"]);
      expect(projectStore.getState().past).toEqual([]);
    },
  );

  test("that cannot be read is refused in words", async () => {
    await commands.importScenarioFile.run({
      name: "borte.json",
      text: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    expect(said()).toEqual(["commands.toast.notAScenario"]);
  });
});

/** Whatever the first threshold of the rule is called. */
function spacing(): string {
  const setting = theProject().ruleSets[0]?.rules.find((one) => one.rule === "d4-site-spacing");
  return Object.keys(setting?.params ?? {})[0] ?? "";
}

test("without a project every command says so and none throws", async () => {
  await app.stop();
  app = anApp();
  commands.newScenario.run({});
  commands.undo.run();
  await commands.importScenarioFile.run({ name: "a.json", text: async () => "{}" });
  expect(said()).toEqual(["commands.why.noProject"]);
});
