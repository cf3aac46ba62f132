import type { PlotId } from "../../../engine/index.ts";
import { accuracyColumn, readAccuracy } from "../accuracy-column.ts";
import { costColumn, readCost } from "../cost-column.ts";
import { orNull, readFeatures, refColumns, writeFeatures } from "../feature-text.ts";
import { readOwnership, readPlotFacts } from "../plot-fields.ts";
import type { Part } from "./part.ts";

/** The plot's facts are columns of their own, so that QGIS can filter on them. */
export const plots: Part<"plots"> = {
  file: "plots.geojson",
  collection: "plots",
  write: (all, crs) =>
    writeFeatures(
      crs,
      all.map((p) => ({
        properties: {
          id: p.id,
          name: orNull(p.name),
          x: p.at.x,
          y: p.at.y,
          capacity: orNull(p.capacity),
          ownership: orNull(p.ownership),
          cadastre: orNull(p.cadastre),
          ...accuracyColumn(p),
          ...costColumn(p),
          landUse: orNull(p.facts.landUse),
          slopePercent: orNull(p.facts.slopePercent),
          utilitiesMetres: orNull(p.facts.utilitiesMetres),
          roadAccess: orNull(p.facts.roadAccess),
          sunAndOutdoor: orNull(p.facts.sunAndOutdoor),
          fireAccess: orNull(p.facts.fireAccess),
          highestBuildingMetres: orNull(p.facts.highestBuildingMetres),
          ...refColumns(p.from),
        },
        geometry: p.outline,
      })),
    ),
  read(text, crs, issues) {
    return readFeatures(this.file, text, crs, issues, (r) => ({
      id: r.id<PlotId>("id"),
      name: r.knownText("name"),
      outline: r.shapeArea(),
      at: r.point("x", "y"),
      capacity: r.knownNumber("capacity"),
      ownership: readOwnership(r),
      cadastre: r.knownText("cadastre"),
      ...readAccuracy(r),
      ...readCost(r),
      facts: readPlotFacts(r),
      from: r.from(),
    }));
  },
};
