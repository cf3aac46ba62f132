import { ZONE_KINDS, type ZoneId } from "../../../engine/index.ts";
import { accuracyColumn, readAccuracy } from "../accuracy-column.ts";
import { orNull, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import type { Part } from "./part.ts";

export const zones: Part<"zones"> = {
  file: "zones.geojson",
  collection: "zones",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((z) => ({
        properties: {
          id: z.id,
          kind: z.kind,
          name: orNull(z.name),
          returnPeriod: orNull(z.returnPeriod),
          grade: orNull(z.grade),
          ...accuracyColumn(z),
          ...refColumns(z.from),
        },
        geometry: z.shape,
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      id: r.id<ZoneId>("id"),
      kind: r.word("kind", ZONE_KINDS),
      name: r.knownText("name"),
      shape: r.shapeType() === "MultiLineString" ? r.shapeLines() : r.shapeArea(),
      returnPeriod: r.knownNumber("returnPeriod"),
      grade: r.knownText("grade"),
      ...readAccuracy(r),
      from: r.from(),
    }));
  },
};
