import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../../src/app/commands/index.ts";
import { readRegister } from "../../../../src/app/state/index.ts";
import { projectStore, registerStore, viewStore } from "../../../../src/app/state/stores.ts";
import { at, createAssessor, type DwellingId, hashDataset, id } from "../../../../src/engine/index.ts";
import { type AnApp, anAppWith, said, theProject } from "../an-app.ts";

let app: AnApp;
beforeEach(async () => {
  registerStore.setState(registerStore.getInitialState(), true);
  app = await anAppWith();
});
afterEach(() => app.stop());

const unit = (name: string) => theProject().dataset.dwellings.find((dwelling) => dwelling.id === name);
const d = (name: string) => id<DwellingId>(name);

describe("editing the register", () => {
  test("is one step for many dwellings, with the hash of what there is then, and is undone whole", async () => {
    const before = theProject();
    await commands.editDwellings.run({
      edits: ["d1", "d2"].map((one) => ({
        id: d(one),
        facts: { areaM2: 45, standing: "underRepair" as const },
      })),
    });
    expect([unit("d1")?.areaM2, unit("d2")?.standing]).toEqual([45, "underRepair"]);
    expect(unit("d1")?.edited).toEqual({ areaM2: "unknown", standing: "vacant" });
    expect(theProject().datasetHash).toBe(hashDataset(theProject().dataset));
    expect(theProject().datasetHash).toBe(createAssessor(theProject().dataset).datasetHash);
    expect(projectStore.getState().past.map(({ label }) => label)).toEqual([
      { key: "commands.step.editDwellings", values: { count: 2 } },
    ]);
    commands.undo.run();
    expect(theProject()).toBe(before);
  });

  test("loses nothing when the next edit comes before the first is done", async () => {
    const first = commands.editDwellings.run({ edits: [{ id: d("d1"), facts: { bedrooms: 2 } }] });
    const second = commands.editDwellings.run({ edits: [{ id: d("d1"), facts: { areaM2: 50 } }] });
    await Promise.all([first, second]);
    expect(unit("d1")).toMatchObject({ bedrooms: 2, areaM2: 50 });
    commands.undo.run();
    expect(unit("d1")).toMatchObject({ bedrooms: 2, areaM2: "unknown" });
  });

  test("that says what is there already is no step", async () => {
    await commands.editDwellings.run({ edits: [{ id: d("d1"), facts: { standing: "vacant" } }] });
    expect(projectStore.getState().past).toEqual([]);
  });
});

describe("units that come and go", () => {
  test("one is added where it is pointed out, with what is known and nothing more, and chosen", async () => {
    await commands.addDwelling.run({
      at: at(5, 6),
      facts: { label: "Storgata 5", standing: "vacant" },
      placedBy: "chosen",
    });
    expect(unit("added-1")).toMatchObject({
      at: { x: 5, y: 6 },
      units: 1,
      kind: "unknown",
      standing: "vacant",
      placedBy: "chosen",
    });
    expect(viewStore.getState().selection).toEqual({ kind: "dwelling", id: "added-1" });
    await commands.addDwelling.run({ at: at(5, 6), facts: {}, placedBy: "pointed" });
    expect(unit("added-2")).toBeDefined();
  });

  test("its address is looked up among the municipality's own, forgiving of slips", async () => {
    await commands.findAddresses.run("bakkevn 1");
    expect(readRegister().addresses).toMatchObject({
      text: "bakkevn 1",
      found: [{ label: "Bakkeveien 1", at: { x: 90 } }],
    });
    const late = commands.findAddresses.run("bakkevn 2");
    await commands.findAddresses.run("");
    await late;
    expect(readRegister().addresses).toBeNull();
  });

  test("one more in the same building has its own number and standing to be told", async () => {
    await commands.editDwellings.run({ edits: [{ id: d("d1"), facts: { label: "Bakkeveien 1, H0101" } }] });
    await commands.duplicateDwelling.run({ dwelling: d("d1") });
    expect(unit("added-1")).toMatchObject({
      building: "block",
      label: "Bakkeveien 1",
      standing: "unknown",
      units: 1,
    });
    expect(unit("added-1")?.edited).toBeUndefined();
  });

  test("one is removed and brought back; one that somebody lives in stays", async () => {
    const before = theProject();
    await commands.removeDwellings.run({ dwellings: [d("d1"), d("d2")] });
    expect(theProject().dataset.dwellings.map((one) => one.id)).toEqual(["d2", "d3"]);
    expect(said()).toEqual(
      expect.arrayContaining(["commands.toast.dwellingsHeld", "commands.toast.dwellingsRemoved"]),
    );
    commands.undo.run();
    expect(theProject()).toBe(before);
  });
});

describe("remarks", () => {
  test("are found by the engine and set right as one step", async () => {
    await commands.editDwellings.run({
      edits: [{ id: d("d1"), facts: { label: "Bakkeveien 1, H0101" } }],
    });
    await commands.checkRegister.run();
    const remarks = readRegister().report?.remarks ?? [];
    expect(remarks.map(({ check, key }) => [check, key])).toContainEqual(["shared-door", "d1"]);
    await commands.repairRegister.run({ remarks: remarks.filter(({ check }) => check === "shared-door") });
    expect(unit("d1")?.units).toBe(1);
    await commands.checkRegister.run();
    expect(readRegister().standing).toBe("ready");
    expect(readRegister().report?.remarks.some(({ check }) => check === "shared-door")).toBe(false);
    commands.undo.run();
    expect(unit("d1")?.units).toBe(2);
  });

  test("may stand with a reason, and are raised again; without a reason they may not", () => {
    const remarks = ["H0101", "H0102"].map((door) => ({ check: "duplicate", key: `storgata 5|${door}` }));
    commands.letRemarkStand.run({ remarks, reason: "  " });
    expect(theProject().register).toBeUndefined();
    commands.letRemarkStand.run({ remarks, reason: " To innganger. " });
    expect(theProject().register?.letStand).toEqual(
      remarks.map((remark) => ({ ...remark, reason: "To innganger." })),
    );
    expect(projectStore.getState().past).toHaveLength(1);
    commands.letRemarkStand.run({ remarks: remarks.slice(0, 1), reason: null });
    expect(theProject().register?.letStand).toEqual([{ ...remarks[1], reason: "To innganger." }]);
  });
});

test("what is known of buildings and cooperatives is set right too", async () => {
  await commands.setBuildingFacts.run({ building: id("house"), facts: { dwellings: 6 } });
  await commands.setCooperativeFacts.run({ cooperative: id("hill"), facts: { bylawsAllowMore: true } });
  expect(theProject().dataset.buildings.find((one) => one.id === "house")?.dwellings).toBe(6);
  expect(theProject().dataset.cooperatives[0]?.bylawsAllowMore).toBe(true);
});
