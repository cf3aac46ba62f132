import { describe, expect, test } from "vitest";
import { STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { assessPlot, buildSitingGround } from "../../../src/engine/siting/index.ts";
import { square } from "../../support/a-town.ts";
import { east, judged, mappedTown, ORIGIN } from "./judged.ts";

/** The houses' circle: 42 m² around the plot's point. */
const SPOT = Math.sqrt(42 / Math.PI);

const flood = (edge: number, accuracyMetres?: number) =>
  mappedTown()
    .plot("a", square(ORIGIN, 60))
    .zone("f", "flood", square(east(edge + 100), 200), {
      returnPeriod: 200,
      ...(accuracyMetres === undefined ? {} : { accuracyMetres }),
    });
const asked = (edge: number, accuracy?: number) =>
  judged(flood(edge, accuracy).dataset()).finding("h1-flood");

describe("maps that can be wrong", () => {
  test("without a stated accuracy a zone is taken as drawn, and nothing is said of doubt", () => {
    expect(asked(32).verdict).toBe("met");
    const hit = asked(-1);
    expect(hit.verdict).toBe("conflict");
    expect(hit.facts).not.toHaveProperty("undecided");
  });

  test("a zone just off the plot, nearer than the map can be wrong, makes what was met unknown", () => {
    expect(asked(32, 20)).toMatchObject({ verdict: "met" });
    const near = asked(32, 30);
    expect(near.verdict).toBe("unknown");
    expect(near.facts).toMatchObject({ undecided: true, accuracy: 30 });
    expect(near.facts.margin).toBeCloseTo(32 - SPOT, 0);
  });

  test("a zone that reaches less far under the houses than the map can be wrong is to be investigated", () => {
    expect(asked(2, 5)).toMatchObject({ verdict: "investigate", facts: { undecided: true, margin: -1.7 } });
    expect(asked(2, 1)).toMatchObject({ verdict: "conflict" });
  });

  test("a second zone that surely is in the way decides it", () => {
    const both = flood(2, 5).zone("g", "flood", square(ORIGIN, 20), { returnPeriod: 200, accuracyMetres: 1 });
    expect(judged(both.dataset()).finding("h1-flood").verdict).toBe("conflict");
    const drawn = flood(2, 5).zone("g", "flood", square(ORIGIN, 20), { returnPeriod: 200 });
    expect(judged(drawn.dataset()).finding("h1-flood").verdict).toBe("conflict");
  });

  test("what the mapping states holds for zones that state nothing, and a zone's own figure goes first", () => {
    const mapped = flood(2).dataset();
    const coverages = mapped.coverages.map((one) => ({ ...one, accuracyMetres: 5 }));
    expect(judged({ ...mapped, coverages }).finding("h1-flood").verdict).toBe("investigate");
    const own = { ...flood(2, 1).dataset(), coverages };
    expect(judged(own).finding("h1-flood").verdict).toBe("conflict");
  });

  test("a boundary that can be wrong makes 4 m undecided", () => {
    const town = (accuracyMetres: number) =>
      mappedTown().plot("a", square(ORIGIN, 16), { accuracyMetres }).dataset();
    expect(judged(town(0.1)).finding("h5-boundary").verdict).toBe("met");
    expect(judged(town(2)).finding("h5-boundary")).toMatchObject({
      verdict: "unknown",
      facts: { undecided: true, accuracy: 2 },
    });
  });

  test("no accuracy ever makes a verdict better", () => {
    const rank = { met: 0, unknown: 1, investigate: 2, conflict: 3 } as Record<string, number>;
    for (const edge of [-40, -5, 0, 3, 6, 20, 32, 60])
      for (const accuracy of [0.5, 3, 10, 80]) {
        const plain = asked(edge).verdict;
        const doubtful = asked(edge, accuracy).verdict;
        if (plain === "conflict") expect(["conflict", "investigate"]).toContain(doubtful);
        else expect(rank[doubtful]).toBeGreaterThanOrEqual(rank[plain] as number);
      }
  });

  test("the gravest state counts what cannot be decided as it counts what is not known", () => {
    const dataset = flood(32, 30).dataset();
    const [plot] = dataset.plots;
    if (!plot) throw new Error("no plot");
    const sure = assessPlot(buildSitingGround(flood(32).dataset()), plot, 1, STANDARD_RULE_SET);
    const unsure = assessPlot(buildSitingGround(dataset), plot, 1, STANDARD_RULE_SET);
    expect(unsure.findings.length).toBe(sure.findings.length);
    expect(unsure.findings.filter(({ verdict }) => verdict === "unknown").length).toBe(
      sure.findings.filter(({ verdict }) => verdict === "unknown").length + 1,
    );
  });
});
