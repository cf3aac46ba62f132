import { createChance } from "../../src/engine/dispersion/chance.ts";
import {
  checkScatterSlip,
  type ScatterProblem,
  type ScatterResult,
  scatterSites,
  scatterSlip,
} from "../../src/engine/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 5;
const ACROSS = 10_000;

/** The set scattered farthest, found and proved, on places of no pattern in a square of ten kilometres. */
export function* measureScatter(): Generator<Row> {
  yield chosenFrom(6, 50, 300, branchAndBound);
  yield chosenFrom(20, 200, 5000, farthestFirst);
  yield chosenFrom(5, 2000, 2000, farthestFirst);
  yield slipChecked(20, 200, 5000);
}

interface Alternative {
  readonly what: string;
  readonly exact: boolean;
  readonly value: number;
}

function chosenFrom(
  choose: number,
  from: number,
  goal: number,
  plainly: (problem: ScatterProblem) => Alternative,
): Row {
  const times: number[] = [];
  let proved = true;
  let last: readonly [ScatterProblem, ScatterResult] | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const problem = { points: places(from, round), choose };
    const [spent, result] = timed(() => scatterSites(problem));
    if (!result.ok) throw new Error(result.error.message);
    times.push(spent);
    proved &&= result.value.proved;
    last = [problem, result.value];
  }
  const [problem, { value }] = last as readonly [ScatterProblem, ScatterResult];
  const [spent, other] = timed(() => plainly(problem));
  const engine = timingOf("engine, with proof", times);
  const agree = other.exact ? other.value === value : other.value <= value;
  const share = `${((100 * other.value) / value).toFixed(1)} % of the best, and cannot know`;
  return {
    question: `${choose} of ${from} plots scattered farthest, ${ROUNDS} towns`,
    engine,
    // The slowest of the towns: how hard they are differs.
    goal: { text: `proved, all under ${goal}`, met: proved && engine.max < goal },
    others: [
      {
        timing: timingOf(other.what, [spent]),
        answers: agree ? (other.exact ? "equal" : share) : "DIFFER",
        agree,
      },
    ],
  };
}

function slipChecked(choose: number, from: number, goal: number): Row {
  const times: number[] = [];
  const solving: number[] = [];
  let shown = true;
  for (let round = 0; round < ROUNDS; round++) {
    const problem = { points: places(from, round), choose };
    const [spent, result] = timed(() => scatterSites(problem));
    if (!result.ok) throw new Error(result.error.message);
    solving.push(spent);
    const slip: unknown = JSON.parse(JSON.stringify(scatterSlip(problem, result.value)));
    const [checking, verdict] = timed(() => checkScatterSlip(slip));
    times.push(checking);
    shown &&= verdict.valid && verdict.shows === "best";
  }
  const engine = timingOf("checker", times);
  return {
    question: `The proof slips of ${choose} of ${from} plots checked again`,
    engine,
    goal: { text: `all hold, all under ${goal}`, met: shown && engine.max < goal },
    others: [{ timing: timingOf("solving anew", solving), answers: "the same sets", agree: shown }],
  };
}

function places(n: number, seed: number): { x: Float64Array; y: Float64Array } {
  const chance = createChance(1000 * n + seed);
  const column = () => Float64Array.from({ length: n }, () => chance.next() * ACROSS);
  return { x: column(), y: column() };
}

const between = ({ points }: ScatterProblem, i: number, j: number): number => {
  const { x, y } = points as NonNullable<ScatterProblem["points"]>;
  return Math.sqrt(((x[i] as number) - (x[j] as number)) ** 2 + ((y[i] as number) - (y[j] as number)) ** 2);
};

/** Every set, left as soon as two in it are no farther apart than the best so far: exact, without covers or bisection. */
function branchAndBound(problem: ScatterProblem): Alternative {
  const n = problem.points?.x.length ?? 0;
  let best = 0;
  const go = (value: number, chosen: number, open: readonly number[]) => {
    if (chosen === problem.choose) {
      best = value;
      return;
    }
    open.forEach((i, k) => {
      if (chosen + open.length - k < problem.choose || value <= best) return;
      const rest = open.slice(k + 1).filter((j) => between(problem, i, j) > best);
      const nearest = (j: number) => Math.min(value, ...chosenSoFar.map((c) => between(problem, c, j)));
      const now = nearest(i);
      if (now <= best) return;
      chosenSoFar.push(i);
      go(now, chosen + 1, rest);
      chosenSoFar.pop();
    });
  };
  const chosenSoFar: number[] = [];
  go(
    Number.POSITIVE_INFINITY,
    0,
    Array.from({ length: n }, (_, i) => i),
  );
  return { what: "branch and bound, no covers", exact: true, value: best };
}

/** From every start the farthest from all chosen so far, again and again: what is commonly done, and no proof. */
function farthestFirst(problem: ScatterProblem): Alternative {
  const n = problem.points?.x.length ?? 0;
  let best = 0;
  for (let start = 0; start < n; start++) {
    const near = Float64Array.from({ length: n }, (_, j) => between(problem, start, j));
    let value = Number.POSITIVE_INFINITY;
    for (let chosen = 1; chosen < problem.choose; chosen++) {
      let next = 0;
      for (let j = 1; j < n; j++) if ((near[j] as number) > (near[next] as number)) next = j;
      value = Math.min(value, near[next] as number);
      for (let j = 0; j < n; j++) near[j] = Math.min(near[j] as number, between(problem, next, j));
    }
    best = Math.max(best, value);
  }
  return { what: "farthest first, every start", exact: false, value: best };
}
