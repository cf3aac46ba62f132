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

/** What the engine's figures say by themselves, a sentence each; null where there is nothing to tell. */
export interface Opening {
  readonly stock: string;
  readonly areas: string | null;
  readonly densest: string | null;
  /** E5: areas with none are told whenever areas with many are, so it is null only where there are no areas at all. */
  readonly unused: string | null;
  readonly over: string | null;
  /** What cannot be judged, and what lies outside. */
  readonly notes: readonly string[];
}

/** How dispersed the stock is: what there is, where it is tight, where there is none, what is over. */
export function openingOf({ municipality, assessment, rows, m }: OpeningInput): Opening {
  const { municipality: figures, buildings, cooperatives } = assessment;
  const stock = stockSentence(municipality, figures, m);
  // Nothing can be said of areas where none are registered: "none asks for a reason" would be a comfort without ground.
  if (figures.areas === 0) return { stock, areas: null, densest: null, unused: null, over: null, notes: [] };
  const over = (list: readonly { readonly verdict: string }[]) =>
    list.filter(({ verdict }) => verdict === "justify").length;
  const overBuildings = over(buildings);
  const overCooperatives = over(cooperatives);
  const blind = rows.filter(({ verdict }) => verdict === "unknown").length;
  return {
    stock,
    areas: m.text("overview.opening.areas", {
      justify: figures.areasJustify,
      consider: figures.areasConsider,
      areas: figures.areas,
    }),
    densest: densestSentence(densest(rows), m),
    unused: m.text("overview.opening.unused", { count: figures.areasUnused }),
    over:
      overBuildings + overCooperatives > 0
        ? m.text("overview.opening.over", { buildings: overBuildings, cooperatives: overCooperatives })
        : null,
    notes: [
      ...(blind > 0 ? [m.text("overview.opening.unknown", { count: blind })] : []),
      ...(figures.unitsOutsideAreas > 0
        ? [m.text("overview.opening.outside", { count: figures.unitsOutsideAreas })]
        : []),
    ],
  };
}

function densestSentence(top: AreaRow | undefined, m: Messages): string | null {
  if (!top || !isKnown(top.programmeRate)) return null;
  return m.text("overview.opening.densest", {
    area: top.name,
    rate: m.number(top.programmeRate, 1),
    known: String(isKnown(top.quotient)),
    times: isKnown(top.quotient) ? m.number(top.quotient, 1) : "",
  });
}
