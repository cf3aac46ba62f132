import { afterEach, expect, test, vi } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { resultsStore, viewStore } from "../../../src/app/state/stores.ts";
import { createAssessor, id, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { createInlineEngine } from "../../../src/platform/worker/inline-engine.ts";
import { aProject, smallTown } from "../../support/a-project.ts";
import { aTown } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, settled, theProject } from "./an-app.ts";

let app: AnApp;
afterEach(() => app.stop());

const results = () => resultsStore.getState();
const t1 = id<never>("t1");

/** An engine that answers when the test lets it, and counts what it is asked. */
function heldEngine() {
  const inner = createInlineEngine();
  const asked: number[] = [];
  const gates: (() => void)[] = [];
  let open = false;
  return {
    asked,
    letAll: () => {
      open = true;
      for (const gate of gates.splice(0)) gate();
    },
    letOne: () => gates.shift()?.(),
    engine: {
      ...inner,
      assess: async (situated: Parameters<typeof inner.assess>[0]) => {
        asked.push(situated.changes.length);
        if (!open) await new Promise<void>((resolve) => gates.push(resolve));
        return inner.assess(situated);
      },
    },
  };
}

/** Lets everything that is ready run. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

test("the results are what the engine says of today and of the scenario", async () => {
  app = await anAppWith();
  await settled();
  const engine = createAssessor(smallTown());
  const ruleSet = STANDARD_RULE_SET;
  expect(results().today.assessment).toEqual(engine.assess({ changes: [], ruleSet }));
  expect(results().active).toBe(results().today);
  commands.addHouses.run({ plot: t1, houses: 4 });
  await settled();
  const { changes } = theProject().scenarios[0] ?? { changes: [] };
  expect(results().active.assessment).toEqual(engine.assess({ changes, ruleSet }));
  expect(results().today.assessment).toEqual(engine.assess({ changes: [], ruleSet }));
  commands.undo.run();
  expect(results().active).toBe(results().today);
});

test("while a newer answer is on its way the older one stands, marked as stale", async () => {
  const held = heldEngine();
  app = await anAppWith(aProject(), { over: { engine: held.engine } });
  expect(results().today).toEqual({ assessment: null, stale: true, failed: null });
  await breath();
  held.letOne();
  await settled();
  const before = results().active.assessment;
  commands.addHouses.run({ plot: t1, houses: 4 });
  expect(results().active).toEqual({ assessment: before, stale: true, failed: null });
  expect(results().today.stale).toBe(false);
  await breath();
  held.letAll();
  await settled();
  expect(results().active.assessment).not.toBe(before);
});

test("of many edits in a row only the first and the newest are asked about", async () => {
  const held = heldEngine();
  app = await anAppWith(aProject(), { over: { engine: held.engine } });
  await breath();
  held.letOne();
  await settled();
  commands.addHouses.run({ plot: t1, houses: 4 });
  await breath();
  commands.endPlacement.run({ placement: id("p1") });
  commands.place.run({ dwelling: id("d1") });
  commands.place.run({ dwelling: id("d1") });
  held.letAll();
  await settled();
  expect(held.asked).toEqual([0, 1, 4]);
});

test("what has been answered before is not asked again: undo and redo are at once", async () => {
  const held = heldEngine();
  held.letAll();
  app = await anAppWith(aProject(), { over: { engine: held.engine } });
  commands.addHouses.run({ plot: t1, houses: 4 });
  await settled();
  const count = held.asked.length;
  commands.undo.run();
  expect(results().active.stale).toBe(false);
  commands.redo.run();
  expect(results().active.stale).toBe(false);
  commands.duplicateScenario.run(id("s1"));
  expect(results().active.stale).toBe(false);
  await breath();
  expect(held.asked).toHaveLength(count);
});

test("the sides of Sammenlign are answered while somebody looks at them", async () => {
  app = await anAppWith();
  commands.addHouses.run({ plot: t1, houses: 4 });
  commands.newScenario.run({});
  commands.setCompare.run([id("s1"), id("s2")]);
  await settled();
  expect(results().left.assessment).toBeNull();
  commands.openWorkspace.run("compare");
  await new Promise<void>((resolve) => {
    const look = () => {
      if (results().left.assessment && results().right.assessment) resolve();
    };
    resultsStore.subscribe(look);
    look();
  });
  expect(results().left.assessment?.municipality.programmeUnits).toBe(5);
  expect(results().right.assessment).toBe(results().today.assessment);
  commands.openWorkspace.run("overview");
  expect(results().left.assessment).toBeNull();
});

test("imported data is assessed anew, with the old figures stale until then", async () => {
  app = await anAppWith();
  await settled();
  const before = results().today.assessment;
  await commands.applyImport.run({
    dataset: aTown()
      .dwelling("n", { x: 1, y: 1 } as never)
      .dataset(),
    mappings: [],
  });
  expect(results().today).toEqual({ assessment: before, stale: true, failed: null });
  await settled();
  expect(results().today.assessment?.municipality.stockUnits).toBe(1);
});

test("another project begins without figures", async () => {
  app = await anAppWith();
  await settled();
  await commands.newProject.run({ title: "", municipality: "Lilleby", crs: "EPSG:25832" });
  expect(results().today.assessment?.municipality.stockUnits ?? 0).toBe(0);
  await settled();
  expect(results().today.assessment?.municipality.stockUnits).toBe(0);
});

test("an engine that breaks down is said to have, once, and asked again at the next change", async () => {
  const inner = createInlineEngine();
  let down = true;
  const engine = {
    ...inner,
    assess: (situated: Parameters<typeof inner.assess>[0]) =>
      down ? Promise.reject(new Error("out of memory")) : inner.assess(situated),
  };
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  app = await anAppWith(aProject(), { over: { engine } });
  await settled();
  expect(complaint).toHaveBeenCalled();
  complaint.mockRestore();
  expect(results().today).toEqual({ assessment: null, stale: false, failed: "commands.toast.engineFailed" });
  expect(said()).toEqual(["commands.toast.engineFailed"]);
  down = false;
  commands.newScenario.run({});
  await settled();
  expect(results().today.failed).toBeNull();
});

test("a selected site that the new answer does not have is let go of", async () => {
  app = await anAppWith();
  commands.addHouses.run({ plot: t1, houses: 4 });
  await settled();
  const site = results().active.assessment?.sites.find((one) => one.units === 4);
  expect(site).toBeDefined();
  viewStore.setState({ selection: { kind: "site", id: site?.id ?? "" } });
  commands.undo.run();
  await settled();
  await breath();
  expect(viewStore.getState().selection).toBeNull();
});
