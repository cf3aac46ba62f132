import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { projectStore } from "../../../src/app/state/stores.ts";
import { type DemandId, id, NO_DIALOGUE, type PlotId } from "../../../src/engine/index.ts";
import { type AnApp, anAppWith, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const steps = () => projectStore.getState().past.length;
const demands = () => theProject().siting?.demands ?? [];
const first = id<DemandId>("demand-1");
const plot = id<PlotId>("t1");

test("a demand is kept with the words it was made in, looked at, changed and taken away, a step each", () => {
  commands.addDemand.run({
    words: "Ikke nær skolen",
    terms: { kind: "away-from", of: "school", metres: 300 },
  });
  commands.addDemand.run({ words: "", terms: { kind: "street", most: 1 } });
  expect(demands().map(({ id: name, on }) => [name, on])).toEqual([
    ["demand-1", true],
    ["demand-2", true],
  ]);
  commands.setDemand.run({ id: first, on: false });
  commands.setDemand.run({ id: first, terms: { kind: "away-from", of: "school", metres: 200 } });
  expect(demands()[0]).toMatchObject({ words: "Ikke nær skolen", on: false, terms: { metres: 200 } });
  commands.removeDemand.run(first);
  expect(demands().map(({ id: name }) => name)).toEqual(["demand-2"]);
  expect(steps()).toBe(5);
  commands.undo.run();
  expect(demands()).toHaveLength(2);
});

test("a demand that is not there is neither changed nor removed", () => {
  commands.setDemand.run({ id: first, on: false });
  commands.removeDemand.run(first);
  expect(steps()).toBe(0);
  expect(theProject().siting).toBeUndefined();
});

test("a demand reaches neither the rule set nor the data nor a scenario", () => {
  const before = theProject();
  commands.addDemand.run({ words: "", terms: { kind: "none-in", areas: [id("west")] } });
  expect(theProject().ruleSets).toBe(before.ruleSets);
  expect(theProject().ruleSet).toBe(before.ruleSet);
  expect(theProject().dataset).toBe(before.dataset);
  expect(theProject().scenarios).toBe(before.scenarios);
});

test("what is written of a plot stays with the plot, and the same text again is no step", () => {
  commands.writeChildren.run({ plot, text: "Gangveien til skolen går forbi." });
  commands.writeChildren.run({ plot, text: "Gangveien til skolen går forbi." });
  commands.setDialogue.run({ plot, change: { contact: "Boligkontoret", notifyMetres: 150 } });
  commands.setDialogue.run({ plot, change: { contact: "Boligkontoret" } });
  expect(theProject().siting?.plots).toEqual([
    {
      plot,
      children: "Gangveien til skolen går forbi.",
      dialogue: { ...NO_DIALOGUE, contact: "Boligkontoret", notifyMetres: 150 },
    },
  ]);
  expect(steps()).toBe(2);
});
