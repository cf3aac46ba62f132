import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laidGround } from "../../../../src/app/paper-making/own-ground.ts";
import { ownPaper } from "../../../../src/app/paper-making/own-papers.ts";
import { placesInForce } from "../../../../src/app/state/selectors/places.ts";
import { plotInForce } from "../../../../src/app/state/selectors/plots-in-force.ts";
import type { Reading } from "../../../../src/app/state/use-reading.ts";
import { fitRows } from "../../../../src/app/workspaces/inspector/plot-sheet/fit-rows.ts";
import { ownSheets } from "../../../../src/app/workspaces/inspector/plot-sheet/own-content.ts";
import { plotNear } from "../../../../src/app/workspaces/inspector/plot-sheet/plot-near.ts";
import {
  barMetres,
  pathIn,
  sheetFrame,
} from "../../../../src/app/workspaces/inspector/plot-sheet/sheet-frame.ts";
import { sheetModel } from "../../../../src/app/workspaces/inspector/plot-sheet/sheet-model.ts";
import {
  type Change,
  createAssessor,
  id,
  type PlotId,
  RULES,
  STANDARD_RULE_SET,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aProject } from "../../../support/a-project.ts";
import { at, line, square } from "../../../support/a-town.ts";

describe("the frame of the map on paper", () => {
  test("has the largest round scale that leaves room around the plot", () => {
    expect(sheetFrame(square(at(0, 0), 20), 114, 84).scale).toBe(500);
    expect(sheetFrame(square(at(0, 0), 40), 114, 84).scale).toBe(1000);
    expect(sheetFrame(square(at(0, 0), 200), 114, 84).scale).toBe(5000);
  });

  test("draws a metre as it is measured: 40 m at 1:1000 are 40 mm", () => {
    const frame = sheetFrame(square(at(500, 500), 40), 114, 84);
    const [left, right] = [frame.place([480, 500]), frame.place([520, 500])];
    expect(right[0] - left[0]).toBeCloseTo(40);
    expect(frame.place([500, 500])).toEqual([57, 42]);
  });

  test("has north up", () => {
    const frame = sheetFrame(square(at(0, 0), 40), 114, 84);
    expect(frame.place([0, 10])[1]).toBeLessThan(frame.place([0, 0])[1]);
  });

  test("has a scale bar of a round length between 10 and 40 mm", () => {
    for (const scale of [500, 1000, 1500, 2000, 2500, 5000, 10_000]) {
      const mm = (barMetres(scale) * 1000) / scale;
      expect(mm).toBeGreaterThan(10);
      expect(mm).toBeLessThanOrEqual(40);
    }
    expect(barMetres(1000)).toBe(20);
  });
});

describe("a shape on paper", () => {
  const frame = sheetFrame(square(at(0, 0), 40), 100, 100);

  test("is nothing when it lies beside the picture, or only goes round it", () => {
    expect(pathIn(frame, square(at(1000, 0), 40))).toBeNull();
    expect(pathIn(frame, line(at(200, 200), at(300, 300)))).toBeNull();
  });

  test("is nothing when the picture lies in its hole", () => {
    const outer = square(at(0, 0), 4000).coordinates[0]?.[0] ?? [];
    const hole = (square(at(0, 0), 1000).coordinates[0]?.[0] ?? []).toReversed();
    expect(pathIn(frame, { type: "MultiPolygon", coordinates: [[outer]] })).not.toBeNull();
    expect(pathIn(frame, { type: "MultiPolygon", coordinates: [[outer, hole]] })).toBeNull();
  });

  test("is cut at the edges of the picture, however large it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 10, max: 20_000 }),
        (x, y, side) => {
          const d = pathIn(frame, square(at(x, y), side));
          for (const number of d?.match(/-?\d+\.\d+/g) ?? []) {
            expect(Number(number)).toBeGreaterThanOrEqual(-0.01);
            expect(Number(number)).toBeLessThanOrEqual(100.01);
          }
        },
      ),
    );
  });

  test("keeps the part of a road that crosses the picture", () => {
    expect(pathIn(frame, line(at(-500, 0), at(0, 0), at(0, 500)))).not.toBeNull();
  });
});

describe("rows on a page of limited length", () => {
  test("are all there when they fit", () => {
    expect(fitRows(["a", "b"], 2, () => 1)).toEqual({ shown: ["a", "b"], more: 0 });
  });

  test("leave a line to say how many are left out", () => {
    expect(fitRows(["a", "b", "c"], 2, () => 1)).toEqual({ shown: ["a"], more: 2 });
  });

  test("never take more lines than there are, and lose nobody", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 })),
        fc.integer({ min: 1, max: 40 }),
        (costs, lines) => {
          const { shown, more } = fitRows(costs, lines, (cost) => cost);
          const used = shown.reduce((sum, cost) => sum + cost, 0) + (more > 0 ? 1 : 0);
          expect(used).toBeLessThanOrEqual(Math.max(1, lines));
          expect(shown.length + more).toBe(costs.length);
        },
      ),
    );
  });
});

describe("the sheet of a plot", () => {
  const project = aProject();
  const { dataset } = project;
  const m = messages("nb");
  const assess = (changes: readonly Change[]) =>
    createAssessor(dataset).assess({ changes, ruleSet: STANDARD_RULE_SET });
  const readingOf = (changes: readonly Change[], over: Partial<Reading["project"]> = {}): Reading => ({
    project: { ...project, ...over },
    dataset,
    scenario: null,
    changes,
    places: placesInForce(dataset, changes),
    ruleSet: STANDARD_RULE_SET,
    today: assess([]),
    active: assess(changes),
    assessment: assess(changes),
    stale: false,
    failed: null,
    m,
  });
  const sheetOf = (reading: Reading) => {
    const own = plotInForce(dataset, reading.changes, "t1");
    const model = own && sheetModel(own, reading);
    if (!model) throw new Error("no sheet");
    return model;
  };
  const points = (text: string) => Number(text.replace("−", "-").replace(",", "."));

  test("adds up: the points on the page are the score", () => {
    const { criteria, rest, sum } = sheetOf(readingOf([]));
    const shown = criteria.shown.reduce((total, { points: own }) => total + own * 10, 0) / 10;
    expect(shown + (criteria.more > 0 ? points(rest) : 0)).toBeCloseTo(points(sum));
  });

  test("names the law beside every constraint, and every constraint without an answer as unknown", () => {
    const { constraints, unknowns } = sheetOf(readingOf([]));
    expect(constraints.shown).toHaveLength(RULES.filter(({ rule }) => rule.group === "constraint").length);
    expect(constraints.shown.some(({ detail }) => detail)).toBe(true);
    for (const { law } of constraints.shown) expect(law).not.toBe("");
    for (const { title, verdict } of constraints.shown)
      if (verdict === "ukjent" && unknowns.more === 0) expect(unknowns.shown).toContain(title);
  });

  test("says that the text on children is not written until it is", () => {
    expect(sheetOf(readingOf([])).children).toBe("");
    const siting = {
      demands: [],
      plots: [
        {
          plot: id<PlotId>("t1"),
          children: "Trygg skolevei.",
          dialogue: {
            contact: "Boligkontoret",
            caretaker: "",
            complaints: "",
            evaluation: "2028-06-01",
            notifyMetres: 500,
            steps: [],
          },
        },
      ],
    };
    const model = sheetOf(readingOf([], { siting }));
    expect(model.children).toBe("Trygg skolevei.");
    expect(model.dialogue.map(({ value }) => value)).toContain("Boligkontoret");
  });

  test("counts homes and names none: no home, placement or address of the register is in it", () => {
    const open: Change = { id: id("c1"), kind: "open-plot", plot: id<PlotId>("t1"), houses: 2 };
    const text = JSON.stringify(sheetOf(readingOf([open])));
    for (const { id: home, label } of dataset.dwellings) {
      expect(text).not.toContain(`"${home}"`);
      if (label !== "unknown") expect(text).not.toContain(label);
    }
    for (const { id: placement } of dataset.placements) expect(text).not.toContain(`"${placement}"`);
    for (const label of dataset.residences.labels) if (label) expect(text).not.toContain(label);
    expect(text).toContain("2 småhus");
  });

  test("as a PDF says all that the page had no room for, and is marked as the office's own", async () => {
    const reading = readingOf([]);
    const own = plotInForce(dataset, [], "t1");
    if (!own) throw new Error("no plot");
    const asked = await ownSheets({
      plots: [own],
      reading,
      date: "2026-11-23",
      houseType: "micro-30",
      ground: async () => null,
    });
    if (!asked) throw new Error("no paper");
    const paper = await ownPaper(asked, () => {});
    for (const said of [paper.subtitle, paper.header, paper.footer]) expect(said).toContain("INTERNT");
    expect(paper.fileName).toBe("tomteark_internt_2026-11-23");
    const demands = paper.blocks.find((block) => block.kind === "table" && block.id === "tomt-1-krav");
    if (demands?.kind !== "table") throw new Error("no demands");
    const demanded = createAssessor(dataset)
      .assess({ changes: [], ruleSet: STANDARD_RULE_SET })
      .findings.filter(
        ({ subject, rule }) =>
          subject.kind === "plot" &&
          subject.id === "t1" &&
          RULES.find((one) => one.rule.id === rule)?.rule.group === "constraint",
      );
    expect(demands.rows).toHaveLength(demanded.length);
    const figure = paper.blocks.find((block) => block.kind === "figure");
    expect(figure?.kind === "figure" && figure.caption.replace(/\s/g, "")).toContain("Målestokk1:");
  });

  test("draws nothing of where homes in use are", () => {
    const own = plotInForce(dataset, [], "t1");
    if (!own) throw new Error("no plot");
    const emptied = { ...dataset, placements: [] };
    const near = (data: typeof dataset) => plotNear(own, { ...readingOf([]), dataset: data }, "micro-30");
    const laid = (data: typeof dataset) => laidGround({ ...near(data), ground: null }, messages("nb"));
    expect(laid(dataset).region).not.toBeNull();
    expect(near(emptied)).toEqual(near(dataset));
    expect(laid(emptied)).toEqual(laid(dataset));
  });
});
