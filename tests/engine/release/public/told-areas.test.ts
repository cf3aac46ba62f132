import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  makeRelease,
  RELEASE_PARAMETERS,
  type ReleaseFile,
  readRelease,
  releaseText,
} from "../../../../src/engine/release/index.ts";
import { sealRelease } from "../../../../src/engine/release/public/release-file.ts";
import { PARAMETERS_OF } from "../../../../src/engine/release/public/release-parameters.ts";
import { toldAreas } from "../../../../src/engine/release/public/told-areas.ts";
import { aTown, at } from "../../../support/a-town.ts";
import { aBoard, aRandomMunicipality, asked, good } from "../municipality.ts";

const { leastDwellings } = RELEASE_PARAMETERS;
const released = (dataset: Parameters<typeof asked>[0]): ReleaseFile =>
  good(makeRelease(asked(dataset))).file;
const dwellingsOf = (areas: ReleaseFile["areas"]): number =>
  areas.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0);

/** Eight areas with zones; the first is a hamlet, and one has a number of dwellings that nobody knows. */
const town = (hamlet = 30, others: number | "unknown" = 700) =>
  aBoard(
    [hamlet, ...Array.from({ length: 6 }, () => 700), others].map((dwellings) => ({
      residents: 1500,
      dwellings,
      rows: [30, 30],
      placed: [5, 0],
    })),
    4,
    (_, row) => (row === 0 ? "Sør" : "Nord"),
  );
/** The same with so many more municipal homes in the first area. */
function withMore(dataset: ReturnType<typeof town>, homes: number): ReturnType<typeof town> {
  const more = aTown().dwelling("new", at(300, 300), { units: homes }).dataset();
  return { ...dataset, dwellings: [...dataset.dwellings, ...more.dwellings] };
}
const homesOf = (file: ReleaseFile) => file.areas.map(({ homes }) => homes);

describe("the number of municipal homes of an area", () => {
  test("is told where there are fifty dwellings or more, and of smaller areas nothing is", () => {
    expect(homesOf(released(town(50)))[0]).toBe(60);
    expect(homesOf(released(town(49)))[0]).toBe("untold");
    expect(homesOf(released(town(700, "unknown")))[7]).toBe("untold");
  });

  test("does not change when a hamlet gets a new home, or its first; in a bigger area it does", () => {
    for (const hamlet of [3, 49]) {
      const [before, after] = [released(town(hamlet)), released(withMore(town(hamlet), 1))];
      expect(homesOf(after)).toEqual(homesOf(before));
      const none = town(hamlet);
      const empty = {
        ...none,
        dwellings: none.dwellings.filter(({ id }) => !id.startsWith("a00")),
        placements: [],
      };
      expect(homesOf(released(withMore(empty, 1)))[0]).toBe(homesOf(released(empty))[0]);
    }
    expect(homesOf(released(withMore(town(50), 1)))[0]).toBe(61);
  });

  test("cannot be had by subtraction: what is left out of a sum that is told has fifty dwellings together", () => {
    let held = 0;
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const { areas, partition, municipality } = released(dataset);
        const ofMean = areas.filter(({ residents }) => municipality.residents !== null || residents !== null);
        const sums = [
          ofMean,
          ...partition.zones.map((zone) => areas.filter(({ id }) => zone.areas.includes(id))),
        ];
        for (const sum of sums) {
          const left = sum.filter(({ homes }) => homes === "untold");
          if (left.length === 0 || left.length === sum.length) continue;
          expect(dwellingsOf(left)).toBeGreaterThanOrEqual(leastDwellings);
          held += 1;
        }
        for (const { homes, dwellings } of areas)
          if (homes !== "untold") expect(dwellings ?? 0).toBeGreaterThanOrEqual(leastDwellings);
      }),
    );
    expect(held).toBeGreaterThan(20);
  });

  test("takes the smallest of the others with it, and no more than it takes", () => {
    const area = (id: string, dwellings: number | null, residents: number | null = 100) => ({
      id,
      dwellings,
      residents,
    });
    const areas = [area("a", 20), area("b", 90), area("c", 60), area("d", 400)];
    const whole = [{ areas: ["a", "b", "c", "d"] }];
    const known = { residents: 1000 };
    expect([...toldAreas(areas, whole, known)]).toEqual(["b", "d"]);
    // Two that are left out and have fifty together need nobody.
    expect([...toldAreas([...areas, area("e", 30)], [], known)]).toEqual(["b", "c", "d"]);
    // The mean is of areas whose residents are known, where the municipality's own number is not.
    expect([...toldAreas([area("a", 20, null), ...areas.slice(1)], [], { residents: null })]).toEqual([
      "b",
      "c",
      "d",
    ]);
    expect([...toldAreas([area("a", 20, null), ...areas.slice(1)], [], known)]).toEqual(["b", "d"]);
  });

  test("is left out by public facts alone, however many homes there are", () => {
    fc.assert(
      fc.property(aRandomMunicipality, fc.integer({ min: 1, max: 9 }), (dataset, more) => {
        const [before, after] = [released(dataset), released(withMore(dataset, more))];
        fc.pre(before.partition.hash === after.partition.hash);
        const untold = (file: ReleaseFile) => homesOf(file).map((homes) => homes === "untold");
        expect(untold(after)).toEqual(untold(before));
      }),
    );
  });
});

describe("reading a release", () => {
  const file = released(town());
  const { hash: _, schema: _schema, version: _version, ...body } = file;
  const faults = (text: string) => {
    const read = readRelease(text);
    return read.ok ? [] : read.error;
  };
  const withHomes = (position: number, homes: ReleaseFile["areas"][number]["homes"]) =>
    file.areas.map((area, i) => (i === position ? { ...area, homes } : area));

  test("refuses a number of a small area, and one held back of a big area", () => {
    const told = releaseText(sealRelease({ ...body, areas: withHomes(0, 60) }));
    expect(faults(told)).toEqual([{ code: "wrong-figures", at: "areas[0].homes" }]);
    const held = releaseText(sealRelease({ ...body, areas: withHomes(7, "untold") }));
    expect(faults(held)).toEqual([{ code: "wrong-figures", at: "areas[7].homes" }]);
  });

  test("still reads the first version, which told all of them, as the link in the chain that it is", () => {
    const first = sealRelease({ ...body, areas: withHomes(0, 60), parameters: PARAMETERS_OF[1] }, 1);
    expect(good(readRelease(releaseText(first)))).toEqual(first);
    const mixed = sealRelease({ ...body, areas: withHomes(0, 60) }, 1);
    expect(faults(releaseText(mixed)).length).toBeGreaterThan(0);
  });
});
