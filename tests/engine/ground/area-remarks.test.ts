import { describe, expect, test } from "vitest";
import {
  type AreaLevel,
  areaRemarks,
  id,
  type Neighbourhood,
  type NeighbourhoodId,
} from "../../../src/engine/index.ts";

const area = (
  code: string,
  level: AreaLevel,
  west: number,
  width: number,
  rest: Partial<Neighbourhood> = {},
): Neighbourhood => ({
  id: id<NeighbourhoodId>(code),
  name: `Navn ${code}`,
  level,
  outline: {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [west, 0],
          [west + width, 0],
          [west + width, 100],
          [west, 100],
          [west, 0],
        ],
      ],
    ],
  },
  district: "unknown",
  residents: 100,
  dwellings: "unknown",
  residentsYear: 2024,
  outlineYear: 2024,
  from: { file: "x", row: 1 },
  ...rest,
});
const kinds = (areas: readonly Neighbourhood[]) => areaRemarks(areas).map(({ kind }) => kind);

describe("areas that do not fit together", () => {
  const whole = area("34200100", "delområde", 0, 200, { residents: 200 });
  const parts = [area("34200101", "grunnkrets", 0, 100), area("34200102", "grunnkrets", 100, 100)];

  test("nothing is said of what nests, of one year, with everybody counted", () => {
    expect(areaRemarks([whole, ...parts])).toEqual([]);
  });

  test("boundaries of one year and residents of another are told, however the areas are ordered", () => {
    const old = parts.map((part) => ({ ...part, residentsYear: 2023 }));
    expect(areaRemarks([...old].reverse())).toEqual([
      { kind: "years", outlines: 2024, residents: 2023, areas: 2 },
    ]);
  });

  test("a code that the year of the residents did not have tells it too, where nobody says the year of the boundaries", () => {
    const { outlineYear: _none, ...rest } = area("32010101", "grunnkrets", 0, 100, { residentsYear: 2023 });
    expect(areaRemarks([rest])).toEqual([{ kind: "years", outlines: 2024, residents: 2023, areas: 1 }]);
    expect(areaRemarks([{ ...rest, id: id<NeighbourhoodId>("03010101") }])).toEqual([]);
    expect(areaRemarks([{ ...rest, id: id<NeighbourhoodId>("30240101"), residentsYear: 2025 }])).toEqual([
      { kind: "years", outlines: 2023, residents: 2025, areas: 1 },
    ]);
  });

  test("boundaries of several years among the areas of one level", () => {
    const mixed = [parts[0], { ...parts[1], outlineYear: 2020, residentsYear: 2020 }] as Neighbourhood[];
    expect(areaRemarks(mixed)).toEqual([{ kind: "mixed", level: "grunnkrets", first: 2020, last: 2024 }]);
  });

  test("unknown residents among known ones are named", () => {
    const some = [parts[0], { ...parts[1], residents: "unknown" }] as Neighbourhood[];
    expect(areaRemarks(some)).toEqual([
      { kind: "no-residents", level: "grunnkrets", areas: 1, names: ["Navn 34200102"] },
    ]);
  });

  test("a part that lies outside every whole, or in another than its code says", () => {
    const outside = area("34200103", "grunnkrets", 900, 50);
    const other = area("34200200", "delområde", 200, 200);
    const wrong = area("34200104", "grunnkrets", 250, 50);
    expect(
      areaRemarks([
        { ...whole, residents: "unknown" },
        { ...other, residents: "unknown" },
        ...parts,
        outside,
        wrong,
      ]),
    ).toEqual([
      {
        kind: "not-nested",
        level: "grunnkrets",
        within: "delområde",
        areas: 2,
        names: ["Navn 34200103", "Navn 34200104"],
      },
    ]);
  });

  test("parts whose residents do not sum to the whole; an unknown part says nothing", () => {
    expect(areaRemarks([{ ...whole, residents: 207 }, ...parts])).toEqual([
      { kind: "sums-differ", level: "grunnkrets", within: "delområde", areas: 1, names: ["Navn 34200100"] },
    ]);
    const unknown = parts.map((part) => ({ ...part, residents: "unknown" as const }));
    expect(kinds([{ ...whole, residents: 207 }, ...unknown])).toEqual([]);
  });
});
