import {
  type CouncilBasis,
  type CouncilFigures,
  councilBasis,
  councilFigures,
  isKnown,
  type Known,
  NOTHING,
  type PublicAlternative,
  type PublicCase,
  type PublicCount,
  type PublicHouses,
  type PublicPlot,
} from "../../engine/council/index.ts";
import { type Language, type Messages, messages } from "../../messages/index.ts";

/** An alternative with its figures. */
export interface ReckonedAlternative {
  readonly alternative: PublicAlternative;
  readonly figures: CouncilFigures;
}

/** Houses of an alternative with the plot they stand on. */
export interface PlacedHouses {
  readonly houses: PublicHouses;
  readonly plot: PublicPlot;
}

/** A case that a paper is being written of. */
export interface CaseReading {
  readonly publicCase: PublicCase;
  readonly basis: CouncilBasis;
  readonly m: Messages;
  readonly nothing: ReckonedAlternative;
  /** As they are lettered; doing nothing is not among them. */
  readonly alternatives: readonly ReckonedAlternative[];
  /** Plots that any alternative uses, in the case's order. */
  readonly used: readonly PublicPlot[];
}

export function readingOf(publicCase: PublicCase, language: Language): CaseReading {
  const basis = councilBasis(publicCase);
  const reckon = (alternative: PublicAlternative): ReckonedAlternative => ({
    alternative,
    figures: councilFigures(basis, alternative),
  });
  const used = new Set(publicCase.alternatives.flatMap(({ houses }) => houses.map(({ plot }) => plot)));
  return {
    publicCase,
    basis,
    m: messages(language),
    nothing: reckon(NOTHING),
    alternatives: publicCase.alternatives.map(reckon),
    used: publicCase.plots.filter(({ id }) => used.has(id)),
  };
}

/** The houses of an alternative, in the case's order of plots. */
export function placedHouses(
  { houses }: PublicAlternative,
  { publicCase }: CaseReading,
): readonly PlacedHouses[] {
  const byPlot = new Map(houses.map((one) => [one.plot, one]));
  return publicCase.plots.flatMap((plot) => {
    const found = byPlot.get(plot.id);
    return found ? [{ houses: found, plot }] : [];
  });
}

/** "A: Tre tomter, to hus på hver"; the letter alone where nobody has named it. */
export function alternativeTitle(
  { alternative }: Pick<ReckonedAlternative, "alternative">,
  m: Messages,
): string {
  if (alternative.id === "0") return m.text("papers.alternative.nothing");
  return alternative.title.trim() === ""
    ? m.text("papers.alternative.letter", { letter: alternative.id })
    : m.text("papers.alternative.title", { letter: alternative.id, title: alternative.title });
}

export const areaName = (id: Known<string>, { publicCase, m }: CaseReading): string =>
  isKnown(id) ? (publicCase.areas.find((area) => area.id === id)?.name ?? id) : m.text("verdict.unknown");

export const plotName = (id: string, { publicCase }: CaseReading): string =>
  publicCase.plots.find((plot) => plot.id === id)?.name ?? id;

export const numberText = (value: Known<number>, m: Messages, digits = 0): string =>
  isKnown(value) ? m.number(value, digits) : m.text("verdict.unknown");

export const countText = (count: PublicCount, m: Messages): string =>
  typeof count === "number" ? m.number(count) : m.text(`papers.${count}`);
