import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnown } from "../../../src/engine/index.ts";
import { makePartition, partitionInForce } from "../../../src/engine/release/partition.ts";
import { releaseGround } from "../../../src/engine/release/release-ground.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aBoard, aRandomMunicipality, aTownOfEight, aTownWithAll, good, theHouse } from "./municipality.ts";

const partitionOf = (dataset: Parameters<typeof releaseGround>[0]) =>
  makePartition(good(releaseGround(dataset, [])));

describe("zones of public data", () => {
  test("every area is in one zone, and every zone is big enough", () => {
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const ground = good(releaseGround(dataset, []));
        const { zones, districts } = makePartition(ground);
        const residents = ground.areas.reduce((sum, { residents: n }) => sum + (isKnown(n) ? n : 0), 0);
        const homes = ground.candidates.reduce((sum, n) => sum + n, 0);
        expect(zones.length > 0).toBe(residents >= 1000 && homes >= 25);
        if (zones.length === 0) return;
        expect(zones.flatMap((zone) => zone.areas).toSorted()).toEqual(ground.areas.map(({ id }) => id));
        for (const { areas, residents: people, cap } of zones) {
          const own = ground.areas.flatMap(({ id }, i) =>
            areas.includes(id) ? [ground.candidates[i] ?? 0] : [],
          );
          const candidates = own.reduce((sum, n) => sum + n, 0);
          expect(people).toBeGreaterThanOrEqual(1000);
          expect(candidates).toBeGreaterThanOrEqual(zones.length === 1 ? 25 : 50);
          expect(cap).toBe(Math.floor(0.2 * candidates));
        }
        expect(zones.reduce((sum, zone) => sum + zone.residents, 0)).toBe(residents);
        for (const { id, zones: own } of districts) {
          expect(own.length).toBeGreaterThanOrEqual(3);
          expect(zones.filter((zone) => zone.district === id).map((zone) => zone.id)).toEqual(own);
        }
      }),
    );
  });

  test("a zone lies within the districts that areas name, or is made of whole ones", () => {
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        if (!dataset.neighbourhoods.every(({ district }) => isKnown(district))) return;
        const districtOf = new Map<string, string>(
          dataset.neighbourhoods.map(({ id, district }) => [id, district]),
        );
        for (const { areas, district } of partitionOf(dataset).zones) {
          const named = new Set(areas.map((area) => districtOf.get(area)));
          if (named.size < 2) continue;
          // Joined districts are zoned as one: all that are in the zone end up in one district that is shown.
          const together = new Set(
            partitionOf(dataset)
              .zones.filter((zone) => zone.areas.some((area) => named.has(districtOf.get(area))))
              .map((zone) => zone.district),
          );
          expect([...together]).toEqual([district]);
        }
      }),
    );
  });

  test("the order of the rows decides nothing", () => {
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const turned = {
          ...dataset,
          neighbourhoods: dataset.neighbourhoods.toReversed(),
          dwellings: dataset.dwellings.toReversed(),
        };
        expect(partitionOf(turned)).toEqual(partitionOf(dataset));
      }),
    );
  });

  test("a map that is moved and turned has the same zones (E4)", () => {
    const turn = ([x, y]: readonly [number, number]) => [4000 - y, 7000 + x] as const;
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const turned = {
          ...dataset,
          neighbourhoods: dataset.neighbourhoods.map((area) => ({
            ...area,
            outline: {
              ...area.outline,
              coordinates: area.outline.coordinates.map((rings) => rings.map((ring) => ring.map(turn))),
            },
          })),
          dwellings: dataset.dwellings.map((one) => ({ ...one, at: at(...turn([one.at.x, one.at.y])) })),
        };
        expect(partitionOf(turned)).toEqual(partitionOf(dataset));
      }),
    );
  });

  test("areas of a board are joined along their borders", () => {
    const dataset = aBoard(
      Array.from({ length: 12 }, () => ({ residents: 500, rows: [20], placed: [] })),
      4,
      () => "unknown",
    );
    const place = new Map<string, readonly [number, number]>(
      dataset.neighbourhoods.map(({ id }, i) => [id, [i % 4, Math.floor(i / 4)]]),
    );
    const { zones } = partitionOf(dataset);
    expect(zones.length).toBeGreaterThan(1);
    for (const { areas } of zones) {
      const reached = new Set(areas.slice(0, 1));
      for (let more = true; more; ) {
        more = false;
        for (const area of areas) {
          const [x, y] = place.get(area) ?? [0, 0];
          const touches = [...reached].some((other) => {
            const [u, v] = place.get(other) ?? [0, 0];
            return Math.abs(x - u) + Math.abs(y - v) === 1;
          });
          if (touches && !reached.has(area)) {
            reached.add(area);
            more = true;
          }
        }
      }
      expect(reached.size).toBe(areas.length);
    }
  });

  test("an island that touches nothing goes to the nearest", () => {
    const sketch = aTown();
    const put = (name: string, x: number, residents: number, units: number) =>
      sketch.area(name, square(at(x, 0), 100), { residents }).dwelling(`d-${name}`, at(x, 0), { units });
    put("near", 0, 2000, 60);
    put("far", 5000, 2000, 55);
    put("island", 1500, 100, 3);
    const { zones } = partitionOf(sketch.dataset());
    expect(zones.map(({ areas }) => areas)).toEqual([["far"], ["island", "near"]]);
  });

  test("districts with fewer than three zones are joined and named together", () => {
    const eight = partitionOf(aTownOfEight());
    expect(eight.zones).toHaveLength(8);
    expect(eight.districts.map(({ name, zones }) => [name, zones.length])).toEqual([
      ["Sør", 4],
      ["Nord", 4],
    ]);
    const narrow = aBoard(
      Array.from({ length: 10 }, () => ({ residents: 1500, rows: [60], placed: [] })),
      2,
      (_, row) => `r${row}`,
    );
    const joined = partitionOf(narrow).districts;
    expect(joined.every(({ zones }) => zones.length >= 3)).toBe(true);
    expect(joined.map(({ name }) => name).join()).toContain(" – ");
  });

  test("a municipality too small for a number has no zones; one of 25 homes has one", () => {
    const of = (residents: number, units: number) =>
      partitionOf(aBoard([{ residents, rows: [units], placed: [] }], 1, () => "unknown")).zones.length;
    expect([of(999, 400), of(5000, 24), of(1000, 25)]).toEqual([0, 0, 1]);
  });

  test("nothing of placements, or of who lives where, is read", () => {
    const dataset = aTownOfEight();
    const { placements: _, ...open } = dataset;
    const let_ = {
      ...open,
      dwellings: open.dwellings.map((one) => ({
        ...one,
        standing: "vacant" as const,
        designation: "rop" as const,
      })),
    };
    expect(partitionOf(let_)).toEqual(partitionOf(dataset));
  });

  test("a declared house is out of the candidates, and temporary accommodation never among them", () => {
    const dataset = aTownWithAll();
    const sum = (houses: Parameters<typeof releaseGround>[1]) =>
      good(releaseGround(dataset, houses)).candidates.reduce((all, n) => all + n, 0);
    expect(sum([])).toBe(8 * 60 + 3);
    expect(sum([theHouse])).toBe(8 * 60);
    const hostel = {
      ...dataset,
      dwellings: dataset.dwellings.map((one) => ({ ...one, kind: "temporary" as const })),
    };
    expect(good(releaseGround(hostel, [])).candidates.every((n) => n === 0)).toBe(true);
  });
});

describe("a partition stays", () => {
  const first = partitionOf(aTownOfEight());
  const ground = (units: number, residents: number) =>
    good(
      releaseGround(
        aBoard(
          Array.from({ length: 8 }, (_, i) => ({
            residents: i === 0 ? residents : 1500,
            rows: [i === 0 ? units : 60],
            placed: [],
          })),
          4,
          (_, row) => (row === 0 ? "Sør" : "Nord"),
        ),
        [],
      ),
    );

  test("with new residents and homes, under the same hash", () => {
    const { partition, kept } = partitionInForce(ground(90, 1700), first);
    expect(kept).toBe(true);
    expect(partition.hash).toBe(first.hash);
    expect(partition.zones[0]).toMatchObject({ residents: 1700, cap: 18 });
  });

  test("not where a zone has become too small, or areas are others", () => {
    expect(partitionInForce(ground(49, 1700), first).kept).toBe(false);
    expect(partitionInForce(ground(60, 999), first).kept).toBe(false);
    const renamed = ground(60, 1500);
    const areas = renamed.areas.map((area, i) => (i === 0 ? { ...area, id: "new" as typeof area.id } : area));
    expect(partitionInForce({ ...renamed, areas }, first).kept).toBe(false);
    expect(partitionInForce(ground(60, 1500), undefined).kept).toBe(false);
  });
});
