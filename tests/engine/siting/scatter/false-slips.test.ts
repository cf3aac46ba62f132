import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import {
  checkScatterSlip,
  type ScatterProblem,
  scatterSites,
  scatterSlip,
} from "../../../../src/engine/index.ts";

type Branch = [cover: number[][], steps: Step[]];
type Step = number | [number, Branch];
interface Written {
  kind: string;
  version: number;
  hash: string;
  problem: { choose: number; points: { x: number[]; y: number[] } } | null;
  chosen: number[];
  value: number;
  bound: number;
  next: number | null;
  refutation: Branch | null;
}

const chance = createChance(16);
const column = () => Float64Array.from({ length: 90 }, () => chance.below(10_000));
const problem: ScatterProblem = {
  points: { x: column(), y: column() },
  choose: 12,
  include: [7],
  groups: [{ of: Int32Array.from({ length: 90 }, (_, i) => i % 6), most: 3 }],
};

function slip(of = problem): Written {
  const result = scatterSites(of);
  if (!result.ok) throw new Error(result.error.message);
  return JSON.parse(JSON.stringify(scatterSlip(of, result.value)));
}

/** Every branch of a refutation. */
function* branches(branch: Branch): Generator<Branch> {
  yield branch;
  for (const step of branch[1]) if (typeof step !== "number") yield* branches(step[1]);
}
const all = (written: Written): Branch[] => [...branches(written.refutation as Branch)];

/** Changes a true slip, and expects the checker to say where it is false. */
function planted(change: (written: Written) => void) {
  const written = slip();
  change(written);
  return checkScatterSlip(written);
}

describe("a false proof slip is caught", () => {
  test("the true one holds, and is worth planting in: it has branches, crossings off and covers", () => {
    const written = slip();
    expect(checkScatterSlip(written)).toEqual({ valid: true, shows: "best", branches: all(written).length });
    expect(all(written).length).toBeGreaterThan(3);
    expect(all(written).some(([, steps]) => steps.some((step) => typeof step === "number"))).toBe(true);
  });

  test("a value that is not the set's", () => {
    const verdict = planted((written) => {
      written.value += 1e-9 * written.value;
    });
    expect(verdict).toMatchObject({ valid: false, at: "value" });
  });

  test("another set, with its own value told", () => {
    const { x, y } = problem.points as NonNullable<ScatterProblem["points"]>;
    const far = (i: number, j: number) =>
      Math.sqrt(((x[i] as number) - (x[j] as number)) ** 2 + ((y[i] as number) - (y[j] as number)) ** 2);
    const verdict = planted((written) => {
      // By the conditions they may change places; of the larger distances the refutation then rules out too few.
      const gone = written.chosen.findIndex((i) => i !== 7);
      const old = written.chosen[gone] as number;
      const other = [...x.keys()].find((i) => i % 6 === old % 6 && !written.chosen.includes(i)) as number;
      written.chosen[gone] = other;
      const distances = written.chosen.flatMap((i) =>
        written.chosen.filter((j) => j < i).map((j) => far(i, j)),
      );
      written.value = Math.min(...distances);
      written.bound = written.value;
      const larger = [...x.keys()].flatMap((i) => [...x.keys()].filter((j) => j < i).map((j) => far(i, j)));
      written.next = Math.min(...larger.filter((one) => one > written.value));
    });
    expect(verdict).toMatchObject({ valid: false, at: "refutation" });
  });

  test("a set with one too few, one twice, one that is not there, one of a full group, or without one that must be", () => {
    for (const [change, reason] of [
      [(chosen: number[]) => chosen.pop(), "asked for"],
      [(chosen: number[]) => chosen.splice(0, 1, chosen[1] as number), "twice"],
      [(chosen: number[]) => chosen.splice(0, 1, 90), "no candidate"],
      [(chosen: number[]) => chosen.splice(chosen.indexOf(7), 1, 8), "must be chosen"],
    ] as const) {
      const verdict = planted((written) => void change(written.chosen));
      expect(verdict).toMatchObject({ valid: false, at: "chosen", reason: expect.stringContaining(reason) });
    }
    const crowded = planted((written) => {
      written.chosen = [0, 6, 12, 18, 7, 1, 2, 3, 4, 5, 8, 9];
    });
    expect(crowded).toMatchObject({ valid: false, at: "chosen", reason: expect.stringContaining("group") });
  });

  test("a next better value that is not the next", () => {
    for (const next of [1e9, null, -1])
      expect(
        planted((written) => {
          written.next = next;
        }),
      ).toMatchObject({ valid: false, at: "next" });
  });

  test("a bound that is not what is shown", () => {
    const verdict = checkScatterSlip({ ...slip(), bound: 1 });
    expect(verdict).toMatchObject({ valid: false, at: "bound" });
  });

  test("any branch left out", () => {
    const many = all(slip()).flatMap(([, steps]) => steps.filter((step) => typeof step !== "number")).length;
    expect(many).toBeGreaterThan(2);
    for (let k = 0; k < many; k++) {
      let at = 0;
      const verdict = planted((written) => {
        for (const [, steps] of all(written))
          for (const step of [...steps])
            if (typeof step !== "number" && at++ === k) steps.splice(steps.indexOf(step), 1);
      });
      expect(verdict).toMatchObject({ valid: false, at: "refutation" });
    }
  });

  test("a branch said to be ruled out by the cover, which is not", () => {
    const verdict = planted((written) => {
      const [, steps] = written.refutation as Branch;
      const at = steps.findIndex((step) => typeof step !== "number");
      steps[at] = (steps[at] as [number, Branch])[0];
    });
    expect(verdict).toMatchObject({
      valid: false,
      at: "refutation",
      reason: expect.stringContaining("does not rule out"),
    });
  });

  test("lists of a cover laid together that are not all near each other", () => {
    const verdict = planted((written) => {
      const [cover] = written.refutation as Branch;
      cover.splice(0, 2, [...(cover[0] ?? []), ...(cover[1] ?? [])]);
    });
    expect(verdict).toMatchObject({
      valid: false,
      at: "refutation",
      reason: expect.stringContaining("near each other"),
    });
  });

  test("a candidate that no part of a cover holds", () => {
    const verdict = planted((written) => {
      (written.refutation as Branch)[0].pop();
    });
    expect(verdict).toMatchObject({
      valid: false,
      at: "refutation",
      reason: expect.stringContaining("in no part"),
    });
  });

  test("a step for somebody who is not open", () => {
    const verdict = planted((written) => {
      (written.refutation as Branch)[1].unshift(written.chosen.includes(7) ? 7 : 0);
    });
    expect(verdict).toMatchObject({
      valid: false,
      at: "refutation",
      reason: expect.stringContaining("not open"),
    });
  });

  test("one candidate moved by a metre after the proof was made", () => {
    const verdict = planted((written) => {
      const x = written.problem?.points.x as number[];
      x[0] = (x[0] as number) + 1;
    });
    expect(verdict).toMatchObject({ valid: false, at: "hash" });
  });

  test("a slip held against another problem", () => {
    const other = { ...problem, choose: 8 };
    expect(checkScatterSlip(slip(), other)).toMatchObject({ valid: false, at: "hash" });
    expect(checkScatterSlip(slip(), problem)).toMatchObject({ valid: true });
    expect(checkScatterSlip({ ...slip(), problem: null }, problem)).toMatchObject({ valid: true });
    expect(checkScatterSlip({ ...slip(), problem: null })).toMatchObject({ valid: false });
  });

  test("what is no slip at all", () => {
    for (const one of [
      null,
      3,
      [],
      {},
      { kind: "scatter" },
      { ...slip(), version: 2 },
      { ...slip(), chosen: "1" },
    ])
      expect(checkScatterSlip(one)).toMatchObject({ valid: false });
    for (const refutation of [undefined, 7, [], [[], 4], [[["x"]], []], { cover: [] }])
      expect(checkScatterSlip({ ...slip(), refutation })).toMatchObject({ valid: false, at: "refutation" });
  });

  test("without a refutation only the value is shown; one too large is left out and said to be", () => {
    const result = scatterSites(problem);
    if (!result.ok) throw new Error(result.error.message);
    const short = scatterSlip(problem, result.value, { largest: 100 });
    expect(short).toMatchObject({ refutation: null, without: "tooLarge", problem: null });
    expect(checkScatterSlip(short, problem)).toEqual({ valid: true, shows: "value", branches: 0 });
  });
});
