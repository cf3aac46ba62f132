import { describe, expect, test } from "vitest";
import { layer } from "../../../src/app/map/layers/tiles/index.ts";
import { aScene } from "./a-scene.ts";

const hidden = (...ids: string[]): readonly string[] => ids;

describe("a background from the net", () => {
  test("is no source at all until it is turned on, and cannot be where nothing may be fetched", () => {
    expect(layer.draw(aScene({ mayFetch: true, hidden: hidden("tiles", "sites") })).sources).toEqual({});
    expect(layer.draw(aScene({ mayFetch: false, hidden: hidden("sites") })).sources).toEqual({});
    expect(layer.legend?.(aScene({ mayFetch: false }))).toBeNull();
    const { sources, styles } = layer.draw(aScene({ mayFetch: true, hidden: hidden("sites") }));
    expect(sources.tiles?.tiles).toEqual({ maxzoom: 18 });
    expect(styles.map(({ spec }) => spec.type)).toEqual(["raster"]);
  });

  test("is gone while homes in use are shown, or one is looked at", () => {
    const on = { mayFetch: true, hidden: hidden("sites") };
    expect(layer.draw(aScene({ ...on, hidden: hidden() })).sources).toEqual({});
    for (const kind of ["site", "building", "cooperative"] as const)
      expect(layer.draw(aScene({ ...on, selection: { kind, id: "x" } })).sources).toEqual({});
    const plot = { kind: "plot", id: "t" } as const;
    expect(Object.keys(layer.draw(aScene({ ...on, selection: plot })).sources)).toEqual(["tiles"]);
  });
});
