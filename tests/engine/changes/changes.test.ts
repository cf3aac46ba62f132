import { describe, expect, test } from "vitest";
import { assess, type BuildingId, type Change, id, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, atPoint, inDwelling, square } from "../../support/a-town.ts";

const dataset = aTown()
  .municipality({ residents: 10_000 })
  .area("g1", square(at(0, 0), 1000), { residents: 2000 })
  .area("g2", square(at(1000, 0), 1000), { residents: 3000 })
  .building("b1", at(50, 50), { dwellings: 20 })
  .dwelling("taken", at(50, 50), { building: id<BuildingId>("b1") })
  .dwelling("free", at(100, 0), { standing: "vacant" })
  .dwelling("shelter", at(-100, 0), { standing: "vacant", kind: "temporary" })
  .placement("p1", inDwelling("taken"))
  .placement("p2", atPoint(at(-200, 0)))
  .placement("p3", inDwelling("free"), { standing: "offered" })
  .plot("t1", square(at(900, 0), 30), { capacity: 1 })
  .dataset();

let next = 0;
const change = (rest: Record<string, unknown>): Change =>
  ({ id: `x${next++}`, ...rest }) as unknown as Change;
const after = (...changes: readonly Change[]) => assess(dataset, { changes, ruleSet: STANDARD_RULE_SET });
const units = (...changes: readonly Change[]) => {
  const { municipality, problems } = after(...changes);
  return {
    stock: municipality.stockUnits,
    programme: municipality.programmeUnits,
    vacant: municipality.vacantUnits,
    problems: problems.map(({ code }) => code),
  };
};
const today = { stock: 2, programme: 2, vacant: 1, problems: [] };

test("today counts homes, housed placements and vacancies; a shelter is none of them", () => {
  expect(units()).toEqual(today);
});

describe("open-plot", () => {
  const open = (plot: string, houses: number) => change({ kind: "open-plot", plot, houses });

  test("adds small houses that are stock and programme at once", () => {
    expect(units(open("t1", 3))).toEqual({ ...today, stock: 5, programme: 5 });
  });

  test.each([0, 9, 1.5, -1])("cannot put %s houses on a plot", (houses) => {
    expect(units(open("t1", houses))).toEqual({ ...today, problems: ["houses-out-of-range"] });
  });

  test("cannot open a plot there is none of, nor one twice", () => {
    expect(units(open("t9", 2)).problems).toEqual(["unknown-plot"]);
    expect(units(open("t1", 2), open("t1", 2))).toEqual({
      ...today,
      stock: 4,
      programme: 4,
      problems: ["plot-open"],
    });
  });

  test("tries no more houses on an unused plot than it takes", () => {
    expect(after().plots.map(({ units: houses, used }) => ({ houses, used }))).toEqual([
      { houses: 1, used: false },
    ]);
  });
});

describe("draw-plot", () => {
  const [drawn] = aTown()
    .plot("new", square(at(0, 300), 30))
    .dataset().plots;
  const draw = change({ kind: "draw-plot", plot: drawn });

  test("makes a plot that can be tried and opened like the others", () => {
    expect(after(draw).plots.map((plot) => plot.id)).toEqual(["new", "t1"]);
    expect(units(draw, change({ kind: "open-plot", plot: "new", houses: 2 }))).toEqual({
      ...today,
      stock: 4,
      programme: 4,
    });
  });

  test("cannot be opened before it is drawn, nor drawn twice", () => {
    const open = change({ kind: "open-plot", plot: "new", houses: 2 });
    expect(units(open, draw).problems).toEqual(["unknown-plot"]);
    expect(units(draw, draw).problems).toEqual(["plot-exists"]);
  });
});

describe("acquire-dwelling", () => {
  const acquire = (building: string, dwelling = "new") =>
    change({ kind: "acquire-dwelling", dwelling, building, acquisition: "owned" });

  test("adds a vacant home to the stock, not to the programme", () => {
    expect(units(acquire("b1"))).toEqual({ ...today, stock: 3, vacant: 2 });
    expect(after(acquire("b1")).buildings[0]?.stockUnits).toBe(2);
    expect(after(acquire("b1")).vacancies.map((place) => place.id)).toEqual(["free", "new"]);
  });

  test("needs a building there is, and a name that is free", () => {
    expect(units(acquire("b9")).problems).toEqual(["unknown-building"]);
    expect(units(acquire("b1", "taken")).problems).toEqual(["dwelling-exists"]);
  });
});

describe("place and end-placement", () => {
  const place = (dwelling: string, placement = "q1") => change({ kind: "place", dwelling, placement });
  const end = (placement: string) => change({ kind: "end-placement", placement });

  test("house somebody in a vacant home, which is compared with how it was", () => {
    expect(units(place("free"))).toEqual({ ...today, programme: 3, vacant: 0 });
    const [free] = after(place("free")).vacancies;
    expect(free).toMatchObject({ id: "free", used: true, rateBefore: 1, rateAfter: 1.5 });
  });

  test("need a home there is, that is vacant, and is a home", () => {
    expect(units(place("nowhere")).problems).toEqual(["unknown-dwelling"]);
    expect(units(place("taken")).problems).toEqual(["dwelling-not-vacant"]);
    expect(units(place("shelter")).problems).toEqual(["dwelling-not-vacant"]);
    expect(units(place("free"), place("free", "q2")).problems).toEqual(["dwelling-not-vacant"]);
    expect(units(place("free", "p1")).problems).toEqual(["placement-exists"]);
  });

  test("free the unit that is left, for somebody else to move into", () => {
    expect(units(end("p1"))).toEqual({ ...today, programme: 1, vacant: 2 });
    expect(units(end("p1"), place("taken"))).toEqual(today);
    expect(units(end("p2"))).toEqual({ ...today, programme: 1 });
    expect(units(place("free"), end("q1"))).toEqual(today);
  });

  test("end only what is", () => {
    expect(units(end("p9")).problems).toEqual(["unknown-placement"]);
    expect(units(end("p3")).problems).toEqual(["placement-not-housed"]);
    expect(units(end("p1"), end("p1")).problems).toEqual(["placement-not-housed"]);
  });
});

describe("move-proposal", () => {
  const open = change({ kind: "open-plot", plot: "t1", houses: 2 });
  const move = (proposal: string) => change({ kind: "move-proposal", proposal, to: at(0, 0) });

  test("moves the houses of an earlier proposal to another area", () => {
    const areas = (...changes: readonly Change[]) =>
      after(...changes).areas.map((area) => area.programme.units);
    expect(areas(open)).toEqual([2, 2]);
    expect(areas(open, move(open.id))).toEqual([4, 0]);
  });

  test("needs a proposal there is", () => {
    expect(units(move("x999")).problems).toEqual(["unknown-proposal"]);
    expect(units(move(open.id), open).problems).toEqual(["unknown-proposal"]);
  });
});
