import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createAnalyst,
  type DemandOutcome,
  type DemandTerms,
  id,
  type NeighbourhoodId,
  STANDARD_RULE_SET,
} from "../../../../src/engine/index.ts";
import { aTown, at, square, type Town } from "../../../support/a-town.ts";
import { aRandomTown } from "../../../support/random-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town, demands: readonly DemandTerms[], next = 6) =>
  createAnalyst(town.dataset()).analyse(inForce, { kind: "demand", demands, next }) as DemandOutcome;

/** Two areas of 1 km², 600 residents each; ten homes 100 m apart along each street, a school at the first of West. */
function town(): Town {
  const made = aTown()
    .area("west", square(at(0, 0), 1000), { residents: 600 })
    .area("east", square(at(1000, 0), 1000), { residents: 600 })
    .facility("school", "school", at(-450, 0));
  for (let home = 0; home < 10; home++)
    made
      .residence(at(-450 + home * 100, 0), { dwellings: 2, label: `Vestgata ${home + 1}` })
      .residence(at(550 + home * 100, 200), { dwellings: 3, label: `Østveien ${home + 1} B` });
  return made
    .plot("p-near", square(at(-400, 20), 30), {})
    .plot("p-far", square(at(950, 220), 30), {})
    .dwelling("h1", at(650, 200), { kind: "smallHouse", units: 2, label: "Østveien 2 B" })
    .dwelling("h2", at(-250, 0), { kind: "ordinary", standing: "vacant", units: 1 });
}

test("a distance to schools is held against every home, plot and unit of the municipality", () => {
  const outcome = ask(town(), [{ kind: "away-from", of: "school", metres: 300 }]);
  // Homes at 0, 100 and 200 m from the school are too near; the one at exactly 300 m is not.
  expect(outcome.homes).toEqual({ left: 14 + 30, lost: 6, unknown: 0 });
  expect(outcome.plots).toEqual([
    { id: "p-far", standing: "left" },
    { id: "p-near", standing: "lost" },
  ]);
  expect(outcome.stock).toEqual({ left: 2, lost: 1, unknown: 0 });
  expect(outcome.vacant).toEqual({ left: 0, lost: 1, unknown: 0 });
  expect(outcome.programme).toEqual({ left: 2, lost: 0, unknown: 0 });
});

test("whoever has more homes left carries more of the next ones", () => {
  const { areas, evenness } = ask(town(), [{ kind: "away-from", of: "school", metres: 300 }]);
  const [east, west] = areas;
  expect(east).toMatchObject({ id: "east", homes: 30, left: 30, units: 2, residents: 600 });
  expect(east?.without).toBeCloseTo((6 * 30) / 50, 12);
  expect(east?.with).toBeCloseTo((6 * 30) / 44, 12);
  expect(west?.with).toBeCloseTo((6 * 14) / 44, 12);
  // Both areas have as many residents: D is half of what the larger share has above a half, twice.
  expect(evenness.now).toBeCloseTo(0.5, 12);
  expect(evenness.without).toBeCloseTo((2 + 3.6) / 8 - 0.5, 12);
  expect(evenness.with).toBeCloseTo((2 + (6 * 30) / 44) / 8 - 0.5, 12);
});

test("no second address in one street: the unit that is there does not bar itself", () => {
  const outcome = ask(town(), [{ kind: "street", most: 1 }]);
  // The three homes at the unit's own address are no second address.
  expect(outcome.homes).toEqual({ left: 20 + 3, lost: 27, unknown: 0 });
  expect(outcome.programme).toEqual({ left: 2, lost: 0, unknown: 0 });
  expect(outcome.plots).toEqual([
    { id: "p-far", standing: "lost" },
    { id: "p-near", standing: "left" },
  ]);
});

test("none in an area bars what lies in it, and what lies in no area cannot be told", () => {
  const made = town().plot("p-out", square(at(5000, 0), 30), {});
  const outcome = ask(made, [{ kind: "none-in", areas: [id<NeighbourhoodId>("east")] }]);
  expect(outcome.homes).toEqual({ left: 20, lost: 30, unknown: 0 });
  expect(outcome.plots.map(({ standing }) => standing)).toEqual(["lost", "left", "unknown"]);
  expect(outcome.areas.map((area) => area.with)).toEqual([0, 6]);
});

test("programme units are held apart from the others, and an area that is full takes no more", () => {
  const apart = ask(town(), [{ kind: "apart", metres: 150 }]);
  expect(apart.homes).toEqual({ left: 20 + 21, lost: 9, unknown: 0 });
  expect(apart.programme).toEqual({ left: 2, lost: 0, unknown: 0 });
  const full = ask(town(), [{ kind: "area-most", most: 2 }]);
  expect(full.homes).toEqual({ left: 20, lost: 30, unknown: 0 });
});

test("several demands bar what any of them bars", () => {
  const outcome = ask(town(), [
    { kind: "away-from", of: "school", metres: 300 },
    { kind: "none-in", areas: [id<NeighbourhoodId>("east")] },
  ]);
  expect(outcome.homes).toEqual({ left: 14, lost: 36, unknown: 0 });
});

test("a service the data do not hold leaves everything unknown, and nothing left", () => {
  const outcome = ask(town(), [{ kind: "away-from", of: "kindergarten", metres: 300 }]);
  expect(outcome.homes).toEqual({ left: 0, lost: 0, unknown: 50 });
  expect(outcome.areas.every((area) => area.with === 0)).toBe(true);
  expect(outcome.evenness.with).toBeNull();
});

test("without addresses the homes are not counted, and nobody is said to carry anything", () => {
  const made = aTown()
    .area("a", square(at(0, 0), 1000), { residents: 600 })
    .plot("p", square(at(0, 0), 30), {});
  const outcome = ask(made, [{ kind: "none-in", areas: [id<NeighbourhoodId>("a")] }]);
  expect(outcome).toMatchObject({ homes: null, areas: [], evenness: { now: null } });
  expect(outcome.plots).toEqual([{ id: "p", standing: "lost" }]);
});

test("a stricter distance never leaves more, and what is left, lost and unknown is always all there is", () => {
  let narrowed = 0;
  fc.assert(
    fc.property(aRandomTown, fc.integer({ min: 0, max: 500 }), (dataset, metres) => {
      const analyst = createAnalyst(dataset);
      const of = (apart: number) =>
        analyst.analyse(inForce, {
          kind: "demand",
          demands: [{ kind: "apart", metres: apart }],
          next: 4,
        }) as DemandOutcome;
      const [loose, strict] = [of(metres), of(metres + 200)];
      for (const part of ["homes", "stock", "vacant", "programme"] as const) {
        const [a, b] = [loose[part], strict[part]];
        if (!a || !b) continue;
        expect(b.left).toBeLessThanOrEqual(a.left);
        expect(a.left + a.lost + a.unknown).toBe(b.left + b.lost + b.unknown);
        if (b.left < a.left) narrowed += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(narrowed).toBeGreaterThan(10);
});
