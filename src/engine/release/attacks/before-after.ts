import { createChance } from "../../dispersion/chance.ts";
import { COINS, type Mechanism } from "../mechanism.ts";
import { MOST_ODDS } from "../public/odds.ts";
import { type AttackResult, attackResult } from "./attack-result.ts";
import { randomSecret } from "./random-secret.ts";

export interface BeforeAfterOptions {
  /** Pairs of worlds, half of them with one home more in the second. */
  readonly worlds: number;
  readonly seed: number;
  /** True counts before; the real ones where a release attacks itself. Absent: 0–12, as zones have. */
  readonly counts?: readonly number[];
}

const USUAL_COUNTS = Array.from({ length: 13 }, (_, count) => count);
/** Noise beyond this is pooled: each further step is half as common. */
const FURTHEST = 6;
/** Half-widths of intervals, in standard errors: three in a thousand by chance, and less where several are asked at once. */
const ERRORS = 3;
const ERRORS_OF_MANY = 4;
/** An attacker who is so sure has found somebody (P3). */
const SURE = 0.7;

/**
 * P3: "did this one new tenant join?" The attacker knows the mechanism, the exact count before, and that at most one home has come, with even
 * odds; they see the counts of both releases and guess what is more likely. Nobody could know more. Under the coins they are right two times in
 * three at best; how often each outcome really comes is counted too, so that a sampler that does not follow its own law is found.
 */
export function attackBeforeAfter(
  { worlds, seed, counts = USUAL_COUNTS }: BeforeAfterOptions,
  mechanism: Mechanism = COINS,
): AttackResult {
  const chance = createChance(seed);
  const [stayed, came] = [new Float64Array(2 * FURTHEST + 1), new Float64Array(2 * FURTHEST + 1)];
  let [right, mostCertain, sure] = [0, 0, 0];
  for (let world = 0; world < worlds; world++) {
    const before = counts[chance.below(counts.length)] ?? 0;
    const hasCome = chance.below(2) === 1;
    const secret = randomSecret(chance);
    const fields = { project: "attack", partition: "attack", zone: "z01", revision: 0 };
    const seen = [
      mechanism.publish(secret, { ...fields, period: "2026", count: before }),
      mechanism.publish(secret, { ...fields, period: "2027", count: before + (hasCome ? 1 : 0) }),
    ] as const;
    const ifCame = mechanism.likelihood(seen, [before, before + 1]);
    const ifStayed = mechanism.likelihood(seen, [before, before]);
    const belief = ifCame + ifStayed === 0 ? 0.5 : ifCame / (ifCame + ifStayed);
    const certainty = Math.max(belief, 1 - belief);
    mostCertain = Math.max(mostCertain, certainty);
    if (certainty >= SURE) sure += 1;
    if (belief === 0.5 ? chance.below(2) === 1 : belief > 0.5 === hasCome) right += 1;
    const outcome = Math.min(Math.max(seen[1] - before, -FURTHEST), FURTHEST) + FURTHEST;
    const tally = hasCome ? came : stayed;
    tally[outcome] = (tally[outcome] as number) + 1;
  }
  const best = MOST_ODDS.home / (1 + MOST_ODDS.home);
  return attackResult("P3", worlds, [
    {
      name: "accuracy",
      value: right / Math.max(1, worlds),
      most: best + ERRORS * Math.sqrt((best * (1 - best)) / Math.max(1, worlds)),
    },
    { name: "most-certain", value: mostCertain, most: best + 1e-9 },
    { name: "sure-guesses", value: sure, most: 0 },
    { name: "telling-outcomes", value: tellingOutcomes(stayed, came), most: 0 },
  ]);
}

/** Outcomes whose odds are further from even than the coins allow, beyond what chance explains (log ratio, ± 4 standard errors). */
function tellingOutcomes(stayed: Float64Array, came: Float64Array): number {
  let telling = 0;
  const [allStayed, allCame] = [sumOf(stayed), sumOf(came)];
  for (let i = 0; i < stayed.length; i++) {
    // Half an observation more of each (Haldane 1940): an outcome that only comes one way has a ratio too.
    const [a, b] = [(stayed[i] as number) + 0.5, (came[i] as number) + 0.5];
    const ratio = Math.abs(Math.log(b / allCame / (a / allStayed)));
    if (ratio > Math.log(MOST_ODDS.home) + ERRORS_OF_MANY * Math.sqrt(1 / a + 1 / b)) telling += 1;
  }
  return telling;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
