import { describe, expect, it } from "vitest";
import { type BasemapFile, basemapFrom } from "../../../src/app/map/basemap-file.ts";
import { collection, feature } from "../../../src/app/map/feature.ts";
import { layer } from "../../../src/app/map/layers/basemap/index.ts";
import { aScene } from "./a-scene.ts";

const aBasemap = (): BasemapFile => {
  const read = basemapFrom({
    version: 1,
    attribution: "laget for testen",
    bounds: [3, 59, 4, 60],
    layers: {
      land: collection([]),
      roads: collection([
        feature(
          {
            type: "LineString",
            coordinates: [
              [3, 59],
              [3.1, 59],
            ],
          },
          { class: "trunk", name: "Riksvegen" },
        ),
      ]),
      places: collection([]),
    },
  });
  if (!read) throw new Error("the file is well formed");
  return read;
};

describe("a base map file", () => {
  it.each([null, {}, { version: 2, bounds: [0, 0, 1, 1], layers: {} }, { version: 1, layers: {} }])(
    "is refused when it is %j",
    (content) => {
      expect(basemapFrom(content)).toBeNull();
    },
  );
});

describe("the base map layer", () => {
  it("is only paper when the project has none", () => {
    const { sources, styles } = layer.draw(aScene());
    expect(sources).toEqual({});
    expect(styles.map(({ spec }) => spec.id)).toEqual(["sea"]);
  });

  it("draws only what the file holds", () => {
    const { sources, styles } = layer.draw(aScene({ basemap: aBasemap() }));
    expect(Object.keys(sources)).toEqual(["land", "roads", "places"]);
    expect(styles.map(({ spec }) => spec.id)).not.toContain("lakes");
  });

  it("gives the house footprints to the map as an address, and only when they are near", () => {
    const near = layer.draw(
      aScene({ basemap: aBasemap(), footprints: "https://example.test/buildings.json" }),
    );
    expect(near.sources.footprints?.data).toBe("https://example.test/buildings.json");
    expect(layer.draw(aScene({ basemap: aBasemap() })).sources.footprints).toBeUndefined();
  });

  it("is as quiet by night as by day: every colour is the theme's own", () => {
    const colours = (theme: "light" | "dark") =>
      JSON.stringify(layer.draw(aScene({ basemap: aBasemap(), theme })).styles).match(/#[0-9a-f]{6}/g) ?? [];
    const light = new Set(colours("light"));
    expect(colours("dark").some((colour) => light.has(colour))).toBe(false);
  });
});
