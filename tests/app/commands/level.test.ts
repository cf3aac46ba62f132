import { afterEach, beforeEach, expect, test } from "vitest";
import { readAppState } from "../../../src/app/commands/app-state.ts";
import { allCommands, commands } from "../../../src/app/commands/index.ts";
import { LEVELS, questionKey } from "../../../src/app/state/index.ts";
import { areasInForce, levelOf } from "../../../src/app/state/selectors/areas-in-force.ts";
import { analysesStore, projectStore, resultsStore, viewStore } from "../../../src/app/state/stores.ts";
import { createAssessor, id, type NeighbourhoodId, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { smallTown } from "../../support/a-project.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { type AnApp, anAppWith, settled, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
  await settled();
});
afterEach(() => app.stop());

const names = () => areasInForce(theProject()).map(({ name }) => name);
const answered = () => resultsStore.getState().active.assessment;
const selected = () => viewStore.getState().selection;
const offered = () =>
  allCommands
    .filter(({ id, available }) => id.startsWith("setLevel.") && available(readAppState()) === true)
    .map((command) => command.id);

test("another level is one step: the areas, the assessment and its key are of it, and undo goes back", async () => {
  const before = answered();
  expect(names()).toEqual(["west", "east"]);
  commands.setLevel.run("district");
  expect(names()).toEqual(["Byen", "Bygda"]);
  expect(projectStore.getState().past.map(({ label }) => label.key)).toEqual(["commands.step.setLevel"]);
  await settled();
  const engine = createAssessor(smallTown());
  expect(answered()).toEqual(engine.assess({ changes: [], ruleSet: STANDARD_RULE_SET, level: "district" }));
  expect(answered()?.key).not.toBe(before?.key);
  commands.undo.run();
  expect(names()).toEqual(["west", "east"]);
  expect(answered()).toBe(before);
});

test("figures of other areas are not shown while those of the new level are on their way", () => {
  commands.setLevel.run("district");
  expect(answered()).toBeNull();
});

test("the finest level is what goes without saying", () => {
  commands.setLevel.run("district");
  commands.setLevel.run("grunnkrets");
  expect("level" in theProject()).toBe(false);
  const steps = projectStore.getState().past.length;
  commands.setLevel.run("grunnkrets");
  commands.setLevel.run("bydel");
  expect(projectStore.getState().past).toHaveLength(steps);
});

test("a chosen area becomes the district it lies in; a district that is taken apart is let go of", () => {
  commands.select.run({ kind: "neighbourhood", id: "west" });
  commands.setLevel.run("district");
  expect(selected()).toBeNull();
  commands.undo.run();
  const three = aTown()
    .area("a", square(at(0, 0), 100), { residents: 10, district: "Nord" })
    .area("b", square(at(100, 0), 100), { residents: 10, district: "Nord" })
    .area("c", square(at(200, 0), 100), { residents: 10, district: "Sør" })
    .dataset();
  projectStore.setState({ project: { ...theProject(), dataset: three } });
  commands.select.run({ kind: "neighbourhood", id: "b" });
  commands.setLevel.run("district");
  expect(selected()).toEqual({ kind: "neighbourhood", id: "district:Nord" });
  commands.setLevel.run("grunnkrets");
  expect(selected()).toBeNull();
});

test("a filter on an area of the level before is let go of", () => {
  const area = id<NeighbourhoodId>("west");
  commands.setStockFilter.run({ ...viewStore.getState().stockFilter, area });
  commands.setLevel.run("district");
  expect(viewStore.getState().stockFilter.area).toBeNull();
});

test("the palette offers the levels there are but the one in force", () => {
  expect(offered()).toEqual(["setLevel.district"]);
  commands.setLevel.run("district");
  expect(offered()).toEqual(["setLevel.grunnkrets"]);
});

test("a level that new data do not have comes to the finest, and comes back with them", () => {
  commands.setLevel.run("district");
  const bare = aTown()
    .area("one", square(at(0, 0), 100), { residents: 10 })
    .dataset();
  const before = theProject();
  projectStore.setState({ project: { ...before, dataset: bare } });
  expect(levelOf(theProject())).toBe("grunnkrets");
  expect(names()).toEqual(["one"]);
  projectStore.setState({ project: before });
  expect(levelOf(theProject())).toBe("district");
});

test("an analysis is of the level in force, and is asked again at another", async () => {
  const known = () => analysesStore.getState().active[questionKey(LEVELS)];
  const asked = async () => {
    void commands.askAnalysis.run(LEVELS);
    await settled();
    const answer = known()?.answer;
    return answer?.kind === "levels" ? answer.levels.map(({ level }) => level) : [];
  };
  expect(await asked()).toEqual(["district"]);
  commands.setLevel.run("district");
  expect(known()?.answer ?? null).toBeNull();
  expect(await asked()).toEqual(["grunnkrets"]);
});
