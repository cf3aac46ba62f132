import type { BuildingId, CooperativeId, DwellingId } from "../../../engine/index.ts";
import { orNull, pointOf, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import {
  ACQUISITIONS,
  DESIGNATIONS,
  DWELLING_KINDS,
  readRegisterColumns,
  registerColumns,
  STANDINGS,
} from "../register-columns.ts";
import type { Part } from "./part.ts";

export const dwellings: Part<"dwellings"> = {
  file: "dwellings.geojson",
  collection: "dwellings",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((d) => ({
        properties: {
          id: d.id,
          units: d.units,
          label: orNull(d.label),
          building: orNull(d.building),
          cooperative: orNull(d.cooperative),
          acquisition: orNull(d.acquisition),
          kind: orNull(d.kind),
          standing: orNull(d.standing),
          designation: orNull(d.designation),
          leaseYears: orNull(d.leaseYears),
          bedrooms: orNull(d.bedrooms),
          areaM2: orNull(d.areaM2),
          stepFree: orNull(d.stepFree),
          since: orNull(d.since),
          ...registerColumns(d),
          ...refColumns(d.from),
        },
        geometry: pointOf(d.at),
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      id: r.id<DwellingId>("id"),
      at: r.shapePoint(),
      units: r.number("units"),
      label: r.knownText("label"),
      building: r.knownId<BuildingId>("building"),
      cooperative: r.knownId<CooperativeId>("cooperative"),
      acquisition: r.knownWord("acquisition", ACQUISITIONS),
      kind: r.knownWord("kind", DWELLING_KINDS),
      standing: r.knownWord("standing", STANDINGS),
      designation: r.knownWord("designation", DESIGNATIONS),
      leaseYears: r.knownNumber("leaseYears"),
      bedrooms: r.knownNumber("bedrooms"),
      areaM2: r.knownNumber("areaM2"),
      stepFree: r.knownFlag("stepFree"),
      since: r.knownQuarter("since"),
      ...readRegisterColumns(r),
      from: r.from(),
    }));
  },
};
