import { FACILITY_KINDS, type FacilityId } from "../../../engine/index.ts";
import { orNull, pointOf, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import type { Part } from "./part.ts";

export const facilities: Part<"facilities"> = {
  file: "facilities.geojson",
  collection: "facilities",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((f) => ({
        properties: {
          id: f.id,
          kind: f.kind,
          name: orNull(f.name),
          departuresPerHour: orNull(f.departuresPerHour),
          ...refColumns(f.from),
        },
        geometry: pointOf(f.at),
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      id: r.id<FacilityId>("id"),
      kind: r.word("kind", FACILITY_KINDS),
      name: r.knownText("name"),
      at: r.shapePoint(),
      departuresPerHour: r.knownNumber("departuresPerHour"),
      from: r.from(),
    }));
  },
};
