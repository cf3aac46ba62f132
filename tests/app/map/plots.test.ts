import { describe, expect, it } from "vitest";
import { layer } from "../../../src/app/map/layers/plots/index.ts";
import { plotIcon } from "../../../src/app/map/layers/plots/plot-icons.ts";
import { layer as proposals } from "../../../src/app/map/layers/proposals/index.ts";
import { TONES } from "../../../src/app/ui/tone.ts";
import { at, type ChangeId, id } from "../../../src/engine/index.ts";
import { aScene, featuresOf, openPlot } from "./a-scene.ts";

const data = featuresOf;

describe("the plots layer", () => {
  it("gives every plot a house with its number and an outline", () => {
    const drawing = layer.draw(aScene());
    expect(data(drawing, "plots")).toHaveLength(2);
    expect(data(drawing, "plot-outlines")).toHaveLength(2);
    expect(drawing.images.flatMap(({ texts }) => texts?.map(({ text }) => text))).toEqual(["1", "2"]);
  });

  it("says the state of the constraints by shape, a different one for each", () => {
    const scene = aScene();
    const shapes = TONES.map((tone) => JSON.stringify(plotIcon(1, tone, false, scene).paths.at(-1)?.d));
    expect(new Set(shapes).size).toBe(TONES.length);
  });

  it("gives way to a proposal that stands on the plot", () => {
    const scene = aScene({ changes: [openPlot("t1")] });
    expect(data(layer.draw(scene), "plots").map(({ properties }) => properties?.id)).toEqual(["t2"]);
    expect(data(proposals.draw(scene), "proposals").map(({ properties }) => properties?.plot)).toEqual([
      "t1",
    ]);
  });

  it("selects the plot by its house and by its outline", () => {
    expect(layer.hit?.subject({ id: "t2" }, aScene())).toEqual({ kind: "plot", id: "t2" });
  });

  it("tells the score and the constraints under the pointer", () => {
    const tip = layer.hit?.tip({ id: "t1" }, aScene());
    expect(tip?.title).toBe("Tomt 1: Jordet");
    expect(tip?.lines[0]).toMatch(/^Egnethet \d+/);
    expect(tip?.lines[1]).toMatch(/^Krav: /);
  });
});

describe("the proposals layer", () => {
  it("writes how many houses are proposed", () => {
    const { images } = proposals.draw(aScene({ changes: [openPlot("t1", 4)] }));
    expect(images[0]?.texts?.[0]?.text).toBe("4");
  });

  it("stands where the pointer has it while it is dragged", () => {
    const to = at(300_777, 6_600_555);
    const scene = aScene({
      changes: [openPlot("t1")],
      draft: {
        change: { id: id<ChangeId>("dragged"), kind: "move-proposal", proposal: id<ChangeId>("open-t1"), to },
        answer: null,
      },
    });
    const [house] = data(proposals.draw(scene), "proposals");
    expect(house?.geometry).toEqual({ type: "Point", coordinates: scene.degrees.point(to) });
  });

  it("shows the houses that are being placed for the first time", () => {
    const scene = aScene({
      draft: { change: { ...openPlot("t1"), at: at(300_400, 6_600_400) } as never, answer: null },
    });
    expect(data(proposals.draw(scene), "proposals")).toHaveLength(1);
  });

  it("is in the legend by the name of the alternative, and only when there is one", () => {
    expect(proposals.legend?.(aScene())).toBeNull();
    expect(proposals.legend?.(aScene({ changes: [openPlot("t1")] }))?.entries[0]?.label).toBe(
      "Forslag i Alternativ A",
    );
  });
});
