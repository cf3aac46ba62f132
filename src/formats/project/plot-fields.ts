import type { Known, LandUse, Ownership, Plot, PlotFacts, PlotId } from "../../engine/index.ts";
import { UNKNOWN } from "../../engine/index.ts";
import { accuracyColumn, readAccuracy } from "./accuracy-column.ts";
import { costColumn, readCost } from "./cost-column.ts";
import { orNull } from "./feature-text.ts";
import type { RecordReader } from "./record-reader.ts";

const LAND_USES: readonly LandUse[] = [
  "housing",
  "mixed",
  "publicService",
  "business",
  "lnf",
  "green",
  "traffic",
  "other",
];
const OWNERSHIPS: readonly Ownership[] = ["municipal", "state", "private"];

export const readOwnership = (r: RecordReader): Known<Ownership> => r.knownWord("ownership", OWNERSHIPS);

export const readPlotFacts = (r: RecordReader): PlotFacts => ({
  landUse: r.knownWord("landUse", LAND_USES),
  slopePercent: r.knownNumber("slopePercent"),
  utilitiesMetres: r.knownNumber("utilitiesMetres"),
  roadAccess: r.knownFlag("roadAccess"),
  sunAndOutdoor: r.knownFlag("sunAndOutdoor"),
  fireAccess: r.knownFlag("fireAccess"),
  highestBuildingMetres: r.knownNumber("highestBuildingMetres"),
});

/** A drawn plot lives inside a change, as plain JSON; unknown is null there as everywhere in the file. */
export const writePlotJson = (plot: Plot) => ({
  id: plot.id,
  name: orNull(plot.name),
  outline: plot.outline,
  at: { x: plot.at.x, y: plot.at.y },
  capacity: orNull(plot.capacity),
  ownership: orNull(plot.ownership),
  cadastre: orNull(plot.cadastre),
  ...accuracyColumn(plot),
  ...costColumn(plot),
  facts: Object.fromEntries(
    Object.entries(plot.facts).map(([name, fact]) => [name, fact === UNKNOWN ? null : fact]),
  ),
  from: plot.from,
});

export const readPlotJson = (r: RecordReader): Plot => {
  const from = r.child("from");
  return {
    id: r.id<PlotId>("id"),
    name: r.knownText("name"),
    outline: r.area("outline"),
    at: r.xy("at"),
    capacity: r.knownNumber("capacity"),
    ownership: readOwnership(r),
    cadastre: r.knownText("cadastre"),
    ...readAccuracy(r),
    ...readCost(r),
    facts: readPlotFacts(r.child("facts")),
    from: {
      file: from.text("file"),
      ...(from.has("sheet") ? { sheet: from.text("sheet") } : {}),
      row: from.number("row"),
    },
  };
};
