import { booleanPointInPolygon, distance, point, polygon } from "@turf/turf";
import proj4 from "proj4";
import {
  type Assessor,
  at,
  type Change,
  type ChangeId,
  createAssessor,
  type Dataset,
  id,
  type Position,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { CITY, makeCity } from "./city.ts";

/**
 * `npm run bench`: how fast the engine is on a made-up city, beside what a plain loop or Turf does with the same question
 * in the same run. Wall-clock milliseconds; a busy machine shows in the spread, which is why the ratio stands beside them.
 */
const ruleSet = STANDARD_RULE_SET;
const timed = <T>(work: () => T): readonly [number, T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);

const [madeIn, city] = timed(() => makeCity());
console.log(
  `City: ${CITY.addresses} address points, ${city.neighbourhoods.length} neighbourhoods, ${city.buildings.length} buildings, ` +
    `${CITY.units} units, ${city.placements.length} placements, ${city.plots.length} plots (made in ${madeIn.toFixed(0)} ms)\n`,
);

const rounds = 7;
const wholes: number[] = [];
let assessor: Assessor = createAssessor(city);
assessor.assess({ changes: [], ruleSet });
for (let round = 0; round < rounds; round += 1) {
  const [whole] = timed(() => {
    assessor = createAssessor(city);
    return assessor.assess({ changes: [], ruleSet });
  });
  wholes.push(whole);
}
console.log("Index and full assessment           min   median      max   (goal under 300)");
console.log(
  `  engine                       ${ms(quantile(wholes, 0))} ${ms(quantile(wholes, 0.5))} ${ms(quantile(wholes, 1))}\n`,
);

const moves = moveOne(assessor, city, 400);
console.log("Assessment again after one move     p50      p95      max   (goal p95 under 4)");
console.log(
  `  engine                       ${ms(quantile(moves, 0.5))} ${ms(quantile(moves, 0.95))} ${ms(quantile(moves, 1))}`,
);
const again = timed(() => createAssessor(city).assess({ changes: [], ruleSet }))[0];
console.log(
  `  everything anew, same run    ${ms(again)}   ${(again / quantile(moves, 0.5)).toFixed(0)} times the engine's median\n`,
);

ringsBeside(assessor, city);
areasBeside(city);
nearestBeside(city);

/** Milliseconds of each of `times` assessments with one proposal moved to another place; the first fifty warm up. */
function moveOne(engine: Assessor, { plots }: Dataset, times: number): number[] {
  const [first] = plots;
  if (!first) throw new Error("the city has no plots");
  const opened: Change = { id: id<ChangeId>("c1"), kind: "open-plot", plot: first.id, houses: 2 };
  engine.assess({ changes: [opened], ruleSet });
  const taken: number[] = [];
  for (let i = 0; i < times + 50; i += 1) {
    const near = plots[i % plots.length]?.at ?? first.at;
    const to = at(near.x + (i % 7) * 30, near.y + (i % 11) * 20);
    const moved: Change = { id: id<ChangeId>("c2"), kind: "move-proposal", proposal: opened.id, to };
    const [spent] = timed(() => engine.assess({ changes: [opened, moved], ruleSet }));
    if (i >= 50) taken.push(spent);
  }
  return taken;
}

/** Residents within 600 m of places: the engine's index beside a loop over every address. */
function ringsBeside(engine: Assessor, { plots, residences }: Dataset): void {
  const places = plots.map((plot) => plot.at);
  const known = residences.residents.every((count) => count >= 0);
  const [indexed, answers] = timed(() =>
    places.map((place) => engine.ringsAt({ changes: [], ruleSet }, place)),
  );
  const [looped, sums] = timed(() =>
    places.map(({ x, y }) => {
      let residents = 0;
      for (let i = 0; i < residences.x.length; i += 1) {
        const dx = (residences.x[i] ?? 0) - x;
        const dy = (residences.y[i] ?? 0) - y;
        if (dx * dx + dy * dy <= 600 * 600) residents += residences.residents[i] ?? 0;
      }
      return residents;
    }),
  );
  const outermost = answers.map((rings) => rings.at(-1)?.residents);
  const same = known
    ? outermost.every((residents, i) => residents === sums[i])
    : "not comparable: residents are shared out";
  report(`Rings around ${places.length} places`, indexed, looped, "loop over every address", same);
}

/** Which neighbourhood each of 5 000 addresses lies in: through the engine's assessment it is part of the index; here Turf beside its own boxes. */
function areasBeside({ neighbourhoods, residences }: Dataset): void {
  const sample = Array.from({ length: 300 }, (_, i) => i * 300);
  const shapes = neighbourhoods.map(({ outline }) =>
    polygon(outline.coordinates[0] as unknown as number[][][]),
  );
  const boxes = neighbourhoods.map(({ outline }) => boxOf(outline.coordinates[0]?.[0] ?? []));
  const find = (boxed: boolean) =>
    sample.map((i) => {
      const [x, y] = [residences.x[i] ?? 0, residences.y[i] ?? 0];
      return shapes.findIndex((shape, area) => {
        const box = boxes[area];
        if (boxed && box && (x < box[0] || y < box[1] || x > box[2] || y > box[3])) return false;
        return booleanPointInPolygon(point([x, y]), shape);
      });
    });
  const [boxed, one] = timed(() => find(true));
  const [plain, other] = timed(() => find(false));
  report(
    `Neighbourhood of ${sample.length} addresses`,
    boxed,
    plain,
    "Turf on every outline",
    one.every((area, i) => area === other[i]),
  );
}

/** Nearest other stock unit: metres in the plane beside Turf's spherical distance in degrees. */
function nearestBeside({ dwellings, crs }: Dataset): void {
  const sample = dwellings.slice(0, 200);
  const utm = `+proj=utm +zone=${crs.slice(-2)} +ellps=GRS80 +units=m +no_defs`;
  const [planar, metres] = timed(() =>
    sample.map(({ at: here }) => {
      let least = Number.POSITIVE_INFINITY;
      for (const { at: there } of dwellings) {
        const d = Math.hypot(here.x - there.x, here.y - there.y);
        if (d > 0 && d < least) least = d;
      }
      return least;
    }),
  );
  const degrees = dwellings.map(({ at: { x, y } }) => point(proj4(utm, "WGS84", [x, y])));
  const [spherical, turf] = timed(() =>
    sample.map((_, i) => {
      let least = Number.POSITIVE_INFINITY;
      for (const there of degrees) {
        const d = distance(degrees[i] ?? there, there, { units: "meters" });
        if (d > 0.001 && d < least) least = d;
      }
      return least;
    }),
  );
  const worst = Math.max(...metres.map((m, i) => Math.abs(m - (turf[i] ?? 0)) / m));
  report(
    `Nearest unit of ${sample.length} dwellings`,
    planar,
    spherical,
    "Turf on degrees",
    `within ${(worst * 100).toFixed(2)} %: Turf's sphere is not the plane`,
  );
}

function boxOf(ring: readonly Position[]): readonly [number, number, number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function report(
  question: string,
  ours: number,
  plain: number,
  alternative: string,
  same: boolean | string,
): void {
  console.log(`${question}`);
  console.log(`  ours                         ${ms(ours)}`);
  console.log(
    `  ${alternative.padEnd(28)} ${ms(plain)}   ${(plain / ours).toFixed(1)} times ours; answers ${same === true ? "equal" : same === false ? "DIFFER" : same}\n`,
  );
  if (same === false) process.exitCode = 1;
}
