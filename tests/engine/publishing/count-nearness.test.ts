import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseFile, NEAR_METRES, type PublicNearness, readCase } from "../../../src/engine/council/index.ts";
import type { Residences } from "../../../src/engine/index.ts";
import { aCaseOfZones, aTownWithZones } from "../council/a-case-of-zones.ts";

const dataset = aTownWithZones(5, 2);
const publicCase = aCaseOfZones(dataset);
const known = ({ nearness }: Pick<typeof publicCase, "nearness">): PublicNearness => {
  if (nearness === undefined || nearness === "unknown") throw new Error("a case of zones has weights");
  return nearness;
};
const weights = known(publicCase);
const withResidences = (change: Partial<Residences>) => ({
  ...dataset,
  residences: { ...dataset.residences, ...change },
});

describe("how dwellings lie about the plots", () => {
  test("is counted zone by zone within the distance, dwelling for dwelling", () => {
    const { x, y } = dataset.residences;
    expect(weights.of).toBe("dwellings");
    expect(weights.zones.reduce((sum, many) => sum + many, 0)).toBe(2 * x.length);
    publicCase.plots.forEach(({ at }, row) => {
      const near = Array.from(x).filter(
        (east, i) => Math.hypot(east - at.x, (y[i] as number) - at.y) <= NEAR_METRES,
      ).length;
      expect((weights.plots[row] as readonly number[]).reduce((sum, many) => sum + many, 0)).toBe(2 * near);
    });
    expect(weights.plots[publicCase.plots.findIndex(({ id }) => id === "borte")]).toEqual(
      weights.zones.map(() => 0),
    );
  });

  test("is of addresses, all of them, where one of them does not say how many dwellings it has", () => {
    const dwellings = dataset.residences.dwellings.slice();
    dwellings[3] = -1;
    const counted = known(aCaseOfZones(withResidences({ dwellings })));
    expect(counted.of).toBe("addresses");
    expect(counted.zones).toEqual(weights.zones.map((many) => many / 2));
    expect(counted.plots).toEqual(weights.plots.map((row) => row.map((many) => many / 2)));
  });

  test("does not depend on the order of the addresses, nor on whose the homes are", () => {
    const { x, y, dwellings, residents } = dataset.residences;
    const turned = withResidences({
      x: x.slice().reverse(),
      y: y.slice().reverse(),
      dwellings: dwellings.slice().reverse(),
      residents: residents.slice().reverse(),
    });
    expect(known(aCaseOfZones(turned))).toEqual(weights);
    expect(known(aCaseOfZones({ ...dataset, placements: [], cooperatives: [] }, publicCase.release))).toEqual(
      weights,
    );
  });
});

describe("reading a case refuses", () => {
  const refused = (nearness: object) => {
    const read = readCase(
      caseFile({ ...publicCase, nearness: { ...weights, ...nearness } as PublicNearness }).text,
    );
    return read.ok ? [] : read.error;
  };
  const first = (change: (row: readonly number[]) => readonly number[]) =>
    weights.plots.map((row, i) => (i === 0 ? change(row) : row));

  test("weights that cannot be of these plots and zones", () => {
    expect(refused({})).toEqual([]);
    expect(refused({ plots: weights.plots.slice(1) })).toEqual([
      { code: "bad-value", at: "case.nearness.plots" },
    ]);
    const atFirst = [{ code: "bad-value", at: "case.nearness.plots[0]" }];
    expect(refused({ plots: first((row) => row.slice(1)) })).toEqual(atFirst);
    expect(refused({ plots: first((row) => row.map(() => -1)) })).toEqual(atFirst);
    expect(refused({ plots: first(() => weights.zones.map((many) => many + 1)) })).toEqual(atFirst);
    expect(
      refused({ zones: weights.zones.map(() => 0), plots: weights.plots.map((row) => row.map(() => 0)) }),
    ).toEqual([{ code: "against-release", at: "case.nearness.zones" }]);
    expect(refused({ zones: [...weights.zones, 4] }).map(({ code }) => code)).toContain("against-release");
  });

  test("halves, other distances and fields that nobody asked for", () => {
    expect(refused({ plots: first((row) => row.map((many) => many / 4 + 0.25)) })).toEqual([
      { code: "bad-value", at: "case.nearness.plots" },
    ]);
    expect(refused({ metres: NEAR_METRES + 1 })[0]?.at).toBe("case.nearness.metres");
    expect(refused({ homes: [3] })).toEqual([{ code: "unknown-field", at: "case.nearness" }]);
  });

  test("weights in a case whose release has no numbers to spread", () => {
    const few = aCaseOfZones(aTownWithZones(0));
    const read = readCase(caseFile({ ...few, nearness: weights }).text);
    expect(read.ok ? [] : read.error).toContainEqual({ code: "against-release", at: "case.nearness.zones" });
  });

  test("any number that is changed", () => {
    const { text } = caseFile(publicCase);
    const from = text.indexOf('"nearness"');
    const until = text.indexOf('"need"', from);
    fc.assert(
      fc.property(fc.integer({ min: from, max: until - 1 }), (place) => {
        const was = text.charAt(place);
        const is = was === "1" ? "2" : "1";
        expect(readCase(text.slice(0, place) + is + text.slice(place + 1)).ok).toBe(false);
      }),
    );
  });
});
