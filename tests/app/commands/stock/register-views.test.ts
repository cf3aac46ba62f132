import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import type { RegisterView } from "../../../../src/engine/index.ts";
import { type AnApp, anAppWith, theProject } from "../an-app.ts";

const view = (name: string, over: Partial<RegisterView> = {}): RegisterView => ({
  name,
  columns: [{ column: "name", words: "Stor" }],
  sort: null,
  hidden: [],
  vacantOnly: true,
  kind: null,
  acquisition: null,
  area: null,
  ...over,
});
const names = () => theProject().register?.views?.map(({ name }) => name);

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

test("a view is kept in the project under its name, replaces one of the same name, and can be undone and forgotten", () => {
  commands.saveRegisterView.run(view(" Ledige "));
  commands.saveRegisterView.run(view("Leide", { acquisition: "leased" }));
  commands.saveRegisterView.run(view("Ledige", { vacantOnly: false }));
  expect(names()).toEqual(["Leide", "Ledige"]);
  expect(theProject().register?.views?.[1]?.vacantOnly).toBe(false);
  commands.undo.run();
  expect(names()).toEqual(["Ledige", "Leide"]);
  commands.removeRegisterView.run({ name: "Ledige" });
  expect(names()).toEqual(["Leide"]);
  commands.removeRegisterView.run({ name: "Leide" });
  expect(theProject().register).toEqual({ letStand: [] });
});

test("a view without a name is none, and forgetting one that is not there is no step", () => {
  const before = theProject();
  commands.saveRegisterView.run(view("  "));
  commands.removeRegisterView.run({ name: "Ledige" });
  expect(theProject()).toBe(before);
});

test("views and remarks that stand are kept beside each other", () => {
  commands.saveRegisterView.run(view("Ledige"));
  commands.letRemarkStand.run({ remarks: [{ check: "duplicate", key: "a" }], reason: "To dører" });
  expect(names()).toEqual(["Ledige"]);
  expect(theProject().register?.letStand).toHaveLength(1);
});
