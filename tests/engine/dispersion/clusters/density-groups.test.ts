import fc from "fast-check";
import { expect, test } from "vitest";
import { densityGroups } from "../../../../src/engine/dispersion/clusters/density-groups.ts";

const line = (...x: number[]) => [Float64Array.from(x), new Float64Array(x.length)] as const;
const ones = (many: number) => new Int32Array(many).fill(1);

test("two rows of homes, and one alone", () => {
  const { groupOf, units, core } = densityGroups(...line(0, 10, 20, 100, 110, 120, 130, 500), ones(8), {
    metres: 10,
    least: 3,
  });
  // The row of four is the larger; ends are not core, having one neighbour each.
  expect([...groupOf]).toEqual([1, 1, 1, 0, 0, 0, 0, -1]);
  expect(units).toEqual([4, 3]);
  expect([...core]).toEqual([0, 1, 0, 0, 1, 1, 0, 0]);
});

test("a block of flats is a group by itself, and an empty one is in none", () => {
  const found = densityGroups(...line(0, 5, 50), Int32Array.of(5, 0, 4), { metres: 10, least: 5 });
  expect([...found.groupOf]).toEqual([0, -1, -1]);
  expect(found.units).toEqual([5]);
});

test("a home between two groups is of the nearer core's, and of the western's where both are as near", () => {
  // Nine units in the east and nine in the west; the home between them sees the three nearest of each, which with its own
  // is one too few to be core and make them one.
  const withHomeAt = (x: number) =>
    densityGroups(...line(26, 25, 20, x, 0, -5, -6), Int32Array.of(3, 3, 3, 1, 3, 3, 3), {
      metres: 12,
      least: 8,
    });
  const [east, west] = [2, 4];
  for (const [x, expected] of [
    [11, east],
    [10, west],
    [9, west],
  ] as const) {
    const { groupOf, core, units } = withHomeAt(x);
    expect(core[3]).toBe(0);
    expect(groupOf[3]).toBe(groupOf[expected]);
    expect(units).toEqual([10, 9]);
  }
});

const someHomes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 30 }),
    y: fc.integer({ min: 0, max: 30 }),
    units: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 40 },
);
const someLimits = fc.record({
  metres: fc.integer({ min: 0, max: 8 }),
  least: fc.integer({ min: 1, max: 8 }),
});
type Home = { readonly x: number; readonly y: number; readonly units: number };

const grouped = (homes: readonly Home[], limits: { metres: number; least: number }) =>
  densityGroups(
    Float64Array.from(homes, ({ x }) => x),
    Float64Array.from(homes, ({ y }) => y),
    Int32Array.from(homes, ({ units }) => units),
    limits,
  );

test("groups are those of the definition", () => {
  fc.assert(
    fc.property(someHomes, someLimits, (homes, limits) => {
      const { groupOf, units, core } = grouped(homes, limits);
      const far = (a: Home, b: Home) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
      const near = (a: Home) => homes.filter((b) => b.units > 0 && far(a, b) <= limits.metres ** 2);
      const isCore = homes.map(
        (a) => a.units > 0 && near(a).reduce((sum, b) => sum + b.units, 0) >= limits.least,
      );
      expect([...core]).toEqual(isCore.map(Number));
      // Reach of each core home, by walking from core to core.
      homes.forEach((a, i) => {
        if (!isCore[i]) return;
        const reached = new Set([i]);
        for (const k of reached)
          homes.forEach((b, j) => {
            if (isCore[j] && far(homes[k] as Home, b) <= limits.metres ** 2) reached.add(j);
          });
        homes.forEach((_, j) => {
          if (isCore[j]) expect(groupOf[j] === groupOf[i]).toBe(reached.has(j));
        });
        expect(a.units).toBeGreaterThan(0);
      });
      homes.forEach((a, i) => {
        if (isCore[i]) return;
        const cores = homes
          .flatMap((b, j) => (isCore[j] && a.units > 0 && far(a, b) <= limits.metres ** 2 ? [j] : []))
          .sort((p, q) => {
            const [b, c] = [homes[p] as Home, homes[q] as Home];
            return far(a, b) - far(a, c) || b.x - c.x || b.y - c.y;
          });
        expect(groupOf[i]).toBe(cores[0] === undefined ? -1 : groupOf[cores[0]]);
      });
      expect(units).toEqual(units.toSorted((a, b) => b - a));
      units.forEach((many, group) => {
        const own = homes.reduce((sum, home, i) => sum + (groupOf[i] === group ? home.units : 0), 0);
        expect(own).toBe(many);
      });
    }),
  );
});

test("the order of homes changes nothing, not even the numbers of groups", () => {
  fc.assert(
    fc.property(someHomes, someLimits, (homes, limits) => {
      const turned = grouped(homes.toReversed(), limits);
      expect([...turned.groupOf.toReversed()]).toEqual([...grouped(homes, limits).groupOf]);
    }),
  );
});
