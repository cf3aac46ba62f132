import { type Chance, createChance } from "../../src/engine/dispersion/chance.ts";
import { at, type Facility, layRoads, ROAD_USE, type Road } from "../../src/engine/index.ts";
import { RoadWays } from "../../src/engine/siting/roads/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

/** Junctions each way: 316 × 316 streets crossing are as many edges as Oslo has, 199 080. */
const SIDE = 316;
/** Decimetres between junctions, and how far each is off its place. */
const BLOCK = 800;
const OFF = 300;
const SERVICES = 40;
const POINTS = 2_000;

/** A search along roads from all services of a kind, and what a plot costs afterwards. */
export function* measureRoads(): Generator<Row> {
  const chance = createChance(7);
  const ways = new RoadWays(layRoads(streets(chance)));
  const anywhere = () => at((chance.next() * SIDE * BLOCK) / 10, (chance.next() * SIDE * BLOCK) / 10);
  const services = Array.from({ length: SERVICES }, (_, k) => ({ id: `s${k}`, at: anywhere() }) as Facility);
  const ask = (kind: number, point = anywhere()) =>
    ways.nearest(point, {
      services: String(kind),
      facilities: () => services,
      travel: { mode: "walk" },
      limit: 150,
    });
  // The first question also finds out which road is where.
  ask(0);
  const searches = Array.from({ length: 12 }, (_, k) => timed(() => ask(k + 1))[0]);
  const points = Array.from({ length: POINTS }, () => timed(() => ask(1))[0]);
  const search = timingOf("199 080 edges, 40 services", searches);
  yield {
    question: "How far is it along roads to the nearest of a kind of service, for everywhere?",
    engine: search,
    goal: { text: "under 150 ms", met: search.median < 150 },
    others: [],
  };
  yield {
    question: "How far is it for one more plot?",
    engine: timingOf("joining it to the road", points),
    others: [],
  };
}

function streets(chance: Chance): Road[] {
  const x = Int32Array.from({ length: SIDE * SIDE }, (_, k) => (k % SIDE) * BLOCK + chance.below(OFF));
  const y = Int32Array.from(
    { length: SIDE * SIDE },
    (_, k) => Math.floor(k / SIDE) * BLOCK + chance.below(OFF),
  );
  const use = ROAD_USE.walk | ROAD_USE.driveForward | ROAD_USE.driveBackward;
  const roads: Road[] = [];
  const join = (a: number, b: number) => {
    const corners = [x[a], y[a], x[b], y[b]] as number[];
    roads.push({ lines: [corners], use, speed: 50, from: { file: "streets", row: roads.length + 1 } });
  };
  for (let k = 0; k < SIDE * SIDE; k++) {
    if ((k + 1) % SIDE !== 0) join(k, k + 1);
    if (k + SIDE < SIDE * SIDE) join(k, k + SIDE);
  }
  return roads;
}
