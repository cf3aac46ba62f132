import fc from "fast-check";
import {
  type Assessment,
  createAssessor,
  type Dataset,
  type FacilityKind,
  type Ownership,
  STANDARD_RULE_SET,
} from "../../../../src/engine/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";

const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "unknown" as const, freq: 6 });
const metres = (reach: number) => fc.integer({ min: -reach, max: reach });

const KINDS: readonly FacilityKind[] = [
  "busStop",
  "grocery",
  "healthCentre",
  "pharmacy",
  "nav",
  "activity",
  "teamBase",
  "greenArea",
  "school",
];

const plot = fc.record({
  x: metres(2500),
  y: metres(2500),
  side: fc.integer({ min: 14, max: 50 }),
  capacity: known(fc.integer({ min: 1, max: 5 })),
  ownership: known(fc.constantFrom<Ownership>("municipal", "state", "private")),
  slopePercent: known(fc.integer({ min: 0, max: 40 })),
  utilitiesMetres: known(fc.integer({ min: 0, max: 900 })),
  roadAccess: known(fc.boolean()),
  sunAndOutdoor: known(fc.boolean()),
  fireAccess: known(fc.boolean()),
});

/** A town of candidate plots that differ in all that plots are weighed by, here and there unknown. */
export const somePlots: fc.Arbitrary<Dataset> = fc
  .record({
    plots: fc.array(plot, { minLength: 4, maxLength: 9 }),
    services: fc.array(
      fc.record({ kind: fc.constantFrom(...KINDS), x: metres(3000), y: metres(3000), often: fc.boolean() }),
      { maxLength: 14 },
    ),
  })
  .map(({ plots, services }) => {
    const town = aTown().area("g", square(at(0, 0), 8000), { residents: 4000 });
    for (const [i, { x, y, side, capacity, ownership, ...facts }] of plots.entries())
      town.plot(`p${i}`, square(at(x, y), side), { capacity, ownership, facts });
    for (const [i, { kind, x, y, often }] of services.entries())
      town.facility(`f${i}`, kind, at(x, y), { departuresPerHour: often ? 2 : 0 });
    return town.dataset();
  });

export const assessed = (dataset: Dataset): Assessment =>
  createAssessor(dataset).assess({ changes: [], ruleSet: STANDARD_RULE_SET });
