import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { plotInForce } from "../../../src/app/state/selectors/plots-in-force.ts";
import { viewStore } from "../../../src/app/state/stores.ts";
import { type Change, type ChangeId, type HousePlace, id, type PlotId } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const t1 = id<PlotId>("t1");
const stand = (x: number, y: number): HousePlace => ({ at: at(x, y), angle: 0 });
const changes = (): readonly Change[] =>
  theProject().scenarios.find((scenario) => scenario.id === theProject().active)?.changes ?? [];
const lay = (...places: readonly HousePlace[]) =>
  commands.layHouses.run({ plot: t1, houseType: "micro-30", places });

test("houses that are placed make one proposal, in a scenario made for it, as one step", () => {
  expect(theProject().active).toBeNull();
  lay(stand(0, 10), stand(20, 10));
  expect(changes()).toMatchObject([
    { kind: "open-plot", plot: "t1", houses: 2, at: { x: 10, y: 10 }, houseType: "micro-30" },
  ]);
  lay(stand(0, 10), stand(20, 12));
  expect(changes()).toHaveLength(1);
  commands.undo.run();
  expect(changes()).toMatchObject([{ layout: [stand(0, 10), stand(20, 10)] }]);
  commands.undo.run();
  expect(theProject().active).toBeNull();
});

test("fewer houses keep their places; for more, room is found anew", () => {
  lay(stand(0, 10), stand(20, 10), stand(40, 10));
  const proposal = changes()[0]?.id as ChangeId;
  commands.setHouses.run({ proposal, houses: 2 });
  expect(changes()).toMatchObject([{ houses: 2, layout: [stand(0, 10), stand(20, 10)] }]);
  commands.setHouses.run({ proposal, houses: 4 });
  expect(changes()[0]).not.toHaveProperty("layout");
});

test("a proposal that is dragged takes its houses along, and the drag is part of the next placing", () => {
  lay(stand(0, 10), stand(20, 10));
  commands.moveProposal.run({ proposal: changes()[0]?.id as ChangeId, to: at(110, 15) });
  const { dataset } = theProject();
  expect(plotInForce(dataset, changes(), "t1")?.proposals[0]?.layout).toEqual([
    stand(100, 15),
    stand(120, 15),
  ]);
  lay(stand(100, 15));
  expect(changes().map(({ kind }) => kind)).toEqual(["open-plot"]);
  expect(plotInForce(dataset, changes(), "t1")?.proposals[0]).toMatchObject({
    houses: 1,
    at: { x: 100, y: 15 },
  });
});

test("the type is part of the proposal where there is one, else only looked at", () => {
  commands.setHouseType.run({ plot: t1, houseType: "house-40" });
  expect(viewStore.getState().houseType).toBe("house-40");
  expect(changes()).toEqual([]);
  lay(stand(0, 10));
  commands.setHouseType.run({ plot: t1, houseType: "house-45" });
  expect(changes()).toMatchObject([{ houseType: "house-45", layout: [stand(0, 10)] }]);
});

test("nine houses, or a plot that is gone, are refused with a reason", () => {
  lay(...Array.from({ length: 9 }, (_, i) => stand(i * 20, 0)));
  commands.layHouses.run({ plot: id<PlotId>("nowhere"), houseType: "micro-30", places: [stand(0, 0)] });
  expect(changes()).toEqual([]);
  expect(said()).toEqual(["commands.why.houses", "commands.why.gone"]);
});

test("Escape lets go of a dragged house first, then of the house, then of the plot", () => {
  commands.select.run({ kind: "plot", id: t1 });
  commands.chooseHouse.run(0);
  commands.dragHouses.run({ plot: t1, places: [stand(1, 1)] });
  const left = () => {
    commands.cancel.run();
    const { houseDrag, house, selection } = viewStore.getState();
    return [houseDrag !== null, house !== null, selection !== null];
  };
  expect([left(), left(), left()]).toEqual([
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ]);
});
