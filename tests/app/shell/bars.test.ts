import { describe, expect, it } from "vitest";
import { drawerHeight } from "../../../src/app/shell/drawer-height.ts";
import { keyCaps } from "../../../src/app/shell/key-caps.ts";
import { shownScenarios } from "../../../src/app/shell/shown-scenarios.ts";
import { id, type Scenario, type ScenarioId } from "../../../src/engine/index.ts";

const scenario = (name: string): Scenario => ({
  id: id<ScenarioId>(name),
  title: name,
  datasetHash: "",
  ruleSet: id("standard"),
  changes: [],
  cursor: 0,
});

describe("the scenarios in the bar", () => {
  const all = ["a", "b", "c", "d"].map(scenario);
  const names = (list: readonly Scenario[]) => list.map(({ title }) => title);

  it("are the first ones, the rest in a menu", () => {
    const { shown, hidden } = shownScenarios(all, null);
    expect(names(shown)).toEqual(["a", "b"]);
    expect(names(hidden)).toEqual(["c", "d"]);
  });

  it("always show the one worked in", () => {
    const { shown, hidden } = shownScenarios(all, id<ScenarioId>("d"));
    expect(names(shown)).toEqual(["a", "d"]);
    expect(names(hidden)).toEqual(["b", "c"]);
  });
});

describe("key caps", () => {
  it("are named for the machine", () => {
    expect(keyCaps("mod+shift+z", false)).toEqual(["Ctrl", "Shift", "Z"]);
    expect(keyCaps("mod+k", true)).toEqual(["⌘", "K"]);
    expect(keyCaps("Escape", false)).toEqual(["Esc"]);
    expect(keyCaps("[", false)).toEqual(["["]);
  });
});

describe("the height of the drawer", () => {
  it("leaves room for a map and for a few rows", () => {
    expect(drawerHeight(2000, 800)).toBe(560);
    expect(drawerHeight(10, 800)).toBe(120);
    expect(drawerHeight(300, 800)).toBe(300);
  });
});
