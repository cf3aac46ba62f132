import { ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { PlanAnswer } from "../../../commands/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { boundsText } from "./bounds-text.ts";
import { plotName, type Weighed } from "./weighed.ts";

/** So many plots are named before the rest are counted. */
const NAMED = 3;
/** Shares this close to 0 or 1 are told as "under 1 %" and "over 99 %". */
const CERTAIN = 0.01;

type Shares = NonNullable<PlanAnswer<"acceptability">>;
type Robust = NonNullable<PlanAnswer<"robustness">>;

/** Opens the page: who is first, how sure that is, who else could be, and who never is. */
export function leadSentences(
  weighed: Weighed,
  shares: Shares | null,
  robust: Robust | null,
  m: Messages,
): readonly string[] {
  const { table, weights } = weighed;
  const now = ranking(table, weights);
  const first = rowsWhere(now.place, (place) => place === 1);
  const value = Math.max(...first.map((row) => now.value[row] as number));
  const overtaking = rowsWhere(now.reach, (reach) => reach > value + 1e-9).filter(
    (row) => !first.includes(row),
  );
  // Nobody is ever ahead of it, so that all else is said with that.
  const proved = first.length === 1 && robust?.within.worstPlace[first[0] as number] === 1;
  return [
    m.text("weights.lead.first", { names: names(weighed, first, m), count: first.length }),
    ...(proved ? [m.text("weights.lead.proved", { bounds: boundsText(weighed, m) })] : []),
    ...(shares && first.length === 1 && !proved
      ? [
          m.text("weights.lead.share", {
            share: shareText(shares.places[(first[0] as number) * table.plots.length] as number, m),
            bounds: boundsText(weighed, m),
          }),
        ]
      : []),
    ...(robust && !proved
      ? [holdSentence(weighed, robust, first, m), ...neverSentence(weighed, robust, m)]
      : []),
    ...(overtaking.length > 0
      ? [m.text("weights.lead.unknown", { count: overtaking.length, names: names(weighed, overtaking, m) })]
      : []),
    // Constraints are no weights: what is first may still be ruled out by one.
    ...first.slice(0, NAMED).flatMap((row) => constraintSentence(weighed, row, first.length > 1, m)),
  ];
}

function constraintSentence(
  { plots }: Weighed,
  row: number,
  shared: boolean,
  m: Messages,
): readonly string[] {
  const plot = plots[row];
  if (!plot || plot.constraints === "met") return [];
  const said = { name: plotName(plot, m), said: plot.constraintText, shared: String(shared) };
  return [m.text("weights.lead.constraint", said)];
}

function holdSentence(
  weighed: Weighed,
  { sensitivity }: Robust,
  first: readonly number[],
  m: Messages,
): string {
  if (sensitivity.firstHolds) return m.text("weights.lead.holds", { count: first.length });
  const others = rowsWhere(sensitivity.together.bestPlace, (place) => place === 1).filter(
    (row) => !first.includes(row),
  );
  return m.text("weights.lead.turns", { names: names(weighed, others, m), count: others.length });
}

function neverSentence(weighed: Weighed, { within }: Robust, m: Messages): readonly string[] {
  const never = rowsWhere(within.bestPlace, (place) => place > 1);
  if (never.length === 0) return [];
  return [
    m.text("weights.lead.never", {
      count: never.length,
      all: weighed.plots.length,
      names: names(weighed, never, m),
      few: String(never.length <= NAMED),
    }),
  ];
}

/** "Elvebakken (nr. 6), Nordlia (nr. 2) og 4 til" */
export function names(weighed: Weighed, rows: readonly number[], m: Messages): string {
  const named = rows.slice(0, NAMED).flatMap((row) => {
    const plot = weighed.plots[row];
    return plot ? [plotName(plot, m)] : [];
  });
  const more = rows.length - named.length;
  return nameList(more > 0 ? [...named, m.text("weights.more", { count: more })] : named, m);
}

/** A share of draws; rounding never makes it none or all of them. */
export function shareText(share: number, m: Messages): string {
  if (share === 0 || share === 1) return m.percent(share);
  if (share < CERTAIN) return m.text("weights.under", { share: m.percent(CERTAIN) });
  if (share > 1 - CERTAIN) return m.text("weights.over", { share: m.percent(1 - CERTAIN) });
  return m.percent(share);
}

/** The same where there is room for six letters. */
export function shortShare(share: number, m: Messages): string {
  if (share > 0 && share < CERTAIN) return `< ${m.percent(CERTAIN)}`;
  if (share < 1 && share > 1 - CERTAIN) return `> ${m.percent(1 - CERTAIN)}`;
  return m.percent(share);
}

export const rowsWhere = (values: ArrayLike<number>, test: (value: number) => boolean): readonly number[] =>
  Array.from(values).flatMap((value, row) => (test(value) ? [row] : []));
