import { expect, test } from "vitest";
import { type DemandTerms, id, type KeptDemand, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { publicDemands } from "../../../src/engine/publishing/public-demands.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";

/** A school in the west; a plot and forty homes near it, a plot and ten homes far off in the east. */
const town = () => {
  const sketch = aTown()
    .area("vest", square(at(0, 0), 1000), { residents: 1000 })
    .area("øst", square(at(1000, 0), 1000), { residents: 1000 })
    .facility("skole", "school", at(0, 0))
    .residence(at(100, 0), { dwellings: 40 })
    .residence(at(1100, 0), { dwellings: 10 })
    .plot("nær", square(at(150, 0), 20))
    .plot("fjern", square(at(1200, 0), 20));
  return sketch;
};
const demand = (terms: DemandTerms, on = true): KeptDemand => ({
  id: id(JSON.stringify(terms)),
  words: "Ikke her!",
  terms,
  on,
});
const AWAY = demand({ kind: "away-from", of: "school", metres: 300 });

test("a demand is told by what it takes away and who would carry it, and not in the words it was made in", () => {
  const { demands, leftOut } = publicDemands([AWAY], town().dataset(), STANDARD_RULE_SET, 10);
  expect(leftOut).toBe(0);
  expect(demands).toEqual([
    {
      terms: AWAY.terms,
      next: 10,
      plots: { left: ["fjern"], lost: ["nær"], unknown: [] },
      homes: { left: 10, lost: 40, unknown: 0 },
      carried: [
        { area: "vest", without: 8, with: 0 },
        { area: "øst", without: 2, with: 10 },
      ],
    },
  ]);
});

test("demands about homes in use are left out and counted, and those that nobody looks at are not asked", () => {
  const kept = [
    demand({ kind: "apart", metres: 400 }),
    demand({ kind: "street", most: 1 }),
    demand({ kind: "area-most", most: 2 }),
    demand({ kind: "none-in", areas: [id("vest")] }),
    demand({ kind: "near", of: "busStop", metres: 500 }, false),
  ];
  const found = publicDemands(kept, town().dataset(), STANDARD_RULE_SET, 10);
  expect(found.leftOut).toBe(3);
  expect(found.demands.map(({ terms, plots }) => [terms.kind, plots.left, plots.lost])).toEqual([
    ["none-in", ["fjern"], ["nær"]],
  ]);
});

test("the price is the same wherever homes in use are", () => {
  const quiet = publicDemands([AWAY], town().dataset(), STANDARD_RULE_SET, 10);
  const busy = town()
    .dwelling("d", at(150, 10), { units: 5, standing: "occupied" })
    .placement("p", inDwelling("d"), { standing: "housed" })
    .dataset();
  expect(publicDemands([AWAY], busy, STANDARD_RULE_SET, 10)).toEqual(quiet);
});
