import { expect, test } from "vitest";
import { createAnalyst, type LocalMoran, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, inDwelling, square, type Town } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
const ask = (town: Town) =>
  createAnalyst(town.dataset()).analyse(inForce, {
    kind: "local-moran",
    count: "programme",
    permutations: 999,
    seed: 3,
  });

/** Thirty-six areas in a square; nine in the lower left corner have ten placements each, and one area has no number of residents. */
function corner(): Town {
  const town = aTown();
  for (let column = 0; column < 6; column++)
    for (let row = 0; row < 6; row++) {
      const name = `a${column}${row}`;
      const middle = at(column * 100, row * 100);
      const unknown = column === 5 && row === 5;
      town.area(name, square(middle, 100), unknown ? {} : { residents: 500 });
      const inCorner = column < 3 && row < 3;
      for (let home = 0; home < (inCorner ? 10 : 0); home++)
        town
          .dwelling(`${name}-${home}`, at(column * 100 + home, row * 100))
          .placement(`p-${name}-${home}`, inDwelling(`${name}-${home}`), { standing: "housed" });
    }
  return town;
}

test("areas high beside high ones are found, and those far away are not", () => {
  const answer = ask(corner()) as LocalMoran;
  const of = (name: string) => answer.areas.find(({ id }) => id === name);
  expect(of("a11")?.class).toBe("high-high");
  expect(of("a44")?.class).not.toBe("high-high");
  expect(answer.global.i).toBeGreaterThan(0.5);
  expect(answer.global.p).toBeLessThan(0.01);
});

test("an area whose residents nobody knows is unknown, and nobody's neighbour", () => {
  const answer = ask(corner()) as LocalMoran;
  expect(answer.areas.find(({ id }) => id === "a55")).toMatchObject({ class: "unknown", rate: null });
});

test("the same seed gives the same answer", () => {
  expect(ask(corner())).toEqual(ask(corner()));
});

test("where the same number lives everywhere, nothing stands out", () => {
  const town = aTown();
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 3; row++) {
      const name = `a${column}${row}`;
      town
        .area(name, square(at(column * 100, row * 100), 100), { residents: 400 })
        .dwelling(name, at(column * 100, row * 100))
        .placement(`p-${name}`, inDwelling(name), { standing: "housed" });
    }
  const answer = ask(town) as LocalMoran;
  expect(answer.global).toEqual({ i: 0, p: 1 });
  expect(answer.areas.every((area) => area.class === "not-significant")).toBe(true);
});

test("three placements are too few to say anything", () => {
  const town = corner();
  const few = aTown();
  for (let k = 0; k < 6; k++) few.area(`a${k}`, square(at(k * 100, 0), 100), { residents: 300 });
  few.dwelling("d", at(0, 0), { units: 3 }).placement("p", inDwelling("d"), { standing: "housed" });
  expect(ask(few)).toMatchObject({ kind: "too-few", what: "programmeUnits", have: 1, need: 10 });
  expect(ask(town).kind).toBe("local-moran");
});
