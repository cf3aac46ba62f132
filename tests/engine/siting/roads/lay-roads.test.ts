import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hashDataset,
  layRoads,
  networkFigures,
  type RoadNetwork,
  roadsIn,
} from "../../../../src/engine/index.ts";
import { aTown } from "../../../support/a-town.ts";
import { ONE_WAY, road, roadsOf } from "../../../support/roads-of.ts";

const edgesOf = ({ start, x, y }: RoadNetwork): string[] =>
  Array.from({ length: start.length - 1 }, (_, edge) => {
    const corners: string[] = [];
    for (let k = start[edge] as number; k < (start[edge + 1] as number); k++)
      corners.push(`${(x[k] as number) / 10},${(y[k] as number) / 10}`);
    return corners.join(" ");
  });

describe("roads laid as a network", () => {
  test("are cut where they share a corner", () => {
    const network = roadsOf(road([0, 0, 100, 0, 200, 0]), road([100, 0, 100, 50]));
    expect(edgesOf(network)).toEqual(["0,0 100,0", "100,0 200,0", "100,0 100,50"]);
  });

  test("pass over one another where they cross without a shared corner, as on a bridge", () => {
    const network = roadsOf(road([0, 0, 200, 0]), road([100, -50, 100, 50]));
    expect(edgesOf(network)).toEqual(["0,0 200,0", "100,-50 100,50"]);
    expect(networkFigures(network)).toMatchObject({ edges: 2, parts: 2, outside: 1 });
  });

  test("keep their bends, and are cut where a road passes the same corner twice", () => {
    const network = roadsOf(road([0, 0, 50, 0, 100, 0, 100, 50, 50, 50, 50, 0, 50, -50]));
    expect(edgesOf(network)).toEqual(["0,0 50,0", "50,0 100,0 100,50 50,50 50,0", "50,0 50,-50"]);
  });

  test("that only go on from one line to the next of the same row are one edge", () => {
    const whole = layRoads([
      {
        ...road([0, 0, 10, 0]),
        lines: [
          [0, 0, 100, 0],
          [100, 0, 200, 0],
        ],
      },
    ]);
    expect(edgesOf(whole)).toEqual(["0,0 10,0 20,0"]);
  });

  test("are the same roads again when taken apart, and laid again the same network", () => {
    fc.assert(
      fc.property(someRoads, (roads) => {
        const network = roadsOf(...roads);
        expect(layRoads(roadsIn(network))).toEqual(network);
      }),
    );
  });

  test("have the same hash whatever the order of the rows, and another one when a road is gone or turned", () => {
    const dataset = aTown().dataset();
    const hash = (roads: RoadNetwork) => hashDataset({ ...dataset, roads });
    const roads = [road([0, 0, 100, 0, 200, 0], { use: ONE_WAY }), road([100, 0, 100, 50])];
    const known = hash(roadsOf(...roads));
    expect(hash(roadsOf(...roads.toReversed()))).toBe(known);
    expect(hash(roadsOf(roads[0] as (typeof roads)[0]))).not.toBe(known);
    expect(hash(roadsOf(road([200, 0, 100, 0, 0, 0], { use: ONE_WAY }), road([100, 0, 100, 50])))).not.toBe(
      known,
    );
    expect(hashDataset(dataset)).not.toBe(known);
  });

  test("tell of one-way streets that lead in or out only", () => {
    const square = [road([0, 0, 100, 0]), road([100, 0, 100, 100]), road([100, 100, 0, 0])];
    expect(networkFigures(roadsOf(...square)).deadOneWays).toBe(0);
    const round = square.map((one) => ({ ...one, use: ONE_WAY }));
    expect(networkFigures(roadsOf(...round)).deadOneWays).toBe(0);
    const stub = road([100, 0, 200, 0], { use: ONE_WAY });
    expect(networkFigures(roadsOf(...round, stub)).deadOneWays).toBe(1);
  });
});

const someRoads = fc.array(
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 2,
      maxLength: 6,
    })
    .filter((corners) => corners.some(([x, y]) => x !== corners[0]?.[0] || y !== corners[0]?.[1]))
    .map((corners) => road(corners.flatMap(([x, y]) => [x * 10, y * 10]))),
  { minLength: 1, maxLength: 6 },
);
