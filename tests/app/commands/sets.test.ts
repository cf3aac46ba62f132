import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { USUAL_ASK } from "../../../src/app/state/index.ts";
import { projectStore, viewStore } from "../../../src/app/state/stores.ts";
import { id, type PlotId } from "../../../src/engine/index.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const plot = (name: string) => id<PlotId>(name);
const steps = () => projectStore.getState().past.length;

test("what is sought is changed a part at a time, and is no step in the project", () => {
  commands.askSets.run({ houses: 6 });
  commands.askSets.run({ first: "travel" });
  expect(viewStore.getState().setsAsk).toEqual({ ...USUAL_ASK, houses: 6, first: "travel" });
  commands.showSet.run([{ plot: plot("t1"), houses: 2 }]);
  expect(viewStore.getState().shownSet).toHaveLength(1);
  expect(steps()).toBe(0);
});

test("a set becomes an alternative with all its houses, in one step that one undo takes back", () => {
  const before = theProject().scenarios.length;
  const plots = theProject().dataset.plots.slice(0, 2);
  commands.makeScenarioOfSet.run(plots.map(({ id: name }, k) => ({ plot: name, houses: k + 1 })));
  const { scenarios, active } = theProject();
  expect(scenarios).toHaveLength(before + 1);
  const made = scenarios.find((one) => one.id === active);
  expect(made?.changes.map((one) => one.kind === "open-plot" && [one.plot, one.houses])).toEqual(
    plots.map(({ id: name }, k) => [name, k + 1]),
  );
  expect(made?.cursor).toBe(plots.length);
  expect(steps()).toBe(1);
  commands.undo.run();
  expect(theProject().scenarios).toHaveLength(before);
});

test("a plot that the alternative in force has drawn is drawn in the new one too", () => {
  commands.drawPlot.run({
    corners: [
      [300, 300],
      [340, 300],
      [340, 340],
      [300, 340],
    ],
  });
  const drawn = projectStore
    .getState()
    .project?.scenarios.flatMap(({ changes }) => changes)
    .find((one) => one.kind === "draw-plot");
  if (drawn?.kind !== "draw-plot") throw new Error("nothing was drawn");
  commands.makeScenarioOfSet.run([{ plot: drawn.plot.id, houses: 1 }]);
  const { scenarios, active } = theProject();
  expect(scenarios.find((one) => one.id === active)?.changes.map(({ kind }) => kind)).toEqual([
    "draw-plot",
    "open-plot",
  ]);
});

test("a plot that is gone, or more houses than may stand together, is said and makes nothing", () => {
  const before = theProject();
  commands.makeScenarioOfSet.run([{ plot: plot("nowhere"), houses: 1 }]);
  commands.makeScenarioOfSet.run([{ plot: theProject().dataset.plots[0]?.id ?? plot(""), houses: 9 }]);
  commands.makeScenarioOfSet.run([]);
  expect(theProject()).toBe(before);
  expect(said()).toEqual(["commands.why.gone", "commands.why.houses"]);
});
