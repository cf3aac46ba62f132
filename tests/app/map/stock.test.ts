import { describe, expect, it } from "vitest";
import { layer } from "../../../src/app/map/layers/stock/index.ts";
import { type DwellingId, id } from "../../../src/engine/index.ts";
import { aMappedTown, aScene, featuresOf } from "./a-scene.ts";

const features = (scene = aScene()) => featuresOf(layer.draw(scene), "stock");

describe("the stock layer", () => {
  it("draws every dwelling with its standing and units", () => {
    expect(features().map(({ properties }) => properties)).toEqual([
      { id: "d1", units: 3, standing: "occupied" },
      { id: "d2", units: 1, standing: "vacant" },
      { id: "d3", units: 1, standing: "underRepair" },
      { id: "d4", units: 1, standing: "unknown" },
    ]);
  });

  it("draws only the homes that the filter of the stock lets through", () => {
    const shown = new Set(["d2", "d4"].map((one) => id<DwellingId>(one)));
    expect(features(aScene({ stockShown: shown })).map(({ properties }) => properties?.id)).toEqual([
      "d2",
      "d4",
    ]);
  });

  it("tells occupied, vacant and under repair apart by shape", () => {
    const { styles } = layer.draw(aScene());
    const style = (id: string) => styles.find(({ spec }) => spec.id === id)?.spec;
    const { colours } = aScene();
    expect(style("stock-occupied")).toMatchObject({
      type: "circle",
      paint: { "circle-color": colours.stock },
    });
    expect(style("stock-vacant")).toMatchObject({ type: "circle", paint: { "circle-color": colours.paper } });
    expect(style("stock-repair")?.type).toBe("symbol");
  });

  it("hides one standing and keeps the others", () => {
    const { styles } = layer.draw(aScene({ hidden: ["stock:occupied"] }));
    const shown = styles.filter((style) => style.shown).map(({ spec }) => spec.id);
    expect(shown).not.toContain("stock-occupied");
    expect(shown).toContain("stock-vacant");
  });

  it("hides all of it with the layer's own switch", () => {
    expect(layer.draw(aScene({ hidden: ["stock"] })).styles.some(({ shown }) => shown)).toBe(false);
  });

  it("adds a dwelling that the scenario acquires", () => {
    const scene = aScene({
      changes: [
        {
          id: "c1" as never,
          kind: "acquire-dwelling",
          dwelling: "new" as never,
          building: "block" as never,
          acquisition: "leased",
        },
      ],
    });
    expect(features(scene).map(({ properties }) => properties?.id)).toContain("new");
  });

  it("marks the dwelling that is selected without sending the others again", () => {
    const dataset = aMappedTown();
    const before = layer.draw(aScene({ dataset }));
    const after = layer.draw(aScene({ dataset, selection: { kind: "dwelling", id: "d2" } }));
    expect(after.sources.stock?.data).toBe(before.sources.stock?.data);
    expect(after.marks).toEqual([{ source: "stock", id: "d2", state: { selected: true } }]);
  });

  it("lists in the legend only what the register has", () => {
    const labels = (dataset = aMappedTown()) =>
      layer.legend?.(aScene({ dataset }))?.entries.map(({ label }) => label);
    expect(labels()).toEqual(["Kommunal boenhet", "Ledig nå", "Under oppussing"]);
    const all = aMappedTown();
    expect(
      labels({ ...all, dwellings: all.dwellings.filter(({ standing }) => standing === "vacant") }),
    ).toEqual(["Ledig nå"]);
  });

  it("names a dwelling under the pointer without saying who lives there", () => {
    const tip = layer.hit?.tip({ id: "d2", units: 1, standing: "vacant" }, aScene());
    expect(tip).toEqual({ title: "Bakkeveien 2", lines: ["1 boenhet", "Ledig nå"] });
  });
});
