import { describe, expect, test } from "vitest";
import { LEAKY_SCORES } from "../../../scripts/attacks/leaky/leaky-scores.ts";
import { brokenMeasures } from "../../../scripts/attacks/row.ts";
import { attackScores } from "../../../scripts/attacks/score-inversion.ts";

const TOWNS = 5;
describe("P7 and P8: homes out of figures", () => {
  test("all that a case shows names no door more than the release does, and no new address", () => {
    const rows = attackScores({ towns: TOWNS, seed: 5 });
    expect(brokenMeasures(rows)).toEqual([]);
    expect(rows.flatMap(({ measures }) => measures.map(({ name }) => name))).toEqual([
      "doors-over-oracle",
      "doors-over-release",
      "new-address-found",
    ]);
  });

  test.each(LEAKY_SCORES)("%s: homes are found", (_, shows, measures) => {
    expect(brokenMeasures(attackScores({ towns: TOWNS, seed: 5, shows }))).toEqual(
      expect.arrayContaining([...measures]),
    );
  });
});
