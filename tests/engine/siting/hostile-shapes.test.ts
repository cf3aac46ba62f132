import { describe, expect, test } from "vitest";
import type { Area, Position, Ring } from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { east, judged, mappedTown, ORIGIN } from "./judged.ts";

const asArea = (...rings: readonly Ring[]): Area => ({ type: "MultiPolygon", coordinates: [rings] });
const closed = (positions: readonly Position[]): Ring => [...positions, positions[0] as Position];

/** A coast of so many corners around the middle, its teeth some metres deep. */
function ragged(corners: number, radius: number, tooth: number): Area {
  return asArea(
    closed(
      Array.from({ length: corners }, (_, i) => {
        const angle = (2 * Math.PI * i) / corners;
        const r = radius + (i % 2) * tooth;
        return [ORIGIN.x + r * Math.cos(angle), ORIGIN.y + r * Math.sin(angle)] as const;
      }),
    ),
  );
}

describe("shapes that files really hold", () => {
  test("a zone of ten thousand corners is judged as its plain outline is", () => {
    const plot = square(east(300), 40);
    const plain = mappedTown()
      .plot("a", plot)
      .zone("f", "flood", ragged(60, 300, 0), { returnPeriod: 200 });
    const rough = mappedTown()
      .plot("a", plot)
      .zone("f", "flood", ragged(10_000, 300, 0.2), { returnPeriod: 200 });
    const [a, b] = [plain, rough].map((town) => judged(town.dataset()).finding("h1-flood"));
    expect(b?.verdict).toBe(a?.verdict);
    expect(Math.abs((b?.measured ?? 0) - (a?.measured ?? 1))).toBeLessThanOrEqual(0.02);
  });

  test("ten thousand teeth inside the plot itself are measured, not refused", () => {
    const comb = ragged(10_000, 10, 5);
    const { verdict, measured } = judged(
      mappedTown().plot("a", square(ORIGIN, 40)).zone("f", "flood", comb, { returnPeriod: 200 }).dataset(),
    ).finding("h1-flood");
    expect(verdict).toBe("conflict");
    expect(measured).toBeGreaterThan(0.19);
    expect(measured).toBeLessThan(0.45);
  });

  test("a plot of ten thousand corners gets every rule's answer", () => {
    const { findings } = judged(
      mappedTown()
        .plot("a", ragged(10_000, 20, 0.1), { at: ORIGIN })
        .dataset(),
    );
    expect(findings).toHaveLength(31);
    expect(findings.find(({ rule }) => rule === "h5-boundary")?.verdict).toBe("met");
  });

  test("a plot that touches itself in a point keeps both its parts", () => {
    const hourglass = asArea(
      closed([
        [ORIGIN.x, ORIGIN.y],
        [ORIGIN.x + 20, ORIGIN.y - 20],
        [ORIGIN.x + 20, ORIGIN.y + 20],
        [ORIGIN.x, ORIGIN.y],
        [ORIGIN.x - 20, ORIGIN.y + 20],
        [ORIGIN.x - 20, ORIGIN.y - 20],
      ]),
    );
    const flooded = mappedTown()
      .plot("a", hourglass, { at: east(14) })
      .zone("f", "flood", square(east(-20), 40), { returnPeriod: 200 })
      .dataset();
    const { facts } = judged(flooded).finding("h1-flood");
    expect(facts).toMatchObject({ share: 0.5, here: false });
    expect(judged(flooded).finding("c10-plot-size").measured).toBe(800);
  });

  test("rings that turn the wrong way are read as they were meant", () => {
    const ring = square(ORIGIN, 200).coordinates[0]?.[0] ?? [];
    const backwards = asArea([...ring].reverse());
    const { verdict } = judged(
      mappedTown()
        .plot("a", square(ORIGIN, 40))
        .zone("f", "flood", backwards, { returnPeriod: 200 })
        .dataset(),
    ).finding("h1-flood");
    expect(verdict).toBe("conflict");
  });

  test("repeated corners, a flat ring and an empty zone do no harm", () => {
    const p: Position = [ORIGIN.x, ORIGIN.y];
    const town = mappedTown()
      .plot("a", square(ORIGIN, 40))
      .zone("point", "flood", asArea([p, p, p, p]), { returnPeriod: 200 })
      .zone("flat", "flood", asArea(closed([p, [p[0] + 5, p[1]], [p[0] + 9, p[1]]])), { returnPeriod: 200 })
      .zone("empty", "flood", { type: "MultiPolygon", coordinates: [] }, { returnPeriod: 200 })
      .zone("no line", "road", { type: "MultiLineString", coordinates: [] }, { grade: "county" });
    const { findings } = judged(town.dataset());
    expect(findings.find(({ rule }) => rule === "h1-flood")?.verdict).toBe("met");
    for (const { facts, rule } of findings)
      for (const fact of Object.values(facts)) if (typeof fact === "number") expect(fact, rule).not.toBeNaN();
  });

  test("a plot that is a line, or far from everything, is unknown rather than wrong", () => {
    const flat = aTown()
      .plot(
        "a",
        asArea(
          closed([
            [0, 0],
            [50, 0],
            [90, 0],
          ]),
        ),
        { at: at(10, 0) },
      )
      .dataset();
    const states = judged(flat).findings.filter(({ rule }) => rule.startsWith("h"));
    // H16 and H17 are information wherever a plot lies.
    for (const { rule, verdict } of states.slice(0, 15)) expect(verdict, rule).toBe("unknown");
    for (const { rule, verdict } of states.slice(15)) expect(verdict, rule).toBe("info");
  });
});
