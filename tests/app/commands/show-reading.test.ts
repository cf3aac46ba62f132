import { beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { readView } from "../../../src/app/state/index.ts";
import { viewStore } from "../../../src/app/state/stores.ts";

const before = viewStore.getState();
beforeEach(() => viewStore.setState(before, true));

describe("showing a sentence on the map", () => {
  test("switches its layer on and the other layers of the reading off, and leaves the rest alone", () => {
    commands.showReading.run({ layer: "risk" });
    commands.toggleLayer.run("plots");
    commands.showReading.run({ layer: "scan", picked: { layer: "scan", index: 0 } });
    const hidden = readView().hiddenLayers;
    expect(hidden).not.toContain("scan");
    for (const layer of ["risk", "nearest", "groups", "plots", "zones"]) expect(hidden).toContain(layer);
    expect(new Set(hidden).size).toBe(hidden.length);
    expect(readView().picked).toEqual({ layer: "scan", index: 0 });
  });

  test("shows the areas again, and takes the map back from another time", () => {
    commands.toggleLayer.run("areas");
    commands.showQuarters.run({ at: "2024Q1", against: null });
    commands.showReading.run({ theme: "rate" });
    expect(readView()).toMatchObject({ areaTheme: "rate", quarters: null, picked: null });
    expect(readView().hiddenLayers).not.toContain("areas");
  });

  test("goes to all of the municipality, or to the place that is named, each time it is asked", () => {
    const seq = () => readView().camera.seq;
    const first = seq();
    commands.showReading.run({ layer: "scan", camera: { bounds: [0, 0, 9, 9] } });
    expect(readView().camera.target).toEqual({ bounds: [0, 0, 9, 9] });
    commands.showReading.run({ layer: "scan" });
    expect(readView().camera.target).toBe("all");
    expect(seq()).toBe(first + 2);
  });
});

test("other groups are other groups: the one that stood out is let go of", () => {
  commands.showReading.run({ layer: "groups", picked: { layer: "groups", index: 2 } });
  commands.setGrouping.run({ metres: 100, least: 3 });
  expect(readView()).toMatchObject({ picked: null, grouping: { metres: 100, least: 3 } });
});
