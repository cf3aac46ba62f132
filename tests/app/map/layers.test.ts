import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BANDS } from "../../../src/app/map/layer.ts";
import { LAYERS } from "../../../src/app/map/layers/index.ts";
import { aMappedTown, aScene, openPlot } from "./a-scene.ts";

const fullScene = () =>
  aScene({
    changes: [openPlot("t1")],
    selection: { kind: "plot", id: "t1" },
    footprints: "https://example.test/buildings.json",
    basemap: {
      attribution: "",
      bounds: [3, 59, 4, 60],
      layers: Object.fromEntries(
        ["land", "green", "lakes", "streams", "roads", "places"].map((name) => [
          name,
          { type: "FeatureCollection", features: [] },
        ]),
      ),
    },
  });

describe("the register of layers", () => {
  it("holds every layer folder, each under its own name", () => {
    const folders = readdirSync("src/app/map/layers", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(LAYERS.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it("gives every style layer a name of its own", () => {
    const ids = LAYERS.flatMap((layer) => layer.draw(fullScene()).styles.map(({ spec }) => spec.id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(LAYERS.map((layer) => [layer.id, layer] as const))(
    "lets %s draw from its own sources only",
    (_, layer) => {
      const { sources, styles } = layer.draw(fullScene());
      for (const { spec, band } of styles) {
        expect(BANDS).toContain(band);
        if ("source" in spec) expect(Object.keys(sources)).toContain(spec.source);
      }
    },
  );

  it.each(LAYERS.map((layer) => [layer.id, layer] as const))(
    "has %s bring every icon it names",
    (_, layer) => {
      for (const theme of ["light", "dark"] as const) {
        const { images, styles, sources } = layer.draw({ ...fullScene(), theme });
        const brought = new Set(images.map(({ id }) => id));
        const named = `${JSON.stringify(styles)}${JSON.stringify(Object.values(sources))}`.match(
          /[\w-]+@(light|dark)/g,
        );
        for (const id of named ?? []) expect(brought).toContain(id);
      }
    },
  );

  it("lets the pointer ask only for style layers that can be drawn", () => {
    const scene = fullScene();
    for (const layer of LAYERS) {
      const drawn = layer.draw(scene).styles.map(({ spec }) => spec.id);
      const asked = layer.hit?.styles ?? [];
      // Zones and facilities answer for every kind there may be; a town has some of them.
      if (layer.id !== "zones" && layer.id !== "facilities")
        expect(drawn).toEqual(expect.arrayContaining([...asked]));
      else expect(asked.some((id) => drawn.includes(id))).toBe(true);
    }
  });

  it("lets every legend line switch something that is drawn", () => {
    const scene = fullScene();
    for (const layer of LAYERS)
      for (const { toggle } of layer.legend?.(scene)?.entries ?? []) {
        const without = { ...scene, hidden: new Set([toggle]) };
        const shown = (one: typeof scene) => layer.draw(one).styles.filter((style) => style.shown).length;
        expect(shown(without), toggle).toBeLessThan(shown(scene));
      }
  });

  it("draws the same objects again when nothing has changed, so that nothing is sent twice", () => {
    const scene = fullScene();
    for (const layer of LAYERS) {
      const first = layer.draw(scene).sources;
      const again = layer.draw({ ...scene }).sources;
      for (const [name, source] of Object.entries(first)) expect(again[name]?.data, name).toBe(source.data);
    }
  });

  it("draws a municipality with nothing in it", () => {
    const town = aMappedTown();
    const empty = {
      ...town,
      dwellings: [],
      plots: [],
      neighbourhoods: [],
      buildings: [],
      facilities: [],
      zones: [],
    };
    for (const layer of LAYERS) expect(() => layer.draw(aScene({ dataset: empty }))).not.toThrow();
  });
});
