import { type Assessment, isKnown, type MunicipalityFigures } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import type { AreaRow } from "./area-rows.ts";

export interface OpeningInput {
  readonly municipality: string;
  readonly assessment: Assessment;
  readonly rows: readonly AreaRow[];
  readonly m: Messages;
}

/**
 * The densest area by the quotient that is drawn toward the average where few live: two units among sixty residents are
 * a high rate and no pattern (D6, domain.md §2).
 */
function densest(rows: readonly AreaRow[]): AreaRow | undefined {
  const density = ({ quotient }: AreaRow) => (isKnown(quotient) ? quotient : 0);
  const [first] = rows
    .filter((row) => density(row) > 0 && isKnown(row.programmeUnits) && row.programmeUnits > 0)
    .toSorted((a, b) => density(b) - density(a));
  return first;
}

function stockSentence(municipality: string, figures: MunicipalityFigures, m: Messages): string {
  return m.text("overview.opening.stock", {
    municipality,
    units: figures.stockUnits,
    unitsText: m.number(figures.stockUnits),
    known: String(isKnown(figures.stockRate)),
    rate: isKnown(figures.stockRate) ? m.number(figures.stockRate, 1) : "",
    programme: figures.programmeUnits,
    programmeKnown: String(isKnown(figures.programmeRate)),
    programmeRate: isKnown(figures.programmeRate) ? m.number(figures.programmeRate, 1) : "",
  });
}

/** How dispersed the stock is, in sentences: what there is, where it is tight, where there is none, what is over. */
export function openingSentences({ municipality, assessment, rows, m }: OpeningInput): readonly string[] {
  const { municipality: figures, buildings, cooperatives } = assessment;
  const sentences = [stockSentence(municipality, figures, m)];
  // Nothing can be said of areas where none are registered: "none asks for a reason" would be a comfort without ground.
  if (figures.areas === 0) return sentences;
  sentences.push(
    m.text("overview.opening.areas", {
      justify: figures.areasJustify,
      consider: figures.areasConsider,
      areas: figures.areas,
    }),
  );
  const top = densest(rows);
  if (top && isKnown(top.programmeRate))
    sentences.push(
      m.text("overview.opening.densest", {
        area: top.name,
        rate: m.number(top.programmeRate, 1),
        known: String(isKnown(top.quotient)),
        times: isKnown(top.quotient) ? m.number(top.quotient, 1) : "",
      }),
    );
  // E5: areas with none are always told together with areas with many.
  sentences.push(m.text("overview.opening.unused", { count: figures.areasUnused }));
  const over = (list: readonly { readonly verdict: string }[]) =>
    list.filter(({ verdict }) => verdict === "justify").length;
  const overBuildings = over(buildings);
  const overCooperatives = over(cooperatives);
  if (overBuildings + overCooperatives > 0)
    sentences.push(
      m.text("overview.opening.over", { buildings: overBuildings, cooperatives: overCooperatives }),
    );
  const blind = rows.filter(({ verdict }) => verdict === "unknown").length;
  if (blind > 0) sentences.push(m.text("overview.opening.unknown", { count: blind }));
  if (figures.unitsOutsideAreas > 0)
    sentences.push(m.text("overview.opening.outside", { count: figures.unitsOutsideAreas }));
  return sentences;
}
