import { describe, expect, test } from "vitest";
import { compareCriteria } from "../../../../src/engine/siting/weighing/index.ts";
import { recordAgreement } from "../../../support/record-agreement.ts";
import { hasTruth, truth } from "../../../support/shared-truth.ts";

interface Case {
  readonly elements: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  readonly weights_eigen: Readonly<Record<string, number>>;
  readonly lambda_max: number;
  readonly CR_saaty: number;
}

const comparisonsOf = (matrix: Case["matrix"]) =>
  matrix.flatMap((row, first) =>
    row.flatMap((times, second) => (second > first ? [{ first, second, times }] : [])),
  );

describe.skipIf(!hasTruth)("weights by pairwise comparison, held against AHPy", () => {
  const cases = hasTruth ? (JSON.parse(truth("mcda/ahp.json")) as Readonly<Record<string, Case>>) : {};
  const near = (ours: number, theirs: number, what: string, relative: number) => {
    recordAgreement(ours, theirs, what);
    expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(relative * theirs);
  };
  for (const [key, { elements, matrix, weights_eigen, lambda_max, CR_saaty }] of Object.entries(cases)) {
    // As the table of agreements calls them.
    const name = key === "car_criteria" ? "cars" : key;
    test(`${name}: the eigenvector, its eigenvalue and the consistency ratio are theirs`, () => {
      const answer = compareCriteria(elements.length, comparisonsOf(matrix));
      if (!answer.ok) throw new Error(answer.error.code);
      for (const [k, element] of elements.entries())
        near(
          answer.value.weights[k] as number,
          weights_eigen[element] as number,
          `${name} AHP weight[${element}]`,
          1e-9,
        );
      near(answer.value.lambdaMax, lambda_max, `${name} AHP λmax`, 1e-9);
      near(answer.value.consistencyRatio as number, CR_saaty, `${name} AHP consistency ratio`, 1e-9);
    });
  }
});

describe("weights by pairwise comparison", () => {
  const consistent = [5, 3, 2, 1];
  const all = consistent.flatMap((a, first) =>
    consistent.flatMap((b, second) => (second > first ? [{ first, second, times: a / b }] : [])),
  );

  test("judgements that agree give back the weights they came from, and are perfectly consistent", () => {
    const answer = compareCriteria(4, all);
    if (!answer.ok) throw new Error(answer.error.code);
    for (const [k, weight] of consistent.entries())
      expect(answer.value.weights[k]).toBeCloseTo(weight / 11, 12);
    expect(answer.value.consistencyRatio).toBeCloseTo(0, 12);
    expect(answer.value.strains[0]?.off).toBeCloseTo(1, 10);
  });

  test("the judgement that was spoiled is the one that is named, whatever the order they come in", () => {
    const spoiled = all.map((one) => (one.first === 1 && one.second === 3 ? { ...one, times: 1 / 3 } : one));
    const forth = compareCriteria(4, spoiled);
    const back = compareCriteria(4, [...spoiled].reverse());
    if (!forth.ok || !back.ok) throw new Error("not compared");
    expect(forth.value.strains[0]).toMatchObject({ first: 1, second: 3 });
    expect(forth.value.consistencyRatio).toBeGreaterThan(0.1);
    expect(back.value.strains).toEqual(forth.value.strains);
  });

  test("judgements left out are not made up: a chain is enough for the weights, and the ratio is unknown", () => {
    const chain = all.filter(({ first, second }) => second === first + 1);
    const answer = compareCriteria(4, chain);
    if (!answer.ok) throw new Error(answer.error.code);
    for (const [k, weight] of consistent.entries())
      expect(answer.value.weights[k]).toBeCloseTo(weight / 11, 9);
    expect(answer.value.consistencyRatio).toBe("unknown");
    expect(answer.value.missing).toEqual([
      [0, 2],
      [0, 3],
      [1, 3],
    ]);
  });

  test("what cannot be read is said, not guessed at", () => {
    expect(compareCriteria(3, [{ first: 0, second: 1, times: 2 }])).toEqual({
      ok: false,
      error: { code: "not-connected", first: 0, second: 2 },
    });
    expect(compareCriteria(2, [{ first: 0, second: 1, times: 0 }])).toMatchObject({
      error: { code: "not-a-comparison", at: 0 },
    });
    const twice = [
      { first: 0, second: 1, times: 2 },
      { first: 1, second: 0, times: 2 },
    ];
    expect(compareCriteria(2, twice)).toMatchObject({ error: { code: "compared-twice" } });
  });
});
