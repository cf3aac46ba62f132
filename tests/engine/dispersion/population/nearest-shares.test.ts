import fc from "fast-check";
import { expect, test } from "vitest";
import { NearestShares } from "../../../../src/engine/dispersion/population/nearest-shares.ts";

interface Address {
  readonly x: number;
  readonly y: number;
  readonly dwellings: number;
}
interface Unit {
  readonly x: number;
  readonly y: number;
  readonly units: number;
}

const nearest = (addresses: readonly Address[], units: readonly Unit[]) =>
  new NearestShares(
    {
      x: Float64Array.from(addresses, ({ x }) => x),
      y: Float64Array.from(addresses, ({ y }) => y),
      dwellings: Int32Array.from(addresses, ({ dwellings }) => dwellings),
    },
    {
      x: Float64Array.from(units, ({ x }) => x),
      y: Float64Array.from(units, ({ y }) => y),
      units: Int32Array.from(units, ({ units: many }) => many),
    },
  );
const around = (shares: NearestShares, x: number, y: number, ...ks: number[]) => [
  ...shares.shares(Float64Array.of(x), Float64Array.of(y), ks),
];

test("a small case by hand", () => {
  const shares = nearest(
    [
      { x: 0, y: 0, dwellings: 4 },
      { x: 10, y: 0, dwellings: 6 },
      { x: 30, y: 0, dwellings: 10 },
    ],
    [
      { x: 1, y: 1, units: 2 },
      { x: 30, y: 0, units: 5 },
    ],
  );
  // 4 homes with 2 units; then 6 without; then half of the last address's 10, with half of its 5 units.
  expect(around(shares, 0, 0, 2, 4, 10, 15, 20, 21)).toEqual([0.5, 0.5, 0.2, 4.5 / 15, 0.35, Number.NaN]);
  expect(shares.overall).toBe(7 / 20);
});

test("addresses equally far are taken in proportion, whichever comes first in the file", () => {
  const both: Address[] = [
    { x: -10, y: 0, dwellings: 2 },
    { x: 10, y: 0, dwellings: 6 },
  ];
  const units = [{ x: 10, y: 0, units: 4 }];
  // 4 of 8 homes: half of all, and half of the 4 units.
  for (const addresses of [both, both.toReversed()])
    expect(around(nearest(addresses, units), 0, 0, 4)).toEqual([0.5]);
});

test("dwellings that are not known count as one, and an address has as many homes as it has units", () => {
  const shares = nearest(
    [
      { x: 0, y: 0, dwellings: -1 },
      { x: 10, y: 0, dwellings: 1 },
    ],
    [{ x: 10, y: 2, units: 3 }],
  );
  expect(shares.overall).toBe(3 / 4);
  expect(around(shares, 0, 0, 1, 4, 5)).toEqual([0, 0.75, Number.NaN]);
});

test("a unit between two addresses is the western's, whichever comes first", () => {
  const both: Address[] = [
    { x: 0, y: 0, dwellings: 1 },
    { x: 20, y: 0, dwellings: 1 },
  ];
  for (const addresses of [both, both.toReversed()])
    expect(around(nearest(addresses, [{ x: 10, y: 0, units: 1 }]), 0, 0, 1)).toEqual([1]);
});

test("units at a point with two addresses are in the larger, whichever comes first", () => {
  const both: Address[] = [
    { x: 0, y: 0, dwellings: 1 },
    { x: 0, y: 0, dwellings: 5 },
  ];
  for (const addresses of [both, both.toReversed()])
    expect(nearest(addresses, [{ x: 0, y: 0, units: 4 }]).overall).toBe(4 / 6);
});

test("without addresses nothing is said", () => {
  const shares = nearest([], [{ x: 0, y: 0, units: 1 }]);
  expect(around(shares, 0, 0, 1, 100)).toEqual([Number.NaN, Number.NaN]);
  expect(shares.overall).toBeNaN();
});

/** Huddled and on a lattice, so that cells are crowded and distances tie. */
const someAddresses = fc.array(
  fc.record({
    x: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 })),
    y: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
    dwellings: fc.integer({ min: -1, max: 5 }),
  }),
  { minLength: 1, maxLength: 80 },
);
const someUnits = fc.array(
  fc.record({
    x: fc.integer({ min: -20, max: 920 }),
    y: fc.integer({ min: -20, max: 420 }),
    units: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 12 },
);
const somewhere = fc.record({
  x: fc.integer({ min: -500, max: 1400 }),
  y: fc.integer({ min: -500, max: 900 }),
});

/** Every address sorted by distance, ring by ring, by the definition. */
function plainShare(
  addresses: readonly Address[],
  units: readonly Unit[],
  at: { x: number; y: number },
  k: number,
): number {
  const far = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
  const own = addresses.map(() => 0);
  for (const unit of units) {
    const [best] = [...addresses.keys()].sort((i, j) => {
      const [a, b] = [addresses[i] as Address, addresses[j] as Address];
      return far(a, unit) - far(b, unit) || a.x - b.x || a.y - b.y;
    });
    // Addresses at one point are one address to the eye: units go to the point.
    const home = addresses[best as number] as Address;
    const same = addresses.findIndex(({ x, y }) => x === home.x && y === home.y);
    own[same] = (own[same] as number) + unit.units;
  }
  const rings = new Map<number, { homes: number; units: number }>();
  addresses.forEach((address, i) => {
    const ring = rings.get(far(address, at)) ?? { homes: 0, units: 0 };
    rings.set(far(address, at), ring);
    const many = address.dwellings === -1 ? 1 : address.dwellings;
    ring.homes += Math.max(many, own[i] as number);
    ring.units += own[i] as number;
  });
  let [homes, found] = [0, 0];
  for (const [, ring] of [...rings].sort(([a], [b]) => a - b)) {
    const part = ring.homes === 0 ? 0 : Math.min(1, (k - homes) / ring.homes);
    homes += part * ring.homes;
    found += part * ring.units;
    if (homes >= k) return found / k;
  }
  return Number.NaN;
}

/** Addresses at one point are told apart by nothing, so that which of them a unit is given to must not matter either. */
const apart = (addresses: readonly Address[]) => [
  ...new Map(addresses.map((address) => [`${address.x} ${address.y}`, address])).values(),
];

test("shares are those of sorting all addresses", () => {
  fc.assert(
    fc.property(someAddresses, someUnits, fc.array(somewhere, { maxLength: 5 }), (all, units, points) => {
      const addresses = apart(all);
      const shares = nearest(addresses, units);
      for (const at of points)
        for (const k of [1, 7, 30, 90]) {
          const plain = plainShare(addresses, units, at, k);
          const [found] = around(shares, at.x, at.y, k);
          if (Number.isNaN(plain)) expect(found).toBeNaN();
          else expect(found).toBeCloseTo(plain, 12);
        }
    }),
    { numRuns: 300 },
  );
});

test("the order of addresses and units changes nothing, also of addresses at one point", () => {
  fc.assert(
    fc.property(someAddresses, someUnits, somewhere, (addresses, units, { x, y }) => {
      const turned = nearest(addresses.toReversed(), units.toReversed());
      const [a, b] = [around(nearest(addresses, units), x, y, 3, 40), around(turned, x, y, 3, 40)];
      a.forEach((one, q) => {
        if (Number.isNaN(one)) expect(b[q]).toBeNaN();
        else expect(b[q]).toBeCloseTo(one, 12);
      });
    }),
  );
});

test("the order in which ks are asked for is the order of the answers", () => {
  const shares = nearest(
    [
      { x: 0, y: 0, dwellings: 4 },
      { x: 10, y: 0, dwellings: 6 },
    ],
    [{ x: 0, y: 0, units: 2 }],
  );
  expect(around(shares, 0, 0, 10, 4)).toEqual([0.2, 0.5]);
});
