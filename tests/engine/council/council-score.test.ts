import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  caseFile,
  councilScores,
  figureSums,
  type PublicCase,
  RULES,
  readCase,
  SCORE_CLASSES,
  SCORE_FROM,
  SCORES_SUM,
  type ScoreClass,
} from "../../../src/engine/council/index.ts";
import { aTown, at, atPoint } from "../../support/a-town.ts";
import { aCaseOfZones, aTownWithZones } from "./a-case-of-zones.ts";
import { released } from "./a-public-case.ts";

const publicCase = aCaseOfZones();
const { release, nearness } = publicCase;
if (nearness === undefined || nearness === "unknown") throw new Error("a case of zones has weights");

/** The case with other numbers for its zones, as if the coins had fallen so. */
const withCounts = (counts: readonly number[]): PublicCase => ({
  ...publicCase,
  release: { ...release, counts },
});
const classes = (of: PublicCase): Readonly<Record<string, ScoreClass>> =>
  Object.fromEntries(councilScores(of).plots.map(({ plot, shown }) => [plot, shown]));
const rank = (shown: ScoreClass | undefined): number => SCORE_CLASSES.indexOf(shown as ScoreClass);
const someCounts = fc.array(fc.integer({ min: -6, max: 30 }), {
  minLength: release.counts.length,
  maxLength: release.counts.length,
});

/** Reckoned the slow way, from what the formula says. */
function slowly({ counts, partition }: PublicCase["release"], row: readonly number[]): ScoreClass {
  let sum = 0;
  for (const [z, zone] of partition.zones.entries()) {
    const capped = Math.min(Math.max(counts[z] as number, 0), zone.cap);
    sum += (capped * (row[z] as number)) / ((nearness as { zones: readonly number[] }).zones[z] as number);
  }
  if (sum >= SCORE_FROM.many.value) return "many";
  return sum >= SCORE_FROM.some.value ? "some" : "few";
}

describe("the class of a plot", () => {
  test("is of the zones' frozen numbers, each spread over the zone's dwellings", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const changed = withCounts(counts);
        const found = classes(changed);
        changed.plots.forEach(({ id }, row) => {
          expect(found[id]).toBe(slowly(changed.release, nearness.plots[row] as readonly number[]));
        });
      }),
    );
  });

  test("is reached in all three, and is the lowest where no dwelling is near", () => {
    const seen = new Set<ScoreClass>();
    for (const many of [0, 1, 12]) {
      const found = classes(withCounts(release.counts.map(() => many)));
      seen.add(found.mellom as ScoreClass);
      expect(found.borte).toBe("few");
    }
    expect([...seen]).toEqual(["few", "some", "many"]);
  });

  test("never falls when a zone's number rises", () => {
    fc.assert(
      fc.property(
        someCounts,
        fc.nat(release.counts.length - 1),
        fc.integer({ min: 1, max: 20 }),
        (counts, z, more) => {
          const [before, after] = [
            classes(withCounts(counts)),
            classes(withCounts(counts.map((count, i) => (i === z ? count + more : count)))),
          ];
          for (const { id } of publicCase.plots)
            expect(rank(after[id])).toBeGreaterThanOrEqual(rank(before[id]));
        },
      ),
    );
  });

  test("does not move beyond the cap, nor below nought", () => {
    const caps = release.partition.zones.map(({ cap }) => cap);
    expect(classes(withCounts(caps.map((cap) => cap + 50)))).toEqual(classes(withCounts(caps)));
    expect(classes(withCounts(caps.map(() => -9)))).toEqual(classes(withCounts(caps.map(() => 0))));
  });

  test("is the same bytes for two private lives with the same release", () => {
    const dataset = aTownWithZones();
    const moved = aTown()
      .placement("elsewhere", atPoint(at(1010, 505)))
      .placement("more", atPoint(at(260, 240)));
    const placements = [...dataset.placements.slice(7), ...moved.dataset().placements];
    const dwellings = dataset.dwellings.map((home, i) =>
      i % 2 === 0 ? home : { ...home, standing: "vacant" as const, designation: "unknown" as const },
    );
    const other = aCaseOfZones({ ...dataset, placements, dwellings }, release);
    expect(caseFile(other).text).toBe(caseFile(publicCase).text);
    expect(councilScores(other)).toEqual(councilScores(publicCase));
    // The same lives with releases of their own do differ: the test can fail.
    const own = released({ ...dataset, placements: [] });
    expect(own.counts).not.toEqual(release.counts);
  });

  test("is told without the sum behind it, and of plots as the case lists them", () => {
    const scores = councilScores(publicCase);
    expect(scores.plots.map(({ plot }) => plot)).toEqual(publicCase.plots.map(({ id }) => id));
    for (const one of scores.plots) expect(Object.keys(one).sort()).toEqual(["plot", "shown"]);
  });
});

describe("no class is shown", () => {
  test("where the release has no numbers for zones, and the release says why", () => {
    const few = aCaseOfZones(aTownWithZones(0));
    expect(few.release.limit).toBe("few-homes");
    expect(few.nearness).toBe("unknown");
    expect(councilScores(few)).toEqual({ limit: "few-homes", plots: [] });
  });

  test("where no register says where dwellings are, or it leaves a zone out", () => {
    const dataset = aTownWithZones();
    const { x, y, dwellings, residents } = dataset.residences;
    const without = {
      ...dataset,
      residences: { x: x.slice(0, 0), y: y.slice(0, 0), dwellings, residents, labels: [] },
    };
    expect(councilScores(aCaseOfZones(without))).toEqual({ limit: "no-addresses", plots: [] });
    const half = {
      ...dataset,
      residences: {
        x: x.slice(0, 9),
        y: y.slice(0, 9),
        dwellings: dwellings.slice(0, 9),
        residents: residents.slice(0, 9),
        labels: [],
      },
    };
    expect(councilScores(aCaseOfZones(half)).limit).toBe("no-addresses");
  });

  test("of a case that was made before there were any, which is still read", () => {
    const { nearness: _, ...older } = publicCase;
    const file = caseFile(older);
    expect(file.text).toMatch(/"version":1\}\n$/);
    const read = readCase(file.text);
    expect(read.ok && read.value).toEqual(file);
    expect(councilScores(older)).toEqual({ limit: "older-case", plots: [] });
    expect(readCase(file.text.replace(/1\}\n$/, "2}\n")).ok).toBe(false);
  });
});

describe("the sums of a case's figures", () => {
  test("hold the classes too: another class is another sum", () => {
    const { [SCORES_SUM]: was, ...figures } = figureSums(publicCase);
    const { [SCORES_SUM]: is, ...others } = figureSums(withCounts(release.counts.map(() => 0)));
    expect(is).not.toBe(was);
    expect(others).toEqual(figures);
    const read = readCase(caseFile(publicCase).text);
    expect(read.ok && figureSums(read.value.publicCase)).toEqual({ ...figures, [SCORES_SUM]: was });
  });
});

test("each threshold says where it is from, that it is our own, and since when", () => {
  for (const { value, basis } of Object.values(SCORE_FROM)) {
    expect(Number.isInteger(value)).toBe(true);
    expect(basis).toMatchObject({ mark: "D", date: "2026-11-23" });
    expect(basis.citation.length).toBeGreaterThan(40);
  }
  // No rule set has a say in it.
  expect(RULES.flatMap(({ rule }) => rule.params.map(({ id }) => id))).not.toContain("score");
});
