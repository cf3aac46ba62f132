import type { NeighbourhoodId } from "../../../engine/index.ts";
import { orNull, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import type { Part } from "./part.ts";

export const neighbourhoods: Part<"neighbourhoods"> = {
  file: "neighbourhoods.geojson",
  collection: "neighbourhoods",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((n) => ({
        properties: {
          id: n.id,
          name: n.name,
          level: n.level,
          district: orNull(n.district),
          residents: orNull(n.residents),
          dwellings: orNull(n.dwellings),
          residentsYear: orNull(n.residentsYear),
          ...(n.outlineYear === undefined ? {} : { outlineYear: n.outlineYear }),
          ...refColumns(n.from),
        },
        geometry: n.outline,
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      id: r.id<NeighbourhoodId>("id"),
      name: r.text("name"),
      level: r.word("level", ["other", "grunnkrets", "delområde", "bydel"]),
      outline: r.shapeArea(),
      district: r.knownText("district"),
      residents: r.knownNumber("residents"),
      dwellings: r.knownNumber("dwellings"),
      residentsYear: r.knownNumber("residentsYear"),
      ...(r.has("outlineYear") ? { outlineYear: r.count("outlineYear") } : {}),
      from: r.from(),
    }));
  },
};
