import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { attackBeforeAfter } from "../../../../src/engine/release/attacks/before-after.ts";
import { attackDoors } from "../../../../src/engine/release/attacks/doors.ts";
import { attackLevels } from "../../../../src/engine/release/attacks/levels.ts";
import { attackNonInterference } from "../../../../src/engine/release/attacks/non-interference.ts";
import { attackRedraw } from "../../../../src/engine/release/attacks/redraw.ts";
import { coinNoise } from "../../../../src/engine/release/coin-noise.ts";
import {
  type AttackCounts,
  type AttackResult,
  attackRelease,
  FULL_ATTACK,
  makeRelease,
  QUICK_ATTACK,
} from "../../../../src/engine/release/index.ts";
import { makeReleaseWith } from "../../../../src/engine/release/make-release.ts";
import { COINS, type Mechanism } from "../../../../src/engine/release/mechanism.ts";
import { shownSum } from "../../../../src/engine/release/public/figures.ts";
import { asked, aTownOfEight, aTownWithAll, good, theHouse } from "../municipality.ts";

const broken = ({ measures }: AttackResult) =>
  measures.filter(({ value, most }) => value > most).map(({ name }) => name);
const question = asked(aTownWithAll(), { houses: [theHouse] });

/** What a before-and-after attacker knows of a mechanism with error `k` at a chance `law(k)`, drawn anew for each count. */
const independently =
  (law: (k: number) => number): Mechanism["likelihood"] =>
  ([before, after], [a, b]) =>
    law(before - a) * law(after - b);

describe("P1: what is private shows nowhere", () => {
  test("in the release", () => {
    expect(attackNonInterference({ asked: question, pairs: 25, seed: 1 })).toMatchObject({
      attack: "P1",
      held: true,
      tries: 25,
    });
  });

  test("and is found where it does: one file that tells how many rows there were, one that names a dwelling's state", () => {
    const rows = attackNonInterference(
      { asked: question, pairs: 25, seed: 1 },
      ({ dataset }) => `{"rows":${dataset.placements.length}}`,
    );
    const vacant = attackNonInterference({ asked: question, pairs: 25, seed: 1 }, ({ dataset }) =>
      String(dataset.dwellings.filter(({ standing }) => standing === "vacant").length),
    );
    const named = attackNonInterference({ asked: question, pairs: 25, seed: 1 }, ({ book }) =>
      book.secret.slice(0, 2),
    );
    for (const leak of [rows, vacant, named]) expect(broken(leak)).toEqual(["different-pairs"]);
  });

  test("and an order that follows the rows is found", () => {
    const order = attackNonInterference({ asked: question, pairs: 25, seed: 1 }, ({ dataset }) =>
      dataset.neighbourhoods.map(({ id }) => id).join(),
    );
    expect(order.held).toBe(false);
  });
});

describe("P3: one new tenant, before and after", () => {
  test("is a guess that two in three get right, and nobody is sure of", () => {
    const result = attackBeforeAfter({ worlds: 12_000, seed: 3 });
    expect(broken(result)).toEqual([]);
    expect(result.measures[0]?.value).toBeGreaterThan(0.64);
  });

  const leaks: readonly (readonly [string, Mechanism, readonly string[]])[] = [
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
  ];
  test.each(leaks)("is found out from %s", (_, mechanism, expected) => {
    const found = broken(attackBeforeAfter({ worlds: 12_000, seed: 3 }, mechanism));
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  test("a sampler that does not keep its own law is found by counting outcomes", () => {
    const lazy: Mechanism = {
      ...COINS,
      publish: (secret, fields) => fields.count + ((secret[0] ?? 0) < 200 ? 0 : coinNoise(secret, fields)),
    };
    expect(broken(attackBeforeAfter({ worlds: 12_000, seed: 3 }, lazy))).toEqual(
      expect.arrayContaining(["telling-outcomes", "accuracy"]),
    );
  });
});

describe("P4: asking again", () => {
  test("gives one table, and no third release in a year", () => {
    expect(attackRedraw({ asked: question, exports: 120, seed: 4 })).toMatchObject({
      held: true,
      measures: [
        { name: "further-tables", value: 0 },
        { name: "dates-let-through", value: 0 },
      ],
    });
  });

  test("where noise is drawn anew for each export, the tables differ", () => {
    const chance = createChance(8);
    const fresh: Mechanism = {
      ...COINS,
      publish: (_, fields) =>
        fields.count +
        coinNoise(
          Uint8Array.from({ length: 32 }, () => chance.below(256)),
          fields,
        ),
    };
    const leaky = (one: typeof question) =>
      makeReleaseWith({ ...one, book: { ...one.book, ledger: [] }, kind: "ordinary" }, fresh);
    expect(broken(attackRedraw({ asked: question, exports: 40, seed: 4 }, leaky))).toEqual([
      "further-tables",
      "dates-let-through",
    ]);
  });

  test("where the ledger is not looked at, people who moved and a third release show", () => {
    const forgetful = (one: typeof question) =>
      makeRelease({ ...one, book: { ...one.book, ledger: [] }, kind: "ordinary" });
    expect(broken(attackRedraw({ asked: question, exports: 40, seed: 4 }, forgetful))).toEqual([
      "further-tables",
      "dates-let-through",
    ]);
  });

  test("counts as lost where there is no release to ask for again", () => {
    expect(attackRedraw({ asked: { ...question, date: "never" }, exports: 5, seed: 4 }).held).toBe(false);
  });
});

describe("P5: one level against another", () => {
  test("has nothing to subtract", () => {
    expect(attackLevels({ towns: 200, seed: 5 })).toMatchObject({ held: true, tries: 200 });
  });

  const zonesOf = (_: unknown, { noisy }: { readonly noisy: readonly number[] }) => noisy;
  test("finds districts that are rounded from the true counts", () => {
    const result = attackLevels({ towns: 200, seed: 5 }, (town, counts) => ({
      zones: null,
      districts: town.partition.districts.map(({ zones }) =>
        shownSum(zones.reduce((sum, zone) => sum + (counts.exact[Number(zone.slice(1)) - 1] ?? 0), 0)),
      ),
      municipality: null,
    }));
    expect(broken(result)).toContain("new-figures");
  });

  test("finds a municipality drawn on its own, and zones shown where the sum is under 20", () => {
    const own = attackLevels({ towns: 200, seed: 5 }, (_, { exact }) => ({
      zones: null,
      districts: [],
      municipality: shownSum(exact.reduce((sum, n) => sum + n, 0)),
    }));
    expect(broken(own)).toEqual(["new-figures"]);
    const bare = attackLevels({ towns: 200, seed: 5 }, (town, counts) => ({
      zones: zonesOf(town, counts),
      districts: [],
      municipality: null,
    }));
    expect(broken(bare)).toEqual(["forbidden-figures"]);
  });
});

describe("P7: naming doors", () => {
  test("no home is believed in to more than a fifth", () => {
    expect(attackDoors({ towns: 300, seed: 6 }).held).toBe(true);
  });

  test("finds doors in zones of too few homes, and in one where too many are in use", () => {
    const few = {
      counts: Array.from({ length: 20 }, () => 2),
      candidates: Array.from({ length: 20 }, () => 8),
    };
    expect(broken(attackDoors({ towns: 300, seed: 6, own: few }))).toEqual(["found-doors"]);
    const huddled = { counts: [30, 2, 2], candidates: [60, 60, 60] };
    expect(broken(attackDoors({ towns: 300, seed: 6, own: huddled }))).toEqual(["found-doors"]);
  });

  test("has a municipality's sum to go by where zones have no figures", () => {
    const village = { counts: [2, 0, 1], candidates: [60, 60, 60] };
    expect(attackDoors({ towns: 300, seed: 6, own: village }).held).toBe(true);
    const alone = { counts: [12], candidates: [25] };
    expect(broken(attackDoors({ towns: 300, seed: 6, own: alone }))).toEqual(["found-doors"]);
  });
});

describe("a release that attacks itself", () => {
  const few: AttackCounts = { pairs: 5, worlds: 3000, exports: 20, towns: 20 };

  test("stands, before it is in the book and after", () => {
    const results = good(attackRelease(question, few, 1));
    expect(results.map(({ attack, held }) => [attack, held])).toEqual([
      ["P1", true],
      ["P3", true],
      ["P4", true],
      ["P5", true],
      ["P7", true],
    ]);
    const made = good(makeRelease(question));
    expect(good(attackRelease({ ...question, book: made.book }, few, 1))).toEqual(results);
  });

  test("stands as the second of a year, and gives the reason where there is none", () => {
    const { book } = good(makeRelease(asked(aTownOfEight(), { date: "2026-02-01" })));
    const second = attackRelease({ ...question, houses: [], book }, few, 2);
    expect(good(second).every(({ held }) => held)).toBe(true);
    expect(attackRelease({ ...question, date: "2026-03-01", book }, few, 2)).toMatchObject({
      ok: false,
      error: { code: "too-soon" },
    });
  });

  test("is attacked as the design asks when it is done in full", () => {
    expect(FULL_ATTACK).toEqual({ pairs: 1000, worlds: 100_000, exports: 10_000, towns: 2000 });
    for (const [name, quick] of Object.entries(QUICK_ATTACK))
      expect(quick).toBeLessThan(FULL_ATTACK[name as "pairs"]);
  });

  test("and what `npm run angrep` found of releases last was found in full", () => {
    const file = join(import.meta.dirname, "../../../../data/attacks.json");
    const { results }: { results: (AttackResult & { of: string })[] } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const found = results.filter(({ of }) => of === "release");
    const { pairs, worlds, exports, towns } = FULL_ATTACK;
    expect(found.map(({ attack, tries, held }) => [attack, tries, held])).toEqual(
      [1, 2].flatMap(() => [
        ["P1", pairs, true],
        ["P3", worlds, true],
        ["P4", exports, true],
        ["P5", towns, true],
        ["P7", towns, true],
      ]),
    );
  });
});
