import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { groupOutline } from "../../../src/app/map/layers/groups/group-outline.ts";
import { layer } from "../../../src/app/map/layers/groups/index.ts";
import type { Groups } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { aScene, featuresOf } from "./a-scene.ts";

const groups: Groups = {
  kind: "groups",
  count: "programme",
  metres: 150,
  least: 5,
  groups: [
    {
      units: 7,
      places: [
        { key: "dwelling:a", at: at(300_100, 6_600_100), units: 4 },
        { key: "dwelling:b", at: at(300_200, 6_600_100), units: 3 },
      ],
      at: at(300_143, 6_600_100),
      reach: 57,
    },
    {
      units: 5,
      places: [{ key: "dwelling:c", at: at(301_000, 6_600_100), units: 5 }],
      at: at(301_000, 6_600_100),
      reach: 0,
    },
  ],
  scattered: 3,
};

describe("the line around a group", () => {
  test("is a circle around one home, and around two a capsule", () => {
    const one = groupOutline([{ x: 10, y: 20 }], 75);
    for (const [x, y] of one) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(75, 9);
    const xs = groupOutline([at(0, 0), at(100, 0)], 50).map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([-50, 150]);
  });

  test("turns left at every corner, and every home is inside with the metres to spare", () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (homes) => {
        const ring = groupOutline(homes, 60);
        ring.forEach(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % ring.length] as readonly [number, number];
          const length = Math.hypot(bx - ax, by - ay);
          for (const { x, y } of homes) {
            const left = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
            // A circle of 24 corners is nearest in the middle of a side.
            expect(left).toBeGreaterThan(60 * Math.cos(Math.PI / 24) - 1e-3);
          }
        });
      }),
    );
  });
});

describe("the layer of groups", () => {
  test("draws a closed line around each, and says how many are within how far", () => {
    const drawing = layer.draw(aScene({ groups }));
    const [ring] = featuresOf(drawing, "groups").map(({ geometry }) => (geometry as Polygon).coordinates[0]);
    expect(ring?.at(0)).toEqual(ring?.at(-1));
    expect(featuresOf(drawing, "group-labels").map(({ properties }) => properties?.label)).toEqual([
      "7 boenheter innen 60 m",
      "5 boenheter på samme sted",
    ]);
  });

  test("is away when it is switched off, when nobody has asked, and when there is none", () => {
    const shown = (told: Parameters<typeof aScene>[0]) =>
      layer.draw(aScene(told)).styles.some((style) => style.shown);
    expect(shown({ groups })).toBe(true);
    expect(shown({ groups, hidden: ["groups"] })).toBe(false);
    expect(shown({})).toBe(false);
    expect(shown({ groups: { ...groups, groups: [] } })).toBe(false);
  });
});
