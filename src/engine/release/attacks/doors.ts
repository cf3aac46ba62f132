import { type Chance, createChance } from "../../dispersion/chance.ts";
import { COINS } from "../mechanism.ts";
import { RELEASE_PARAMETERS } from "../public/release-parameters.ts";
import { type AttackResult, attackResult } from "./attack-result.ts";
import { randomSecret } from "./random-secret.ts";

const { leastSum, leastZonesInDistrict } = RELEASE_PARAMETERS;

/** Zone by zone: homes with a placement, and the candidate homes they are among. */
export interface Doors {
  readonly counts: readonly number[];
  readonly candidates: readonly number[];
}

export interface DoorsOptions {
  readonly towns: number;
  readonly seed: number;
  /** A release that attacks itself: its own counts, drawn anew in each try. Absent: made-up towns of 20 zones and 40 homes in use. */
  readonly own?: Doors;
}

/** A home that somebody is so sure of has been found (P7). */
const FOUND = 0.2;
/** In so many towns it may happen. */
const MOST_TOWNS = 0.05;

/**
 * P7: naming doors. The attacker sees a release, knows how many candidate homes each zone has, and asks how sure they may be of any one of them.
 * Inside a zone nothing tells homes apart, so all of its homes are believed in alike, and none is to be to more than 20 %.
 */
export function attackDoors({ towns, seed, own }: DoorsOptions): AttackResult {
  const chance = createChance(seed);
  let found = 0;
  for (let i = 0; i < towns; i++) {
    if (beliefsOf(own ?? randomDoors(chance), chance).some((belief) => belief > FOUND)) found += 1;
  }
  return attackResult("P7", towns, [
    { name: "found-doors", value: found / Math.max(1, towns), most: MOST_TOWNS },
  ]);
}

/** How much the attacker believes in a home of each zone, after a release under a fresh secret. */
function beliefsOf({ counts, candidates }: Doors, chance: Chance): readonly number[] {
  const secret = randomSecret(chance);
  const fields = { project: "attack", period: "2026", revision: 0, partition: "attack" };
  const seen = counts.map((count, zone) => COINS.publish(secret, { ...fields, zone: String(zone), count }));
  const [total, homes] = [sumOf(seen), sumOf(candidates)];
  // Where zones have no figures the sum is all there is; unrounded it says a little more than is shown.
  if (total < leastSum || counts.length < leastZonesInDistrict)
    return counts.map(() => Math.max(0, total) / homes);
  return seen.map((shown, zone) => {
    const own = candidates[zone] as number;
    return expectedHomes(shown, own, Math.max(1, total) * (own / homes)) / own;
  });
}

/** The mean of the true count after seeing a noisy one: before, homes in use were spread evenly over candidate homes (Poisson). */
function expectedHomes(shown: number, candidates: number, before: number): number {
  let [prior, weight, sum] = [1, 0, 0];
  for (let count = 0; count <= candidates; count++) {
    const likely = prior * 2 ** -Math.abs(shown - count);
    weight += likely;
    sum += likely * count;
    prior *= before / (count + 1);
  }
  return sum / weight;
}

/** A town of the design's simulation: 20 zones of some 50 candidate homes, 40 homes in use, some huddled in one zone and some spread. */
function randomDoors(chance: Chance): Doors {
  const candidates = Array.from({ length: 20 }, () => RELEASE_PARAMETERS.leastCandidates + chance.below(20));
  const counts = candidates.map(() => 0);
  const favourite = chance.below(counts.length);
  for (let home = 0; home < 40; home++) {
    const zone = chance.below(8) === 0 ? favourite : chance.below(counts.length);
    counts[zone] = (counts[zone] as number) + 1;
  }
  return { counts, candidates };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
