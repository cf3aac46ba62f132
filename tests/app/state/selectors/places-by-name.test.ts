import { describe, expect, test } from "vitest";
import { areaAt, boundsOf, squareMetresOf } from "../../../../src/app/state/selectors/outline.ts";
import { plotsInForce } from "../../../../src/app/state/selectors/plots-in-force.ts";
import { subjectName } from "../../../../src/app/state/selectors/subject-name.ts";
import {
  type Area,
  at,
  type Change,
  type ChangeId,
  id,
  type PlotId,
  UNKNOWN,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, square } from "../../../support/a-town.ts";
import { anAnswer } from "../../workspaces/an-answer.ts";

const m = messages("nb");
const town = aTown()
  .area("west", square(at(0, 0), 1000))
  .area("east", square(at(1000, 0), 1000))
  .building("block", at(0, 0), { name: "Torget 2" })
  .building("shed", at(10, 0))
  .cooperative("owners", { form: "condominium" })
  .dwelling("d1", at(0, 0), { label: "Torget 2, H0101" })
  .dwelling("d2", at(0, 0), { building: "block" as never })
  .dwelling("d3", at(5, 5))
  .plot("a", square(at(100, 0), 40), { name: "Lia" })
  .plot("b", square(at(200, 0), 40))
  .dataset();
const named = { dataset: town, changes: [] };

describe("what a place is called", () => {
  test("is the register's name, else the next best thing, never an id", () => {
    const name = (kind: Parameters<typeof subjectName>[0]["kind"], own: string) =>
      subjectName({ kind, id: own }, named, m);
    expect(name("dwelling", "d1")).toBe("Torget 2, H0101");
    expect(name("dwelling", "d2")).toBe("Torget 2");
    expect(name("dwelling", "d3")).toBe("Bolig uten adresse");
    expect(name("building", "shed")).toBe("Bygg uten navn");
    expect(name("cooperative", "owners")).toBe("Sameie uten navn");
    expect(name("plot", "b")).toBe("Tomt 2");
  });

  test("is, for a site, its first member with a name; a placement has none", () => {
    const site = { at: at(0, 0), units: 2, nearest: UNKNOWN, rings: [], verdict: "within" } as const;
    const assessment = anAnswer({
      sites: [
        { ...site, id: "one", members: ["placement-7", "d1"] },
        { ...site, id: "lone", members: ["placement-7"] },
      ],
    });
    const name = (own: string) => subjectName({ kind: "site", id: own }, { ...named, assessment }, m);
    expect(name("one")).toBe("Torget 2, H0101 m.fl.");
    expect(name("lone")).toBe("Sted uten navn");
  });
});

describe("plots in force", () => {
  test("carry their proposals, and where these were dragged", () => {
    const changes: readonly Change[] = [
      { id: id<ChangeId>("1"), kind: "open-plot", plot: id<PlotId>("b"), houses: 3 },
      { id: id<ChangeId>("2"), kind: "move-proposal", proposal: id<ChangeId>("1"), to: at(210, 5) },
    ];
    const [a, b] = plotsInForce(town, changes);
    expect(a?.proposals).toEqual([]);
    expect(b?.proposals).toEqual([{ id: "1", houses: 3, at: at(210, 5) }]);
  });
});

describe("outlines", () => {
  const ring: Area = {
    type: "MultiPolygon",
    coordinates: [
      [
        ...(square(at(0, 0), 100).coordinates[0] ?? []),
        (square(at(0, 0), 20).coordinates[0]?.[0] ?? []).toReversed(),
      ],
    ],
  };

  test("have an area without their holes, and bounds", () => {
    expect(squareMetresOf(ring)).toBe(100 * 100 - 20 * 20);
    expect(boundsOf(ring)).toEqual([-50, -50, 50, 50]);
  });

  test("hold a point or do not, and a hole holds nothing", () => {
    expect(areaAt(town.neighbourhoods, at(100, 0))?.name).toBe("west");
    expect(areaAt(town.neighbourhoods, at(900, 0))?.name).toBe("east");
    expect(areaAt(town.neighbourhoods, at(5000, 0))).toBeUndefined();
    const [west] = town.neighbourhoods;
    if (!west) throw new Error("the town has a west");
    const holed = { ...west, outline: ring };
    expect(areaAt([holed], at(0, 0))).toBeUndefined();
    expect(areaAt([holed], at(30, 0))).toBe(holed);
  });
});
