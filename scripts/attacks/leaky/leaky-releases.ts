import { createChance } from "../../../src/engine/dispersion/chance.ts";
import { attackBeforeAfter } from "../../../src/engine/release/attacks/before-after.ts";
import { attackDoors } from "../../../src/engine/release/attacks/doors.ts";
import { attackLevels } from "../../../src/engine/release/attacks/levels.ts";
import { attackNonInterference } from "../../../src/engine/release/attacks/non-interference.ts";
import { attackRedraw } from "../../../src/engine/release/attacks/redraw.ts";
import { coinNoise } from "../../../src/engine/release/coin-noise.ts";
import type { AttackResult, ReleaseAsked } from "../../../src/engine/release/index.ts";
import { makeRelease } from "../../../src/engine/release/index.ts";
import { makeReleaseWith } from "../../../src/engine/release/make-release.ts";
import { COINS, type Mechanism } from "../../../src/engine/release/mechanism.ts";
import { shownSum } from "../../../src/engine/release/public/figures.ts";
import type { LeakTried } from "./leak-tried.ts";

/** What a leaky publisher shows, and the measures that are to find it. */
type Leaks<T> = readonly (readonly [leak: string, leaky: T, measures: readonly string[]])[];

/** What a before-and-after attacker knows of a mechanism with error `k` at a chance `law(k)`, drawn anew for each count. */
const independently =
  (law: (k: number) => number): Mechanism["likelihood"] =>
  ([before, after], [a, b]) =>
    law(before - a) * law(after - b);

/** P1: files that tell something private beside the release. */
export const LEAKY_FILES: Leaks<(asked: ReleaseAsked) => string> = [
  ["how many rows there were", ({ dataset }) => `{"rows":${dataset.placements.length}}`, ["different-pairs"]],
  [
    "how many dwellings are vacant",
    ({ dataset }) => String(dataset.dwellings.filter(({ standing }) => standing === "vacant").length),
    ["different-pairs"],
  ],
  ["a part of the secret", ({ book }) => book.secret.slice(0, 2), ["different-pairs"]],
  [
    "the order of the rows",
    ({ dataset }) => dataset.neighbourhoods.map(({ id }) => id).join(),
    ["different-pairs"],
  ],
];

/** P3: other ways to draw noise, and none. */
export const LEAKY_MECHANISMS: Leaks<Mechanism> = [
  [
    "exact counts",
    { publish: (_, { count }) => count, likelihood: independently((k) => (k === 0 ? 1 : 0)) },
    ["accuracy", "most-certain", "sure-guesses", "telling-outcomes"],
  ],
  [
    "counts rounded to the nearest 5",
    {
      publish: (_, { count }) => Math.round(count / 5) * 5,
      likelihood: (seen, counts) =>
        seen.every((y, i) => y === Math.round((counts[i] ?? 0) / 5) * 5) ? 1 : 0,
    },
    ["most-certain", "sure-guesses"],
  ],
  [
    "noise that stays the same for a zone when its count changes",
    {
      publish: (secret, fields) => fields.count + coinNoise(secret, { ...fields, period: "", count: 0 }),
      likelihood: ([before, after], [a, b]) => (before - a === after - b ? 2 ** -Math.abs(before - a) : 0),
    },
    ["accuracy", "most-certain", "sure-guesses"],
  ],
  [
    "noise of one coin, which never takes away",
    {
      publish: (secret, fields) => fields.count + Math.max(0, coinNoise(secret, fields)),
      likelihood: independently((k) => (k < 0 ? 0 : k === 0 ? 2 / 3 : 2 ** -k / 3)),
    },
    ["most-certain", "sure-guesses"],
  ],
  [
    "noise of half the size",
    {
      publish: (secret, fields) => fields.count + Math.trunc(coinNoise(secret, fields) / 2),
      likelihood: independently((k) => (k === 0 ? 2 / 3 : 2 ** (-2 * Math.abs(k)) / 2)),
    },
    ["accuracy", "most-certain", "sure-guesses", "telling-outcomes"],
  ],
  [
    "a sampler that does not keep its own law",
    {
      ...COINS,
      publish: (secret, fields) => fields.count + ((secret[0] ?? 0) < 200 ? 0 : coinNoise(secret, fields)),
    },
    ["telling-outcomes", "accuracy"],
  ],
];

const unread = (asked: ReleaseAsked): ReleaseAsked => ({
  ...asked,
  book: { ...asked.book, ledger: [] },
  kind: "ordinary",
});

/** Noise drawn anew for each export: another for every one, and the same in every run of the attack. */
function freshNoise(): typeof makeRelease {
  const chance = createChance(8);
  const publish: Mechanism["publish"] = (_, fields) =>
    fields.count +
    coinNoise(
      Uint8Array.from({ length: 32 }, () => chance.below(256)),
      fields,
    );
  return (asked) => makeReleaseWith(unread(asked), { ...COINS, publish });
}

/** P4: releases that are not made once and for all. */
export const leakyLedgers = (): Leaks<typeof makeRelease> => [
  ["noise drawn anew for each export", freshNoise(), ["further-tables", "dates-let-through"]],
  [
    "a ledger that is not looked at",
    (asked) => makeRelease(unread(asked)),
    ["further-tables", "dates-let-through"],
  ],
];

/** P5: figures of higher levels that say more than the zones'. */
export const LEAKY_LEVELS: Leaks<NonNullable<Parameters<typeof attackLevels>[1]>> = [
  [
    "districts rounded from the true counts",
    (town, { exact }) => ({
      zones: null,
      districts: town.partition.districts.map(({ zones }) =>
        shownSum(zones.reduce((sum, zone) => sum + (exact[Number(zone.slice(1)) - 1] ?? 0), 0)),
      ),
      municipality: null,
    }),
    ["new-figures"],
  ],
  [
    "a municipality with noise of its own",
    (_, { exact }) => ({
      zones: null,
      districts: [],
      municipality: shownSum(exact.reduce((sum, n) => sum + n, 0)),
    }),
    ["new-figures"],
  ],
  [
    "zones shown where the sum is under 20",
    (_, { noisy }) => ({ zones: noisy, districts: [], municipality: null }),
    ["forbidden-figures"],
  ],
];

/** P7: zones in which a home is all too likely to be in use. */
export const LEAKY_ZONES: Leaks<NonNullable<Parameters<typeof attackDoors>[0]["own"]>> = [
  [
    "zones of too few homes",
    { counts: Array.from({ length: 20 }, () => 2), candidates: Array.from({ length: 20 }, () => 8) },
    ["found-doors"],
  ],
  [
    "a zone where too many homes are in use",
    { counts: [30, 2, 2], candidates: [60, 60, 60] },
    ["found-doors"],
  ],
  ["a municipality of one small zone", { counts: [12], candidates: [25] }, ["found-doors"]],
];

/** Tries of each attack on each leak: few, since a leak is found soon. */
export const LEAK_TRIES = { pairs: 25, worlds: 12_000, exports: 40, towns: 300 } as const;

/** The engine's attacks on releases, each on every leak that is its own to find. */
export function tryLeakyReleases(asked: ReleaseAsked, seed: number): readonly LeakTried[] {
  const { pairs, worlds, exports, towns } = LEAK_TRIES;
  const tried = <T>(leaks: Leaks<T>, attack: (leaky: T) => AttackResult): readonly LeakTried[] =>
    leaks.map(([leak, leaky, measures]) => {
      const result = attack(leaky);
      return { attack: result.attack, of: "release", leak, found: findsAll(result, measures) };
    });
  return [
    ...tried(LEAKY_FILES, (leaky) => attackNonInterference({ asked, pairs, seed }, leaky)),
    ...tried(LEAKY_MECHANISMS, (leaky) => attackBeforeAfter({ worlds, seed }, leaky)),
    ...tried(leakyLedgers(), (leaky) => attackRedraw({ asked, exports, seed }, leaky)),
    ...tried(LEAKY_LEVELS, (leaky) => attackLevels({ towns, seed }, leaky)),
    ...tried(LEAKY_ZONES, (own) => attackDoors({ towns, seed, own })),
  ];
}

/** Whether each of the measures is above what it may be. */
const findsAll = ({ measures }: AttackResult, names: readonly string[]): boolean =>
  names.every((name) => measures.some((one) => one.name === name && one.value > one.most));
