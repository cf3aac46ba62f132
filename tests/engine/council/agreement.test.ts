import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casePerformance } from "../../../src/engine/council/agreement.ts";
import {
  caseCriteria,
  findAgreement,
  IMPORTANCES,
  type MemberView,
  type PublicCase,
} from "../../../src/engine/council/index.ts";
import { createChance } from "../../../src/engine/dispersion/chance.ts";
import { ranking, ruleSetWeights, sharesOf } from "../../../src/engine/siting/weighing/index.ts";
import { aPublicCase } from "./a-public-case.ts";

const publicCase: PublicCase = aPublicCase();
const { criteria, plots } = casePerformance(publicCase);
const aView: fc.Arbitrary<MemberView> = fc.array(fc.constantFrom(...IMPORTANCES), {
  minLength: criteria.length,
  maxLength: criteria.length,
});
test("what is weighed is known from the rules alone", () => {
  expect(caseCriteria(publicCase)).toEqual(criteria);
});

const RANGES = { none: [0, 0], less: [0, 1], same: [0.5, 1.5], more: [1, 3] } as const;

/** Weights that a view allows, found by throwing: null where none were. */
function someWeights(view: MemberView, seed: number): Float64Array | null {
  const shares = sharesOf(ruleSetWeights(publicCase.ruleSet, criteria)) as Float64Array;
  const chance = createChance(seed);
  const low = shares.map((share, k) => share * RANGES[view[k] ?? "same"][0]);
  const high = shares.map((share, k) => share * RANGES[view[k] ?? "same"][1]);
  const weights = low.map((value, k) => value + chance.next() * ((high[k] as number) - value));
  const sum = weights.reduce((a, b) => a + b, 0);
  const scaled = weights.map((weight) => weight / sum);
  const fits = scaled.every((w, k) => w >= (low[k] as number) - 1e-12 && w <= (high[k] as number) + 1e-12);
  return sum > 0 && fits ? scaled : null;
}

describe("what members of a council can agree on", () => {
  test("is never against what their own weights say", () => {
    let [tried, alwaysSeen, neverSeen] = [0, 0, 0];
    fc.assert(
      fc.property(aView, fc.integer(), (view, seed) => {
        const found = findAgreement(publicCase, [view]);
        if (!found.ok) return;
        const table = casePerformance(publicCase);
        for (let throwIt = 0; throwIt < 20; throwIt++) {
          const weights = someWeights(view, seed + throwIt);
          if (!weights) continue;
          tried += 1;
          const { place } = ranking(table, weights);
          found.value.plots.forEach(({ standings: [standing] }, row) => {
            const among = (place[row] as number) <= 3;
            if (standing === "always") alwaysSeen += 1;
            if (standing === "never") neverSeen += 1;
            if (standing === "always") expect(among).toBe(true);
            if (standing === "never") expect(among).toBe(false);
          });
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(tried, alwaysSeen, neverSeen)).toBeGreaterThan(20);
  });

  test("holds for everyone only where it holds for each, and does not hang on who is asked first", () => {
    fc.assert(
      fc.property(fc.array(aView, { minLength: 2, maxLength: 4 }), (views) => {
        const found = findAgreement(publicCase, views);
        const turned = findAgreement(publicCase, [...views].reverse());
        expect(turned.ok).toBe(found.ok);
        if (!found.ok || !turned.ok) return;
        for (const { standings, together } of found.value.plots) {
          expect(together === "always").toBe(standings.every((one) => one === "always"));
          expect(together === "never").toBe(standings.includes("never"));
        }
        const proved = (of: typeof found.value) => of.plots.map(({ together }) => together === "always");
        expect(proved(turned.value)).toEqual(proved(found.value));
      }),
      { numRuns: 30 },
    );
  });

  test("of everyone at once leaves all plots among the best when there are no more than are asked for", () => {
    const found = findAgreement(publicCase, [criteria.map(() => "same" as const)], plots.length);
    expect(found.ok && found.value.plots.map(({ together }) => together)).toEqual(plots.map(() => "always"));
  });

  test("names the member whose view leaves the weight nowhere to go", () => {
    const nothing: MemberView = criteria.map(() => "none");
    const same: MemberView = criteria.map(() => "same");
    expect(findAgreement(publicCase, [same, nothing])).toEqual({ ok: false, error: { member: 1, most: 0 } });
  });

  test("tells which criteria divide, those that divide the most first", () => {
    const with1 = (k: number, word: "more" | "less"): MemberView =>
      criteria.map((_, n) => (n === k ? word : "same"));
    const found = findAgreement(publicCase, [
      with1(0, "more"),
      with1(0, "less"),
      with1(1, "more"),
      with1(0, "less"),
    ]);
    expect(found.ok && found.value.divides).toEqual([{ criterion: criteria[0], less: 2, more: 1 }]);
  });
});
