import fc from "fast-check";
import { type Dataset, type DwellingId, id } from "../../../src/engine/index.ts";
import { type DeclaredHouse, newReleaseBook, type ReleaseAsked } from "../../../src/engine/release/index.ts";
import { aTown, at, atPoint, inDwelling, square } from "../../support/a-town.ts";

const SIDE = 500;

interface AreaFacts {
  readonly residents: number | "unknown";
  /** Unknown when not given. */
  readonly dwellings?: number | "unknown";
  /** Units of each register row in the area. */
  readonly rows: readonly number[];
  /** Placements in each row, the first rows first. */
  readonly placed: readonly number[];
}

/** A board of square areas, `across` of them a row, each in the district `districtOf` says. */
export function aBoard(
  areas: readonly AreaFacts[],
  across: number,
  districtOf: (column: number, row: number) => string | "unknown",
): Dataset {
  const sketch = aTown().municipality({ number: "9999", residents: 20_000 });
  for (const [i, { residents, dwellings = "unknown", rows, placed }] of areas.entries()) {
    const [column, row] = [i % across, Math.floor(i / across)];
    const centre = at(SIDE * (column + 0.5), SIDE * (row + 0.5));
    const name = `a${String(i).padStart(2, "0")}`;
    sketch.area(name, square(centre, SIDE), { residents, dwellings, district: districtOf(column, row) });
    for (const [k, units] of rows.entries()) {
      const home = `${name}-d${k}`;
      sketch.dwelling(home, at(centre.x - 200 + 9 * k, centre.y + 7), { units });
      for (let p = 0; p < (placed[k] ?? 0); p++) sketch.placement(`${home}-p${p}`, inDwelling(home));
    }
  }
  return sketch.dataset();
}

/** Eight areas of 1 500 residents and 60 municipal homes, four in each of two districts, with `homes` of them in use in each area. */
export const aTownOfEight = (homes = 5): Dataset =>
  aBoard(
    Array.from({ length: 8 }, () => ({
      residents: 1500,
      dwellings: 700,
      rows: [30, 30],
      placed: [homes, 0],
    })),
    4,
    (_, row) => (row === 0 ? "Sør" : "Nord"),
  );

/** The same with a private lease, one placement outside every area, one that is only offered, and a small house. */
export function aTownWithAll(): Dataset {
  const town = aTownOfEight();
  const more = aTown()
    .dwelling("house", at(250, 20), { kind: "smallHouse", units: 3 })
    .placement("in-house", inDwelling("house"))
    .placement("lease", atPoint(at(750, 250)))
    .placement("away", atPoint(at(-9000, 0)))
    .placement("offered", inDwelling("a00-d1"), { standing: "offered" })
    .dataset();
  return {
    ...town,
    dwellings: [...town.dwellings, ...more.dwellings],
    placements: [...town.placements, ...more.placements],
  };
}

export const aRandomMunicipality: fc.Arbitrary<Dataset> = fc
  .record({
    across: fc.integer({ min: 1, max: 5 }),
    named: fc.constantFrom("columns", "rows", "some", "none"),
    areas: fc.array(
      fc.record({
        residents: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 2500 }) },
          { weight: 1, arbitrary: fc.constant("unknown" as const) },
        ),
        dwellings: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 150 }) },
          { weight: 1, arbitrary: fc.constant("unknown" as const) },
        ),
        rows: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
        placed: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 24 },
    ),
  })
  .map(({ across, named, areas }) =>
    aBoard(areas, across, (column, row) => {
      if (named === "columns") return `c${column}`;
      if (named === "rows") return `r${row >> 1}`;
      return named === "some" && column > 0 ? "Nord" : "unknown";
    }),
  );

export const SECRET_BYTES = Uint8Array.from({ length: 32 }, (_, i) => i);

export const asked = (dataset: ReleaseAsked["dataset"], over: Partial<ReleaseAsked> = {}): ReleaseAsked => ({
  dataset,
  book: newReleaseBook("town", SECRET_BYTES),
  date: "2026-11-22",
  kind: "ordinary",
  houses: [],
  ...over,
});

export const theHouse: DeclaredHouse = {
  dwelling: id<DwellingId>("house"),
  name: "Husene i Bakken",
  source: "Sak 12/26",
};

/** The value of a result that is known to be good. */
export function good<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
