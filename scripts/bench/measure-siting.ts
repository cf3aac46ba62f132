import {
  askLayout,
  at,
  checkLayout,
  createAnalyst,
  type Dataset,
  type DemandOutcome,
  id,
  layoutQuestion,
  layoutSite,
  type Plot,
  type Position,
  prepareVicinity,
  STANDARD_RULE_SET,
  vicinityOf,
  type Zone,
  type ZoneId,
} from "../../src/engine/index.ts";
import { assessPlot, buildSitingGround } from "../../src/engine/siting/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 7;
const DEMANDS = 9;
const METRES = 300;
const HOUSES = 2;
const BUILDINGS = 300_000;
/** Pictures of a drag. */
const FRAMES = 60;

/** Plots against every constraint and criterion, one plot's ground for houses, and a demand over the whole city. */
export function* measureSiting(city: Dataset): Generator<Row> {
  yield plots(city);
  yield layouts(city);
  yield drags(city);
  yield demand(city);
}

function plots(city: Dataset): Row {
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const ground = buildSitingGround(city);
    const [spent, made] = timed(() =>
      city.plots.map((plot) => assessPlot(ground, plot, HOUSES, STANDARD_RULE_SET)),
    );
    times.push(spent);
    findings = made.reduce((sum, one) => sum + one.findings.length, 0);
  }
  const engine = timingOf("engine", times);
  return {
    question: `${city.plots.length} plots against all constraints and criteria, ${findings} findings`,
    engine,
    goal: { text: "median under 300", met: engine.median < 300 },
    others: [],
  };
}

function layouts(city: Dataset): Row {
  const asked = city.plots.slice(0, 20).flatMap((plot) => {
    const question = layoutQuestion(city, {
      plot: plot.id,
      houseType: "micro-30",
      houses: HOUSES,
      ruleSet: STANDARD_RULE_SET,
    });
    return question ? [question] : [];
  });
  const times = asked.map((question) => timed(() => askLayout(question))[0]);
  return {
    question: "Where houses may stand on one plot, how many fit, and the nearest fix",
    engine: timingOf("engine", times),
    others: [],
  };
}

/** What a page does while a house is dragged, and before the drag begins, with every building of a city on the map. */
function drags(city: Dataset): Row {
  const crowded = withBuildings(city);
  const strides: number[] = [];
  for (let more = true; more; ) {
    const [spent, left] = timed(() => prepareVicinity(crowded));
    strides.push(spent);
    more = left;
  }
  const asked = city.plots.slice(0, 20);
  const times: number[] = [];
  const frames: number[] = [];
  const plainTimes: number[] = [];
  let same = true;
  for (const plot of asked) {
    const [spent, site] = timed(() => {
      const near = vicinityOf(crowded, plot, STANDARD_RULE_SET);
      const own = { plot, houseType: "micro-30", houses: HOUSES, ruleSet: STANDARD_RULE_SET };
      const question = layoutQuestion(near, own);
      return question && { near, site: layoutSite(question) };
    });
    times.push(spent);
    if (!site) continue;
    const places = Array.from({ length: HOUSES }, (_, k) => ({
      at: at(plot.at.x + 9 * k, plot.at.y),
      angle: 0.3,
    }));
    for (let frame = 0; frame < FRAMES; frame++) frames.push(timed(() => checkLayout(site.site, places))[0]);
    const [plain, found] = timed(() => plainNear(crowded, plot));
    plainTimes.push(plain);
    const kept = new Set(found);
    same &&= site.near.zones.every(({ id }) => kept.has(id));
  }
  const engine = timingOf("around one plot, ready to drag", times);
  const check = timingOf("", frames);
  return {
    question:
      `A house dragged among ${crowded.zones.length} shapes: a check takes ${check.p95.toFixed(2)} ms at p95, ` +
      `and the city is laid in ${strides.length} strides of ${timingOf("", strides).p95.toFixed(1)} ms at p95`,
    engine,
    goal: { text: "median under 50, a check under 16", met: engine.median < 50 && check.p95 < 16 },
    others: [
      {
        timing: timingOf("every shape's box against the plot's", plainTimes),
        answers: same ? "the same shapes" : "DIFFER",
        agree: same,
      },
    ],
  };
}

/** The city with a house every few metres, as a map of buildings has them. */
function withBuildings(city: Dataset): Dataset {
  const [first] = city.zones;
  if (!first) return city;
  const many = Math.ceil(Math.sqrt(BUILDINGS));
  const houses = Array.from({ length: BUILDINGS }, (_, i): Zone => {
    const [x, y] = [
      560_000 + ((i % many) * 15_000) / many,
      6_640_000 + (Math.floor(i / many) * 10_000) / many,
    ];
    const ring: Position[] = [
      [x, y],
      [x + 9, y],
      [x + 9, y + 8],
      [x, y + 8],
      [x, y],
    ];
    return {
      ...first,
      id: id<ZoneId>(`house-${i}`),
      kind: "building",
      shape: { type: "MultiPolygon", coordinates: [[ring]] },
      returnPeriod: "unknown",
      grade: "unknown",
    };
  });
  return { ...city, zones: [...city.zones, ...houses] };
}

/** Zones with a corner's box within a kilometre of the plot: farther than any rule asks. */
function plainNear({ zones }: Dataset, { at: { x, y } }: Plot): readonly string[] {
  return zones
    .filter(({ shape }) => {
      const corners: readonly Position[] =
        shape.type === "MultiPolygon" ? shape.coordinates.flat(2) : shape.coordinates.flat();
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const [cx, cy] of corners) {
        west = Math.min(west, cx);
        south = Math.min(south, cy);
        east = Math.max(east, cx);
        north = Math.max(north, cy);
      }
      return west <= x + 1000 && east >= x - 1000 && south <= y + 1000 && north >= y - 1000;
    })
    .map(({ id: own }) => own);
}

/** "300 m from a school" over every address, beside a loop over all addresses and schools. */
function demand(city: Dataset): Row {
  const analyst = createAnalyst(city);
  const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
  const ask = (metres: number) =>
    analyst.analyse(inForce, {
      kind: "demand",
      demands: [{ kind: "away-from", of: "school", metres }],
      next: 20,
    }) as DemandOutcome;
  ask(METRES + 1);
  const times: number[] = [];
  let lost = 0;
  for (let round = 0; round < DEMANDS; round++) {
    const [spent, outcome] = timed(() => ask(METRES));
    times.push(spent);
    lost = outcome.homes?.lost ?? -1;
  }
  const [plain, counted] = timed(() => plainLost(city));
  const engine = timingOf("engine", times);
  return {
    question: `A demand over ${city.residences.x.length} addresses, with who would carry it`,
    engine,
    goal: { text: "median under 100", met: engine.median < 100 },
    others: [
      {
        timing: timingOf("every address against every school, homes alone", [plain]),
        answers: counted === lost ? "as many homes" : "DIFFER",
        agree: counted === lost,
      },
    ],
  };
}

function plainLost({ residences, facilities }: Dataset): number {
  const schools = facilities.filter(({ kind }) => kind === "school");
  let lost = 0;
  for (let i = 0; i < residences.x.length; i++) {
    const [x, y] = [residences.x[i] as number, residences.y[i] as number];
    const near = schools.some(({ at }) => (at.x - x) ** 2 + (at.y - y) ** 2 < METRES ** 2);
    const many = residences.dwellings[i] as number;
    if (near) lost += many === -1 ? 1 : many;
  }
  return lost;
}
