import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { councilBasis, councilFigures, figureSums, newlyAsking } from "../../../src/engine/council/index.ts";
import {
  assess,
  type ChangeId,
  canonicalJson,
  type Dataset,
  id,
  type PlotId,
  type RuleSetId,
  type Scenario,
  type ScenarioId,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { makePublicCase } from "../../../src/engine/publishing/make-public-case.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";
import { aRandomTown } from "../../support/random-town.ts";
import { released, toPublish, withDwellings } from "./a-public-case.ts";

const ruleSet = STANDARD_RULE_SET;
const scenario = (name: string, ...changes: Scenario["changes"]): Scenario => ({
  id: id<ScenarioId>(name),
  title: name,
  datasetHash: "",
  ruleSet: id<RuleSetId>(ruleSet.id),
  changes,
  cursor: changes.length,
});
const opened = (plot: string, houses: number) => ({
  id: id<ChangeId>(`open-${plot}`),
  kind: "open-plot" as const,
  plot: id<PlotId>(plot),
  houses,
});

/** Two areas of a thousand residents: twelve municipal homes in the west, none in the east, a plot in each. */
const twoAreas = () =>
  aTown()
    .area("vest", square(at(0, 0), 1000), { residents: 1000, dwellings: 450 })
    .area("øst", square(at(1000, 0), 1000), { residents: 1000, dwellings: 450 })
    .dwelling("d", at(-200, -200), { units: 12 })
    .plot("plot-v", square(at(100, 100), 40))
    .plot("plot-ø", square(at(1100, 100), 40));

describe("what a council is told of an alternative", () => {
  test("is, of today's homes, what the housing office's own view says of all municipal homes", () => {
    let compared = 0;
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const { publicCase } = makePublicCase(toPublish(withDwellings(dataset)));
        const figures = councilFigures(councilBasis(publicCase));
        const own = assess(dataset, { changes: [], ruleSet });
        for (const area of figures.areas) {
          if (area.homes === "unknown") throw new Error("told of every area");
          if (area.homes.least !== area.homes.most) continue;
          for (const finding of area.findings) {
            const theirs = own.findings.find(
              ({ rule, subject, count }) =>
                rule === finding.rule &&
                subject.kind === "neighbourhood" &&
                subject.id === area.area &&
                count === "stock",
            );
            expect({ ...finding, subject: theirs?.subject, count: "stock", id: theirs?.id }).toEqual(theirs);
            compared += 1;
          }
        }
      }),
    );
    expect(compared).toBeGreaterThan(100);
  });

  test("counts the houses of the alternative in their area, in the mean and against the need", () => {
    const { publicCase } = makePublicCase(
      toPublish(twoAreas().dataset(), [scenario("s", opened("plot-ø", 4))]),
    );
    const basis = councilBasis(publicCase);
    const figures = councilFigures(basis, publicCase.alternatives[0]);
    expect(figures).toMatchObject({ alternative: "A", houses: 4, unmet: 2, without: 0, unused: 0 });
    expect(figures.areas.map(({ added, homes, per1000 }) => ({ added, homes, per1000 }))).toEqual([
      { added: 0, homes: { least: 12, most: 12 }, per1000: 12 },
      { added: 4, homes: { least: 4, most: 4 }, per1000: 4 },
    ]);
    expect(councilFigures(basis)).toMatchObject({
      alternative: "0",
      houses: 0,
      unmet: 6,
      without: 1,
      unused: 1,
    });
    expect(figures.densest).toEqual({ area: "vest", per1000: 12 });
  });

  test("asks for a reason where an alternative makes an area far denser than the rest, and of nothing else", () => {
    const many = twoAreas()
      .plot("plot-v2", square(at(200, 200), 40))
      .dataset();
    const { publicCase } = makePublicCase(
      toPublish(many, [scenario("s", opened("plot-v", 8), opened("plot-v2", 8))]),
    );
    const basis = councilBasis(publicCase);
    const asked = newlyAsking(councilFigures(basis, publicCase.alternatives[0]), councilFigures(basis));
    // 141 m apart: two sites of eight houses (D3 considers above three), too near each other (D4); the west was above the mean before (D10).
    expect(asked.map(({ place, finding }) => [place.id, finding.rule, finding.verdict])).toEqual([
      ["plot-v", "d3-site-size", "consider"],
      ["plot-v", "d4-site-spacing", "consider"],
      ["plot-v2", "d3-site-size", "consider"],
      ["plot-v2", "d4-site-spacing", "consider"],
    ]);
  });

  test("tells room as the number of houses that can be added one at a time before a rule asks", () => {
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const { publicCase } = makePublicCase(toPublish(withDwellings(dataset)));
        const basis = councilBasis(publicCase);
        for (const [index, area] of councilFigures(basis).areas.entries()) {
          const { homes, room } = area;
          const { consider } = room;
          if (homes === "unknown") throw new Error("told of every area");
          if (consider === "unknown" || consider < 0 || consider >= 20) continue;
          const withMore = (k: number) => {
            const areas = publicCase.areas.map((one, n) =>
              n === index ? { ...one, homes: homes.most + k } : one,
            );
            const mean = { ...publicCase.mean, homes: publicCase.mean.homes + k };
            return councilFigures(councilBasis({ ...publicCase, areas, mean })).areas[index];
          };
          const asks = (k: number) =>
            withMore(k)?.findings.some(({ verdict }) => verdict === "consider" || verdict === "justify");
          expect(asks(consider)).toBe(false);
          expect(asks(consider + 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("vouches for nothing where one home or two would decide it", () => {
    const town = aTown()
      .area("a", square(at(0, 0), 1000), { residents: 400, dwellings: 200 })
      .area("b", square(at(1000, 0), 1000), { residents: 4000, dwellings: 1900 })
      .dwelling("d1", at(0, 0), { units: 1 })
      .dwelling("d2", at(1000, 0), { units: 14 })
      .dataset();
    const { publicCase } = makePublicCase(toPublish(town));
    expect(publicCase.areas.map(({ homes }) => homes)).toEqual(["few", 14]);
    const [few] = councilFigures(councilBasis(publicCase)).areas;
    expect(few).toMatchObject({ homes: { least: 1, most: 2 }, per1000: "unknown" });
    // One home of 1.36 expected is under the mean, two are over it.
    expect(few?.findings.find(({ rule }) => rule === "d10-fair-share")?.verdict).toBe("unknown");
  });
});

describe("an area whose number of homes is not told", () => {
  /** A hamlet beside two areas that are big enough; the hamlet's homes change nothing that is public. */
  const hamlet = (units: number) =>
    makePublicCase(
      toPublish(
        aTown()
          .municipality({ residents: 5000 })
          .area("a", square(at(0, 0), 1000), { residents: 900, dwellings: 30 })
          .area("b", square(at(1000, 0), 1000), { residents: 400, dwellings: 200 })
          .area("c", square(at(2000, 0), 1000), { residents: 4000, dwellings: 1900 })
          .dwelling("d1", at(0, 0), { units })
          .dwelling("d2", at(1000, 0), { units: 20 - units })
          .dwelling("d3", at(2000, 0), { units: 14 })
          .plot("plot", square(at(100, 100), 40))
          .dataset(),
      ),
    ).publicCase;
  const publicCase = hamlet(6);
  const basis = councilBasis(publicCase);

  test("answers unknown, and counts neither as without homes nor as with", () => {
    // The next smallest is held back too, or the hamlet's would be what is left of the sum.
    expect(publicCase.areas.map(({ homes }) => homes)).toEqual(["untold", "untold", 14]);
    const today = councilFigures(basis);
    expect(today).toMatchObject({ without: 0, unused: 0, told: 1 });
    expect(today.areas[0]).toMatchObject({
      homes: "unknown",
      per1000: "unknown",
      room: { consider: "unknown", justify: "unknown" },
      unused: false,
    });
    for (const { verdict, measured } of today.areas[0]?.findings ?? [])
      expect([verdict, measured]).toEqual(["unknown", undefined]);
  });

  test("is asked for a reason by what the new houses alone make of it", () => {
    const houses = [{ plot: id<PlotId>("plot"), houses: 40, findings: [] }];
    const after = councilFigures(basis, { id: "A", title: "", reason: "", houses });
    expect(newlyAsking(after, councilFigures(basis)).map(({ place }) => place.id)).toContain("a");
  });

  test("has the same figures however its homes and its neighbour's are shared between them", () => {
    for (const units of [1, 2, 13, 19]) expect(figureSums(hamlet(units))).toEqual(figureSums(publicCase));
  });
});

describe("a public case", () => {
  test("is the same bytes whatever the private data are, as long as the release is the same", () => {
    const town = (where: number, standing: "vacant" | "occupied", placed: boolean) => {
      const made = twoAreas().dwelling("p", at(where, where), { units: 3, standing });
      return (placed ? made.placement("x", inDwelling("p"), { standing: "housed" }) : made).dataset();
    };
    const release = released(town(50, "vacant", false));
    const bytes = (dataset: Dataset, of = release) =>
      canonicalJson(makePublicCase(toPublish(dataset, [scenario("s", opened("plot-v", 2))], of)).publicCase);
    const first = bytes(town(50, "vacant", false));
    expect(bytes(town(-420, "occupied", true))).toBe(first);
    expect(bytes(town(333, "occupied", false))).toBe(first);
    // Nor of where a new home was taken since; the next release tells that there are more.
    expect(bytes(town(1050, "vacant", false))).toBe(first);
    const later = town(1050, "vacant", false);
    expect(bytes(later, released(later))).not.toBe(first);
  });

  test("leaves changes about homes out, and says how many", () => {
    const home = {
      id: id<ChangeId>("x"),
      kind: "end-placement" as const,
      placement: "nobody" as never,
    };
    const made = makePublicCase(toPublish(twoAreas().dataset(), [scenario("s", home, opened("plot-v", 2))]));
    expect(made.leftOut).toBe(1);
    expect(made.publicCase.alternatives[0]?.houses.map(({ plot, houses }) => [plot, houses])).toEqual([
      ["plot-v", 2],
    ]);
  });
});
