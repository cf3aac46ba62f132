import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Facility, ROAD_USE, type Road, type RoadNetwork } from "../../../../src/engine/index.ts";
import { RoadWays } from "../../../../src/engine/siting/roads/index.ts";
import type { Travel } from "../../../../src/engine/siting/roads/road-costs.ts";
import { aTown, at } from "../../../support/a-town.ts";
import { ONE_WAY, road, roadsOf } from "../../../support/roads-of.ts";

const ON_FOOT: Travel = { mode: "walk" };
const BY_CAR: Travel = { mode: "drive", speed: 36 };

/** Shops at the points, called a, b, c … */
function shops(...points: readonly (readonly [number, number])[]): readonly Facility[] {
  let town = aTown();
  points.forEach(([x, y], k) => {
    town = town.facility(String.fromCharCode(97 + k), "grocery", at(x, y));
  });
  return town.dataset().facilities;
}

/** Metres on foot or seconds by car to the nearest, and which it is. */
function way(
  network: RoadNetwork,
  [x, y]: readonly [number, number],
  facilities: readonly Facility[],
  travel = ON_FOOT,
  limit = 150,
): { far: number; to: string } | undefined {
  const { reach } = new RoadWays(network).nearest(at(x, y), {
    services: "all",
    facilities: () => facilities,
    travel,
    limit,
  });
  return reach && { far: reach.cost / 1000, to: reach.facility.id };
}

describe("ways along roads", () => {
  const corner = roadsOf(road([0, 0, 300, 0]), road([300, 0, 300, 400]));

  test("are as long as the roads and the joins at both ends", () => {
    expect(way(corner, [0, 20], shops([310, 400]))).toEqual({ far: 20 + 300 + 400 + 10, to: "a" });
  });

  test("follow one edge from a place on it to another", () => {
    expect(way(corner, [50, 5], shops([120, -5]))).toEqual({ far: 5 + 70 + 5, to: "a" });
    expect(way(corner, [120, -5], shops([50, 5]))).toEqual({ far: 5 + 70 + 5, to: "a" });
  });

  test("lead to the nearest along the road, not to the nearest as the crow flies", () => {
    // b lies across the river, 60 m off, but the bridge is 300 m away.
    const river = roadsOf(road([0, 0, 300, 0]), road([300, 0, 300, 60]), road([300, 60, 0, 60]));
    expect(way(river, [0, 0], shops([0, 60], [200, 0]))).toEqual({ far: 200, to: "b" });
  });

  test("a join is a straight line: nearer than any road of its own bank, it does cross the river", () => {
    const banks = roadsOf(road([0, 0, 300, 0]), road([300, 0, 300, 60]), road([300, 60, 0, 60]));
    // The house is 25 m from the road on this bank and 35 m from the other: it joins this one.
    expect(way(banks, [10, 25], shops([10, 60]))?.far).toBe(25 + 290 + 60 + 290);
    // Within a limit of 20 m there is no road at all.
    expect(way(banks, [10, 25], shops([10, 60]), ON_FOOT, 20)).toBeUndefined();
  });

  test("of two as near, the one whose id comes first is taken", () => {
    const line = roadsOf(road([-100, 0, 0, 0]), road([0, 0, 100, 0]));
    expect(way(line, [0, 0], shops([100, 0], [-100, 0]))?.to).toBe("a");
    expect(way(line, [0, 0], shops([-100, 0], [100, 0]))?.to).toBe("a");
  });

  test("a one-way street binds cars and not walkers", () => {
    const loop = roadsOf(
      road([0, 0, 100, 0], { use: ONE_WAY }),
      road([100, 0, 100, 100], { use: ONE_WAY }),
      road([100, 100, 0, 100], { use: ONE_WAY }),
      road([0, 100, 0, 0], { use: ONE_WAY }),
    );
    // From the base at the second corner round to the first: three sides at 36 km/h.
    expect(way(loop, [0, 0], shops([100, 0]), BY_CAR)?.far).toBe(30);
    expect(way(loop, [0, 0], shops([100, 0]))?.far).toBe(100);
    // On one and the same edge: with the traffic 60 m, against it all the way round.
    expect(way(loop, [80, 0], shops([20, 0]), BY_CAR)?.far).toBe(6);
    expect(way(loop, [20, 0], shops([80, 0]), BY_CAR)?.far).toBe(34);
  });

  test("cars keep to the limit where it is known and to the given speed elsewhere, and the quickest way is taken", () => {
    const roads = roadsOf(
      road([0, 0, 0, 600], { speed: 18 }),
      road([0, 0, 400, 300], { speed: 72 }),
      road([400, 300, 0, 600], { speed: 72 }),
    );
    expect(way(roads, [0, 600], shops([0, 0]), BY_CAR)?.far).toBe(50);
    expect(way(roads, [0, 600], shops([0, 0]))?.far).toBe(600);
    expect(way(roadsOf(road([0, 0, 0, 600])), [0, 600], shops([0, 0]), BY_CAR)?.far).toBe(60);
  });

  test("walkers stay off the motorway, and cars off the path", () => {
    const two = roadsOf(
      road([0, 0, 500, 0], { use: ROAD_USE.driveForward | ROAD_USE.driveBackward }),
      road([0, 10, 0, 400], { use: ROAD_USE.walk }),
      road([0, 400, 500, 400], { use: ROAD_USE.walk }),
    );
    expect(way(two, [0, 10], shops([500, 390]))?.far).toBe(390 + 500 + 10);
    expect(way(two, [0, 10], shops([500, 10]), BY_CAR)?.far).toBe(1 + 50 + 1);
  });

  test("a place beside a loose piece of path is joined to the main network too", () => {
    const loose = roadsOf(road([0, 0, 1000, 0]), road([0, 30, 20, 30], { use: ROAD_USE.walk }));
    expect(way(loose, [10, 40], shops([900, 0]))?.far).toBe(40 + 890);
  });

  test("roads that are not connected lead nowhere", () => {
    const islands = roadsOf(road([0, 0, 1000, 0]), road([0, 2000, 500, 2000]));
    expect(way(islands, [0, 2000], shops([900, 0]))).toBeUndefined();
  });

  test("are drawn from the point to the road, along it and to the service", () => {
    const path = new RoadWays(corner).path(at(0, 20), {
      services: "all",
      facilities: () => shops([310, 400]),
      travel: ON_FOOT,
      limit: 150,
    });
    expect(path?.legs).toEqual([true, true]);
    expect(path?.line).toEqual([
      [0, 20],
      [0, 0],
      [300, 0],
      [300, 400],
      [310, 400],
    ]);
  });
});

describe("ways on random networks", () => {
  const SIDE = 5;
  const spot = fc.tuple(fc.integer({ min: 0, max: SIDE - 1 }), fc.integer({ min: 0, max: SIDE - 1 }));
  const use = fc.constantFrom(ROAD_USE.walk, ONE_WAY, 7, ROAD_USE.driveBackward, 6);
  const aRoad: fc.Arbitrary<Road> = fc
    .tuple(spot, spot, use, fc.constantFrom(-1, 18, 72))
    .filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1])
    .map(([a, b, bits, speed]) =>
      road(
        [...a, ...b].map((step) => step * 100),
        { use: bits, speed },
      ),
    );
  const aCase = fc.record({
    roads: fc.array(aRoad, { minLength: 4, maxLength: 18 }),
    travel: fc.constantFrom(ON_FOOT, BY_CAR),
    services: fc.array(spot, { minLength: 1, maxLength: 3 }),
    from: spot,
  });

  /** Every pair of corners by Floyd and Warshall; a road is an edge between its two ends, since corners lie nowhere else. */
  function plain({ roads, travel, services, from }: typeof aCase extends fc.Arbitrary<infer T> ? T : never) {
    const node = (x: number, y: number) => (y / 1000) * SIDE + x / 1000;
    const far = Array.from({ length: SIDE * SIDE }, (_, i) =>
      Array.from({ length: SIDE * SIDE }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
    );
    const onRoad = new Set<number>();
    for (const { lines, use: bits, speed } of roads) {
      const [ax, ay, bx, by] = lines[0] as [number, number, number, number];
      const [a, b] = [node(ax, ay), node(bx, by)];
      const millimetres = Math.round(Math.hypot(bx - ax, by - ay) * 100);
      const cost =
        travel.mode === "walk"
          ? millimetres
          : Math.round((millimetres * 3.6) / (speed > 0 ? speed : travel.speed));
      const [on, back] = travel.mode === "walk" ? [bits & 1, bits & 1] : [bits & 2, bits & 4];
      if (on || back) onRoad.add(a).add(b);
      const row = (i: number) => far[i] as number[];
      if (on) row(a)[b] = Math.min(row(a)[b] as number, cost);
      if (back) row(b)[a] = Math.min(row(b)[a] as number, cost);
    }
    const all = [...far.keys()];
    for (const k of all)
      for (const i of all)
        for (const j of all) {
          const row = far[i] as number[];
          row[j] = Math.min(row[j] as number, (row[k] as number) + ((far[k] as number[])[j] as number));
        }
    const home = node(from[0] * 1000, from[1] * 1000);
    let best = Number.POSITIVE_INFINITY;
    for (const [x, y] of services) {
      const service = node(x * 1000, y * 1000);
      if (onRoad.has(home) && onRoad.has(service))
        best = Math.min(best, (far[service] as number[])[home] as number);
    }
    return best;
  }

  test("are what Floyd and Warshall find, from the services outward and with the traffic", () => {
    let found = 0;
    fc.assert(
      fc.property(aCase, (one) => {
        const { from, services, travel } = one;
        // Roads that pass a corner without having it join in the middle, which the plain search knows nothing of.
        fc.pre(!one.roads.some((line) => passesCorner(line, [...services, from])));
        const network = roadsOf(...one.roads);
        const facilities = shops(...services.map(([x, y]) => [x * 100, y * 100] as const));
        // Joined only to what runs through the very point: on a grid the next road may be no nearer than 20 m.
        const seen = way(network, [from[0] * 100, from[1] * 100], facilities, travel, 0.001);
        const expected = plain(one);
        if (Number.isFinite(expected)) found += 1;
        expect(seen?.far ?? Number.POSITIVE_INFINITY).toBe(expected / 1000);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(20);
  });

  const passesCorner = ({ lines }: Road, spots: readonly (readonly [number, number])[]) => {
    const [ax, ay, bx, by] = (lines[0] as [number, number, number, number]).map((step) => step / 1000) as [
      number,
      number,
      number,
      number,
    ];
    return spots.some(
      ([x, y]) =>
        (bx - ax) * (y - ay) === (by - ay) * (x - ax) && (x - ax) * (x - bx) + (y - ay) * (y - by) < 0,
    );
  };

  test("do not depend on the order of roads or services", () => {
    fc.assert(
      fc.property(aCase, ({ roads, from, services, travel }) => {
        const facilities = shops(...services.map(([x, y]) => [x * 100 + 3, y * 100 + 7] as const));
        const point = [from[0] * 100 + 11, from[1] * 100] as const;
        const seen = way(roadsOf(...roads), point, facilities, travel);
        expect(way(roadsOf(...roads.toReversed()), point, facilities, travel)).toEqual(seen);
      }),
    );
  });
});
