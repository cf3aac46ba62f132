import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { projectStore, viewStore } from "../../../../src/app/state/stores.ts";
import { at, type DwellingId, hashDataset, id } from "../../../../src/engine/index.ts";
import { type AnApp, anAppWith, theProject } from "../an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const d1 = id<DwellingId>("d1");
const unit = () => theProject().dataset.dwellings.find(({ id: one }) => one === "d1");
const move = (address: string | null) => commands.moveDwelling.run({ dwelling: d1, at: at(5, 6), address });

test("a unit that is moved to an address takes its name, keeps its door, and can be moved back in one step", async () => {
  await commands.editDwellings.run({ edits: [{ id: d1, facts: { label: "Storgata 1, H0201" } }] });
  const before = unit();
  await move("Torget 2");
  expect(unit()).toMatchObject({ at: at(5, 6), label: "Torget 2, H0201", placedBy: "chosen" });
  expect(unit()?.edited?.at).toEqual(before?.at);
  expect(theProject().datasetHash).toBe(hashDataset(theProject().dataset));
  expect(viewStore.getState().selection).toEqual({ kind: "dwelling", id: "d1" });
  expect(projectStore.getState().past.at(-1)?.label).toMatchObject({ key: "commands.step.moveDwelling" });
  commands.undo.run();
  expect(unit()).toBe(before);
});

test("a unit that is moved to a point of the map keeps its name", async () => {
  const label = unit()?.label;
  await move(null);
  expect(unit()).toMatchObject({ at: at(5, 6), label, placedBy: "pointed" });
});

test("moving a unit where it stands is no step, nor is moving one that is not there", async () => {
  await move(null);
  const before = theProject();
  await move(null);
  await commands.moveDwelling.run({ dwelling: id<DwellingId>("nobody"), at: at(1, 1), address: null });
  expect(theProject()).toBe(before);
});
