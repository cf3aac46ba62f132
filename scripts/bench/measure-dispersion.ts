import KDBush from "kdbush";
import { createChance } from "../../src/engine/dispersion/chance.ts";
import { clusteringDifference } from "../../src/engine/dispersion/clusters/clustering-difference.ts";
import { globalEnvelope } from "../../src/engine/dispersion/clusters/global-envelope.ts";
import { gridAround, riskSurface } from "../../src/engine/dispersion/clusters/risk-surface.ts";
import { type ScanInput, scanCircles } from "../../src/engine/dispersion/clusters/scan-circles.ts";
import { createDealer } from "../../src/engine/dispersion/deal-labels.ts";
import { NearestShares } from "../../src/engine/dispersion/population/nearest-shares.ts";
import type { Dataset } from "../../src/engine/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 5;
const SIMULATIONS = 199;
const REACH = 1500;
const STEP = 25;

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly programme: Int32Array;
  readonly stock: Int32Array;
}

/** The statistics of dispersion on the city: every tenth unit is of the programme. */
export function* measureDispersion(city: Dataset): Generator<Row> {
  const units = city.dwellings.map(({ at }) => at);
  yield clusteringCurve("in the city's blocks", placesOf(units));
  // The harder case: no two at one place.
  const apart = units.map(({ x, y }, i) => ({ x: x + 40 * Math.sin(i), y: y + 40 * Math.cos(i) }));
  yield clusteringCurve("each at a place of its own", placesOf(apart));
  yield nearestShares(city);
  yield relativeRisk(placesOf(units));
  yield scan(city);
}

function placesOf(units: readonly { readonly x: number; readonly y: number }[]): Places {
  const places = new Map<string, { x: number; y: number; programme: number; stock: number }>();
  units.forEach(({ x, y }, i) => {
    const place = places.get(`${x} ${y}`) ?? { x, y, programme: 0, stock: 0 };
    places.set(`${x} ${y}`, place);
    place.stock += 1;
    if (i % 10 === 0) place.programme += 1;
  });
  const all = [...places.values()];
  return {
    x: Float64Array.from(all, ({ x }) => x),
    y: Float64Array.from(all, ({ y }) => y),
    programme: Int32Array.from(all, ({ programme }) => programme),
    stock: Int32Array.from(all, ({ stock }) => stock),
  };
}

function rounds<T>(work: () => T): readonly [times: number[], answer: T] {
  const times: number[] = [];
  let answer: T | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const [spent, found] = timed(work);
    times.push(spent);
    answer = found;
  }
  return [times, answer as T];
}

/** D(r) with random labelling, beside a loop over all pairs of labelled units. */
function clusteringCurve(where: string, places: Places): Row {
  const r = Float64Array.from({ length: REACH / STEP }, (_, i) => STEP * (i + 1));
  const area = 1.5e8;
  const [times, found] = rounds(() =>
    clusteringDifference(places, {
      r,
      edge: { kind: "none", area },
      simulations: SIMULATIONS,
      seed: 1,
    }),
  );
  const [plain, other] = timed(() => plainCurve(places, r.length, area));
  const off = Math.max(...other.observed.map((d, i) => Math.abs(d - (found.observed[i] ?? 0)) / area));
  const equal = off < 1e-12 && other.p === found.p;
  const engine = timingOf("engine", times);
  return {
    question: `D(r) to ${REACH} m, ${SIMULATIONS} simulations, 1 500 of 15 000 units, ${where} (${places.x.length} places)`,
    engine,
    goal: { text: "median under 1500", met: engine.median < 1500 },
    others: [
      {
        timing: timingOf("loop over pairs of units", [plain]),
        answers: equal ? "equal, curve and p" : "DIFFER",
        agree: equal,
      },
    ],
  };
}

function plainCurve({ x, y, programme, stock }: Places, steps: number, area: number) {
  const total = (units: Int32Array) => units.reduce((sum, many) => sum + many, 0);
  const k = (units: Int32Array) => {
    const n = total(units);
    const px = new Float64Array(n);
    const py = new Float64Array(n);
    let at = 0;
    units.forEach((many, place) => {
      for (let u = 0; u < many; u++) {
        px[at] = x[place] as number;
        py[at++] = y[place] as number;
      }
    });
    const pairs = new Float64Array(steps);
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const distance = Math.sqrt(
          ((px[i] as number) - (px[j] as number)) ** 2 + ((py[i] as number) - (py[j] as number)) ** 2,
        );
        const bin = Math.max(0, Math.ceil(distance / STEP) - 1);
        if (bin < steps) pairs[bin] = (pairs[bin] as number) + 2;
      }
    let sum = 0;
    return pairs.map((many) => {
      sum += many;
      return (area * sum) / (n * (n - 1));
    });
  };
  const fixed = k(stock);
  const difference = (units: Int32Array) => k(units).map((one, i) => one - (fixed[i] as number));
  const deal = createDealer({
    stock,
    programme,
    units: { stock: total(stock), programme: total(programme) },
  });
  const chance = createChance(1);
  const simulated = Array.from({ length: SIMULATIONS }, () => difference(deal(chance)));
  const observed = difference(programme);
  return { observed, p: globalEnvelope(observed, simulated).p };
}

/** Shares among the nearest 100, 400 and 1600 homes, beside a k-d tree asked for wider circles until they hold enough. */
function nearestShares({ residences, buildings, dwellings }: Dataset): Row {
  const ks = [100, 400, 1600];
  const units = dwellings.filter((_, i) => i % 10 === 0).map(({ at }) => at);
  const unitPoints = {
    x: Float64Array.from(units, ({ x }) => x),
    y: Float64Array.from(units, ({ y }) => y),
    units: new Int32Array(units.length).fill(1),
  };
  const x = Float64Array.from(buildings, ({ at }) => at.x);
  const y = Float64Array.from(buildings, ({ at }) => at.y);
  const [times, shares] = rounds(() => new NearestShares(residences, unitPoints).shares(x, y, ks));
  const [plain, other] = timed(() => treeShares(residences, unitPoints, x, y, ks));
  const equal = other.every((share, i) => Math.abs(share - (shares[i] as number)) < 1e-12);
  const engine = timingOf("engine, index made anew", times);
  return {
    question: `Shares among the nearest 100, 400 and 1 600 homes of ${x.length} buildings, ${residences.x.length} addresses`,
    engine,
    goal: { text: "median under 60", met: engine.median < 60 },
    others: [
      {
        timing: timingOf("k-d tree and sorting", [plain]),
        answers: equal ? "equal" : "DIFFER",
        agree: equal,
      },
    ],
  };
}

function treeShares(
  { x: ax, y: ay, dwellings }: Dataset["residences"],
  units: { readonly x: Float64Array; readonly y: Float64Array },
  x: Float64Array,
  y: Float64Array,
  ks: readonly number[],
): number[] {
  const tree = new KDBush(ax.length);
  for (let i = 0; i < ax.length; i++) tree.add(ax[i] as number, ay[i] as number);
  tree.finish();
  const far = (i: number, px: number, py: number) =>
    ((ax[i] as number) - px) ** 2 + ((ay[i] as number) - py) ** 2;
  const own = new Float64Array(ax.length);
  const homesAt = (i: number) => Math.max(dwellings[i] as number, own[i] as number);
  /** The nearest first, and at least as many homes. */
  const around = (px: number, py: number, homes: number) => {
    for (let radius = 100; ; radius *= 1.5) {
      const found = tree.within(px, py, radius);
      if (found.reduce((sum, i) => sum + homesAt(i), 0) < homes) continue;
      return found.sort((a, b) => far(a, px, py) - far(b, px, py));
    }
  };
  units.x.forEach((ux, k) => {
    const [best] = around(ux, units.y[k] as number, 1);
    if (best !== undefined) own[best] = (own[best] as number) + 1;
  });
  return [...x].flatMap((px, p) => {
    const sorted = around(px, y[p] as number, ks.at(-1) ?? 0);
    return ks.map((k) => {
      let [homes, found] = [0, 0];
      for (const i of sorted) {
        const part = Math.min(1, (k - homes) / homesAt(i));
        homes += part * homesAt(i);
        found += part * (own[i] as number);
        if (homes >= k) break;
      }
      return found / k;
    });
  });
}

/** The surface of relative risk, beside every kernel summed in every cell. */
function relativeRisk(places: Places): Row {
  const bandwidth = 400;
  const around = gridAround(places.x, places.y, 200);
  // A square grid, as the promise has it.
  const grid = { ...around, rows: 200 };
  const [times, surface] = rounds(() => riskSurface(places, grid, bandwidth));
  const [plain, other] = timed(() => {
    const cells = grid.columns * grid.rows;
    const [ours, all] = [new Float64Array(cells), new Float64Array(cells)];
    for (let cell = 0; cell < cells; cell++) {
      const cx = grid.x + ((cell % grid.columns) + 0.5) * grid.cell;
      const cy = grid.y + (Math.floor(cell / grid.columns) + 0.5) * grid.cell;
      for (let i = 0; i < places.x.length; i++) {
        const square = ((places.x[i] as number) - cx) ** 2 + ((places.y[i] as number) - cy) ** 2;
        const weight = Math.exp(-square / (2 * bandwidth * bandwidth));
        ours[cell] = (ours[cell] as number) + weight * (places.programme[i] as number);
        all[cell] = (all[cell] as number) + weight * (places.stock[i] as number);
      }
    }
    return { ours, all };
  });
  const relative = (exact: Float64Array, found: Float64Array) => {
    const sum = exact.reduce((a, b) => a + b, 0);
    const top = exact.reduce((a, b) => Math.max(a, b), 0) / sum;
    return found.reduce(
      (most, one, i) => Math.max(most, Math.abs(one - (exact[i] as number) / sum) / top),
      0,
    );
  };
  const off = Math.max(relative(other.ours, surface.programme), relative(other.all, surface.stock));
  const engine = timingOf("engine", times);
  return {
    question: `Relative risk on ${grid.columns} × ${grid.rows} cells from 15 000 units, bandwidth ${bandwidth} m`,
    engine,
    goal: { text: "median under 300", met: engine.median < 300 },
    others: [
      {
        timing: timingOf("every place in every cell", [plain]),
        answers: `within ${off.toExponential(0)} of the highest`,
        agree: off < 1e-3,
      },
    ],
  };
}

/** Kulldorff's scan over all neighbourhoods, beside one that takes logarithms in every circle of every simulation. */
function scan({ neighbourhoods, dwellings }: Dataset): Row {
  const n = neighbourhoods.length;
  const centres = neighbourhoods.map(({ outline }) => outline.coordinates[0]?.[0]?.[0] ?? ([0, 0] as const));
  const input: ScanInput = {
    x: Float64Array.from(centres, ([x]) => x),
    y: Float64Array.from(centres, ([, y]) => y),
    population: Float64Array.from(neighbourhoods, ({ residents }) => Number(residents)),
    cases: new Int32Array(n),
  };
  // Each tenth unit belongs to the neighbourhood whose corner is nearest: for speed any rule will do.
  dwellings.forEach(({ at }, i) => {
    if (i % 10 !== 0) return;
    let best = 0;
    const far = (area: number) =>
      ((input.x[area] as number) - at.x) ** 2 + ((input.y[area] as number) - at.y) ** 2;
    for (let area = 1; area < n; area++) if (far(area) < far(best)) best = area;
    input.cases[best] = (input.cases[best] as number) + 1;
  });
  const simulations = 999;
  const [times, clusters] = rounds(() => scanCircles(input, { simulations, seed: 1 }));
  const few = 27;
  const [plain, greatest] = timed(() => plainScan(input, few));
  const ratio = clusters[0]?.logLikelihoodRatio ?? 0;
  const equal = Math.abs(greatest - ratio) < 1e-9 * ratio;
  const engine = timingOf("engine", times);
  return {
    question: `Scan over ${n} neighbourhoods, ${simulations} simulations`,
    engine,
    goal: { text: "median under 3000", met: engine.median < 3000 },
    others: [
      {
        timing: timingOf(`plain scan, ${few} × ${simulations / few}`, [(plain * simulations) / few]),
        answers: equal ? "equal (likelihood of the likeliest)" : "DIFFER",
        agree: equal,
      },
    ],
  };
}

/** The observed maximum; as many simulations are run beside it as asked, for their time. */
function plainScan({ x, y, population, cases }: ScanInput, simulations: number): number {
  const people = population.reduce((sum, one) => sum + one, 0);
  const total = cases.reduce((sum, one) => sum + one, 0);
  const order = Array.from(x, (cx, centre) => {
    const far = x.map((px, i) => Math.hypot(px - cx, (y[i] as number) - (y[centre] as number)));
    return [...x.keys()].sort((a, b) => (far[a] as number) - (far[b] as number));
  });
  const greatest = (dealt: Int32Array) => {
    let best = 0;
    for (const areas of order) {
      let [living, c] = [0, 0];
      for (const area of areas) {
        living += population[area] as number;
        if (living > people / 2) break;
        c += dealt[area] as number;
        const e = (total * living) / people;
        if (c < 2 || c <= e) continue;
        const outside = c === total ? 0 : (total - c) * Math.log((total - c) / (total - e));
        best = Math.max(best, c * Math.log(c / e) + outside);
      }
    }
    return best;
  };
  const chance = createChance(1);
  for (let k = 0; k < simulations; k++) {
    const dealt = new Int32Array(x.length);
    for (let c = 0; c < total; c++) {
      let left = chance.next() * people;
      let area = 0;
      while (area < x.length - 1 && left >= (population[area] as number))
        left -= population[area++] as number;
      dealt[area] = (dealt[area] as number) + 1;
    }
    greatest(dealt);
  }
  return greatest(cases);
}
