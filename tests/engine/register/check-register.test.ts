import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkRegister,
  type Dataset,
  type Dwelling,
  hashDataset,
  id,
  type RegisterCheck,
  type RuleSet,
  repairRegister,
} from "../../../src/engine/index.ts";
import { aTown, at, deepFreeze, inDwelling, square } from "../../support/a-town.ts";

const ruleSet = JSON.parse(
  readFileSync(new URL("../../../data/rulesets/standard-2026-11.json", import.meta.url), "utf8"),
) as RuleSet;
const question = { ruleSet, today: "2026Q4" } as const;
const look = (dataset: Dataset) => checkRegister(deepFreeze(dataset), question);
const found = (dataset: Dataset, check: RegisterCheck) =>
  look(dataset).remarks.filter((remark) => remark.check === check);
const ids = (dataset: Dataset, check: RegisterCheck) =>
  found(dataset, check).map(({ dwellings }) => dwellings);
/** Sets every remark of a check right, and says what is left of it. */
const left = (dataset: Dataset, check: RegisterCheck, answer = {}) =>
  found(repairRegister(deepFreeze(dataset), found(dataset, check), answer), check);
const with1 = (over: Partial<Dwelling>, place = at(0, 0)) =>
  aTown()
    .area("west", square(at(0, 0), 2000), {})
    .dwelling("d1", place, over)
    .dataset();

describe("doors", () => {
  const twice = aTown()
    .dwelling("b", at(0, 0), { label: "Storgata 5, H0101", bedrooms: 2 })
    .dwelling("a", at(0, 0), { label: "storgata  5 h-0101", areaM2: 48 })
    .dwelling("c", at(0, 0), { label: "Storgata 5, H0102" })
    .dwelling("d", at(0, 0), { label: "Storgata 5" })
    .dwelling("e", at(0, 0), { label: "Storgata 5" })
    .dataset();

  test("two rows of one dwelling number are one door, whatever they are spelled like; without a number nobody can tell", () => {
    expect(ids(twice, "duplicate")).toEqual([["a", "b"]]);
  });

  test("the repair keeps one row, with what only the other knew", () => {
    const after = repairRegister(twice, found(twice, "duplicate"));
    expect(after.dwellings.map((one) => one.id)).toEqual(["a", "c", "d", "e"]);
    expect(after.dwellings[0]).toMatchObject({ bedrooms: 2, areaM2: 48, edited: { bedrooms: "unknown" } });
  });

  test("the row somebody lives in by a placement is the one that stays", () => {
    const held = aTown()
      .dwelling("a", at(0, 0), { label: "Storgata 5, H0101" })
      .dwelling("b", at(0, 0), { label: "Storgata 5, H0101" })
      .placement("p", inDwelling("b"))
      .dataset();
    const after = repairRegister(held, found(held, "duplicate"));
    expect(after.dwellings.map((one) => one.id)).toEqual(["b"]);
  });

  test("several units behind one number are remarked upon, but not in a bofellesskap", () => {
    const two = { label: "Storgata 5, H0101", units: 2 } as const;
    expect(ids(with1(two), "shared-door")).toEqual([["d1"]]);
    expect(left(with1(two), "shared-door")).toEqual([]);
    expect(ids(with1({ ...two, kind: "groupedHousing" }), "shared-door")).toEqual([]);
  });
});

describe("places", () => {
  const inBlock = (place: ReturnType<typeof at>) =>
    aTown()
      .building("block", at(100, 100), { outline: square(at(100, 100), 40), dwellings: 4 })
      .dwelling("d1", place, { building: "block" as never })
      .dataset();

  test("a unit is outside its building when it stands more than ten metres from the outline", () => {
    expect(ids(inBlock(at(100, 100)), "outside-building")).toEqual([]);
    expect(ids(inBlock(at(130, 100)), "outside-building")).toEqual([]);
    expect(found(inBlock(at(131, 100)), "outside-building")).toMatchObject([{ values: { metres: 11 } }]);
    expect(left(inBlock(at(400, 100)), "outside-building")).toEqual([]);
  });

  test("a unit outside every area is moved to its address where the municipality has just one of that name", () => {
    const away = with1({ label: "Storgata 5, H0101" }, at(90_000, 0));
    expect(found(away, "outside-municipality")).toMatchObject([{ repair: null }]);
    const residences = {
      x: new Float64Array([10]),
      y: new Float64Array([20]),
      dwellings: new Int32Array([4]),
      residents: new Int32Array([-1]),
      labels: ["Storgata 5"],
    };
    const after = repairRegister(
      { ...away, residences },
      found({ ...away, residences }, "outside-municipality"),
    );
    expect(after.dwellings[0]?.at).toEqual({ x: 10, y: 20 });
    expect(after.dwellings[0]?.edited).toEqual({ at: { x: 90_000, y: 0 } });
  });

  test("nothing is outside a municipality that nobody has outlined", () => {
    expect(ids(aTown().dwelling("d1", at(9e6, 0)).dataset(), "outside-municipality")).toEqual([]);
  });

  test("more units than the building has homes: the stated number is let go of, never made up", () => {
    const crowded = aTown()
      .building("block", at(0, 0), { dwellings: 4 })
      .dwelling("d1", at(0, 0), { building: "block" as never, units: 3 })
      .dwelling("d2", at(0, 0), { building: "block" as never, units: 2 })
      .dataset();
    expect(found(crowded, "crowded-building")).toMatchObject([{ values: { units: 5, dwellings: 4 } }]);
    const after = repairRegister(crowded, found(crowded, "crowded-building"));
    expect(after.buildings[0]?.dwellings).toBe("unknown");
    expect(look(after).missing).toContainEqual(
      expect.objectContaining({ fact: "building-count", ids: ["block"] }),
    );
  });

  test("a link to a building that is not here is remarked upon once there are buildings", () => {
    expect(ids(with1({ building: "gone" as never }), "lost-building")).toEqual([]);
    const dataset = aTown()
      .building("b", at(0, 0), {})
      .dwelling("d1", at(0, 0), { building: "gone" as never })
      .dataset();
    expect(ids(dataset, "lost-building")).toEqual([["d1"]]);
    expect(left(dataset, "lost-building")).toEqual([]);
  });
});

describe("leases", () => {
  test("shorter than three years is no permanent housing; three is; unknown is not said", () => {
    expect(ids(with1({ leaseYears: 2.9 }), "short-lease")).toEqual([["d1"]]);
    expect(ids(with1({ leaseYears: 3 }), "short-lease")).toEqual([]);
    expect(ids(with1({}), "short-lease")).toEqual([]);
    expect(ids(with1({ leaseYears: 1, kind: "temporary" }), "short-lease")).toEqual([]);
  });

  test("has ended, ends within the next quarter, or later", () => {
    expect(ids(with1({ leaseEnds: "2026Q3" }), "ended-lease")).toEqual([["d1"]]);
    expect(ids(with1({ leaseEnds: "2026Q4" }), "lease-ends-soon")).toEqual([["d1"]]);
    expect(ids(with1({ leaseEnds: "2027Q1" }), "lease-ends-soon")).toEqual([["d1"]]);
    expect(look(with1({ leaseEnds: "2027Q2" })).remarks).toEqual([]);
  });

  test("a repair that asks does nothing until somebody answers", () => {
    const short = with1({ leaseYears: 1 });
    expect(repairRegister(short, found(short, "short-lease"))).toBe(short);
    expect(left(short, "short-lease", { leaseYears: 5 })).toEqual([]);
  });
});

describe("shares and standings", () => {
  const hill = (bylaws: boolean | "unknown") =>
    [1, 2, 3, 4]
      .reduce(
        (town, n) => town.dwelling(`d${n}`, at(0, 0), { building: "b" as never, acquisition: "owned" }),
        aTown()
          .cooperative("hill", { dwellings: 20, form: "cooperative", bylawsAllowMore: bylaws })
          .building("b", at(0, 0), { cooperative: "hill" as never }),
      )
      .dataset();

  test("more owned than the right to own, also through the building; bylaws that allow more set it right", () => {
    expect(found(hill("unknown"), "over-right")).toMatchObject([{ values: { units: 4, right: 2 } }]);
    expect(left(hill("unknown"), "over-right")).toEqual([]);
    expect(found(hill(true), "over-right")).toEqual([]);
  });

  test("housed in by placements but vacant in the register, and more housed than there are units", () => {
    const town = (units: number) =>
      aTown()
        .dwelling("d1", at(0, 0), { standing: "vacant", units })
        .placement("p1", inDwelling("d1"))
        .placement("p2", inDwelling("d1"))
        .dataset();
    expect(ids(town(3), "housed-not-occupied")).toEqual([]);
    expect(ids(town(2), "housed-not-occupied")).toEqual([["d1"]]);
    expect(left(town(2), "housed-not-occupied")).toEqual([]);
    expect(ids(town(1), "overfull")).toEqual([["d1"]]);
  });

  test("a unit that the last file did not have can be removed, unless somebody lives there by a placement", () => {
    const absent = with1({ absentFrom: "boliger.xlsx" });
    expect(repairRegister(absent, found(absent, "absent")).dwellings).toEqual([]);
    const held = aTown()
      .dwelling("d1", at(0, 0), { absentFrom: "boliger.xlsx" })
      .placement("p", inDwelling("d1"))
      .dataset();
    expect(repairRegister(held, found(held, "absent")).dwellings).toHaveLength(1);
  });
});

test("missing facts say which rules wait for them, and of how many", () => {
  const { missing } = look(with1({ acquisition: "unknown", designation: "general" }));
  expect(missing.find(({ fact }) => fact === "acquisition")).toEqual({
    fact: "acquisition",
    rules: ["d2-cooperative-ownership", "d12-financing-conflict"],
    ids: ["d1"],
    of: 1,
  });
  expect(missing.some(({ fact }) => fact === "designation")).toBe(false);
});

test("the order of the register never changes what is found", () => {
  const labels = ["Storgata 5, H0101", "storgata 5 h0101", "Storgata 6", "Storgata 7, H0101"];
  const one = fc.record({
    label: fc.constantFrom(...labels),
    units: fc.integer({ min: 1, max: 3 }),
    leaseYears: fc.constantFrom<Dwelling["leaseYears"]>(1, 3, "unknown"),
    standing: fc.constantFrom<Dwelling["standing"]>("vacant", "occupied"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), fc.integer(), (facts, turn) => {
      const town = facts
        .reduce((now, over, i) => now.dwelling(`d${i}`, at(i * 10, 0), over), aTown())
        .dataset();
      const turned = town.dwellings.toSorted((a, b) => (a.id < b.id ? 1 : -1) * (turn % 2 === 0 ? 1 : -1));
      expect(look({ ...town, dwellings: turned })).toEqual(look(town));
    }),
  );
});

test("what a file said before an edit, and a mark of absence, change no fact of the dataset", () => {
  const plain = with1({ areaM2: 48 });
  const marked = with1({ areaM2: 48, edited: { areaM2: 45 }, absentFrom: "x.csv" });
  expect(hashDataset(marked)).toBe(hashDataset(plain));
  expect(hashDataset(with1({ leaseEnds: "2027Q1" }))).not.toBe(hashDataset(with1({})));
  expect(id("d1")).toBe(plain.dwellings[0]?.id);
});
