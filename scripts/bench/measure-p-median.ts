import { createChance } from "../../src/engine/dispersion/chance.ts";
import { costTable } from "../../src/engine/siting/optimise/cost-table.ts";
import { checkMedianTree } from "../../src/engine/siting/optimise/median-check.ts";
import { searchMedian } from "../../src/engine/siting/optimise/median-search.ts";
import { improveBySwaps, medianValue } from "../../src/engine/siting/optimise/median-swap.ts";
import { graphDistances } from "../../src/engine/siting/optimise/read-shapes.ts";
import { Search, UNLIMITED } from "../../src/engine/siting/optimise/search.ts";
import { type Row, timed, timingOf } from "./row.ts";

/** Nodes and p of pmed1–pmed10 (Beasley 1985). The files are nobody's to ship: networks are made the way theirs were. */
const SIZES = [
  [100, 5],
  [100, 10],
  [100, 10],
  [100, 20],
  [100, 33],
  [200, 5],
  [200, 10],
  [200, 20],
  [200, 40],
  [200, 67],
] as const;
const STARTS = 20;

/** The p-median proved, and its proof checked, beside swaps from many starts, which prove nothing. */
export function* measurePMedian(): Generator<Row> {
  const proved: number[] = [];
  const checked: number[] = [];
  const swapped: number[] = [];
  let same = 0;
  let wrong = 0;
  for (const [k, [nodes, p]] of SIZES.entries()) {
    const table = costTable(network(nodes, k + 1), undefined);
    const form = { table, p, decided: new Int8Array(nodes), exclusions: null };
    const [spent, found] = timed(() => searchMedian(form, new Search(UNLIMITED)));
    proved.push(spent);
    const { tree, multipliers } = found;
    const [again, fault] = timed(() =>
      tree ? checkMedianTree(form, found.value - found.step, { tree, multipliers }) : "no proof",
    );
    checked.push(again);
    const [plain, best] = timed(() => bestOfSwaps(form, k + 1));
    swapped.push(plain);
    if (best === found.value) same++;
    if (fault !== null || best < found.value) wrong++;
  }
  const engine = timingOf("engine, proved", proved);
  yield {
    question: "p-median proved, ten networks of the sizes of pmed1–pmed10",
    engine,
    goal: { text: "each under 10000", met: engine.max < 10_000 },
    others: [
      {
        timing: timingOf(`swaps from ${STARTS} starts, unproved`, swapped),
        answers: `equal in ${same} of ${SIZES.length}${wrong > 0 ? `; ${wrong} WRONG` : ""}`,
        agree: wrong === 0,
      },
      {
        timing: timingOf("the proof checked again", checked),
        answers: wrong === 0 ? "each holds" : "DIFFER",
        agree: wrong === 0,
      },
    ],
  };
}

/** n² / 50 edges of length 1–100 between random nodes, and a way around through all. */
function network(nodes: number, seed: number): readonly Float64Array[] {
  const chance = createChance(seed);
  const edges = Array.from({ length: (nodes * nodes) / 50 }, (_, k) =>
    k < nodes
      ? [k, (k + 1) % nodes, 1 + chance.below(100)]
      : [chance.below(nodes), chance.below(nodes), 1 + chance.below(100)],
  );
  return graphDistances({ nodes, edges }, "graph");
}

function bestOfSwaps(form: Parameters<typeof checkMedianTree>[0], seed: number): number {
  const { table, p, decided } = form;
  const chance = createChance(seed);
  let best = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start++) {
    const chosen = new Set<number>();
    while (chosen.size < p) chosen.add(chance.below(table.sites));
    best = Math.min(
      best,
      medianValue(table, improveBySwaps(table, [...chosen], { decided, conflict: null })),
    );
  }
  return best;
}
