import { type Building, type BuildingId, type CooperativeId, UNKNOWN } from "../../../engine/index.ts";
import { orNull, pointOf, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import type { Part } from "./part.ts";

/** The geometry is the outline where it is known, else the point; the point always stands in x and y too. */
export const buildings: Part<"buildings"> = {
  file: "buildings.geojson",
  collection: "buildings",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((b) => ({
        properties: {
          id: b.id,
          name: orNull(b.name),
          x: b.at.x,
          y: b.at.y,
          dwellings: orNull(b.dwellings),
          cooperative: orNull(b.cooperative),
          ...refColumns(b.from),
        },
        geometry: b.outline === UNKNOWN ? pointOf(b.at) : b.outline,
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(
      this.file,
      text,
      crs,
      issues,
      (r): Building => ({
        id: r.id<BuildingId>("id"),
        name: r.knownText("name"),
        at: r.point("x", "y"),
        outline: r.shapeType() === "Point" ? UNKNOWN : r.shapeArea(),
        dwellings: r.knownNumber("dwellings"),
        cooperative: r.knownId<CooperativeId>("cooperative"),
        from: r.from(),
      }),
    );
  },
};
