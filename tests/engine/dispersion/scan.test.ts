import { expect, test } from "vitest";
import { areaCentre } from "../../../src/engine/dispersion/area-centre.ts";
import { createAnalyst, type Scan, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town) =>
  createAnalyst(town.dataset()).analyse(inForce, { kind: "scan", count: "stock", simulations: 199, seed: 5 });

/** Five by five areas of 400 residents with two units each; the lower left two by two have twelve. */
function town(): Town {
  const made = aTown();
  for (let column = 0; column < 5; column++)
    for (let row = 0; row < 5; row++) {
      const middle = at(column * 300, row * 300);
      made
        .area(`a${column}${row}`, square(middle, 300), { residents: 400 })
        .dwelling(`d${column}${row}`, middle, { units: column < 2 && row < 2 ? 12 : 2 });
    }
  return made;
}

test("the circle that holds more than residents explain is found, with what was expected there", () => {
  const [first, second] = (ask(town()) as Scan).circles;
  expect(first?.areas.toSorted()).toEqual(["a00", "a01", "a10", "a11"]);
  expect(first?.units).toBe(48);
  expect(first?.residents).toBe(1600);
  expect(first?.expected).toBeCloseTo((90 * 1600) / 10_000, 9);
  expect(first?.p).toBe(1 / 200);
  expect(second?.p ?? 1).toBeGreaterThan(0.2);
});

test("the same seed gives the same circles", () => {
  expect(ask(town())).toEqual(ask(town()));
});

test("nine units are too few to look for circles", () => {
  const few = aTown();
  for (let k = 0; k < 6; k++) few.area(`a${k}`, square(at(k * 300, 0), 300), { residents: 400 });
  few.dwelling("d", at(0, 0), { units: 9 });
  expect(ask(few)).toMatchObject({ kind: "too-few", what: "stockUnits", have: 9 });
});

test("the centre of an area is its centre of gravity, far from the origin too", () => {
  const [x, y] = areaCentre(square(at(600_000, 6_640_000), 150));
  expect(x).toBeCloseTo(600_000, 6);
  expect(y).toBeCloseTo(6_640_000, 6);
});
