import { describe, expect, it } from "vitest";
import { layer } from "../../../src/app/map/layers/zones/index.ts";
import { ZONE_LOOKS } from "../../../src/app/map/layers/zones/zone-looks.ts";
import { ZONE_KINDS } from "../../../src/engine/index.ts";
import { aScene, featuresOf } from "./a-scene.ts";

describe("the zones layer", () => {
  it("converts nothing while it is switched off", () => {
    expect(layer.draw(aScene({ hidden: ["zones"] })).sources).toEqual({});
  });

  it("sends each kind on its own switch", () => {
    const { sources } = layer.draw(aScene({ hidden: ["zones:flood"] }));
    expect(Object.keys(sources)).toEqual(["zones-roadNoise", "zones-road"]);
  });

  it("draws faces as faces and lines as lines", () => {
    const drawing = layer.draw(aScene());
    const type = (source: string) => featuresOf(drawing, source)[0]?.geometry.type;
    expect(type("zones-flood")).toBe("MultiPolygon");
    expect(type("zones-road")).toBe("MultiLineString");
  });

  it("lists in the legend the kinds that the municipality has", () => {
    expect(layer.legend?.(aScene())?.entries.map(({ toggle }) => toggle)).toEqual([
      "zones:flood",
      "zones:roadNoise",
      "zones:road",
    ]);
  });

  it("names a zone under the pointer without selecting it", () => {
    const properties = { kind: "roadNoise", name: "Riksvegen", grade: "red" };
    expect(layer.hit?.subject(properties, aScene())).toBeNull();
    expect(layer.hit?.tip(properties, aScene())).toEqual({
      title: "Vegstøy",
      lines: ["Riksvegen", "Rød sone"],
    });
  });

  it("looks different for every two kinds", () => {
    const looks = ZONE_KINDS.map((kind) => JSON.stringify(ZONE_LOOKS[kind]));
    expect(new Set(looks).size).toBe(looks.length - 1); // shoreline and watercourse are both water's edge
  });
});
