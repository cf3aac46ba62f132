import {
  type AreaFigures,
  type Assessment,
  isKnown,
  type Known,
  type ScoreKind,
} from "../../../../engine/index.ts";
import type { AreaTheme } from "../../../state/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";

/** Headroom, units: the lowest value of each step after the first. The middle step is "none left, none too many". */
export const HEADROOM_BREAKS = [-4, -2, 0, 1, 4, 10] as const;
/** Scores 0–100. */
const SCORE_BREAKS = [20, 40, 60, 80] as const;
/** Multiples of the municipality's own rate: half, the same, half as much again, double. */
const RATE_BREAKS = [0.5, 1, 1.5, 2] as const;

/** Which step of a scale a value falls in: the number of breaks at or below it. */
export const stepOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((limit) => value >= limit).length;

const scoreOf = (kind: ScoreKind, id: string, assessment: Assessment): Known<number> =>
  indexAssessment(assessment).score(kind, { kind: "neighbourhood", id })?.value ?? "unknown";

/** What an area is coloured by under a theme; unknown stays unknown. */
function areaValue(theme: AreaTheme, area: AreaFigures, assessment: Assessment): Known<number> {
  switch (theme) {
    case "headroom":
      return area.headroom;
    case "clustering":
    case "load":
      return scoreOf(theme, area.id, assessment);
    case "rate":
      // A rate that is mostly chance is hatched, not coloured as if it were known.
      return area.stock.unstable ? "unknown" : area.stock.rate;
    // Classes, not values: `localStep` has them.
    case "localMoran":
    case "none":
      return "unknown";
  }
}

/** The breaks of a theme in the unit of its values; null when they hang on a number nobody knows. */
export function breaksOf(theme: AreaTheme, assessment: Assessment): readonly number[] | null {
  switch (theme) {
    case "headroom":
      return HEADROOM_BREAKS;
    case "clustering":
    case "load":
      return SCORE_BREAKS;
    case "rate": {
      const { stockRate } = assessment.municipality;
      return isKnown(stockRate) && stockRate > 0 ? RATE_BREAKS.map((times) => times * stockRate) : null;
    }
    case "localMoran":
    case "none":
      return null;
  }
}

/** Step of an area on the theme's scale; −1 when unknown. */
export function areaStep(theme: AreaTheme, area: AreaFigures, assessment: Assessment): number {
  const breaks = breaksOf(theme, assessment);
  const value = areaValue(theme, area, assessment);
  return breaks && isKnown(value) ? stepOf(value, breaks) : -1;
}
