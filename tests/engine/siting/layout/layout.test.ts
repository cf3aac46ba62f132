import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area, Position } from "../../../../src/engine/index.ts";
import {
  checkLayout,
  cornersOf,
  fitHouses,
  footprintOf,
  type HousePlace,
  keepsAll,
  layoutSite,
} from "../../../../src/engine/siting/index.ts";
import { line, type Town } from "../../../support/a-town.ts";
import { east, mappedTown, ORIGIN } from "../judged.ts";
import { aHouse, box, outline, question } from "./a-layout.ts";

const fitOn = (town: Town, options: Parameters<typeof question>[1] = {}) => {
  const site = layoutSite(question(town.dataset(), options));
  return { site, ...fitHouses(site, options.houses ?? 1) };
};
const stand = (x: number, y: number, angle = 0): HousePlace => ({ at: east(x, y), angle });

describe("houses laid on a plot", () => {
  test("one house fits exactly where the region is its own size, and not where it is 1 cm too small", () => {
    const town = mappedTown().plot("a", box(0, 0, 30, 20));
    const { placed } = fitOn(town, { type: aHouse(12, 22) });
    expect(placed).toHaveLength(1);
    expect(placed[0]?.at.x).toBeCloseTo(ORIGIN.x + 15, 4);
    expect(placed[0]?.at.y).toBeCloseTo(ORIGIN.y + 10, 4);
    expect(fitOn(town, { type: aHouse(12.01, 22) }).most).toBe(0);
  });

  test("22 × 12 m holds two houses of 7 × 12 m 8 m apart, and no third, which the area alone would not rule out", () => {
    const { most, atMost } = fitOn(mappedTown().plot("a", box(0, 0, 30, 20)), {
      type: aHouse(7, 12),
      houses: 3,
    });
    expect(most).toBe(2);
    expect(atMost).toBeGreaterThanOrEqual(2);
  });

  test("the count is never above what the area allows, and a grid that is full is found", () => {
    // 3 × 2 houses of 6 × 6 m with 8 m between: 34 × 20 m.
    const { most } = fitOn(mappedTown().plot("a", box(0, 0, 42, 28)), { type: aHouse(6, 6), houses: 6 });
    expect(most).toBe(6);
  });

  test("gardens and parking set the number where there is room for more houses", () => {
    const { most, boundBy } = fitOn(mappedTown().plot("a", box(0, 0, 42, 28)), {
      type: aHouse(6, 6, { ground: 300 }),
      houses: 6,
    });
    expect(most).toBe(3);
    expect(boundBy).toBe("ground");
  });

  test("landslide zones take garden as well as building ground", () => {
    const plot = box(0, 0, 42, 28);
    const type = aHouse(6, 6, { ground: 300 });
    const slide = mappedTown()
      .plot("a", plot)
      .zone("s", "landslide", box(21, -5, 40, 60), { returnPeriod: 1000 });
    expect(fitOn(slide, { type, houses: 6 }).most).toBe(1);
  });

  test("an L is filled in both arms", () => {
    const l = outline([0, 0], [46, 0], [46, 15], [15, 15], [15, 46], [0, 46]);
    expect(fitOn(mappedTown().plot("a", l, { at: east(7, 7) }), { type: aHouse(6, 6), houses: 5 }).most).toBe(
      5,
    );
  });

  test("a plot that lies askew is filled along its own edges", () => {
    const turn = (x: number, y: number): [number, number] => [
      x * Math.cos(0.4) - y * Math.sin(0.4),
      x * Math.sin(0.4) + y * Math.cos(0.4),
    ];
    const askew = outline(turn(0, 0), turn(42, 0), turn(42, 28), turn(0, 28));
    expect(fitOn(mappedTown().plot("a", askew), { type: aHouse(6, 6), houses: 6 }).most).toBe(6);
  });

  test("nothing fits where nothing remains", () => {
    const town = mappedTown()
      .plot("a", box(0, 0, 30, 20))
      .zone("d", "drinkingWater", box(-5, -5, 60, 60));
    expect(fitOn(town)).toMatchObject({ most: 0, placed: [], atMost: 0 });
  });

  test("a neck too narrow to drive through keeps houses to the side the road is on", () => {
    const dumbbell = outline(
      [0, 0],
      [24, 0],
      [24, 11],
      [30, 11],
      [30, 0],
      [54, 0],
      [54, 24],
      [30, 24],
      [30, 13],
      [24, 13],
      [24, 24],
      [0, 24],
    );
    const town = () => mappedTown().plot("a", dumbbell, { at: east(12, 12) });
    const road = line(east(-8, -200), east(-8, 200));
    const type = aHouse(6, 6);
    expect(fitOn(town(), { type, houses: 4 }).most).toBe(2);
    const { site, most, placed } = fitOn(town().zone("r", "road", road, { grade: "private" }), {
      type,
      houses: 4,
    });
    expect(site.access.state).toBe("road");
    expect(most).toBe(1);
    for (const { at } of placed) expect(at.x).toBeLessThan(ORIGIN.x + 24);
    const [conflict] = checkLayout(site, [stand(42, 12)]);
    expect(conflict).toMatchObject({ cause: "access", needed: 3.5, stops: true });
  });
});

describe("what is in the way of a layout", () => {
  const town = () => mappedTown().plot("a", box(0, 0, 30, 20));
  const check = (on: Town, places: readonly HousePlace[], type = aHouse(6, 8)) =>
    checkLayout(layoutSite(question(on.dataset(), { type })), places);

  test("a house 3 m from the boundary is 1 m short, with the law that says so", () => {
    const [conflict, ...more] = check(town(), [stand(7, 10)]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      rule: "h5-boundary",
      cause: "boundary",
      houses: [0],
      measured: 3,
      needed: 4,
      broken: true,
    });
    expect(conflict?.basis.citation).toContain("§ 29-4");
  });

  test("exactly 4 m is enough, turned or not", () => {
    expect(check(town(), [stand(8, 10)])).toEqual([]);
    expect(check(town(), [stand(7, 10, Math.PI / 2)])).toEqual([]);
  });

  test("a house across the boundary, and one beside the plot, keep 0 m", () => {
    for (const x of [1, -20])
      expect(check(town(), [stand(x, 10)])[0]).toMatchObject({ cause: "boundary", measured: 0 });
  });

  test("two houses 7.5 m apart are told of both, and houses that overlap keep 0 m", () => {
    const wide = mappedTown().plot("a", box(0, 0, 60, 40));
    const type = aHouse(6, 8);
    expect(check(wide, [stand(10, 20), stand(25.5, 20)], type)).toEqual([
      expect.objectContaining({ cause: "apart", rule: null, houses: [0, 1], measured: 7.5, needed: 8 }),
    ]);
    expect(check(wide, [stand(10, 20), stand(26, 20)], type)).toEqual([]);
    expect(check(wide, [stand(20, 20), stand(20, 20)], type)[0]).toMatchObject({
      cause: "apart",
      measured: 0,
    });
    expect(check(wide, [stand(20, 20), stand(23, 21, 1)], type)[0]).toMatchObject({
      cause: "apart",
      measured: 0,
    });
  });

  test("a house that only touches a flood zone is clear of it, one that reaches in is not, and a narrow stream of flood under it counts", () => {
    const on = (x: number, width: number) =>
      town().zone("f", "flood", box(x, -5, width, 50), { returnPeriod: 200, name: "Elva" });
    expect(check(on(19, 20), [stand(15, 10)])).toEqual([]);
    expect(check(on(18.9, 20), [stand(15, 10)])[0]).toMatchObject({
      rule: "h1-flood",
      of: "f",
      name: "Elva",
      measured: 0,
      needed: 0,
    });
    expect(check(on(14.9, 0.2), [stand(15, 10)])[0]).toMatchObject({ rule: "h1-flood" });
    expect(check(on(-50, 200), [stand(15, 10)])[0]).toMatchObject({ rule: "h1-flood" });
  });

  test("yellow noise asks and does not stop", () => {
    const noisy = town().zone("y", "roadNoise", box(-5, -5, 60, 60), { grade: "yellow" });
    const conflicts = check(noisy, [stand(15, 10)]);
    expect(conflicts).toEqual([expect.objectContaining({ cause: "yellowNoise", stops: false })]);
    expect(keepsAll(conflicts)).toBe(true);
  });

  test("too little garden is told in m²", () => {
    const [conflict] = check(town(), [stand(15, 10)], aHouse(6, 8, { ground: 600 }));
    expect(conflict).toMatchObject({ cause: "ground", unit: "m2", measured: 600, needed: 648 });
  });
});

describe("maps that are not exact", () => {
  const type = aHouse(6, 8);
  const flood = (east: number, accuracyMetres?: number) =>
    mappedTown()
      .plot("a", box(0, 0, 60, 40))
      .zone("f", "flood", box(east, -50, 50, 150), {
        returnPeriod: 200,
        ...(accuracyMetres === undefined ? {} : { accuracyMetres }),
      });
  const certainty = (edge: number, accuracy?: number) => {
    const [found] = checkLayout(layoutSite(question(flood(edge, accuracy).dataset(), { type })), [
      stand(30, 20),
    ]);
    return found && { certainty: found.certainty, broken: found.broken };
  };

  test("a zone whose edge lies farther off than the map can be wrong is surely clear, or surely hit", () => {
    expect(certainty(40, 5)).toBeUndefined();
    expect(certainty(28.9, 5)).toEqual({ certainty: "surely", broken: true });
  });

  test("nearer than that cannot be decided, on either side of the line", () => {
    expect(certainty(37, 5)).toEqual({ certainty: "undecided", broken: false });
    expect(certainty(33, 5)).toEqual({ certainty: "undecided", broken: true });
  });

  test("where nobody has stated how accurate the map is, it is taken as drawn and said to be so", () => {
    expect(certainty(37)).toBeUndefined();
    expect(certainty(33)).toEqual({ certainty: "unstated", broken: true });
  });

  test("the boundary's own accuracy adds to the map's, as squares", () => {
    const on = mappedTown()
      .plot("a", box(0, 0, 60, 40), { accuracyMetres: 4 })
      .zone("f", "flood", box(38.5, -50, 50, 150), { returnPeriod: 200, accuracyMetres: 3 });
    const found = checkLayout(layoutSite(question(on.dataset(), { type })), [stand(30, 20)]);
    expect(found.find(({ cause }) => cause === "flood")).toMatchObject({
      certainty: "undecided",
      accuracy: 5,
    });
  });
});

const place = fc.tuple(fc.integer({ min: -10, max: 70 }), fc.integer({ min: -10, max: 70 }));
const blob = fc.array(place, { minLength: 3, maxLength: 7 }).map((all) => outline(...all));
const kinds = fc.constantFrom("flood", "heritage", "building", "cultivatedLand" as const);
const townWith = (
  plot: Area,
  zones: readonly (readonly ["flood" | "heritage" | "building" | "cultivatedLand", Area])[],
) => {
  const town = mappedTown().plot("a", plot);
  zones.forEach(([kind, shape], i) => {
    town.zone(`z${i}`, kind, shape, { returnPeriod: 200 });
  });
  return town.dataset();
};

describe("whatever the plot", () => {
  test("every layout found passes its own check, and stays under the bound by area", () => {
    fc.assert(
      fc.property(
        blob,
        fc.array(fc.tuple(kinds, blob), { maxLength: 3 }),
        fc.integer({ min: 4, max: 9 }),
        (plot, zones, side) => {
          const site = layoutSite(question(townWith(plot, zones), { type: aHouse(side, side + 2) }));
          const fit = fitHouses(site, 20);
          expect(keepsAll(checkLayout(site, fit.mostPlaced))).toBe(true);
          expect(fit.most).toBeLessThanOrEqual(fit.atMost);
          const foot = footprintOf(site.type);
          for (const house of fit.mostPlaced)
            for (const [x, y] of cornersOf(house, foot)) expect(site.outline.contains(x, y)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("turning and moving the map changes neither the number nor the layout", () => {
    fc.assert(
      fc.property(
        fc.tuple(place, place, place, place),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (corners, angle) => {
          const plot = outline(...corners);
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          const turn = ([x, y]: Position): Position => {
            const [dx, dy] = [x - ORIGIN.x, y - ORIGIN.y];
            return [ORIGIN.x + 50 + dx * cos - dy * sin, ORIGIN.y + 90 + dx * sin + dy * cos];
          };
          const turned: Area = {
            type: "MultiPolygon",
            coordinates: plot.coordinates.map((rings) => rings.map((ring) => ring.map(turn))),
          };
          const type = aHouse(6.1, 7.3);
          const one = fitHouses(layoutSite(question(townWith(plot, []), { type })), 20);
          const other = fitHouses(layoutSite(question(townWith(turned, []), { type })), 20);
          expect(other.most).toBe(one.most);
          one.mostPlaced.forEach(({ at }, i) => {
            const [x, y] = turn([at.x, at.y]);
            expect(
              Math.hypot((other.mostPlaced[i]?.at.x ?? 0) - x, (other.mostPlaced[i]?.at.y ?? 0) - y),
            ).toBeLessThan(1e-3);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
