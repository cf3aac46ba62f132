import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  at,
  type Dataset,
  FACILITY_KINDS,
  type LandUse,
  type Plot,
  type PlotFacts,
  type Shape,
  STANDARD_RULE_SET,
  UNKNOWN,
  ZONE_KINDS,
  type Zone,
  type ZoneKind,
} from "../../../src/engine/index.ts";
import { assessPlot, buildSitingGround, type PlotAssessment } from "../../../src/engine/siting/index.ts";
import { aTown, line, square } from "../../support/a-town.ts";
import { star } from "../geometry/shapes.ts";
import { east, ORIGIN } from "./judged.ts";

const assess = (dataset: Dataset): PlotAssessment => {
  const [plot] = dataset.plots;
  if (!plot) throw new Error("no plot");
  return assessPlot(buildSitingGround(dataset), plot, 2, STANDARD_RULE_SET);
};

const LINES: readonly ZoneKind[] = ["sea", "watercourse", "powerLine", "road", "railway"];
const GRADES: Partial<Readonly<Record<ZoneKind, readonly string[]>>> = {
  roadNoise: ["red", "yellow"],
  railNoise: ["red", "yellow"],
  landUse: ["housing", "mixed", "publicService", "business", "lnf", "green"],
  road: ["national", "county", "municipal", "private", "path"],
};

const metres = (reach: number) => fc.integer({ min: -reach, max: reach });
const orUnknown = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constant(UNKNOWN));

const zone = fc
  .record({
    kind: fc.constantFrom(...ZONE_KINDS),
    x: metres(120),
    y: metres(120),
    radii: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 3, maxLength: 8 }),
    years: orUnknown(fc.constantFrom(20, 200, 1000, 5000)),
    grade: fc.nat(9),
    graded: fc.boolean(),
  })
  .map(({ kind, x, y, radii, years, grade, graded }) => {
    const grades = GRADES[kind];
    const middle = east(x, y);
    const shape: Shape = LINES.includes(kind)
      ? line(middle, east(x + (radii[0] ?? 0), y + (radii[1] ?? 0)), east(x - (radii[2] ?? 0), y + 40))
      : star(middle.x, middle.y, radii);
    return {
      kind,
      shape,
      returnPeriod: years,
      grade: grades && graded ? (grades[grade % grades.length] ?? UNKNOWN) : UNKNOWN,
    };
  });

const facility = fc.record({
  kind: fc.constantFrom(...FACILITY_KINDS),
  x: metres(6000),
  y: metres(6000),
  departuresPerHour: orUnknown(fc.constantFrom(0, 0.5, 1, 4)),
});

const building = fc.record({
  x: metres(80),
  y: metres(80),
  side: fc.integer({ min: 6, max: 30 }),
  drawn: fc.boolean(),
});

const facts = fc.record({
  landUse: orUnknown(fc.constantFrom<LandUse>("housing", "mixed", "lnf", "business")),
  slopePercent: orUnknown(fc.integer({ min: 0, max: 50 })),
  utilitiesMetres: orUnknown(fc.integer({ min: 0, max: 400 })),
  roadAccess: orUnknown(fc.boolean()),
  sunAndOutdoor: orUnknown(fc.boolean()),
  fireAccess: orUnknown(fc.boolean()),
});

/** A place with a plot in it: hazards, plans, roads, services and houses, some mapped, some not. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    zones: fc.array(zone, { maxLength: 14 }),
    facilities: fc.array(facility, { maxLength: 20 }),
    buildings: fc.array(building, { maxLength: 4 }),
    // Most kinds are mapped for kilometres, some up to a line near the plot, some not at all.
    coverage: fc.array(fc.constantFrom(0, 1, 1, 1, 1, 2), {
      minLength: ZONE_KINDS.length,
      maxLength: ZONE_KINDS.length,
    }),
    plot: fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 4, maxLength: 7 }),
    facts,
    ownership: orUnknown(fc.constantFrom("municipal" as const, "state" as const, "private" as const)),
  })
  .map((told) => {
    const town = aTown().plot("a", star(ORIGIN.x, ORIGIN.y, told.plot), {
      at: ORIGIN,
      ownership: told.ownership,
      facts: told.facts,
    });
    told.zones.forEach(({ kind, shape, ...rest }, i) => {
      // Where row and plan disagree, taking one of them away settles the matter; that is no gap in what is known.
      if (kind === "landUse" && told.facts.landUse !== UNKNOWN) return;
      town.zone(`z${i}`, kind, shape, rest);
    });
    told.facilities.forEach(({ kind, x, y, departuresPerHour }, i) => {
      town.facility(`f${i}`, kind, east(x, y), { departuresPerHour });
    });
    told.buildings.forEach(({ x, y, side, drawn }, i) => {
      town.building(`b${i}`, east(x, y), drawn ? { outline: square(east(x, y), side) } : {});
    });
    ZONE_KINDS.forEach((kind, i) => {
      if (told.coverage[i] === 1) town.coverage(kind, square(ORIGIN, 5000));
      if (told.coverage[i] === 2) town.coverage(kind, square(east(2500 + 5), 5000));
    });
    return town.dataset();
  });

/** Ways to know less. Each takes a dataset and a number that chooses what is taken away. */
const LOSSES: readonly ((dataset: Dataset, which: number) => Dataset)[] = [
  (dataset, which) => ({ ...dataset, coverages: without(dataset.coverages, which) }),
  (dataset, which) => ({ ...dataset, facilities: without(dataset.facilities, which) }),
  (dataset, which) => ({
    ...dataset,
    facilities: changed(dataset.facilities, which, (one) => ({ ...one, departuresPerHour: UNKNOWN })),
  }),
  (dataset, which) => ({
    ...dataset,
    buildings: changed(dataset.buildings, which, (one) => ({ ...one, outline: UNKNOWN })),
  }),
  (dataset, which) => ({
    ...dataset,
    zones: changed(dataset.zones, which, (one) => ({ ...one, returnPeriod: UNKNOWN })),
  }),
  (dataset, which) => ({
    ...dataset,
    zones: changed(dataset.zones, which, (one) => ({ ...one, grade: UNKNOWN })),
  }),
  (dataset) => ({ ...dataset, plots: dataset.plots.map((plot) => ({ ...plot, ownership: UNKNOWN })) }),
  (dataset, which) => ({ ...dataset, plots: dataset.plots.map((plot) => withoutFact(plot, which)) }),
];

const without = <T>(from: readonly T[], which: number): readonly T[] =>
  from.length === 0 ? from : from.filter((_, i) => i !== which % from.length);
const changed = <T>(from: readonly T[], which: number, change: (one: T) => T): readonly T[] =>
  from.map((one, i) => (i === which % from.length ? change(one) : one));

function withoutFact(plot: Plot, which: number): Plot {
  const names: readonly (keyof PlotFacts)[] = [
    "landUse",
    "slopePercent",
    "utilitiesMetres",
    "roadAccess",
    "sunAndOutdoor",
    "fireAccess",
  ];
  const name = names[which % names.length] as keyof PlotFacts;
  return { ...plot, facts: { ...plot.facts, [name]: UNKNOWN } };
}

describe("E6: unknown never counts as met", () => {
  test("E6: taking away any fact or any piece of a map never turns a state into met, nor raises a term", () => {
    fc.assert(
      fc.property(datasets, fc.nat(LOSSES.length - 1), fc.nat(40), (dataset, loss, which) => {
        const before = assess(dataset);
        const after = assess(LOSSES[loss]?.(dataset, which) ?? dataset);
        for (const { id, verdict } of after.findings) {
          const was = before.findings.find((finding) => finding.id === id);
          if (verdict === "met") expect(was?.verdict, id).toBe("met");
        }
        for (const { rule, points } of after.terms) {
          const was = before.terms.find((term) => term.rule === rule);
          expect(points, rule).toBeLessThanOrEqual(was?.points ?? Number.NaN);
        }
        if (after.worstConstraint === "met") expect(before.worstConstraint).toBe("met");
      }),
      { numRuns: 200 },
    );
  });

  test("E6: with nothing known no constraint is met but the boundary, and every term is at its worst", () => {
    const { findings, terms, worstConstraint } = assess(aTown().plot("a", square(ORIGIN, 40)).dataset());
    expect(findings.filter(({ verdict }) => verdict === "met").map(({ rule }) => rule)).toEqual([
      "h5-boundary",
    ]);
    expect(worstConstraint).toBe("unknown");
    // The plot's own size and the number of houses are known from the plot itself.
    const own = ["c10-plot-size", "c11-house-count"];
    for (const { rule, points, best, weight } of terms)
      if (!own.includes(rule))
        expect({ rule, points, best }).toEqual({ rule, points: 0 - weight, best: weight });
  });
});

describe("E9: schools and kindergartens are information with weight 0", () => {
  test("E9: moving, adding or removing schools never moves a term or another verdict", () => {
    const children = fc.array(
      fc.record({
        kind: fc.constantFrom("school" as const, "kindergarten" as const),
        x: metres(3000),
        y: metres(3000),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(datasets, children, (dataset, schools) => {
        const town = aTown();
        schools.forEach(({ kind, x, y }, i) => {
          town.facility(`s${i}`, kind, east(x, y));
        });
        const others = dataset.facilities.filter(({ kind }) => kind !== "school" && kind !== "kindergarten");
        const before = assess({ ...dataset, facilities: others });
        const after = assess({ ...dataset, facilities: [...others, ...town.dataset().facilities] });
        const points = ({ terms }: PlotAssessment) =>
          terms.map(({ rule, points, best }) => ({ rule, points, best }));
        expect(points(after)).toEqual(points(before));
        const rest = ({ findings }: PlotAssessment) => findings.filter(({ rule }) => rule !== "c14-schools");
        expect(rest(after)).toEqual(rest(before));
        expect(after.worstConstraint).toBe(before.worstConstraint);
      }),
      { numRuns: 60 },
    );
  });

  test("E9: a rule set that gives schools a weight is not obeyed", () => {
    const dataset = aTown().plot("a", square(ORIGIN, 40)).facility("s", "school", east(60)).dataset();
    const [plot] = dataset.plots;
    if (!plot) throw new Error("no plot");
    const tampered = {
      ...STANDARD_RULE_SET,
      rules: STANDARD_RULE_SET.rules.map((setting) =>
        setting.rule === "c14-schools" ? { ...setting, weight: 10 } : setting,
      ),
    };
    const { terms, findings } = assessPlot(buildSitingGround(dataset), plot, 1, tampered);
    expect(terms.find(({ rule }) => rule === "c14-schools")).toMatchObject({ weight: 0, points: 0, best: 0 });
    expect(findings.find(({ rule }) => rule === "c14-schools")).toMatchObject({
      verdict: "info",
      measured: 60,
    });
  });
});

test("E3: the order of zones, services, buildings and map sheets never changes a word", () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      const turned: Dataset = {
        ...dataset,
        zones: [...dataset.zones].reverse(),
        facilities: [...dataset.facilities].reverse(),
        buildings: [...dataset.buildings].reverse(),
        coverages: [...dataset.coverages].reverse(),
      };
      expect(assess(turned)).toEqual(assess(dataset));
    }),
    { numRuns: 80 },
  );
});

test("E4: moving and turning the whole map changes no verdict and no measure beyond its rounding", () => {
  const angles = fc.integer({ min: 1, max: 62 }).map((tenth) => tenth / 10);
  fc.assert(
    fc.property(datasets, angles, metres(50_000), (dataset, angle, shift) => {
      const before = assess(dataset);
      const after = assess(transformed(dataset, angle, shift));
      for (const [i, finding] of after.findings.entries()) {
        const was = before.findings[i];
        if (was?.measured !== undefined && finding.measured !== undefined) {
          const slack = finding.limit === 0 ? 0.011 : was.measured < 20 ? 0.11 : 1.01;
          expect(Math.abs(finding.measured - was.measured), finding.id).toBeLessThanOrEqual(slack);
        }
        // A share or a distance exactly on a limit may fall to either side with the last digit of a coordinate.
        if (finding.measured === was?.measured && finding.facts.share === was?.facts.share)
          expect(finding.verdict, finding.id).toBe(was?.verdict);
      }
    }),
    { numRuns: 60 },
  );
});

/** The whole dataset turned about the middle and moved. */
function transformed(dataset: Dataset, angle: number, shift: number): Dataset {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const to = (x: number, y: number) =>
    at(
      ORIGIN.x + shift + (x - ORIGIN.x) * cos - (y - ORIGIN.y) * sin,
      ORIGIN.y - shift + (x - ORIGIN.x) * sin + (y - ORIGIN.y) * cos,
    );
  const moved = <S extends Shape>(shape: S): S => {
    const pair = ([x, y]: readonly [number, number]) => {
      const { x: u, y: v } = to(x, y);
      return [u, v] as const;
    };
    const coordinates =
      shape.type === "MultiPolygon"
        ? shape.coordinates.map((rings) => rings.map((ring) => ring.map(pair)))
        : shape.coordinates.map((part) => part.map(pair));
    return { ...shape, coordinates } as S;
  };
  return {
    ...dataset,
    plots: dataset.plots.map((plot) => ({
      ...plot,
      at: to(plot.at.x, plot.at.y),
      outline: moved(plot.outline),
    })),
    zones: dataset.zones.map((one: Zone) => ({ ...one, shape: moved(one.shape) })),
    coverages: dataset.coverages.map((one) => ({ ...one, outline: moved(one.outline) })),
    facilities: dataset.facilities.map((one) => ({ ...one, at: to(one.at.x, one.at.y) })),
    buildings: dataset.buildings.map((one) => ({
      ...one,
      at: to(one.at.x, one.at.y),
      outline: one.outline === UNKNOWN ? UNKNOWN : moved(one.outline),
    })),
  };
}

test("E10: a conflict takes nothing away: the score is made as if it were not there", () => {
  const plot = square(ORIGIN, 40);
  const clear = assess(aTown().plot("a", plot).dataset());
  const flooded = assess(
    aTown().plot("a", plot).zone("f", "flood", square(ORIGIN, 400), { returnPeriod: 20 }).dataset(),
  );
  expect(flooded.worstConstraint).toBe("conflict");
  expect(flooded.terms).toEqual(clear.terms);
});
