import { describe, expect, it } from "vitest";
import { layer } from "../../../src/app/map/layers/rings/index.ts";
import { type Assessment, at, type ChangeId, id } from "../../../src/engine/index.ts";
import { aScene, featuresOf, openPlot } from "./a-scene.ts";

const drawn = (scene = aScene()) => {
  const drawing = layer.draw(scene);
  const labels = featuresOf(drawing, "ring-labels");
  return {
    circles: featuresOf(drawing, "rings"),
    labels: labels.map(({ properties }) => String(properties?.label)),
  };
};
const plotSelected = { kind: "plot", id: "t1" } as const;

describe("the rings layer", () => {
  it("draws nothing while nothing is selected", () => {
    expect(drawn().circles).toEqual([]);
  });

  it("stands around the selected plot, widest first, with the counts before and after", () => {
    const { circles, labels } = drawn(aScene({ selection: plotSelected }));
    expect(circles.map(({ properties }) => properties?.radius)).toEqual([600, 300, 150]);
    expect(labels[2]).toBe("150 m · 0 → 2");
  });

  it("is as wide on the ground as it says", () => {
    const scene = aScene({ selection: plotSelected });
    const [widest] = drawn(scene).circles;
    const geometry = widest?.geometry;
    if (geometry?.type !== "Polygon") throw new Error("a ring is a polygon");
    const centre = scene.dataset.plots[0]?.at ?? at(0, 0);
    for (const [lng = 0, lat = 0] of geometry.coordinates[0] ?? []) {
      const corner = scene.degrees.metres({ lng, lat });
      expect(Math.hypot(corner.x - centre.x, corner.y - centre.y)).toBeCloseTo(600, 0);
    }
  });

  it("stands without numbers around a dwelling nobody has counted for", () => {
    const { labels } = drawn(aScene({ selection: { kind: "dwelling", id: "d1" } }));
    expect(labels).toEqual(["600 m", "300 m", "150 m"]);
  });

  it("follows what is dragged, with the answer for where it is", () => {
    const base = aScene({ changes: [openPlot("t1")] });
    const place = (base.assessment as Assessment).plots[0];
    if (!place) throw new Error("the town has plots");
    const to = at(300_900, 6_600_900);
    const scene = {
      ...base,
      draft: {
        change: { id: id<ChangeId>("dragged"), kind: "move-proposal", proposal: id<ChangeId>("open-t1"), to },
        answer: {
          place: { ...place, ringsAfter: place.ringsAfter.map((ring) => ({ ...ring, programmeUnits: 7 })) },
          findings: [],
          scores: [],
          areas: [],
          problems: [],
        },
      },
    } as const;
    expect(drawn(scene).labels[0]).toContain("→ 7");
    const [feature] = featuresOf(layer.draw(scene), "ring-labels");
    if (feature?.geometry.type !== "Point") throw new Error("a label is a point");
    const [lng = 0, lat = 0] = feature.geometry.coordinates;
    const where = scene.degrees.metres({ lng, lat });
    expect(where.x).toBeCloseTo(to.x, 0);
    expect(where.y).toBeCloseTo(to.y + 600, 0);
  });

  it("sends nothing anew when the same rings are asked for", () => {
    const scene = aScene({ selection: plotSelected });
    const again = { ...scene, hover: { kind: "neighbourhood", id: "west" } } as const;
    expect(layer.draw(again).sources.rings?.data).toBe(layer.draw(scene).sources.rings?.data);
  });
});
