import {
  type CouncilAreaFigures,
  isKnown,
  newlyAsking,
  type PublicArea,
} from "../../../engine/council/index.ts";
import type { OpenCase, Reckoned } from "../../use-case.ts";

/** A neighbourhood that gets houses, as it is and as it would be. */
export interface ChangeRow {
  readonly area: PublicArea;
  readonly before: CouncilAreaFigures;
  readonly after: CouncilAreaFigures;
  /** What a rule newly asks of it. */
  readonly asks: "consider" | "justify" | null;
}

/** Areas that an alternative gives houses, those with the most first. */
export function changeRows({ publicCase, reckoned }: OpenCase, { figures }: Reckoned): readonly ChangeRow[] {
  const [{ figures: today }] = reckoned;
  const asking = newlyAsking(figures, today);
  return figures.areas
    .flatMap((after, index): readonly ChangeRow[] => {
      const [area, before] = [publicCase.areas[index], today.areas[index]];
      if (after.added === 0 || area === undefined || before === undefined) return [];
      const asked = asking.flatMap(({ place, finding }) =>
        place.kind === "area" && place.id === area.id ? [finding.verdict] : [],
      );
      const asks = asked.includes("justify") ? "justify" : asked.includes("consider") ? "consider" : null;
      return [{ area, before, after, asks }];
    })
    .sort((a, b) => b.after.added - a.after.added);
}

/** Houses on plots that lie in no area of the case: they count in the municipality and nowhere else. */
export const outsideAreas = ({ figures }: Reckoned): number =>
  figures.houses - figures.areas.reduce((sum, { added }) => sum + added, 0);

/** The end of the scale that all rates are drawn on. */
export function topRate(rows: readonly ChangeRow[], mean: number | null): number {
  const rates = rows.flatMap(({ before, after }) => [before.per1000, after.per1000].filter(isKnown));
  return Math.max(1, mean ?? 0, ...rates) * 1.08;
}
