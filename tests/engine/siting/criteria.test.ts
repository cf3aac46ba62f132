import { describe, expect, test } from "vitest";
import { STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { assessPlot, buildSitingGround } from "../../../src/engine/siting/index.ts";
import { worthAbove, worthBelow } from "../../../src/engine/siting/worth.ts";
import { square } from "../../support/a-town.ts";
import { east, judged, mappedTown, ORIGIN } from "./judged.ts";

const plot = square(ORIGIN, 40);
const town = () => mappedTown().plot("a", plot);

describe("worth", () => {
  test("is whole up to good, half at acceptable, nothing from twice acceptable, straight between", () => {
    const worths = [0, 500, 750, 1000, 1500, 2000, 9000].map((value) => worthBelow(value, 500, 1000));
    expect(worths).toEqual([1, 1, 0.75, 0.5, 0.25, 0, 0]);
    const room = [500, 350, 300, 250, 187.5, 125, 0].map((value) => worthAbove(value, 350, 250));
    expect(room).toEqual([1, 1, 0.75, 0.5, 0.25, 0, 0]);
  });

  test("stays between 0 and 1 and never jumps, also where good and acceptable meet or change places", () => {
    for (const [good, acceptable] of [
      [500, 500],
      [1000, 500],
      [0, 0],
    ] as const) {
      let before = worthBelow(0, good, acceptable);
      for (let value = 0; value <= 3000; value += 10) {
        const worth = worthBelow(value, good, acceptable);
        expect(worth).toBeGreaterThanOrEqual(0);
        expect(worth).toBeLessThanOrEqual(before);
        before = worth;
      }
    }
  });
});

describe("criteria", () => {
  test("walking is the straight line times the detour factor, to the nearest that counts", () => {
    const dataset = town()
      .facility("g1", "grocery", east(1000), { name: "Torget" })
      .facility("g2", "grocery", east(0, 900))
      .dataset();
    expect(judged(dataset).finding("c2-grocery")).toMatchObject({
      verdict: "acceptable",
      measured: 1170,
      limit: 2000,
      facts: { distance: 1170, name: null },
    });
  });

  test("a stop counts only when it is known to be served often enough", () => {
    const stop = (departuresPerHour: number | "unknown") =>
      judged(town().facility("s", "busStop", east(100), { departuresPerHour }).dataset()).finding(
        "c1-bus-stop",
      );
    expect(stop(1)).toMatchObject({ verdict: "good", measured: 130 });
    expect(stop(0.9).verdict).toBe("poor");
    expect(stop("unknown")).toMatchObject({ verdict: "unknown", facts: { uncounted: 130 } });
    const farther = town()
      .facility("s1", "busStop", east(100), { departuresPerHour: "unknown" })
      .facility("s2", "busStop", east(1500), { departuresPerHour: 4 })
      .dataset();
    expect(judged(farther).finding("c1-bus-stop")).toMatchObject({
      verdict: "poor",
      measured: 1950,
      facts: { uncounted: 130 },
    });
  });

  test("among thousands of stops the index finds what a loop finds", () => {
    let crowded = town();
    for (let i = 0; i < 400; i++)
      crowded = crowded.facility(`s${i}`, "busStop", east(900 + i * 7, i * 3), { departuresPerHour: 2 });
    expect(judged(crowded.dataset()).finding("c1-bus-stop").measured).toBe(1170);
    const remote = crowded.dataset().facilities.map((stop) => ({ ...stop, departuresPerHour: 0 }));
    expect(judged({ ...crowded.dataset(), facilities: remote }).finding("c1-bus-stop").verdict).toBe("poor");
  });

  test("doctor and pharmacy are both needed, and the farther one counts", () => {
    const one = town().facility("h", "healthCentre", east(500));
    expect(judged(one.dataset()).finding("c3-health").verdict).toBe("unknown");
    const both = judged(one.facility("p", "pharmacy", east(4000)).dataset()).finding("c3-health");
    expect(both).toMatchObject({ verdict: "acceptable", measured: 5200 });
  });

  test("the drive from the base is minutes at the set speed", () => {
    // 10 km × 1.3 at 40 km/h.
    const dataset = town().facility("t", "teamBase", east(10_000)).dataset();
    expect(judged(dataset).finding("c5-team-base")).toMatchObject({ verdict: "acceptable", measured: 19.5 });
  });

  test("green is the nearer of a listed place and an area in the plan", () => {
    const listed = town().facility("g", "greenArea", east(400));
    expect(judged(listed.dataset()).finding("c6-green").measured).toBe(520);
    const planned = listed.zone("z", "landUse", square(east(150), 100), { grade: "green" }).dataset();
    expect(judged(planned).finding("c6-green").verdict).toBe("good");
    expect(judged(town().dataset()).finding("c6-green").verdict).toBe("unknown");
  });

  test("room per house falls with the number of houses", () => {
    const dataset = town().dataset();
    const rooms = [1, 2, 4, 8].map((houses) => judged(dataset, { houses }).finding("c10-plot-size").measured);
    expect(rooms).toEqual([1600, 800, 400, 200]);
    expect(judged(dataset, { houses: 3 }).finding("c11-house-count").verdict).toBe("good");
    expect(judged(dataset, { houses: 4 }).finding("c11-house-count").verdict).toBe("acceptable");
  });
});

describe("terms", () => {
  const known = () =>
    mappedTown()
      .plot("a", plot, {
        ownership: "municipal",
        facts: {
          slopePercent: 30,
          utilitiesMetres: 150,
          roadAccess: true,
          sunAndOutdoor: true,
          fireAccess: true,
        },
      })
      .dataset();

  test("the best earns its weight, the worst loses it, half way is nothing", () => {
    const { term } = judged(known());
    expect(term("c9-ownership")).toMatchObject({ weight: 2, points: 2, best: 2 });
    expect(term("c7-slope")).toMatchObject({ weight: 2, points: -1, best: -1 });
    expect(term("c8-utilities")).toMatchObject({ weight: 2, points: 0, best: 0 });
  });

  test("unknown is held to the worst, and says what it could still earn", () => {
    const { term } = judged(known());
    expect(term("c2-grocery")).toMatchObject({ weight: 4, points: -4, best: 4 });
    expect(term("c2-grocery").measured).toBeUndefined();
  });

  test("weights of the standard sum to the 30 points that criteria may move", () => {
    const { terms } = judged(known());
    expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(30);
    expect(terms).toHaveLength(14);
  });

  test("a scale turns weights into points, in tenths", () => {
    const dataset = known();
    const [first] = dataset.plots;
    if (!first) throw new Error("no plot");
    const { terms } = assessPlot(buildSitingGround(dataset), first, 1, STANDARD_RULE_SET, 1 / 3);
    expect(terms.find(({ rule }) => rule === "c9-ownership")).toMatchObject({ weight: 2, points: 0.7 });
    expect(terms.find(({ rule }) => rule === "c2-grocery")).toMatchObject({ points: -1.3, best: 1.3 });
  });

  test("a rule the rule set does not name says nothing", () => {
    const dataset = known();
    const [first] = dataset.plots;
    if (!first) throw new Error("no plot");
    const some = {
      ...STANDARD_RULE_SET,
      rules: STANDARD_RULE_SET.rules.filter(({ rule }) => rule === "c9-ownership"),
    };
    const { findings, terms, worstConstraint } = assessPlot(buildSitingGround(dataset), first, 1, some);
    expect(findings.map(({ rule }) => rule)).toEqual(["c9-ownership"]);
    expect(terms).toHaveLength(1);
    expect(worstConstraint).toBe("unknown");
  });
});
