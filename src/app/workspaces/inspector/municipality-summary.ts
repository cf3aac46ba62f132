import { isKnown, type MunicipalityFigures } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** The state of the whole municipality in three sentences. */
export function municipalitySummary(figures: MunicipalityFigures, m: Messages): string {
  const sentences = [
    m.text("inspector.municipality.summary", {
      units: figures.stockUnits,
      known: String(isKnown(figures.stockRate)),
      rate: isKnown(figures.stockRate) ? m.number(figures.stockRate, 1) : "",
      programme: figures.programmeUnits,
      justify: figures.areasJustify,
      unused: figures.areasUnused,
    }),
  ];
  if (figures.unitsOutsideAreas > 0)
    sentences.push(m.text("inspector.municipality.outside", { count: figures.unitsOutsideAreas }));
  return sentences.join(" ");
}
