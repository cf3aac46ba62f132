import { type Chance, createChance } from "../../dispersion/chance.ts";
import { coinNoise } from "../coin-noise.ts";
import { composeRelease } from "../compose-release.ts";
import { releaseTable } from "../public/figures.ts";
import { readRelease } from "../public/read-release.ts";
import { releaseText } from "../public/release-file.ts";
import { RELEASE_PARAMETERS } from "../public/release-parameters.ts";
import { type AttackResult, attackResult } from "./attack-result.ts";
import { type AttackTown, randomTown } from "./attack-town.ts";
import { randomSecret } from "./random-secret.ts";

export interface LevelsOptions {
  readonly towns: number;
  readonly seed: number;
  /** The public facts and zones of a release that attacks itself; absent: towns that are made up. */
  readonly own?: AttackTown;
}

/** What is shown of each level; null where a level has no figures. */
export interface ShownLevels {
  /** The counts that leave, by zone. */
  readonly zones: readonly number[] | null;
  readonly districts: readonly (number | null)[];
  readonly municipality: number | null;
}

/** Shows counts; a leaky one may look at the true ones. */
export type ShowLevels = (
  town: AttackTown,
  counts: { readonly noisy: readonly number[]; readonly exact: readonly number[] },
) => ShownLevels;

/** Layouts of made-up towns, each used again with other counts. */
const LAYOUTS = 24;
const MOST_HOMES = 12;

/**
 * P5: differences between levels. If a district's sum is drawn or rounded on its own, subtracting its zones says more about them than they do
 * themselves. Here the attacker works out every sum from the counts of the zones and looks for one that differs: what never differs is no news.
 * Where the sum is under 20, or zones are fewer than three, no level but the municipality may show anything.
 */
export function attackLevels(
  { towns, seed, own }: LevelsOptions,
  show: ShowLevels = shownLevels,
): AttackResult {
  const chance = createChance(seed);
  const layouts = own ? [own] : Array.from({ length: LAYOUTS }, () => randomTown(chance));
  let [news, forbidden] = [0, 0];
  for (let i = 0; i < towns; i++) {
    const town = layouts[i % layouts.length];
    if (!town) break;
    const counts = countsOf(town, chance);
    const { noisy } = counts;
    const shown = show(town, counts);
    const { zones, districts } = town.partition;
    const at = new Map(zones.map(({ id }, zone) => [id, noisy[zone] ?? 0]));
    const total = sumOf(noisy);
    if (shown.municipality !== null && shown.municipality !== nearestFive(total)) news += 1;
    for (const [d, district] of districts.entries()) {
      const sum = shown.districts[d];
      if (sum == null) continue;
      if (sum !== nearestFive(sumOf(district.zones.map((zone) => at.get(zone) ?? 0)))) news += 1;
    }
    const mayShow =
      total >= RELEASE_PARAMETERS.leastSum && zones.length >= RELEASE_PARAMETERS.leastZonesInDistrict;
    const shows = shown.zones !== null || shown.districts.some((sum) => sum !== null);
    if (shows && !mayShow) forbidden += 1;
  }
  return attackResult("P5", towns, [
    { name: "new-figures", value: news, most: 0 },
    { name: "forbidden-figures", value: forbidden, most: 0 },
  ]);
}

/** Counts under the coins: few in half the towns, so that sums under 20 are met. */
function countsOf({ partition }: AttackTown, chance: Chance) {
  const most = chance.below(2) === 0 ? MOST_HOMES : 3;
  const secret = randomSecret(chance);
  const exact = partition.zones.map(() => chance.below(most + 1));
  const noisy = exact.map((count, i) => {
    const zone = partition.zones[i]?.id ?? "";
    const fields = { project: "attack", period: "2026", revision: 0, partition: partition.hash, zone, count };
    return count + coinNoise(secret, fields);
  });
  return { exact, noisy };
}

/** Through the file and back, as the council's room sees it. */
function shownLevels(town: AttackTown, { noisy }: { readonly noisy: readonly number[] }): ShownLevels {
  const moment = {
    date: "2026-11-22",
    period: "2026",
    revision: 0,
    kind: "ordinary",
    previous: null,
  } as const;
  const text = releaseText(composeRelease(town.dataset, town.ground, town.partition, moment, noisy));
  const read = readRelease(text);
  if (!read.ok) throw new Error(`a release that was just made cannot be read: ${read.error[0]?.at}`);
  const { districts, municipality } = releaseTable(read.value);
  const { counts, detail } = read.value;
  return {
    zones: detail === "zones" ? counts : null,
    districts: districts.map(({ shown }) => shown?.sum ?? null),
    municipality: municipality?.sum ?? null,
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Written anew here: an attacker does not borrow the defence's own arithmetic. */
const nearestFive = (sum: number): number => {
  const over = ((sum % 5) + 5) % 5;
  return Math.max(0, over < 3 ? sum - over : sum + 5 - over);
};
