import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { id, type PlotId, STANDARD_RULE_SET, ZONE_KINDS } from "../../../../src/engine/index.ts";
import {
  askLayout,
  checkLayout,
  HOUSE_TYPES,
  type HousePlace,
  keepsAll,
  layoutQuestion,
  layoutSite,
  shortestMove,
} from "../../../../src/engine/siting/index.ts";
import { aTown } from "../../../support/a-town.ts";
import { east, mappedTown } from "../judged.ts";
import { aHouse, box, question } from "./a-layout.ts";

const stand = (x: number, y: number, angle = 0): HousePlace => ({ at: east(x, y), angle });

describe("the nearest fix", () => {
  test("a house 3 m from the boundary must move 1 m, straight in", () => {
    const site = layoutSite(
      question(
        mappedTown()
          .plot("a", box(0, 0, 30, 20))
          .dataset(),
        { type: aHouse(6, 8) },
      ),
    );
    const move = shortestMove(site, [stand(7, 10)]);
    expect(move?.metres).toBeCloseTo(1, 4);
    expect(move?.dx).toBeCloseTo(1, 4);
    expect(move?.dy).toBeCloseTo(0, 4);
    expect(keepsAll(checkLayout(site, move?.places ?? []))).toBe(true);
  });

  test("a house in a corner moves along the diagonal, and one that stands well does not move", () => {
    const site = layoutSite(
      question(
        mappedTown()
          .plot("a", box(0, 0, 30, 20))
          .dataset(),
        { type: aHouse(6, 8) },
      ),
    );
    expect(shortestMove(site, [stand(5, 3)])?.metres).toBeCloseTo(Math.hypot(3, 4), 4);
    expect(shortestMove(site, [stand(15, 10)])?.metres).toBe(0);
  });

  test("two houses move together, past a hole that would stop one of them", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 80, 40))
      .zone("k", "cultivatedLand", box(30, 18, 6, 4));
    const site = layoutSite(question(town.dataset(), { type: aHouse(6, 8), houses: 2 }));
    const places = [stand(16, 20), stand(33, 20)];
    const move = shortestMove(site, places);
    // Down or up until the house clears 4 m of farmland: 2 + 3 m.
    expect(move?.metres).toBeCloseTo(5, 4);
    expect(keepsAll(checkLayout(site, move?.places ?? []))).toBe(true);
  });

  test("no move helps houses that stand too near each other, or where there is no room", () => {
    const town = mappedTown().plot("a", box(0, 0, 60, 40));
    const site = layoutSite(question(town.dataset(), { type: aHouse(6, 8) }));
    expect(shortestMove(site, [stand(20, 20), stand(30, 20)])).toBeUndefined();
    expect(shortestMove(site, [stand(5, 5), stand(100, 5)])).toBeUndefined();
  });

  test("no shorter move passes: every place nearer than the answer is tried and fails", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 65 }),
        fc.integer({ min: -5, max: 45 }),
        fc.double({ min: 0, max: 3.1, noNaN: true }),
        (x, y, angle) => {
          const town = mappedTown()
            .plot("a", box(0, 0, 60, 40))
            .zone("k", "heritage", box(25, 15, 6, 4))
            .zone("f", "flood", box(45, 25, 30, 30), { returnPeriod: 100 });
          const site = layoutSite(question(town.dataset(), { type: aHouse(6, 8) }));
          const move = shortestMove(site, [stand(x, y, angle)]);
          expect(move).toBeDefined();
          const metres = move?.metres ?? 0;
          for (const share of [0.1, 0.5, 0.9, 0.98])
            for (let ray = 0; ray < 24; ray++) {
              const [dx, dy] = [
                metres * share * Math.cos((ray * Math.PI) / 12),
                metres * share * Math.sin((ray * Math.PI) / 12),
              ];
              // A corner that is drawn round may cost 2 cm.
              if (metres * (1 - share) < 0.05) continue;
              expect(keepsAll(checkLayout(site, [stand(x + dx, y + dy, angle)]))).toBe(false);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("all that is asked of one plot", () => {
  test("two houses on a plot for one: what binds, how many fit, and which type would do", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 26, 17))
      .zone("r", "cultivatedLand", box(13, -5, 30, 60));
    const answer = askLayout(question(town.dataset(), { houses: 2, type: aHouse(6, 6) }));
    expect(answer.fit.most).toBe(1);
    expect(answer.fix.fewer).toBe(1);
    const farmland = answer.fix.binding.find(({ rule }) => rule === "h10-farmland");
    expect(farmland).toMatchObject({ houses: 1, gainedM2: 81 });
    expect(answer.removed.map(({ cause }) => cause)).toEqual(["boundary", "cultivatedLand"]);
    expect(answer.passes).toBe(false);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test("a smaller type is named when it fits", () => {
    const [micro, , , , large] = HOUSE_TYPES;
    if (!micro || !large) throw new Error("house types are missing");
    // 8 m setback and 6.6 m of house leave no room in 14.4 m across.
    const town = mappedTown().plot("a", box(0, 0, 40, 14.4));
    const answer = askLayout(question(town.dataset(), { houses: 1, type: large }));
    expect(answer.fit.most).toBe(0);
    expect(answer.fix.otherType?.type).toBe("house-40");
    expect(answer.passes).toBe(false);
    expect(answer.fix.binding[0]?.rule).toBe("h5-boundary");
  });

  test("where neither fewer nor another type is enough, fewer of the type that most fit of are offered, and fit", () => {
    const [, , , , large] = HOUSE_TYPES;
    if (!large) throw new Error("house types are missing");
    // As above, none of the largest; and too short for the three asked for, whatever the type.
    const town = mappedTown().plot("a", box(0, 0, 40, 14.4));
    const asked = question(town.dataset(), { houses: 3, type: large });
    const { fix, fit } = askLayout(asked);
    expect([fit.most, fix.fewer, fix.otherType]).toEqual([0, null, null]);
    const { type, places } = fix.both ?? { type: "", places: [] };
    const most = HOUSE_TYPES.map((one) => askLayout({ ...asked, type: one }).fit.most);
    expect(places).toHaveLength(Math.max(...most));
    const own = HOUSE_TYPES.find((one) => one.id === type);
    if (!own) throw new Error("no such type");
    expect(askLayout({ ...asked, type: own, houses: places.length }, places).passes).toBe(true);
  });

  test("a screen asks by names; a plot or a type that is not there has no answer", () => {
    const dataset = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .dataset();
    const asked = { plot: id<PlotId>("a"), houseType: "micro-30", houses: 1, ruleSet: STANDARD_RULE_SET };
    const found = layoutQuestion(dataset, asked);
    expect(found && askLayout(found).passes).toBe(true);
    expect(found?.ground).toBe(layoutQuestion(dataset, asked)?.ground);
    const [drawn] = mappedTown()
      .plot("b", box(0, 0, 60, 20))
      .dataset().plots;
    expect(drawn && layoutQuestion(dataset, { ...asked, plot: drawn })?.plot.id).toBe("b");
    expect(layoutQuestion(dataset, { ...asked, plot: id<PlotId>("none") })).toBeUndefined();
    expect(layoutQuestion(dataset, { ...asked, houseType: "castle" })).toBeUndefined();
  });

  test("what nobody has mapped is told kind by kind, with the part of the plot it concerns", () => {
    const town = aTown()
      .plot("a", box(0, 0, 30, 20))
      .coverage("flood", box(-10, -10, 25, 60))
      .coverage("sea", box(-100, -100, 900, 900));
    const { coverage } = askLayout(question(town.dataset()));
    expect(coverage).toHaveLength(ZONE_KINDS.length);
    expect(coverage.find(({ kind }) => kind === "flood")).toMatchObject({ mapped: 0.5 });
    expect(coverage.find(({ kind }) => kind === "flood")?.unmapped.coordinates).toHaveLength(1);
    expect(coverage.find(({ kind }) => kind === "sea")).toMatchObject({
      mapped: 1,
      unmapped: { coordinates: [] },
    });
    expect(coverage.find(({ kind }) => kind === "heritage")?.mapped).toBe(0);
  });

  test("every figure of a house type has its source and its mark", () => {
    for (const type of HOUSE_TYPES)
      for (const figure of [
        type.floorArea,
        type.width,
        type.length,
        type.height,
        type.apart,
        type.outdoor,
        type.parking,
        type.access,
      ]) {
        expect(figure.value).toBeGreaterThan(0);
        expect(figure.basis.citation).not.toBe("");
        expect(["V", "V*", "U", "D"]).toContain(figure.basis.mark);
        expect(figure.basis.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    expect(HOUSE_TYPES.map(({ floorArea }) => floorArea.value)).toEqual([30, 33, 39, 40, 45]);
  });
});

test("one house alone is moved where only it stands wrong", () => {
  const town = mappedTown().plot("a", box(0, 0, 60, 20));
  const asked = question(town.dataset(), { houses: 2, type: aHouse(6, 8) });
  const [wrong, right] = [stand(0, 10, 0), stand(40, 10, 0)];
  const { fix } = askLayout(asked, [right, wrong]);
  // From x = 0 to the boundary's 4 m and half the length.
  expect(fix.move).toMatchObject({ house: 1, dx: expect.closeTo(8, 2), dy: expect.closeTo(0, 2) });
  expect(fix.move?.places[0]).toBe(right);
});

test("a house too near another is moved as far as the distance between houses asks, around its corner too", () => {
  const town = mappedTown().plot("a", box(0, 0, 80, 60));
  const asked = question(town.dataset(), { houses: 2, type: aHouse(6, 6, { apart: 8 }) });
  const { fix } = askLayout(asked, [stand(40, 30), stand(50, 32)]);
  // Half sides of 3 m and 8 m between: 14 m from middle to middle.
  expect(fix.move?.metres).toBeCloseTo(4, 1);
  const corner = askLayout(asked, [stand(40, 30), stand(51, 41)]).fix.move;
  // Corners at 43, 33 and 48, 38 are 5√2 m apart.
  expect(corner?.metres).toBeCloseTo(8 - 5 * Math.SQRT2, 1);
});
