import { type Chance, createChance } from "../../src/engine/dispersion/chance.ts";
import {
  at,
  type Dataset,
  type Dwelling,
  type DwellingId,
  id,
  makeRelease,
  type Neighbourhood,
  newReleaseBook,
  type PublicCount,
  type ReleaseFile,
} from "../../src/engine/index.ts";
import { RELEASE_PARAMETERS } from "../../src/engine/release/public/release-parameters.ts";
import { type AttackRow, attackRow } from "./row.ts";
import { scoreTown } from "./score-town.ts";

/** Number of municipal homes of each area as it is told; a leaky publisher may tell more. */
export type Tells = (dataset: Dataset, release: ReleaseFile) => readonly PublicCount[];

export interface CountsAsked {
  readonly towns: number;
  readonly seed: number;
  readonly tells?: Tells;
}

const DAYS = ["2026-01-15", "2026-08-15"] as const;
/** One address in fifty (§1.4, P8). */
const MOST_FOUND = 0.02;
/** Two standard errors, near enough: 95 %. */
const ERRORS = 1.96;

/**
 * P8 on counts of homes: between two releases the municipality gets one more home, and somebody who knows both releases and every public fact (areas, their dwellings and addresses) names its address.
 * In every other town it comes to a hamlet, any of them as likely, and the attacker knows that this is so.
 *
 * Each area is asked whether what has changed could have come of a home there: its own count, the others', the caps of zones. Of those that could, the dwelling that is most likely is named.
 * The hits are summed as they are to be expected, since nothing public tells two dwellings of an area apart.
 */
export function attackCounts({
  towns,
  seed,
  tells = (_, { areas }) => areas.map(({ homes }) => homes),
}: CountsAsked): AttackRow {
  const chance = createChance(seed);
  const found = Array.from({ length: towns }, () => attackTown(chance, tells));
  const mean = found.reduce((sum, one) => sum + one, 0) / Math.max(1, towns);
  const spread = found.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, towns - 1);
  const upTo = mean + ERRORS * Math.sqrt(spread / Math.max(1, towns));
  return attackRow({
    municipality: "Angrepsby",
    attack: "P8",
    of: "release",
    tries: towns,
    measures: [{ name: "new-home-found", value: mean, most: MOST_FOUND, upTo }],
  });
}

const isHamlet = ({ dwellings }: Neighbourhood): boolean =>
  Number(dwellings) < RELEASE_PARAMETERS.leastDwellings;

/** How likely the address that is named is the right one. */
function attackTown(chance: Chance, tells: Tells): number {
  const before = townWithHamlets(chance);
  const areas = before.neighbourhoods;
  const sizes = areas.map(({ dwellings }) => Number(dwellings));
  const hamlets: readonly number[] = areas.map((area) => (isHamlet(area) ? 1 : 0));
  const [all, allHamlets] = [sum(sizes), sum(hamlets)];
  const prior = sizes.map((size, n) => size / all / 2 + (hamlets[n] as number) / allHamlets / 2);
  const come = drawn(chance.below(2) === 0 ? sizes : hamlets, chance);
  const [model] = before.dwellings;
  const corner = areas[come]?.outline.coordinates[0]?.[0]?.[0];
  if (!model || !corner) throw new Error("a made-up town has homes and areas");
  const home: Dwelling = {
    ...model,
    id: id<DwellingId>("new"),
    at: at((corner[0] as number) + 300, (corner[1] as number) + 300),
  };
  const after = { ...before, dwellings: [...before.dwellings, home] };

  const secret = Uint8Array.from({ length: 32 }, () => chance.below(256));
  const release = (dataset: Dataset, book: ReturnType<typeof newReleaseBook>, date: string) => {
    const made = makeRelease({ dataset, book, date, kind: "ordinary", houses: [] });
    if (!made.ok) throw new Error(`no release can be made of a made-up town: ${made.error.code}`);
    return made.value;
  };
  const first = release(before, newReleaseBook("counts", secret), DAYS[0]);
  const second = release(after, first.book, DAYS[1]);
  const [then, now] = [tells(before, first.file), tells(after, second.file)];

  const risen = now.map((count, n) => count !== then[n]);
  const zones = second.file.partition.zones;
  const zoneRose = zones.map(({ cap }, z) => cap !== first.file.partition.zones[z]?.cap);
  const couldBe = areas.map((area, n) => {
    const isElsewhere = risen.some((rose, other) => rose && other !== n);
    const isSilent = typeof now[n] === "number" && !risen[n];
    const zone = zones.findIndex((one) => one.areas.includes(area.id));
    const isOtherZone = zoneRose.some((rose, z) => rose && z !== zone);
    return !isElsewhere && !isSilent && !isOtherZone;
  });
  const chances = prior.map((share, n) => (couldBe[n] ? share / (sizes[n] as number) : 0));
  const named = chances.indexOf(Math.max(...chances));
  return named === come ? 1 / (sizes[named] as number) : 0;
}

/** Forty areas, from hamlets of eight dwellings to blocks of nine hundred; at most half of a hamlet's dwellings are municipal. */
function townWithHamlets(chance: Chance): Dataset {
  const town = scoreTown(chance);
  const few = new Set(
    Array.from({ length: 1 + chance.below(8) }, () => chance.below(town.neighbourhoods.length)),
  );
  const neighbourhoods = town.neighbourhoods.map((area, n) => ({
    ...area,
    dwellings: few.has(n)
      ? 8 + chance.below(42)
      : chance.below(3) === 0
        ? 50 + chance.below(30)
        : 100 + chance.below(800),
  }));
  const left = neighbourhoods.map(({ dwellings }) => Math.floor(dwellings / 2));
  const kept = town.dwellings.filter((home) => {
    // "d7-3" is the fourth home of the eighth area.
    const area = Number(/^d(\d+)-/.exec(home.id)?.[1]);
    left[area] = (left[area] ?? 0) - 1;
    return (left[area] as number) >= 0;
  });
  const ids = new Set<string>(kept.map(({ id }) => id));
  return {
    ...town,
    neighbourhoods,
    dwellings: kept,
    placements: town.placements.filter(({ site }) => "dwelling" in site && ids.has(site.dwelling)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The place of one of the list, as likely as its number is big. */
function drawn(weights: readonly number[], chance: Chance): number {
  let left = chance.below(sum(weights));
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}
