import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  LEAKY_FILES,
  LEAKY_LEVELS,
  LEAKY_MECHANISMS,
  LEAKY_ZONES,
  leakyLedgers,
} from "../../../../scripts/attacks/leaky/leaky-releases.ts";
import { attackBeforeAfter } from "../../../../src/engine/release/attacks/before-after.ts";
import { attackDoors } from "../../../../src/engine/release/attacks/doors.ts";
import { attackLevels } from "../../../../src/engine/release/attacks/levels.ts";
import { attackNonInterference } from "../../../../src/engine/release/attacks/non-interference.ts";
import { attackRedraw } from "../../../../src/engine/release/attacks/redraw.ts";
import {
  type AttackCounts,
  type AttackResult,
  attackRelease,
  FULL_ATTACK,
  makeRelease,
  QUICK_ATTACK,
} from "../../../../src/engine/release/index.ts";
import { asked, aTownOfEight, aTownWithAll, good, theHouse } from "../municipality.ts";

const broken = ({ measures }: AttackResult) =>
  measures.filter(({ value, most }) => value > most).map(({ name }) => name);
const question = asked(aTownWithAll(), { houses: [theHouse] });

describe("P1: what is private shows nowhere", () => {
  test("in the release", () => {
    expect(attackNonInterference({ asked: question, pairs: 25, seed: 1 })).toMatchObject({
      attack: "P1",
      held: true,
      tries: 25,
    });
  });

  test.each(LEAKY_FILES)("and is found where a file tells %s", (_, leaves, measures) => {
    expect(broken(attackNonInterference({ asked: question, pairs: 25, seed: 1 }, leaves))).toEqual([
      ...measures,
    ]);
  });
});

describe("P3: one new tenant, before and after", () => {
  test("is a guess that two in three get right, and nobody is sure of", () => {
    const result = attackBeforeAfter({ worlds: 12_000, seed: 3 });
    expect(broken(result)).toEqual([]);
    expect(result.measures[0]?.value).toBeGreaterThan(0.64);
  });

  test.each(LEAKY_MECHANISMS)("is found out from %s", (_, mechanism, measures) => {
    const found = broken(attackBeforeAfter({ worlds: 12_000, seed: 3 }, mechanism));
    expect(found).toEqual(expect.arrayContaining([...measures]));
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

  test.each(leakyLedgers())("is found to pay where there is %s", (_, make, measures) => {
    expect(broken(attackRedraw({ asked: question, exports: 40, seed: 4 }, make))).toEqual([...measures]);
  });

  test("counts as lost where there is no release to ask for again", () => {
    expect(attackRedraw({ asked: { ...question, date: "never" }, exports: 5, seed: 4 }).held).toBe(false);
  });
});

describe("P5: one level against another", () => {
  test("has nothing to subtract", () => {
    expect(attackLevels({ towns: 200, seed: 5 })).toMatchObject({ held: true, tries: 200 });
  });

  test.each(LEAKY_LEVELS)("finds %s", (_, shown, measures) => {
    expect(broken(attackLevels({ towns: 200, seed: 5 }, shown))).toEqual(
      expect.arrayContaining([...measures]),
    );
  });
});

describe("P7: naming doors", () => {
  test("no home is believed in to more than a fifth", () => {
    expect(attackDoors({ towns: 300, seed: 6 }).held).toBe(true);
  });

  test.each(LEAKY_ZONES)("finds doors in %s", (_, own, measures) => {
    expect(broken(attackDoors({ towns: 300, seed: 6, own }))).toEqual([...measures]);
  });

  test("has a municipality's sum to go by where zones have no figures", () => {
    const village = { counts: [2, 0, 1], candidates: [60, 60, 60] };
    expect(attackDoors({ towns: 300, seed: 6, own: village }).held).toBe(true);
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
    expect(found.map(({ attack, tries, held }) => [attack, tries, held])).toEqual([
      // Of each demo; a guesser of homes by counts is tried on towns that are made up.
      ...[1, 2].flatMap(() => [
        ["P1", pairs, true],
        ["P3", worlds, true],
        ["P4", exports, true],
        ["P5", towns, true],
        ["P7", towns, true],
      ]),
      ["P8", 1000, true],
    ]);
    expect(results.filter(({ held }) => !held)).toEqual([]);
  });
});
