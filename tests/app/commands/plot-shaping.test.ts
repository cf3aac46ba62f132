import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { splitOutline } from "../../../src/app/commands/editing/split-outline.ts";
import { commands } from "../../../src/app/commands/index.ts";
import { type Corners, cornersOf, squareMetresOf } from "../../../src/app/state/selectors/outline.ts";
import { activePlaces } from "../../../src/app/state/selectors/places.ts";
import { replacedPlots } from "../../../src/app/state/selectors/plots-in-force.ts";
import { projectStore, resultsStore, viewStore } from "../../../src/app/state/stores.ts";
import {
  type Change,
  createAssessor,
  id,
  type Plot,
  type PlotId,
  type Position,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, settled, theProject } from "./an-app.ts";

const SQUARE: readonly Position[] = [
  [0, 0],
  [40, 0],
  [40, 40],
  [0, 40],
];
const bay: readonly Position[] = [
  [0, 0],
  [60, 0],
  [60, 40],
  [40, 40],
  [40, 10],
  [20, 10],
  [20, 40],
  [0, 40],
];
const near = (value: number) => expect.closeTo(value, 6);
const area = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] as Position;
      return sum + x * ny - nx * y;
    }, 0),
  ) / 2;

describe("a line through an outline", () => {
  test("makes two parts that are the whole", () => {
    const split = splitOutline(
      [[SQUARE]],
      [
        [10, -5],
        [10, 45],
      ],
    );
    expect(split.ok && split.value.map(groundOf)).toEqual([400, 1200]);
  });

  test("that stops short of the boundary by a hand's breadth was meant to reach it", () => {
    const split = splitOutline(
      [[SQUARE]],
      [
        [20, 1],
        [20, 39.5],
      ],
    );
    expect(split.ok && split.value.map(groundOf)).toEqual([800, 800]);
  });

  test("may bend on its way", () => {
    const split = splitOutline(
      [[SQUARE]],
      [
        [-1, 20],
        [20, 20],
        [20, 41],
      ],
    );
    expect(split.ok && split.value.map(groundOf)).toEqual([400, 1200]);
  });

  test("from corner to corner cuts at the corners, and gives no corner twice", () => {
    const split = splitOutline(
      [[SQUARE]],
      [
        [0, 0],
        [40, 40],
      ],
    );
    expect(split.ok && split.value.map((half) => half[0]?.[0]?.length)).toEqual([3, 3]);
    expect(split.ok && split.value.map(groundOf)).toEqual([800, 800].map(near));
  });

  test("that ends inside, misses, crosses itself or comes back round splits nothing, and says which", () => {
    const fault = (ring: readonly Position[], line: readonly Position[]) => {
      const split = splitOutline([[ring]], line);
      return split.ok ? null : split.error;
    };
    expect(fault(SQUARE, [[20, -5]])).toBe("shortLine");
    expect(
      fault(SQUARE, [
        [20, -5],
        [20, 20],
      ]),
    ).toBe("notAcross");
    expect(
      fault(SQUARE, [
        [100, 0],
        [100, 40],
      ]),
    ).toBe("notAcross");
    expect(
      fault(SQUARE, [
        [-5, 20],
        [60, 20],
        [30, -20],
        [30, 60],
      ]),
    ).toBe("lineCrosses");
    expect(
      fault(SQUARE, [
        [-5, 10],
        [45, 10],
        [45, 60],
        [-50, 60],
        [-50, 30],
        [39, 30],
      ]),
    ).toBe("crossesOften");
  });

  test("across a bay gives both arms to one side", () => {
    const split = splitOutline(
      [[bay]],
      [
        [-5, 30],
        [65, 30],
      ],
    );
    expect(split.ok && split.value.map((half) => half.length)).toEqual([2, 1]);
    expect(split.ok && split.value.map(groundOf)).toEqual([400, 1400].map(near));
  });
});

const groundOf = (half: Corners) =>
  half.reduce(
    (sum, [outer = [], ...holes]) => sum + holes.reduce((left, hole) => left - area(hole), area(outer)),
    0,
  );

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const t1 = id<PlotId>("t1");
const changes = (): readonly Change[] =>
  theProject().scenarios.find((scenario) => scenario.id === theProject().active)?.changes ?? [];
const plot = (name: string): Plot => {
  const found = activePlaces(theProject()).plots.find((one) => one.id === name);
  if (!found) throw new Error(`no plot ${name}`);
  return found;
};
const fileOutline = (): Plot["outline"] => {
  const found = theProject().dataset.plots.find(({ id: own }) => own === t1);
  if (!found) throw new Error("the town has no plot t1");
  return found.outline;
};
const outlineOf = (name: string): Plot["outline"] => (name === "t1" ? fileOutline() : plot(name).outline);
const shifted = (name: string, dx: number, dy: number): Corners =>
  cornersOf(outlineOf(name)).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): Position => [x + dx, y + dy])),
  );
const bigDrawing: readonly Position[] = [
  [500, 500],
  [560, 500],
  [560, 530],
  [500, 530],
];

describe("a plot taken up to be changed", () => {
  test("has its corners on the map, and is let go of whole by Escape", () => {
    commands.shapePlot.run({ plot: t1, tool: "edit-plot" });
    expect(viewStore.getState()).toMatchObject({ tool: "edit-plot", shaped: "t1" });
    expect(viewStore.getState().outline).toEqual(cornersOf(fileOutline()));
    commands.cancel.run();
    expect(viewStore.getState()).toMatchObject({ tool: "select", shaped: null, sketch: [] });
    expect(theProject().scenarios).toEqual([]);
  });

  test("has its steps taken back one by one, and the project waits", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    const steps = projectStore.getState().past.length;
    commands.shapePlot.run({ plot: id<PlotId>("drawn-1"), tool: "edit-plot" });
    const begun = viewStore.getState().outline;
    const moved = (dx: number) => shifted("drawn-1", dx, 0);
    commands.setOutline.run({ outline: moved(1) });
    // What one press drags is one step, however often it reports.
    for (const dx of [2, 3, 4]) commands.setOutline.run({ outline: moved(dx), gesture: 7 });
    commands.undo.run();
    expect(viewStore.getState().outline).toEqual(moved(1));
    commands.undo.run();
    expect(viewStore.getState().outline).toEqual(begun);
    commands.undo.run();
    expect(said()).toContain("commands.why.nothingDrawn");
    commands.redo.run();
    commands.redo.run();
    expect(viewStore.getState().outline).toEqual(moved(4));
    expect(projectStore.getState().past.length).toBe(steps);
    commands.editPlot.run({ plot: id<PlotId>("drawn-1"), outline: viewStore.getState().outline });
    expect(projectStore.getState().past.length).toBe(steps + 1);
    commands.undo.run();
    expect(cornersOf(plot("drawn-1").outline)).toEqual(begun);
  });

  test("that is let go of leaves no steps to take back", () => {
    commands.shapePlot.run({ plot: t1, tool: "edit-plot" });
    commands.setOutline.run({ outline: shifted("t1", 5, 0) });
    commands.cancel.run();
    expect(viewStore.getState()).toMatchObject({ outline: [], sketchSteps: { past: [], future: [] } });
    expect(theProject().scenarios).toEqual([]);
  });
});

describe("a drawn plot", () => {
  test("keeps its change and its name when its corners are moved, in one step", () => {
    commands.drawPlot.run({ corners: bigDrawing, name: "Jordet" });
    const steps = projectStore.getState().past.length;
    commands.editPlot.run({
      plot: id<PlotId>("drawn-1"),
      outline: [[[...bigDrawing.slice(0, 3), [480, 540]]]],
    });
    expect(projectStore.getState().past.length).toBe(steps + 1);
    expect(changes().map((one) => [one.id, one.kind])).toEqual([["c1", "draw-plot"]]);
    expect(plot("drawn-1")).toMatchObject({ name: "Jordet", capacity: "unknown" });
    expect(squareMetresOf(plot("drawn-1").outline)).toBeGreaterThan(1800);
    commands.undo.run();
    expect(squareMetresOf(plot("drawn-1").outline)).toBe(1800);
  });

  test("takes its småhus along when the whole is moved", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    commands.addHouses.run({ plot: id<PlotId>("drawn-1"), houses: 2, at: at(510, 510) });
    commands.editPlot.run({ plot: id<PlotId>("drawn-1"), outline: shifted("drawn-1", 100, -20) });
    expect(changes()[1]).toMatchObject({ kind: "open-plot", plot: "drawn-1", at: at(610, 490) });
  });

  test("that no longer reaches its småhus has them at its own point", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    commands.addHouses.run({ plot: id<PlotId>("drawn-1"), houses: 2, at: at(558, 502) });
    commands.editPlot.run({
      plot: id<PlotId>("drawn-1"),
      outline: [
        [
          [
            [500, 500],
            [530, 500],
            [530, 530],
            [500, 530],
          ],
        ],
      ],
    });
    expect(changes()[1]).toEqual({ id: "c2", kind: "open-plot", plot: "drawn-1", houses: 2 });
  });

  test("is not saved with an outline that crosses itself, and stays taken up", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    commands.shapePlot.run({ plot: id<PlotId>("drawn-1"), tool: "edit-plot" });
    const [a, b, c, d] = bigDrawing as [Position, Position, Position, Position];
    commands.editPlot.run({ plot: id<PlotId>("drawn-1"), outline: [[[a, c, b, d]]] });
    expect(said()).toContain("commands.why.outline.selfCrossing");
    expect(viewStore.getState().tool).toBe("edit-plot");
  });

  test("gives the engine what a plot drawn so from the start gives", async () => {
    commands.drawPlot.run({ corners: bigDrawing });
    commands.addHouses.run({ plot: id<PlotId>("drawn-1"), houses: 2 });
    await settled();
    commands.editPlot.run({ plot: id<PlotId>("drawn-1"), outline: shifted("drawn-1", 300, 300) });
    await settled();
    const { dataset } = theProject();
    const afresh = createAssessor(dataset).assess({ changes: changes(), ruleSet: STANDARD_RULE_SET });
    expect(resultsStore.getState().active.assessment).toEqual(afresh);
  });
});

describe("houses that have been placed", () => {
  test("stay where they stand when the boundary is moved past them, and that is said", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    const drawn = id<PlotId>("drawn-1");
    const places = [
      { at: at(512, 515), angle: 0 },
      { at: at(545, 515), angle: 0 },
    ];
    commands.layHouses.run({ plot: drawn, houseType: "micro-30", places });
    commands.editPlot.run({
      plot: drawn,
      outline: [
        [
          [
            [500, 500],
            [530, 500],
            [530, 530],
            [500, 530],
          ],
        ],
      ],
    });
    expect(changes()[1]).toMatchObject({ houses: 2, layout: places });
    expect(said()).toContain("commands.toast.housesMisfit");
  });

  test("that are moved where they fit as well give no warning", () => {
    commands.drawPlot.run({ corners: bigDrawing });
    const drawn = id<PlotId>("drawn-1");
    commands.layHouses.run({ plot: drawn, houseType: "micro-30", places: [{ at: at(520, 515), angle: 0 }] });
    commands.editPlot.run({ plot: drawn, outline: shifted("drawn-1", 40, 0) });
    expect(changes()[1]).toMatchObject({ layout: [{ at: at(560, 515), angle: 0 }] });
    expect(said()).not.toContain("commands.toast.housesMisfit");
  });
});

describe("a plot of a file", () => {
  test("gives way to a copy when its outline is changed, and that is said", () => {
    commands.addHouses.run({ plot: t1, houses: 3 });
    commands.editPlot.run({ plot: t1, outline: shifted("t1", 5, 0) });
    expect(activePlaces(theProject()).plots.map(({ id: own }) => own)).not.toContain("t1");
    expect(plot("drawn-1")).toMatchObject({
      name: "Sørjordet (endret)",
      ownership: "municipal",
      capacity: "unknown",
    });
    expect(changes().map((one) => (one.kind === "open-plot" ? one.plot : one.kind))).toEqual([
      "draw-plot",
      "drawn-1",
    ]);
    expect(said()).toContain("commands.toast.plotCopied");
    expect(viewStore.getState().selection).toEqual({ kind: "plot", id: "drawn-1" });
    expect(theProject().scenarios[0]?.cursor).toBe(2);
  });

  test("stands aside from what is assessed, and comes back with undo and on demand", async () => {
    const assessed = () => resultsStore.getState().active.assessment?.plots.map(({ id: own }) => own);
    commands.editPlot.run({ plot: t1, outline: shifted("t1", 5, 0) });
    await settled();
    expect(assessed()).toContain("drawn-1");
    expect(assessed()).not.toContain("t1");
    expect(replacedPlots(theProject().dataset, changes())).toMatchObject([
      { plot: { id: "t1" }, by: [{ change: "c1", plot: "drawn-1" }] },
    ]);
    commands.undo.run();
    await settled();
    expect(plot("t1").id).toBe("t1");
    commands.redo.run();
    commands.addHouses.run({ plot: id<PlotId>("drawn-1"), houses: 1 });
    commands.restorePlot.run(t1);
    await settled();
    expect(changes()).toEqual([]);
    expect(assessed()).toContain("t1");
    expect(viewStore.getState().selection).toEqual({ kind: "plot", id: "t1" });
  });

  test("stays aside when its copy is changed again or split", () => {
    commands.editPlot.run({ plot: t1, outline: shifted("t1", 5, 0) });
    commands.editPlot.run({ plot: id<PlotId>("drawn-1"), outline: shifted("drawn-1", 5, 0) });
    commands.splitPlot.run({
      plot: id<PlotId>("drawn-1"),
      line: [
        [410, 370],
        [410, 430],
      ],
    });
    expect(changes().map((one) => one.kind === "draw-plot" && one.replaces)).toEqual(["t1", "t1"]);
  });

  test("moved off its own ground keeps nothing of what was said of that ground", () => {
    commands.editPlot.run({ plot: t1, outline: shifted("t1", 500, 0) });
    expect(plot("drawn-1")).toMatchObject({ ownership: "unknown", cadastre: "unknown" });
  });

  test("saved as it was is no step", () => {
    commands.shapePlot.run({ plot: t1, tool: "edit-plot" });
    commands.editPlot.run({ plot: t1, outline: cornersOf(fileOutline()) });
    expect(theProject().scenarios).toEqual([]);
    expect(viewStore.getState().tool).toBe("select");
  });
});

describe("a split", () => {
  const down: readonly Position[] = [
    [400, 370],
    [400, 430],
  ];

  test("gives two plots named A and B of unknown capacity, in one step", () => {
    commands.splitPlot.run({ plot: t1, line: down });
    expect([plot("drawn-1").name, plot("drawn-2").name]).toEqual(["Sørjordet A", "Sørjordet B"]);
    expect([plot("drawn-1").capacity, plot("drawn-2").capacity]).toEqual(["unknown", "unknown"]);
    expect(squareMetresOf(plot("drawn-1").outline) + squareMetresOf(plot("drawn-2").outline)).toBeCloseTo(
      squareMetresOf(fileOutline()),
    );
    expect(projectStore.getState().past.at(-1)?.label.key).toBe("commands.step.splitPlot");
    commands.undo.run();
    expect(theProject().scenarios).toEqual([]);
  });

  test("takes a drawn plot away, and its parts stand where it stood in the list", () => {
    commands.drawPlot.run({ corners: bigDrawing, name: "Jordet" });
    commands.addHouses.run({ plot: id<PlotId>("drawn-1"), houses: 2, at: at(550, 515) });
    commands.splitPlot.run({
      plot: id<PlotId>("drawn-1"),
      line: [
        [530, 490],
        [530, 540],
      ],
    });
    expect(changes().map((one) => (one.kind === "draw-plot" ? one.plot.id : one.kind))).toEqual([
      "drawn-2",
      "drawn-3",
      "open-plot",
    ]);
    const [house] = changes().filter((one) => one.kind === "open-plot");
    const east = [plot("drawn-2"), plot("drawn-3")].find(({ at: { x } }) => x > 530);
    expect(house).toMatchObject({ plot: east?.id, at: at(550, 515) });
    expect(said()).toContain("commands.toast.plotSplitHouses");
  });

  test("keeps a dragged proposal where it was dragged to, on the part that holds it", async () => {
    commands.addHouses.run({ plot: t1, houses: 2 });
    commands.moveProposal.run({ proposal: id("c1"), to: at(385, 400) });
    commands.splitPlot.run({ plot: t1, line: down });
    await settled();
    expect(resultsStore.getState().active.assessment?.problems).toEqual([]);
    const moved = changes().find((one) => one.kind === "move-proposal");
    expect(moved).toMatchObject({ to: at(385, 400) });
    const opened = changes().find((one) => one.kind === "open-plot");
    expect(opened?.kind === "open-plot" && plot(opened.plot).at.x).toBeLessThan(400);
  });

  test("leaves houses that have been placed where they stand, each on the part under it", async () => {
    const places = [385, 395, 410].map((x) => ({ at: at(x, 400), angle: 0 }));
    commands.layHouses.run({ plot: t1, houseType: "micro-30", places });
    commands.splitPlot.run({ plot: t1, line: down });
    await settled();
    const opened = changes().filter((one) => one.kind === "open-plot");
    expect(opened.map(({ houses }) => houses).toSorted()).toEqual([1, 2]);
    expect(opened.flatMap(({ layout = [] }) => layout.map((house) => house.at.x)).toSorted()).toEqual([
      385, 395, 410,
    ]);
    expect(resultsStore.getState().active.assessment?.problems).toEqual([]);
    for (const { plot: of, layout = [] } of opened)
      for (const house of layout) expect(house.at.x < 400).toBe(plot(of).at.x < 400);
  });

  test("carries what was written of the plot to both parts", () => {
    commands.writeChildren.run({ plot: t1, text: "Trygg skolevei." });
    commands.splitPlot.run({ plot: t1, line: down });
    const written = theProject().siting?.plots.map(({ plot: of, children }) => [of, children]);
    expect(written).toEqual([
      ["drawn-1", "Trygg skolevei."],
      ["drawn-2", "Trygg skolevei."],
      ["t1", "Trygg skolevei."],
    ]);
  });

  test("that leaves a part too small for a house is refused with the reason", () => {
    commands.splitPlot.run({
      plot: t1,
      line: [
        [380.1, 370],
        [380.1, 430],
      ],
    });
    expect(said()).toEqual(["commands.why.split.tooSmall"]);
    expect(theProject().scenarios).toEqual([]);
  });
});
