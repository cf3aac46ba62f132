import { type Finding, isKnown, type PlaceFigures } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { verdictSentence } from "./verdict-sentence.ts";

export interface PlotSummaryInput {
  readonly place: PlaceFigures;
  /** Name of the area it lies in; absent outside every area. */
  readonly area?: string;
  readonly findings: readonly Finding[];
  readonly m: Messages;
}

/** Opens a panel of a place: what its use does to the rate of its area, told against the rate without it. */
function rateSentence(kind: "plot" | "dwelling", { place, area, m }: PlotSummaryInput): string {
  if (area === undefined) return m.text(`inspector.${kind}.outside`);
  if (!isKnown(place.rateBefore) || !isKnown(place.rateAfter))
    return m.text("inspector.rateUnknown", { area });
  if (place.rateUnstable)
    return m.text(`effect.${kind}`, {
      units: place.units,
      area,
      before: place.areaUnitsBefore,
      after: place.areaUnitsAfter,
      used: String(place.used),
    });
  return m.text(`inspector.${kind}.rate`, {
    units: place.units,
    area,
    before: m.number(place.rateBefore, 1),
    after: m.number(place.rateAfter, 1),
    used: String(place.used),
  });
}

/** "To småhus her gir 3,4 …, mot 2,1 i dag. Ingen regel krever begrunnelse; støy må utredes …" */
export const plotSummary = (input: PlotSummaryInput): string =>
  [rateSentence("plot", input), verdictSentence(input.findings, input.m)].filter(Boolean).join(" ");

/** A vacant dwelling: the same two sentences, and that the choice is the participant's. */
export const vacancySummary = (input: PlotSummaryInput): string =>
  [
    rateSentence("dwelling", input),
    verdictSentence(input.findings, input.m),
    input.m.text("inspector.dwelling.choice"),
  ]
    .filter(Boolean)
    .join(" ");
