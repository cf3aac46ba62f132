import type { Messages } from "../../../../messages/index.ts";
import type { PlanAnswer } from "../../../commands/index.ts";
import type { RankBarRow } from "../../../ui/index.ts";
import { boundsText } from "./bounds-text.ts";
import { shortName, type Weighed } from "./weighed.ts";
import { names, rowsWhere, shareText, shortShare } from "./weights-sentences.ts";

type Shares = NonNullable<PlanAnswer<"acceptability">>;

export interface AcceptabilityRow extends RankBarRow {
  /** How often it is first under the weights that suit it, as the unknowns are drawn; null where it never is. */
  readonly confidence: number | null;
}

/** A row a plot, those most often first uppermost; then by the next places. */
export function acceptabilityRows(
  { plots }: Weighed,
  { places, confidence }: Shares,
  m: Messages,
): readonly AcceptabilityRow[] {
  const n = confidence.length;
  return plots
    .slice(0, n)
    .map((plot, row): AcceptabilityRow => {
      const own = [...places.subarray(row * n, (row + 1) * n)];
      const sure = confidence[row] as number;
      return {
        id: plot.id,
        label: shortName(plot),
        shares: own,
        valueText: shortShare(own[0] ?? 0, m),
        confidence: Number.isNaN(sure) ? null : sure,
      };
    })
    .toSorted((a, b) => byPlaces(a.shares, b.shares) || (a.id < b.id ? -1 : 1));
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  for (const [at, share] of a.entries()) {
    const other = b[at] ?? 0;
    if (share !== other) return other - share;
  }
  return 0;
}

/** Who is most often first, how often, and how many ever are. */
export function acceptabilitySentence(now: Weighed, shares: Shares, m: Messages): string {
  const n = now.plots.length;
  const firsts = now.plots.map((_, row) => shares.places[row * n] as number);
  const most = Math.max(...firsts);
  const often = rowsWhere(firsts, (share) => share > most - 1e-9);
  return m.text("weights.acceptability.sentence", {
    plot: names(now, often, m),
    count: often.length,
    share: shareText(most, m),
    bounds: boundsText(now, m),
    ever: firsts.filter((share) => share > 0).length,
    all: n,
  });
}
