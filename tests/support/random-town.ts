import fc from "fast-check";
import {
  type AreaLevel,
  type BuildingId,
  type Change,
  type ChangeId,
  type CooperativeId,
  type Dataset,
  type Designation,
  type DwellingId,
  type DwellingKind,
  type FacilityKind,
  id,
  type PlacementId,
  type PlotId,
} from "../../src/engine/index.ts";
import { aTown, at, atPoint, inDwelling, square } from "./a-town.ts";

/** Places lie on a grid of eighths of a metre, so that moving and turning the map is exact arithmetic. */
const EIGHTHS = 8;
const SIDE = 900;
const coordinate = fc.integer({ min: -SIDE * EIGHTHS, max: SIDE * EIGHTHS }).map((n) => n / EIGHTHS);
const point = fc.tuple(coordinate, coordinate).map(([x, y]) => at(x, y));
/** Half of all places huddle round the middle: otherwise random places are never close enough to be a site. */
const near = fc
  .tuple(fc.integer({ min: -800, max: 800 }), fc.integer({ min: -800, max: 800 }))
  .map(([x, y]) => at(x / EIGHTHS, y / EIGHTHS));
const place = fc.oneof(point, near);
/** Services may lie so far out that nobody walks to them. */
const far = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))
  .map(([x, y]) => at(x, y));
const count = (max: number) => fc.integer({ min: 0, max });
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "unknown" as const, freq: 5 });

const dwelling = fc.record({
  at: place,
  units: fc.integer({ min: 1, max: 5 }),
  building: fc.integer({ min: -2, max: 3 }),
  kind: known(
    fc.constantFrom<DwellingKind>(
      "ordinary",
      "ordinary",
      "smallHouse",
      "coLocated",
      "careHousing",
      "temporary",
    ),
  ),
  standing: known(fc.constantFrom("occupied", "vacant", "vacant", "underRepair")),
  designation: known(fc.constantFrom<Designation>("general", "housingFirst", "rop", "youth")),
  acquisition: known(fc.constantFrom("owned", "leased", "referral", "allocation")),
});

const town = fc.record({
  residents: known(fc.integer({ min: 1000, max: 30000 })),
  areas: fc.array(known(fc.integer({ min: 0, max: 4000 })), { minLength: 4, maxLength: 9 }),
  buildings: fc.array(fc.record({ at: place, dwellings: known(fc.integer({ min: 1, max: 40 })) }), {
    minLength: 4,
    maxLength: 4,
  }),
  dwellings: fc.array(dwelling, { minLength: 2, maxLength: 24 }),
  placements: fc.array(
    fc.record({
      dwelling: fc.integer({ min: 0, max: 30 }),
      at: fc.option(place, { nil: undefined, freq: 3 }),
      standing: fc.constantFrom("housed", "housed", "housed", "offered", "ended"),
      householdKind: known(fc.constantFrom("single", "withChildren")),
    }),
    { maxLength: 20 },
  ),
  plots: fc.array(fc.record({ at: place, capacity: known(fc.integer({ min: 1, max: 8 })) }), {
    minLength: 1,
    maxLength: 4,
  }),
  facilities: fc.array(
    fc.record({
      kind: fc.constantFrom<FacilityKind>(
        "busStop",
        "grocery",
        "healthCentre",
        "pharmacy",
        "nav",
        "lowThreshold",
        "activity",
        "shelter",
      ),
      at: far,
      departures: known(fc.integer({ min: 0, max: 3 })),
    }),
    { maxLength: 14 },
  ),
  residences: fc.array(
    fc.record({
      at: point,
      dwellings: fc.integer({ min: -1, max: 6 }),
      residents: fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 12 })),
    }),
    { maxLength: 40 },
  ),
});

/** A random town: a square of areas, homes huddled and scattered, facts missing here and there. */
export const aRandomTown: fc.Arbitrary<Dataset> = town.map((facts) => {
  const sketch = aTown().municipality({ residents: facts.residents });
  const across = 3;
  const side = (2 * SIDE) / across;
  facts.areas.forEach((residents, i) => {
    const centre = at(-SIDE + side * ((i % across) + 0.5), -SIDE + side * (Math.floor(i / across) + 0.5));
    sketch.area(`g${i}`, square(centre, side), {
      residents,
      residentsYear: i % 3 === 0 ? "unknown" : 2016 + i,
      district: i % 2 === 0 ? "Nord" : "Sør",
    });
  });
  sketch.cooperative("c0", { dwellings: 30 }).cooperative("c1", { form: "unknown" });
  facts.buildings.forEach((building, i) => {
    const cooperative = i < 2 ? id<CooperativeId>(`c${i}`) : "unknown";
    sketch.building(`b${i}`, building.at, { dwellings: building.dwellings, cooperative });
  });
  facts.dwellings.forEach(({ building, ...rest }, i) => {
    sketch.dwelling(`d${i}`, building < 0 ? rest.at : (facts.buildings[building]?.at ?? rest.at), {
      units: rest.units,
      kind: rest.kind,
      standing: rest.standing as "vacant",
      designation: rest.designation,
      acquisition: rest.acquisition as "owned",
      building: building < 0 ? "unknown" : id<BuildingId>(`b${building}`),
    });
  });
  facts.placements.forEach(({ dwelling: of, at: where, standing, householdKind }, i) => {
    sketch.placement(`p${i}`, where ? atPoint(where) : inDwelling(`d${of % (facts.dwellings.length + 1)}`), {
      standing: standing as "housed",
      householdKind: householdKind as "single",
    });
  });
  facts.plots.forEach((plot, i) => {
    sketch.plot(`t${i}`, square(plot.at, 24), { capacity: plot.capacity });
  });
  for (const residence of facts.residences) sketch.residence(residence.at, residence);
  sketch.facility("base", "staffedBase", at(20, 20));
  facts.facilities.forEach(({ kind, at: where, departures }, i) => {
    sketch.facility(`f${i}`, kind, where, { departuresPerHour: departures });
  });
  return sketch.dataset();
});

const [west, east] = aTown()
  .area("vest", square(at(-300, 0), 700), { level: "bydel", residents: 5000 })
  .area("øst", square(at(400, 0), 700), { level: "bydel" })
  .dataset().neighbourhoods;

/** The same, some of them with a level of outlines of its own: its borders cut through areas, and leave some of the land out. */
export const aLevelledTown: fc.Arbitrary<Dataset> = fc
  .tuple(aRandomTown, fc.boolean())
  .map(([dataset, told]) =>
    told && west && east ? { ...dataset, neighbourhoods: [west, ...dataset.neighbourhoods, east] } : dataset,
  );

/** Any level of areas, or none in particular; a town may lack the last. */
export const someLevel: fc.Arbitrary<AreaLevel | undefined> = fc.constantFrom(
  undefined,
  "grunnkrets",
  "district",
  "bydel",
);

const change = fc.oneof(
  fc.record({
    kind: fc.constant("open-plot" as const),
    plot: fc.integer({ min: 0, max: 5 }).map((n) => id<PlotId>(`t${n}`)),
    houses: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    kind: fc.constant("open-plot" as const),
    plot: fc.integer({ min: 0, max: 4 }).map((n) => id<PlotId>(`t${n}`)),
    houses: fc.integer({ min: 1, max: 8 }),
    at: place,
  }),
  fc.record({
    kind: fc.constant("acquire-dwelling" as const),
    dwelling: fc.integer({ min: 0, max: 3 }).map((n) => id<DwellingId>(`new${n}`)),
    building: fc.integer({ min: 0, max: 4 }).map((n) => id<BuildingId>(`b${n}`)),
    acquisition: fc.constantFrom("owned", "leased", "referral", "allocation" as const),
  }),
  fc.record({
    kind: fc.constant("place" as const),
    dwelling: fc
      .oneof(
        fc.integer({ min: 0, max: 24 }).map((n) => `d${n}`),
        count(3).map((n) => `new${n}`),
      )
      .map((name) => id<DwellingId>(name)),
    placement: fc.integer({ min: 0, max: 9 }).map((n) => id<PlacementId>(`q${n}`)),
  }),
  fc.record({
    kind: fc.constant("end-placement" as const),
    placement: fc
      .oneof(
        count(22).map((n) => `p${n}`),
        count(9).map((n) => `q${n}`),
      )
      .map((name) => id<PlacementId>(name)),
  }),
  fc.record({
    kind: fc.constant("move-proposal" as const),
    proposal: count(11).map((n) => id<ChangeId>(`x${n}`)),
    to: place,
  }),
  fc.record({ kind: fc.constant("draw-plot" as const), drawn: count(1), at: place }),
);

/** A random list of changes, some of which cannot be made. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc
  .array(change, { maxLength: 12 })
  .map((changes) =>
    changes.map((one, i): Change => {
      const own = id<ChangeId>(`x${i}`);
      if (one.kind !== "draw-plot") return { ...one, id: own };
      const [plot] = aTown()
        .plot(`t${one.drawn + 4}`, square(one.at, 30))
        .dataset().plots;
      if (!plot) throw new Error("the sketch has a plot");
      return { id: own, kind: "draw-plot", plot };
    }),
  );
