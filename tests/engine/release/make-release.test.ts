import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../src/engine/dispersion/chance.ts";
import {
  type Dataset,
  type DwellingId,
  id,
  type NeighbourhoodId,
  type PlacementId,
  type Result,
} from "../../../src/engine/index.ts";
import { privateVariant } from "../../../src/engine/release/attacks/private-variant.ts";
import { countHomes } from "../../../src/engine/release/count-homes.ts";
import {
  type MadeRelease,
  makeRelease,
  newReleaseBook,
  type PublicHouse,
  type ReleaseAsked,
  type ReleaseRefusal,
  releaseFileName,
} from "../../../src/engine/release/index.ts";
import { makeReleaseWith } from "../../../src/engine/release/make-release.ts";
import { makePartition } from "../../../src/engine/release/partition.ts";
import { releaseGround } from "../../../src/engine/release/release-ground.ts";
import { aTown, at, atPoint, inDwelling, square } from "../../support/a-town.ts";
import {
  aBoard,
  aRandomMunicipality,
  asked,
  aTownOfEight,
  aTownWithAll,
  good,
  SECRET_BYTES,
  theHouse,
} from "./municipality.ts";

const countsOf = (dataset: Dataset, houses: ReleaseAsked["houses"] = []) => {
  const ground = good(releaseGround(dataset, houses));
  return countHomes(dataset, ground, makePartition(ground));
};
const refusalOf = (question: ReleaseAsked): ReleaseRefusal["code"] | "made" => {
  const made: Result<MadeRelease, ReleaseRefusal> = makeRelease(question);
  return made.ok ? "made" : made.error.code;
};

describe("homes with a placement", () => {
  test("are counted as homes: never more than a row has units, one for each lease outside the register", () => {
    const { inZones, outside } = countsOf(aTownWithAll());
    // a00: five, and one in the small house; a01: five and the lease.
    expect(inZones).toEqual([6, 6, 5, 5, 5, 5, 5, 5]);
    expect(outside).toBe(1);
    const crowded = aTownOfEight();
    const more = Array.from({ length: 40 }, (_, i) => ({
      ...(crowded.placements[0] as (typeof crowded.placements)[0]),
      id: id<PlacementId>(`more${i}`),
    }));
    expect(countsOf({ ...crowded, placements: [...crowded.placements, ...more] }).inZones[0]).toBe(30);
  });

  test("are not those of public houses, nor of placements that are offered or of no dwelling", () => {
    expect(countsOf(aTownWithAll(), [theHouse]).inZones[0]).toBe(5);
    const { placements } = aTown()
      .placement("nowhere", inDwelling("gone"))
      .placement("soon", atPoint(at(100, 100)), { standing: "accepted" })
      .placement("was", atPoint(at(100, 100)), { standing: "ended" })
      .dataset();
    const town = aTownOfEight();
    expect(countsOf({ ...town, placements: [...town.placements, ...placements] })).toEqual(countsOf(town));
  });

  test("one placement more changes one count by one at most", () => {
    fc.assert(
      fc.property(aRandomMunicipality, fc.nat(), fc.boolean(), (dataset, which, leased) => {
        const before = countsOf(dataset);
        const home = dataset.dwellings[which % Math.max(1, dataset.dwellings.length)];
        const [one] = aTown()
          .placement("one more", leased || !home ? atPoint(at(1 + (which % 2000), 3)) : { dwelling: home.id })
          .dataset().placements;
        const after = countsOf({ ...dataset, placements: [...dataset.placements, ...(one ? [one] : [])] });
        const changes = [
          ...after.inZones.map((n, i) => n - (before.inZones[i] ?? 0)),
          after.outside - before.outside,
        ];
        expect(changes.every((change) => change === 0 || change === 1)).toBe(true);
        expect(changes.reduce((sum, change) => sum + change, 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("making a release", () => {
  test("gives the same bytes for the same register, in whatever order its rows are", () => {
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const turned = {
          ...dataset,
          dwellings: dataset.dwellings.toReversed(),
          placements: dataset.placements.toReversed(),
          neighbourhoods: dataset.neighbourhoods.toReversed(),
        };
        expect(good(makeRelease(asked(turned))).text).toBe(good(makeRelease(asked(dataset))).text);
      }),
    );
  });

  test("gives the stored bytes for a date that has a release, whatever has changed since", () => {
    const first = good(makeRelease(asked(aTownOfEight())));
    const again = good(makeRelease(asked(aTownOfEight(9), { book: first.book })));
    expect(again).toMatchObject({ again: true, text: first.text, inside: null });
    expect(again.book).toBe(first.book);
    expect(first.again).toBe(false);
    expect(good(makeRelease(asked(aTownOfEight(9)))).text).not.toBe(first.text);
  });

  test("is the same where only what is private differs and the noisy counts do not", () => {
    fc.assert(
      fc.property(
        aRandomMunicipality,
        fc.integer(),
        fc.array(fc.integer({ min: -4, max: 30 }), { minLength: 24, maxLength: 24 }),
        (dataset, seed, noisy) => {
          const variant = privateVariant(dataset, createChance(seed));
          const fixed = {
            publish: (_: Uint8Array, { zone }: { readonly zone: string }) =>
              noisy[Number(zone.slice(1)) - 1] ?? 0,
            likelihood: () => 1,
          };
          const other = newReleaseBook("town", new Uint8Array(32).fill(9));
          const one = good(makeReleaseWith(asked(dataset), fixed));
          expect(good(makeReleaseWith(asked(variant, { book: other }), fixed)).text).toBe(one.text);
        },
      ),
    );
  });

  test("holds nothing private: no id, label, place or file of the register, no secret and no true count", () => {
    const town = aTownWithAll();
    const marked: Dataset = {
      ...town,
      dwellings: town.dwellings.map((one) => ({
        ...one,
        label: `CANARY-${one.id}`,
        from: { file: "CANARY.xlsx", row: 1 },
      })),
      placements: town.placements.map((one, i) => ({
        ...one,
        id: id<PlacementId>(`CANARY-${i}`),
        from: { file: "CANARY.csv", row: i },
      })),
      sources: [{ file: "CANARY-source.xlsx", what: "CANARY", licence: "unknown", date: "unknown", rows: 1 }],
    };
    const { text, inside } = good(makeRelease(asked(marked, { houses: [theHouse] })));
    expect(text).not.toContain("CANARY");
    expect(text).not.toContain("-d0");
    expect(text).not.toContain(newReleaseBook("town", SECRET_BYTES).secret);
    expect(text).not.toContain("town");
    expect(text).not.toContain(JSON.stringify(inside?.trueCounts));
    const { x, y } = town.dwellings[5]?.at ?? at(0, 0);
    for (const number of [x, y]) expect(text).not.toContain(String(number));
  });

  test("counts the releases of the year, names the one before and keeps its zones", () => {
    const first = good(makeRelease(asked(aTownOfEight(), { date: "2026-01-10" })));
    const second = good(
      makeRelease(asked(aTownOfEight(6), { book: first.book, date: "2026-09-01", kind: "correction" })),
    );
    expect(second.file).toMatchObject({
      period: "2026",
      revision: 1,
      kind: "correction",
      previous: first.file.hash,
    });
    expect(second.inside?.keptPartition).toBe(true);
    expect(second.file.partition.hash).toBe(first.file.partition.hash);
  });

  test("refuses dates, houses and registers with the reason", () => {
    const town = aTownWithAll();
    const first = good(makeRelease(asked(town)));
    expect(refusalOf(asked(town, { date: "2026-11-31" }))).toBe("not-a-date");
    expect(refusalOf(asked(town, { date: "2027-01-10", book: first.book }))).toBe("too-soon");
    expect(refusalOf(asked(town, { kind: "correction" }))).toBe("nothing-to-correct");
    const house = (over: Partial<typeof theHouse>) =>
      refusalOf(asked(town, { houses: [{ ...theHouse, ...over }] }));
    expect(house({ dwelling: id<DwellingId>("none") })).toBe("house-not-in-register");
    expect(house({ dwelling: id<DwellingId>("a00-d0") })).toBe("house-not-purpose-built");
    expect(house({ source: "  " })).toBe("house-without-source");
    expect(house({ name: "" })).toBe("house-without-name");
    expect(refusalOf(asked(town, { houses: [theHouse, theHouse] }))).toBe("house-twice");
    expect(refusalOf(asked({ ...town, neighbourhoods: [] }))).toBe("no-areas");
    const broken = first.book.ledger.map((entry) => ({ ...entry, hash: "0".repeat(64) }));
    expect(refusalOf(asked(town, { book: { ...first.book, ledger: broken } }))).toBe("ledger-broken");
    const odd = town.neighbourhoods.map((area, i) =>
      i === 0 ? { ...area, id: id<NeighbourhoodId>("a\u0000") } : area,
    );
    expect(refusalOf(asked({ ...town, neighbourhoods: odd }))).toBe("cannot-be-read");
  });

  test("lists a public house with its units, whole metres and the decision that made it public", () => {
    const listed: PublicHouse = {
      name: "Husene i Bakken",
      x: 250,
      y: 20,
      units: 3,
      source: "Sak 12/26",
      area: "a00",
    };
    expect(good(makeRelease(asked(aTownWithAll(), { houses: [theHouse] }))).file.houses).toEqual([listed]);
  });

  test("writes names on one line", () => {
    const town = aTownOfEight();
    const neighbourhoods = town.neighbourhoods.map((area) => ({ ...area, name: `${area.name}\n=1+1` }));
    expect(good(makeRelease(asked({ ...town, neighbourhoods }))).file.areas[0]?.name).toBe("a00 =1+1");
  });

  test("has fewer figures the smaller the municipality is", () => {
    const of = (areas: number, homes: number) =>
      good(
        makeRelease(
          asked(
            aBoard(
              Array.from({ length: areas }, () => ({ residents: 1200, rows: [60], placed: [homes] })),
              4,
              () => "unknown",
            ),
          ),
        ),
      ).file;
    expect(of(8, 6)).toMatchObject({ detail: "zones", limit: null });
    expect(of(2, 20)).toMatchObject({ detail: "municipality", limit: "few-zones", counts: [] });
    expect(of(8, 0)).toMatchObject({ detail: "municipality", limit: "few-homes", counts: [] });
    const hamlet = aTown()
      .area("a", square(at(0, 0), 500), { residents: 400 })
      .dwelling("d", at(0, 0), { units: 12 })
      .placement("p", inDwelling("d"))
      .dataset();
    expect(good(makeRelease(asked(hamlet))).file).toMatchObject({
      detail: "none",
      limit: "too-small",
      sum: null,
      counts: [],
    });
  });

  test("names its file by what is in it", () => {
    const { file } = good(makeRelease(asked(aTownOfEight())));
    expect(releaseFileName({ ...file, municipality: { ...file.municipality, name: "Øygrend – Ålø" } })).toBe(
      "utgivelse_oygrend-alo_2026-0.json",
    );
  });
});

test("a secret is of 32 bytes", () => {
  expect(() => newReleaseBook("p", new Uint8Array(31))).toThrow();
  expect(newReleaseBook("p", SECRET_BYTES)).toEqual({
    project: "p",
    secret: SECRET_BYTES.reduce((hex, b) => hex + b.toString(16).padStart(2, "0"), ""),
    ledger: [],
  });
});
