import {
  type CouncilAreaFigures,
  isKnown,
  type PublicArea,
  type PublicCase,
} from "../../../engine/council/index.ts";
import { pointOut, useMeeting } from "../../meeting-store.ts";
import { neighbourOf } from "../../neighbour-of.ts";

/** An area with what is told of it today. */
export interface AreaToday {
  readonly area: PublicArea;
  readonly figures: CouncilAreaFigures;
}

/** Areas, the densest first; those whose rate cannot be told come last, as the case lists them. */
export function byDensity(
  areas: readonly PublicArea[],
  figures: readonly CouncilAreaFigures[],
): readonly AreaToday[] {
  const rate = ({ figures: { per1000 } }: AreaToday): number => (isKnown(per1000) ? per1000 : -1);
  return areas
    .flatMap((area, index): readonly AreaToday[] => {
      const own = figures[index];
      return own ? [{ area, figures: own }] : [];
    })
    .sort((a, b) => rate(b) - rate(a));
}

/** The next or the last area, in the order of the case, is pointed at. */
export function turnArea(by: 1 | -1, { areas }: PublicCase): void {
  const next = neighbourOf(
    areas.map(({ id }) => `area:${id}`),
    useMeeting.getState().pointed ?? "",
    by,
  );
  if (next !== undefined) pointOut(next);
}
