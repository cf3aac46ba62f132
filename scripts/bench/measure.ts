import { booleanPointInPolygon, distance, point, polygon } from "@turf/turf";
import proj4 from "proj4";
import {
  AreaIndex,
  AssessmentMirror,
  at,
  type Change,
  type ChangeId,
  createUpdater,
  type Dataset,
  id,
  type LinearSolver,
  type Point,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { measureDispersion } from "./measure-dispersion.ts";
import { measurePMedian } from "./measure-p-median.ts";
import { measureRoads } from "./measure-roads.ts";
import { measureScatter } from "./measure-scatter.ts";
import { measureSets } from "./measure-sets.ts";
import { measureSiting } from "./measure-siting.ts";
import { measureWeighing } from "./measure-weighing.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ruleSet = STANDARD_RULE_SET;
const ROUNDS = 9;
const MOVES = 400;

/**
 * What is asked of the engine, timed, with the same asked of plain code beside it. Runs in whatever thread it is called
 * in; knows neither Node nor a page.
 */
export function* measure(city: Dataset, solver: LinearSolver): Generator<Row> {
  const wholes: number[] = [];
  let updater = createUpdater(city);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [spent] = timed(() => {
      updater = createUpdater(city);
      new AssessmentMirror().apply(updater.update({ changes: [], ruleSet }));
    });
    wholes.push(spent);
  }
  const whole = timingOf("engine", wholes);
  yield {
    question: "Index and full assessment",
    engine: whole,
    goal: { text: "median under 300", met: whole.median < 300 },
    others: [],
  };

  const teleports = city.plots.map((plot, i) => at(plot.at.x + (i % 7) * 30, plot.at.y + (i % 11) * 20));
  const drags = city.plots.flatMap(({ at: { x, y } }) =>
    Array.from({ length: 40 }, (_, step) => at(x + step * 12, y + step * 7)),
  );
  for (const [question, way] of [
    ["Assessment again after one move, to another part of the city", teleports],
    ["Assessment again after one move, by 14 metres", drags],
  ] as const) {
    const again = timingOf("engine", moves(updater, city, way));
    const anew = timed(() => createUpdater(city).update({ changes: [], ruleSet }))[0];
    yield {
      question,
      engine: again,
      goal: { text: "p95 under 4", met: again.p95 < 4 },
      others: [
        {
          timing: timingOf("everything anew", [anew]),
          answers: "the same, by promise E2 and its tests",
          agree: true,
        },
      ],
    };
  }
  yield rings(updater, city);
  yield areas(city);
  yield* measureDispersion(city);
  yield* measureSiting(city);
  yield* measureWeighing(city);
  yield* measureScatter();
  yield* measurePMedian();
  yield* measureSets(solver);
  yield* measureRoads();
}

/** Milliseconds of each assessment as one proposal goes from place to place; the first fifty warm up. */
function moves(
  updater: ReturnType<typeof createUpdater>,
  { plots }: Dataset,
  way: readonly Point[],
): number[] {
  const [first] = plots;
  if (!first) throw new Error("the city has no plots");
  const opened: Change = { id: id<ChangeId>("c1"), kind: "open-plot", plot: first.id, houses: 2 };
  updater.update({ changes: [opened], ruleSet });
  const taken: number[] = [];
  for (let i = 0; i < MOVES + 50; i += 1) {
    const to = way[i % way.length] ?? first.at;
    const moved: Change = { id: id<ChangeId>("c2"), kind: "move-proposal", proposal: opened.id, to };
    const [spent] = timed(() => updater.update({ changes: [opened, moved], ruleSet }));
    if (i >= 50) taken.push(spent);
  }
  return taken;
}

/** Places that rings are asked around at once. */
const RING_PLACES = 3_200;

/** Residents and units within the rings of places nobody has asked about: the engine, a plain loop, Turf on degrees. */
function rings(updater: ReturnType<typeof createUpdater>, city: Dataset): Row {
  const radius = 600;
  // Places the assessment has not looked at, and others in each round: the engine remembers those it has.
  const placesOf = (round: number) =>
    Array.from({ length: RING_PLACES }, (_, k) => {
      const { x, y } = city.plots[k % city.plots.length]?.at ?? at(0, 0);
      const step = Math.floor(k / city.plots.length);
      return at(x + 7.3 + 41 * step + round, y - 5.1 - 23 * step - round);
    });
  const spent: number[] = [];
  let places: readonly Point[] = [];
  let answers: readonly { readonly residents: number; readonly units: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    places = placesOf(round);
    const [one, found] = timed(() => updater.ringsAt({ changes: [], ruleSet }, places));
    spent.push(one);
    answers = found.map((around) => {
      const outer = around.find((ring) => ring.radius === radius);
      return { residents: Number(outer?.residents), units: outer?.stockUnits ?? Number.NaN };
    });
  }
  const { residences, dwellings } = city;
  const people = residentsByAddress(city);
  const count = (near: (i: number, x: number, y: number) => boolean, unitNear: typeof near) => {
    let [residents, units] = [0, 0];
    for (let i = 0; i < people.length; i += 1)
      if (near(i, residences.x[i] ?? 0, residences.y[i] ?? 0)) residents += people[i] ?? 0;
    dwellings.forEach(({ at: { x, y }, units: many }, i) => {
      if (unitNear(i, x, y)) units += many;
    });
    return { residents: Math.round(residents), units };
  };
  const [looped, loop] = timed(() =>
    places.map((place) => {
      const within = (_: number, x: number, y: number) =>
        (x - place.x) ** 2 + (y - place.y) ** 2 <= radius * radius;
      return count(within, within);
    }),
  );
  const utm = `+proj=utm +zone=${city.crs.slice(-2)} +ellps=GRS80 +units=m +no_defs`;
  const degrees = (x: number, y: number) => point(proj4(utm, "WGS84", [x, y]));
  const addressPoints = Array.from(residences.x, (x, i) => degrees(x, residences.y[i] ?? 0));
  const unitPoints = dwellings.map(({ at: { x, y } }) => degrees(x, y));
  // Turf takes a hundredth of a second a place: twenty will do.
  const few = places.slice(0, 20);
  const [turfed, turf] = timed(() =>
    few.map((place) => {
      const here = degrees(place.x, place.y);
      const by = (points: typeof addressPoints) => (i: number) =>
        distance(here, points[i] ?? here, { units: "meters" }) <= radius;
      return count(by(addressPoints), by(unitPoints));
    }),
  );
  const off = (
    others: readonly { readonly residents: number; readonly units: number }[],
    of: "residents" | "units",
  ) =>
    Math.max(
      ...others.map((other, i) => Math.abs(other[of] - (answers[i]?.[of] ?? 0)) / Math.max(1, other[of])),
    );
  const equal = off(loop, "units") === 0 && off(loop, "residents") < 1e-3;
  const turfOff = Math.max(off(turf, "units"), off(turf, "residents"));
  const engine = timingOf("engine, three rings", spent);
  return {
    question: `Residents and units within 150, 300 and 600 m of ${RING_PLACES} places`,
    engine,
    goal: { text: "median under 60", met: engine.median < 60 },
    others: [
      {
        timing: timingOf("loop over all, one ring", [looped]),
        answers: equal ? "equal (residents to one in a thousand)" : "DIFFER",
        agree: equal,
      },
      {
        timing: timingOf("Turf, one ring, 20 times 160", [(turfed * RING_PLACES) / few.length]),
        answers: `within ${(100 * turfOff).toFixed(1)} %: Turf's sphere is not the plane`,
        agree: turfOff < 0.05,
      },
    ],
  };
}

/** Residents of each area shared among its addresses by dwellings, as the engine shares them, by Turf. */
function residentsByAddress({ neighbourhoods, residences: { x, y, dwellings } }: Dataset): Float64Array {
  const areaOf = turfAreas(neighbourhoods, x, y);
  const homes = new Float64Array(neighbourhoods.length);
  areaOf.forEach((area, i) => {
    if (area !== -1) homes[area] = (homes[area] ?? 0) + (dwellings[i] ?? 0);
  });
  return Float64Array.from(areaOf, (area, i) => {
    const { residents } = neighbourhoods[area] ?? { residents: "unknown" };
    if (residents === "unknown") return Number.NaN;
    return (residents * (dwellings[i] ?? 0)) / (homes[area] ?? 1);
  });
}

/** Which neighbourhood each address lies in: the engine's index beside Turf on every outline whose box the address is in. */
function areas({ neighbourhoods, residences: { x, y } }: Dataset): Row {
  const [ours, found] = timed(() => {
    const index = new AreaIndex(neighbourhoods.map(({ outline }) => outline));
    return Int32Array.from(x, (_, i) => index.locate(x[i] ?? 0, y[i] ?? 0));
  });
  const [turf, other] = timed(() => turfAreas(neighbourhoods, x, y));
  const equal = found.every((area, i) => area === other[i]);
  return {
    question: `Neighbourhood of each of ${x.length} addresses, index made anew`,
    engine: timingOf("engine", [ours]),
    others: [
      { timing: timingOf("Turf, boxes first", [turf]), answers: equal ? "equal" : "DIFFER", agree: equal },
    ],
  };
}

function turfAreas(areas: Dataset["neighbourhoods"], x: Float64Array, y: Float64Array): Int32Array {
  const shapes = areas.map(({ outline }) => {
    const rings = outline.coordinates[0] as unknown as number[][][];
    const [xs, ys] = [0, 1].map((axis) => (rings[0] ?? []).map((position) => position[axis] ?? 0)) as [
      number[],
      number[],
    ];
    return {
      shape: polygon(rings),
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const,
    };
  });
  return Int32Array.from(x, (px, i) => {
    const py = y[i] ?? 0;
    return shapes.findIndex(
      ({ shape, box }) =>
        px >= box[0] &&
        py >= box[1] &&
        px <= box[2] &&
        py <= box[3] &&
        booleanPointInPolygon(point([px, py]), shape),
    );
  });
}
