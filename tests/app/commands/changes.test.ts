import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { projectStore, viewStore } from "../../../src/app/state/stores.ts";
import { type Change, id } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const changes = (): readonly Change[] =>
  theProject().scenarios.find((scenario) => scenario.id === theProject().active)?.changes ?? [];
const lastStep = () => projectStore.getState().past.at(-1)?.label;
const t1 = id<never>("t1");
const block = id<never>("block");

describe("a change", () => {
  test("made in today's situation makes Alternativ A to stand in, all in one step", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    expect(theProject().scenarios.map(({ id, title }) => [id, title])).toEqual([["s1", "Alternativ A"]]);
    expect(theProject().active).toBe("s1");
    expect(changes()).toEqual([{ id: "c1", kind: "open-plot", plot: "t1", houses: 4 }]);
    expect(lastStep()).toEqual({ key: "commands.step.addHouses", values: { houses: 4 } });
    commands.undo.run();
    expect(theProject().scenarios).toEqual([]);
    expect(theProject().active).toBeNull();
  });

  test("gets the next id of its scenario, the same for the same edits", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.acquireDwelling.run({ building: block, acquisition: "leased" });
    commands.place.run({ dwelling: id("acquired-1") });
    commands.endPlacement.run({ placement: id("p1") });
    expect(changes()).toEqual([
      { id: "c1", kind: "open-plot", plot: "t1", houses: 4 },
      {
        id: "c2",
        kind: "acquire-dwelling",
        dwelling: "acquired-1",
        building: "block",
        acquisition: "leased",
      },
      { id: "c3", kind: "place", dwelling: "acquired-1", placement: "placed-1" },
      { id: "c4", kind: "end-placement", placement: "p1" },
    ]);
    expect(theProject().scenarios[0]?.cursor).toBe(4);
  });

  test("takes the place of changes that stood undone behind the cursor of an imported scenario", async () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.endPlacement.run({ placement: id("p1") });
    const [scenario] = theProject().scenarios;
    projectStore.setState({
      project: { ...theProject(), scenarios: scenario ? [{ ...scenario, cursor: 1 }] : [] },
    });
    commands.acquireDwelling.run({ building: block, acquisition: "owned" });
    expect(changes().map((change) => [change.id, change.kind])).toEqual([
      ["c1", "open-plot"],
      ["c3", "acquire-dwelling"],
    ]);
  });
});

describe("småhus", () => {
  test("are one to eight whole houses; anything else is said and not done", () => {
    for (const houses of [0, 9, 2.5, Number.NaN]) commands.addHouses.run({ plot: t1, houses });
    expect(theProject().scenarios).toEqual([]);
    expect(said()).toEqual(["commands.why.houses"]);
  });

  test("proposed again on the same plot are the same proposal with another number", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.addHouses.run({ plot: t1, houses: 6, at: at(402, 398) });
    expect(changes()).toEqual([{ id: "c1", kind: "open-plot", plot: "t1", houses: 6, at: at(402, 398) }]);
    commands.setHouses.run({ proposal: id("c1"), houses: 2 });
    expect(changes()).toEqual([{ id: "c1", kind: "open-plot", plot: "t1", houses: 2, at: at(402, 398) }]);
  });

  test("on a plot that is not there are said to be gone", () => {
    commands.addHouses.run({ plot: id("nowhere"), houses: 3 });
    expect(said()).toEqual(["commands.why.gone"]);
  });

  test("are dragged by one change, however many times", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.moveProposal.run({ proposal: id("c1"), to: at(410, 400) });
    commands.moveProposal.run({ proposal: id("c1"), to: at(390, 405) });
    expect(changes().at(-1)).toEqual({ id: "c2", kind: "move-proposal", proposal: "c1", to: at(390, 405) });
    expect(changes()).toHaveLength(2);
    commands.undo.run();
    expect(changes().at(-1)).toMatchObject({ to: at(410, 400) });
  });
});

describe("a drawn plot", () => {
  const corners = [
    [0, 0],
    [30, 0],
    [30, 20],
    [0, 20],
  ] as const;

  test("is selected, knows nothing nobody has stated, and can be opened", () => {
    viewStore.setState({ tool: "draw-plot", sketch: corners });
    commands.drawPlot.run({ corners, name: " Løkka " });
    const [change] = changes();
    expect(change).toMatchObject({
      kind: "draw-plot",
      plot: { id: "drawn-1", name: "Løkka", at: at(15, 10), capacity: "unknown", ownership: "unknown" },
    });
    expect(viewStore.getState()).toMatchObject({
      selection: { kind: "plot", id: "drawn-1" },
      tool: "select",
      sketch: [],
    });
    commands.addHouses.run({ plot: id("drawn-1"), houses: 3 });
    expect(changes()).toHaveLength(2);
  });

  test("that is undone is let go of where it was selected", () => {
    commands.drawPlot.run({ corners });
    commands.undo.run();
    expect(viewStore.getState().selection).toBeNull();
    commands.redo.run();
    expect(changes()).toHaveLength(1);
  });

  test("has an id of its own in every scenario", () => {
    commands.drawPlot.run({ corners });
    commands.newScenario.run({});
    commands.drawPlot.run({ corners });
    expect(viewStore.getState().selection?.id).toBe("drawn-2");
  });

  test("that crosses itself is refused in words", () => {
    commands.drawPlot.run({ corners: [corners[0], corners[2], corners[1], corners[3]] });
    expect(said()).toEqual(["commands.why.outline.selfCrossing"]);
    expect(theProject().scenarios).toEqual([]);
  });
});

describe("placing", () => {
  test("fills a dwelling's vacant units and no more", () => {
    for (let n = 0; n < 3; n++) commands.place.run({ dwelling: id("d1") });
    expect(changes().map((change) => change.kind)).toEqual(["place", "place"]);
    expect(said()).toEqual(["commands.why.notVacant"]);
  });

  test("in an occupied dwelling is refused", () => {
    commands.place.run({ dwelling: id("d2") });
    expect(said()).toEqual(["commands.why.notVacant"]);
  });

  test("can be ended once", () => {
    commands.endPlacement.run({ placement: id("p1") });
    commands.endPlacement.run({ placement: id("p1") });
    expect(changes()).toHaveLength(1);
    expect(said()).toEqual(["commands.why.notHoused"]);
  });
});

describe("a change that is removed", () => {
  test("takes those that rest on it along, and undo brings them all back", () => {
    commands.drawPlot.run({
      corners: [
        [0, 0],
        [30, 0],
        [30, 20],
      ],
    });
    commands.addHouses.run({ plot: id("drawn-1"), houses: 3 });
    commands.moveProposal.run({ proposal: id("c2"), to: at(5, 5) });
    commands.acquireDwelling.run({ building: block, acquisition: "owned" });
    const before = changes();
    commands.removeChange.run(id("c1"));
    expect(changes().map((change) => change.id)).toEqual(["c4"]);
    commands.undo.run();
    expect(changes()).toEqual(before);
  });

  test("alone leaves the rest", () => {
    commands.addHouses.run({ plot: t1, houses: 3 });
    commands.moveProposal.run({ proposal: id("c1"), to: at(405, 405) });
    commands.removeChange.run(id("c2"));
    expect(changes().map((change) => change.id)).toEqual(["c1"]);
    commands.removeChange.run(id("c9"));
    expect(projectStore.getState().past).toHaveLength(3);
  });
});

describe("a drag", () => {
  const houses: Change = { id: id("draft"), kind: "open-plot", plot: t1, houses: 4 };

  test("changes nothing until it is dropped, and is then one change at the last point", () => {
    commands.startDraft.run(houses);
    commands.moveDraft.run(at(401, 400));
    commands.moveDraft.run(at(403, 404));
    expect(projectStore.getState().past).toEqual([]);
    commands.dropDraft.run();
    expect(changes()).toEqual([{ id: "c1", kind: "open-plot", plot: "t1", houses: 4, at: at(403, 404) }]);
    expect(projectStore.getState().past).toHaveLength(1);
    expect(viewStore.getState().draft).toBeNull();
  });

  test("of a proposal becomes a move of it", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.startDraft.run({ id: id("draft"), kind: "move-proposal", proposal: id("c1"), to: at(400, 400) });
    commands.moveDraft.run(at(390, 391));
    commands.dropDraft.run();
    expect(changes().at(-1)).toEqual({ id: "c2", kind: "move-proposal", proposal: "c1", to: at(390, 391) });
  });

  test("that is let go of leaves no trace, and a pointer that moves on afterwards does nothing", () => {
    commands.startDraft.run(houses);
    commands.cancel.run();
    commands.moveDraft.run(at(1, 1));
    commands.dropDraft.run();
    expect(theProject().scenarios).toEqual([]);
    expect(said()).toEqual([]);
  });

  test("ends when the project changes under it", () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.startDraft.run(houses);
    commands.undo.run();
    expect(viewStore.getState().draft).toBeNull();
  });

  test("is answered with what the place would do, before it is dropped", async () => {
    commands.startDraft.run(houses);
    const answer = await new Promise((resolve) => {
      const stop = viewStore.subscribe(({ draft }) => {
        if (!draft?.answer) return;
        stop();
        resolve(draft.answer.place);
      });
    });
    expect(answer).toMatchObject({ id: "t1", units: 4 });
  });
});
