import {
  type Assessment,
  isKnown,
  type Known,
  type Neighbourhood,
  type NeighbourhoodId,
  UNKNOWN,
  type Verdict,
} from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { MEASURES, type Measure, measuresOf } from "./measure.ts";

/** One measure of one neighbourhood on both sides of the comparison. */
interface Pair {
  readonly before: Known<number>;
  readonly after: Known<number>;
  /** after − before; unknown when either is. */
  readonly change: Known<number>;
}

export interface ComparedArea {
  readonly id: NeighbourhoodId;
  readonly name: string;
  readonly district: Known<string>;
  readonly measures: Readonly<Record<Measure, Pair>>;
  /** Rates of so few residents or expected units that they are mostly chance, on either side. */
  readonly uncertain: Readonly<Record<Measure, boolean>>;
  readonly verdictBefore: Verdict;
  readonly verdictAfter: Verdict;
  readonly unusedBefore: boolean;
  readonly unusedAfter: boolean;
  /** True when any measure or the verdict differs: what most readers came for. */
  readonly moved: boolean;
}

/** Differences below this are rounding of the shown tenths, not a change. */
const SMALLEST_SHOWN = 0.05;

function pair(before: Known<number>, after: Known<number>): Pair {
  const change = isKnown(before) && isKnown(after) ? after - before : UNKNOWN;
  return { before, after, change };
}

function differs({ before, after, change }: Pair): boolean {
  return isKnown(change) ? Math.abs(change) >= SMALLEST_SHOWN : before !== after;
}

/** Every neighbourhood of the left side, with what it is on the right; in the order of the assessment (by id). */
export function comparedAreas(
  left: Assessment,
  right: Assessment,
  neighbourhoods: readonly Neighbourhood[],
): readonly ComparedArea[] {
  const named = new Map(neighbourhoods.map((area) => [area.id, area]));
  return left.areas.map((area) => {
    const then = indexAssessment(right).area(area.id);
    const from = measuresOf(left, area.id);
    const to = measuresOf(right, area.id);
    const measures = Object.fromEntries(
      MEASURES.map((measure) => [measure, pair(from[measure], to[measure])]),
    ) as Record<Measure, Pair>;
    const verdictAfter = then?.verdict ?? "unknown";
    return {
      id: area.id,
      name: named.get(area.id)?.name ?? area.id,
      district: named.get(area.id)?.district ?? UNKNOWN,
      measures,
      uncertain: {
        programme: area.programme.unstable || (then?.programme.unstable ?? false),
        stock: area.stock.unstable || (then?.stock.unstable ?? false),
        load: false,
        clustering: false,
        headroom: false,
      },
      verdictBefore: area.verdict,
      verdictAfter,
      unusedBefore: area.unused,
      unusedAfter: then?.unused ?? false,
      moved: area.verdict !== verdictAfter || MEASURES.some((measure) => differs(measures[measure])),
    };
  });
}

/** The areas a measure moves most, largest change first; equal changes by name, so that the order is stable. */
export function byLargestChange(areas: readonly ComparedArea[], measure: Measure): readonly ComparedArea[] {
  const size = (area: ComparedArea): number => {
    const { change } = area.measures[measure];
    return isKnown(change) ? Math.abs(change) : 0;
  };
  return [...areas].sort((a, b) => size(b) - size(a) || a.name.localeCompare(b.name, "nb"));
}

/** Areas with a shown difference in this measure. */
export function movedIn(areas: readonly ComparedArea[], measure: Measure): readonly ComparedArea[] {
  return areas.filter((area) => differs(area.measures[measure]));
}
