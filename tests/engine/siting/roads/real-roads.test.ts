import { describe, expect, test } from "vitest";
import { type Facility, networkFigures, type RoadNetwork, roadsIn } from "../../../../src/engine/index.ts";
import { RoadWays } from "../../../../src/engine/siting/roads/index.ts";
import { built } from "../../../formats/a-file.ts";
import { aTown, at } from "../../../support/a-town.ts";
import { hasSamples, sample } from "../../../support/shared-samples.ts";

/** Streets and paths of Grünerløkka, Oslo, as OpenStreetMap had them. */
async function oslo() {
  const { name, bytes } = sample("osm/oslo_gruner_highways.geojson");
  return built("roads", name, bytes);
}

/** Millimetres on foot from one corner to every other, by the book: every corner a junction, every pair of them an edge. */
function plainDistances(network: RoadNetwork, from: string): ReadonlyMap<string, number> {
  const next = new Map<string, Map<string, number>>();
  const join = (a: string, b: string, millimetres: number) => {
    const all = next.get(a) ?? new Map<string, number>();
    all.set(b, Math.min(all.get(b) ?? Number.POSITIVE_INFINITY, millimetres));
    next.set(a, all);
  };
  for (const { lines } of roadsIn(network))
    for (const line of lines)
      for (let k = 2; k < line.length; k += 2) {
        const [ax, ay, bx, by] = line.slice(k - 2, k + 2) as [number, number, number, number];
        const millimetres = Math.round(Math.hypot(bx - ax, by - ay) * 100);
        join(`${ax} ${ay}`, `${bx} ${by}`, millimetres);
        join(`${bx} ${by}`, `${ax} ${ay}`, millimetres);
      }
  const far = new Map([[from, 0]]);
  // Waves until nothing gets nearer (Bellman and Ford): slow, and nothing like what it is held against.
  let wave = new Set([from]);
  while (wave.size > 0) {
    const coming = new Set<string>();
    for (const a of wave)
      for (const [b, millimetres] of next.get(a) ?? []) {
        const sofar = (far.get(a) as number) + millimetres;
        if (sofar >= (far.get(b) ?? Number.POSITIVE_INFINITY)) continue;
        far.set(b, sofar);
        coming.add(b);
      }
    wave = coming;
  }
  return far;
}

describe.skipIf(!hasSamples)("the streets of Grünerløkka", () => {
  test("are 4706 rows of OpenStreetMap, all read, in one main network with some loose paths", async () => {
    const { counts, records } = await oslo();
    expect(counts).toEqual({ read: 4706, accepted: 4706, repaired: 0, rejected: 0 });
    const { edges, outside, kilometres } = networkFigures(records);
    expect(edges).toBeGreaterThan(counts.accepted);
    expect(outside / edges).toBeLessThan(0.02);
    expect(kilometres).toBeCloseTo(285.1, 1);
  });

  test("are as far to walk as a search by the book finds, from one corner to 400 others", async () => {
    const { records } = await oslo();
    const corners = [...new Set(roadsIn(records).map(({ lines }) => `${lines[0]?.[0]} ${lines[0]?.[1]}`))];
    const pointOf = (corner: string) => {
      const [x, y] = corner.split(" ").map((decimetres) => Number(decimetres) / 10) as [number, number];
      return at(x, y);
    };
    const home = corners[0] as string;
    const facilities: readonly Facility[] = aTown()
      .facility("a", "grocery", pointOf(home))
      .dataset().facilities;
    const ways = new RoadWays(records);
    const far = plainDistances(records, home);
    let connected = 0;
    for (let k = 1; k <= 400; k += 1) {
      const corner = corners[Math.floor((k * corners.length) / 401)] as string;
      const { reach } = ways.nearest(pointOf(corner), {
        services: "one",
        facilities: () => facilities,
        travel: { mode: "walk" },
        // Joined to nothing but the corner itself.
        limit: 0.001,
      });
      expect(reach?.cost, corner).toBe(far.get(corner));
      if (reach) connected += 1;
    }
    expect(connected).toBeGreaterThan(350);
  });
});
