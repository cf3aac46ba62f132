import { ZONE_KINDS } from "../../../engine/index.ts";
import { accuracyColumn, readAccuracy } from "../accuracy-column.ts";
import { readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import type { Part } from "./part.ts";

export const coverages: Part<"coverages"> = {
  file: "coverages.geojson",
  collection: "coverages",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((c) => ({
        properties: { kind: c.kind, ...accuracyColumn(c), ...refColumns(c.from) },
        geometry: c.outline,
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      kind: r.word("kind", ZONE_KINDS),
      outline: r.shapeArea(),
      ...readAccuracy(r),
      from: r.from(),
    }));
  },
};
