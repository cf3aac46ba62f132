import { describe, expect, test } from "vitest";
import {
  checkLinearProof,
  type LinearSlip,
  linearSlip,
  optimiseSites,
} from "../../../../src/engine/index.ts";
import { aProblem } from "./a-problem.ts";
import { aSolver } from "./a-solver.ts";

/** Nothing is readonly for whoever falsifies. */
type Forged = { -readonly [K in keyof LinearSlip]: LinearSlip[K] };

const SITES = Array.from({ length: 14 }, (_, k) => [(k * 37) % 100, (k * 53) % 90]);
const MEDIAN = { model: "p-median", distances: whole(SITES), p: 4 };
const CENTRE = { model: "p-centre", sites: SITES, p: 4 };
const COVER = {
  model: "set-cover",
  cover: SITES.map((_, i) => SITES.flatMap((_, j) => ((i * 3 + j * 5) % 4 === 0 || i === j ? [j] : []))),
  cost: SITES.map((_, j) => 2 + (j % 5)),
};
const PLOTS = {
  model: "plots",
  sites: SITES,
  houses: 6,
  capacity: 2,
  cost: SITES.map((_, j) => 10 + j),
  budget: 70,
  areas: { of: SITES.map((_, j) => j % 3), existing: [1, 2, 3], residents: [300, 250, 400] },
  goals: ["load", "cost"],
};

function whole(places: readonly (readonly number[])[]): number[][] {
  return places.map(([a, b]) =>
    places.map(([c, d]) =>
      Math.round(Math.hypot((a as number) - (c as number), (b as number) - (d as number))),
    ),
  );
}

async function slipOf(file: unknown): Promise<Forged> {
  const solver = await aSolver();
  const problem = aProblem(file);
  const slip = linearSlip(file, problem, optimiseSites(problem, solver), solver);
  if (!slip) throw new Error("no slip");
  expect(checkLinearProof(slip).valid).toBe(true);
  return structuredClone(slip);
}

const refused = (slip: unknown) => {
  const verdict = checkLinearProof(slip);
  expect(verdict.valid).toBe(false);
  return verdict.valid ? "" : verdict.at;
};

describe.each([
  ["p-median", MEDIAN],
  ["p-centre", CENTRE],
  ["set-cover", COVER],
  ["plots", PLOTS],
])("a slip of %s", (_, file) => {
  test("that claims a better value than its choice has is refused", async () => {
    const slip = await slipOf(file);
    slip.values = slip.values.map((value) => value - 1);
    expect(refused(slip)).toBe("values[0]");
  });

  test("with another choice, which is worse, is refused even with its true value", async () => {
    const slip = await slipOf(file);
    const problem = aProblem({ ...file, exclude: [(slip.chosen ?? [])[0]] });
    const other = optimiseSites(problem, await aSolver());
    expect(other.status).toBe("found");
    slip.chosen = other.choice?.chosen ?? [];
    slip.houses = other.choice?.houses ?? null;
    slip.values = other.reached.map(({ value }) => value);
    const unlike = other.reached.some(({ value }, k) => value !== (slip.values[k] as number));
    const verdict = checkLinearProof(slip);
    // Where the other choice is exactly as good the slip is as true of it.
    expect(verdict.valid && unlike).toBe(false);
  });

  test("whose refutation lacks multipliers, or has none that rule anything out, is refused", async () => {
    const slip = await slipOf(file);
    for (const multipliers of [[], undefined] as const) {
      const forged = {
        ...slip,
        refutations: slip.refutations.map((one) =>
          "multipliers" in one
            ? {
                ...one,
                multipliers:
                  multipliers ??
                  one.multipliers.map((row) => row.map((y) => (Array.isArray(y) ? [y[0], 0] : 0))),
              }
            : one,
        ),
      };
      expect(refused(forged)).toMatch(/^refutations\[\d]$/);
    }
  });

  test("that names a site that is not there, or the same one twice, is refused", async () => {
    const slip = await slipOf(file);
    const [first = 0, ...rest] = slip.chosen ?? [];
    expect(refused({ ...slip, chosen: [99, ...rest] })).toBe("chosen");
    expect(refused({ ...slip, chosen: [first, first, ...rest.slice(1)] })).toBe("chosen");
  });

  test("for a smaller step than it rules out everything by is refused, and so is a larger one", async () => {
    const slip = await slipOf(file);
    expect(refused({ ...slip, steps: slip.steps.map((step) => step * 1000) })).toBe("steps[0]");
    expect(refused({ ...slip, steps: slip.steps.map(() => 0) })).toBe("steps[0]");
  });

  test("that is no slip at all is refused without a throw", async () => {
    const slip = await slipOf(file);
    for (const none of [null, 3, "slip", [], {}, { kind: "linear" }, { ...slip, version: 2 }]) refused(none);
    for (const key of Object.keys(slip)) {
      if (key === "houses" || key === "shares") continue;
      refused({ ...slip, [key]: undefined });
      refused({ ...slip, [key]: { tree: { closed: -1 } } });
    }
    refused({
      ...slip,
      refutations: slip.refutations.map((one) => ({ ...one, by: "linear", tree: { split: 1e9, at: 0 } })),
    });
  });
});

test("a slip of another problem is refused: one site nearer, and the value no longer holds", async () => {
  const slip = await slipOf(MEDIAN);
  const distances = MEDIAN.distances.map((row) => [...row]);
  const spare = SITES.findIndex((_, j) => !slip.chosen?.includes(j));
  for (const row of distances) row[spare] = 0;
  // The choice keeps its value, but the refutation does not hold where a site serves all for nothing.
  expect(refused({ ...slip, problem: { ...MEDIAN, distances } })).toBe("refutations[0]");
});

test("a plan over its budget is refused with every number else in order", async () => {
  const slip = await slipOf(PLOTS);
  expect(refused({ ...slip, problem: { ...PLOTS, budget: 30 } })).toBe("chosen");
});

test("infeasible is proved too, and a slip that says so of what can be met is refused", async () => {
  const file = { ...PLOTS, budget: 15 };
  const solver = await aSolver();
  const problem = aProblem(file);
  const optimum = optimiseSites(problem, solver);
  expect(optimum.status).toBe("infeasible");
  const slip = linearSlip(file, problem, optimum, solver);
  expect(checkLinearProof(slip)).toMatchObject({ valid: true, shows: "infeasible" });
  expect(refused({ ...slip, problem: PLOTS })).toBe("refutations[0]");
});
