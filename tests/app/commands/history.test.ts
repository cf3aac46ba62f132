import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { subjectExists } from "../../../src/app/state/selectors/places.ts";
import { projectStore, resultsStore, viewStore } from "../../../src/app/state/stores.ts";
import { canonicalJson, id, type Project, RULES } from "../../../src/engine/index.ts";
import { aProject, smallTown } from "../../support/a-project.ts";
import { aTown, at } from "../../support/a-town.ts";
import { type AnApp, anAppWith, theProject } from "./an-app.ts";

let app: AnApp;
afterEach(() => app.stop());

/** What a user may do, in any order, sensible or not. Ids are drawn from those that exist now and then, and some that never do. */
const ids = (...names: string[]) => fc.constantFrom(...names);
const scenario = ids("s1", "s2", "s3");
const change = ids("c1", "c2", "c3", "c4");
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const title = fc.constantFrom("Ny", "Ærlig øy", "  ", "Alternativ A");
const withParams = RULES.find(({ rule }) => rule.params.length > 0);
const rule = withParams?.rule.id ?? id<never>("none");
const param = withParams?.rule.params[0];

const act: fc.Arbitrary<() => void | Promise<void>> = fc.oneof(
  fc.record({ plot: ids("t1", "t2", "drawn-1", "nowhere"), houses: fc.integer({ min: 0, max: 9 }) }).map(
    ({ plot, houses }) =>
      () =>
        commands.addHouses.run({ plot: id(plot), houses }),
  ),
  fc.record({ proposal: change, houses: fc.integer({ min: 1, max: 8 }) }).map(
    ({ proposal, houses }) =>
      () =>
        commands.setHouses.run({ proposal: id(proposal), houses }),
  ),
  fc.record({ proposal: change, to: point }).map(
    ({ proposal, to }) =>
      () =>
        commands.moveProposal.run({ proposal: id(proposal), to: at(to.x, to.y) }),
  ),
  fc
    .array(point, { minLength: 2, maxLength: 5 })
    .map((corners) => () => commands.drawPlot.run({ corners: corners.map(({ x, y }) => [x, y] as const) })),
  ids("block", "house").map(
    (building) => () => commands.acquireDwelling.run({ building: id(building), acquisition: "owned" }),
  ),
  ids("d1", "d2", "d3", "acquired-1").map((dwelling) => () => commands.place.run({ dwelling: id(dwelling) })),
  ids("p1", "placed-1").map((placement) => () => commands.endPlacement.run({ placement: id(placement) })),
  change.map((one) => () => commands.removeChange.run(id(one))),
  title.map((text) => () => commands.newScenario.run({ title: text })),
  scenario.map((one) => () => commands.duplicateScenario.run(id(one))),
  fc.tuple(scenario, title).map(
    ([one, text]) =>
      () =>
        commands.renameScenario.run({ id: id(one), title: text }),
  ),
  scenario.map((one) => () => commands.deleteScenario.run(id(one))),
  fc.option(scenario).map((one) => () => commands.switchScenario.run(one === null ? null : id(one))),
  fc.constantFrom(commands.nextScenario, commands.previousScenario).map((command) => () => command.run()),
  fc.tuple(fc.option(scenario), fc.option(scenario)).map(
    ([a, b]) =>
      () =>
        commands.setCompare.run([a === null ? null : id(a), b === null ? null : id(b)]),
  ),
  title.map((text) => () => commands.renameProject.run({ id: "town", title: text })),
  ids("standard-2026-11", "own-1", "own-2").map((set) => () => commands.chooseRuleSet.run(id(set))),
  title.map((text) => () => commands.copyRuleSet.run({ from: id("standard-2026-11"), title: text })),
  ids("own-1", "own-2").map((set) => () => commands.deleteRuleSet.run(id(set))),
  fc
    .double({ min: (param?.min ?? 0) - 1, max: (param?.max ?? 1) + 1, noNaN: true })
    .map((value) => () => commands.setParam.run({ rule, param: param?.id ?? "", value })),
  fc.constant(() => commands.resetRule.run({ rule })),
  fc
    .constantFrom(smallTown(), aTown().dwelling("d1", at(9, 9)).dataset())
    .map(
      (dataset) => () =>
        commands.applyImport.run({ dataset, mappings: [{ fingerprint: "f", kind: "plots", columns: {} }] }),
    ),
  fc
    .constantFrom(
      { kind: "plot", id: "drawn-1" },
      { kind: "dwelling", id: "acquired-1" },
      { kind: "plot", id: "t1" },
    )
    .map((subject) => () => commands.select.run(subject as never)),
  fc.constantFrom(commands.undo, commands.redo).map((command) => () => command.run()),
);

const canonical = (project: Project) => canonicalJson(project);

describe("whatever is done", () => {
  test("undo takes back to the first project and redo forward to the last, to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        app = await anAppWith(aProject());
        const first = canonical(theProject());
        for (const one of acts) {
          const steps = projectStore.getState().past.length;
          const before = canonical(theProject());
          await one();
          const { past, future } = projectStore.getState();
          // One act is one step at most, and a step has a name.
          expect(Math.abs(past.length - steps)).toBeLessThanOrEqual(1);
          if (past.length > steps && future.length === 0) {
            commands.undo.run();
            expect(canonical(theProject())).toBe(before);
            commands.redo.run();
          }
          const { selection } = viewStore.getState();
          if (selection && past.length !== steps)
            expect(subjectExists(theProject(), resultsStore.getState().active, selection)).toBe(true);
        }
        const last = canonical(theProject());
        const steps = projectStore.getState().past.length;
        for (let n = 0; n < steps; n++) commands.undo.run();
        expect(canonical(theProject())).toBe(first);
        for (let n = 0; n < steps; n++) commands.redo.run();
        expect(canonical(theProject())).toBe(last);
        await app.stop();
      }),
      { numRuns: 60 },
    );
  });
});
