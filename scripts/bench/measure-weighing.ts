import {
  AssessmentMirror,
  anyWeights,
  createUpdater,
  type Dataset,
  dominance,
  leastOver,
  type PerformanceTable,
  performanceTable,
  rankAcceptability,
  ranking,
  ruleSetWeights,
  STANDARD_RULE_SET,
  sharesOf,
} from "../../src/engine/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 9;
const DRAWS = 10_000;
const SLIDES = 400;

/** Weighing all plots of the city: what follows a slider, and what a worker does when the slider rests. */
export function* measureWeighing(city: Dataset): Generator<Row> {
  const ruleSet = STANDARD_RULE_SET;
  const assessment = new AssessmentMirror().apply(createUpdater(city).update({ changes: [], ruleSet }));
  const [spent, table] = timed(() => performanceTable(assessment, ruleSet));
  const where = `${table.plots.length} plots by ${table.criteria.length} criteria`;
  const sliders = ruleSetWeights(ruleSet, table.criteria);
  yield slider(where, table, sliders, spent);
  yield pairs(where, table);
  yield acceptability(where, table);
}

/** A slider goes up and down: shares, values and places anew each time, beside a sort of records. */
function slider(where: string, table: PerformanceTable, sliders: Float64Array, made: number): Row {
  const moved = Array.from({ length: SLIDES }, (_, step) =>
    sliders.map((weight, k) => (k === step % sliders.length ? weight * (1 + (step % 7) / 7) : weight)),
  );
  const times: number[] = [];
  let equal = true;
  const plain: number[] = [];
  for (const weights of moved) {
    const [spent, found] = timed(() => ranking(table, sharesOf(weights) as Float64Array));
    const [long, other] = timed(() => plainRanking(table, weights));
    times.push(spent);
    plain.push(long);
    const tolerance = 1e-9;
    equal &&= other.every(
      ({ value }, at) => Math.abs(value - (found.value[found.order[at] ?? 0] ?? 0)) < tolerance,
    );
  }
  const engine = timingOf("engine", times);
  return {
    question: `From slider to ranking, ${where} (the table itself once: ${made.toFixed(0)} ms)`,
    engine,
    goal: { text: "p95 under 16", met: engine.p95 < 16 },
    others: [
      {
        timing: timingOf("records, sorted", plain),
        answers: equal ? "equal" : "DIFFER",
        agree: equal,
      },
    ],
  };
}

function plainRanking({ plots, criteria, worst }: PerformanceTable, weights: Float64Array) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return plots
    .map((plot, row) => ({
      plot,
      value: criteria.reduce(
        (total, _, k) => total + ((weights[k] ?? 0) / sum) * (worst[row * criteria.length + k] ?? 0),
        0,
      ),
    }))
    .sort((a, b) => b.value - a.value);
}

/** Every pair for all weights: exact by sorting, beside trying the corners (each weight alone at 1). */
function pairs(where: string, table: PerformanceTable): Row {
  const n = table.criteria.length;
  const times: number[] = [];
  let decided = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [spent, found] = timed(() => {
      const least = leastOver(anyWeights(n));
      return least ? dominance(table, least).decided : Number.NaN;
    });
    times.push(spent);
    decided = found;
  }
  const [corners, count] = timed(() => {
    let never = 0;
    for (let a = 0; a < table.plots.length; a++)
      for (let b = 0; b < a; b++) {
        const apart = table.criteria.map(
          (_, k) => (table.worst[a * n + k] ?? 0) - (table.worst[b * n + k] ?? 0),
        );
        if (apart.every((one) => one >= -1e-9) || apart.every((one) => one <= 1e-9)) never += 1;
      }
    return never;
  });
  return {
    question: `Pairs whose order no weights turn, ${where}: ${decided}`,
    engine: timingOf("engine", times),
    others: [
      {
        timing: timingOf("criterion by criterion", [corners]),
        answers: count === decided ? "equal" : "DIFFER",
        agree: count === decided,
      },
    ],
  };
}

/** 10 000 draws of weights and unknowns, beside a sort of records for each draw (a tenth of them, times ten). */
function acceptability(where: string, table: PerformanceTable): Row {
  const n = table.criteria.length;
  const rows = table.plots.length;
  const times: number[] = [];
  let found = rankAcceptability(table, { space: anyWeights(n), draws: 1, seed: 1 });
  for (let round = 0; round < ROUNDS; round++) {
    const [spent, answer] = timed(() =>
      rankAcceptability(table, { space: anyWeights(n), draws: DRAWS, seed: 1 }),
    );
    times.push(spent);
    found = answer;
  }
  const few = DRAWS / 10;
  // A small generator of its own: the answers are to agree by chance alone.
  let state = 12345;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const [plain, firsts] = timed(() => {
    const first = new Float64Array(rows);
    for (let draw = 0; draw < few; draw++) {
      const weights = Float64Array.from({ length: n }, () => -Math.log(1 - chance()));
      const worths = table.worst.map((low, cell) => low + ((table.best[cell] ?? 0) - low) * chance());
      const [best] = plainRanking({ ...table, worst: worths }, weights);
      if (best)
        first[table.plots.indexOf(best.plot)] = (first[table.plots.indexOf(best.plot)] ?? 0) + 1 / few;
    }
    return first;
  });
  const off = Math.max(
    ...firsts.map((share, row) => Math.abs(share - (found?.places[row * rows] ?? Number.NaN))),
  );
  // Five standard errors of the smaller sample at its widest.
  const near = off < 2.5 / Math.sqrt(few);
  const engine = timingOf("engine", times);
  return {
    question: `Rank acceptability, ${DRAWS} draws, ${where}`,
    engine,
    goal: { text: "median under 500", met: engine.median < 500 },
    others: [
      {
        timing: timingOf("records, first place only, a tenth times ten", [plain * 10]),
        answers: near ? `first places within ${(100 * off).toFixed(1)} %, by chance` : "DIFFER",
        agree: near,
      },
    ],
  };
}
