import type { Assessment } from "../model/assessment.ts";
import type { PlotId, RuleId } from "../model/ids.ts";
import { err, ok, type Result } from "../model/result.ts";
import {
  dominance,
  leastOver,
  type PerformanceTable,
  performanceTable,
  rankAcceptability,
  ruleSetWeights,
  sharesOf,
  type WeightSpace,
  weightSpace,
} from "../siting/weighing/index.ts";
import type { PublicCase } from "./public-case.ts";

/** How much a criterion matters to somebody, beside what it weighs in the municipality's rule set. */
export type Importance = "none" | "less" | "same" | "more";
export const IMPORTANCES = ["none", "less", "same", "more"] as const;

/** What each word lets a weight be, in multiples of the rule set's own. Design default: wide enough that nobody is held to a number they did not mean. */
const MULTIPLES: Readonly<Record<Importance, readonly [least: number, most: number]>> = {
  none: [0, 0],
  less: [0, 1],
  same: [0.5, 1.5],
  more: [1, 3],
};

/** One member's view: a word for each criterion, in the order of the table. Members have numbers and no names, and are kept nowhere. */
export type MemberView = readonly Importance[];

/** Whether a plot is among the best for a member: whatever weights the view allows, for some of them, for none, or nobody knows. */
export type MemberStanding = "always" | "sometimes" | "never" | "undecided";

export interface Agreement {
  /** Rows of the table's plots; one standing a member. */
  readonly plots: readonly {
    readonly plot: PlotId;
    readonly standings: readonly MemberStanding[];
    /** Among the best for everyone: surely, or where everyone may find weights of their own that make it so. */
    readonly together: MemberStanding;
  }[];
  /** Criteria that some find to matter more and some less, those that divide the most first. */
  readonly divides: readonly { readonly criterion: RuleId; readonly less: number; readonly more: number }[];
}

/** A view that no weights fit: all that is left may weigh `most` of 1 at the most. */
export interface ViewProblem {
  readonly member: number;
  readonly most: number;
}

/** Draws that look for weights which put a plot among the best, a member. */
const DRAWS = 2_000;

/** What the plots of a case are worth by each criterion; schools are no criterion (promise E9). */
export function casePerformance(publicCase: PublicCase): PerformanceTable {
  const findings = publicCase.plots.flatMap((plot) => plot.findings);
  const plots = publicCase.plots.map(({ id }) => ({ id })) as unknown as Assessment["plots"];
  return performanceTable({ plots, findings }, publicCase.ruleSet);
}

/** What plots are weighed by in the case's rule set, which no plot changes: the columns of `casePerformance`. */
export const caseCriteria = ({ ruleSet }: Pick<PublicCase, "ruleSet">): readonly RuleId[] =>
  performanceTable({ plots: [], findings: [] }, ruleSet).criteria;

/**
 * Which plots everyone could live with: those among the `best` for each member. "always" and "never" are proved by comparing every pair of plots over all weights of the view;
 * "sometimes" by weights that were found. What neither settles is undecided, and an unknown figure never counts as met (promise E6).
 */
export function findAgreement(
  publicCase: PublicCase,
  views: readonly MemberView[],
  best = 3,
): Result<Agreement, ViewProblem> {
  const table = casePerformance(publicCase);
  const shares = sharesOf(ruleSetWeights(publicCase.ruleSet, table.criteria));
  if (shares === undefined || table.plots.length === 0) return ok({ plots: [], divides: [] });
  const members: (readonly MemberStanding[])[] = [];
  for (const [member, view] of views.entries()) {
    const space = spaceOf(shares, view);
    if (!space.ok) return err({ member, most: space.error });
    members.push(standingsOf(table, space.value, best, member));
  }
  return ok({
    plots: table.plots.map((plot, row) => {
      const standings = members.map((of) => of[row] as MemberStanding);
      return { plot, standings, together: together(standings) };
    }),
    divides: dividesOf(table, views),
  });
}

function spaceOf(shares: Float64Array, view: MemberView): Result<WeightSpace, number> {
  const bounds = Array.from(shares, (share, k) => MULTIPLES[view[k] ?? "same"].map((times) => times * share));
  const made = weightSpace({
    low: bounds.map(([least = 0]) => least),
    high: bounds.map(([, most = 0]) => most),
  });
  if (made.ok) return made;
  return err(made.error.code === "no-sum" ? made.error.high : 0);
}

function standingsOf(
  table: PerformanceTable,
  space: WeightSpace,
  best: number,
  seed: number,
): readonly MemberStanding[] {
  const least = leastOver(space);
  // Bounds alone leave something: the space was made of them.
  if (!least) throw new Error("bounds without orders hold a weight");
  const { bestPlace, worstPlace } = dominance(table, least, "vouched");
  // By what can be vouched for, as the pairs are compared: an unknown is worth nothing.
  const vouched = { ...table, best: table.worst };
  const places = rankAcceptability(vouched, { space, draws: DRAWS, seed: seed + 1 })?.places;
  const rows = table.plots.length;
  const seen = (row: number): boolean =>
    places?.subarray(row * rows, row * rows + best).some((share) => share > 0) ?? false;
  return table.plots.map((_, row) => {
    if ((worstPlace[row] as number) <= best) return "always";
    if ((bestPlace[row] as number) > best) return "never";
    return seen(row) ? "sometimes" : "undecided";
  });
}

const ORDER: readonly MemberStanding[] = ["never", "undecided", "sometimes", "always"];

/** As good as the member who likes it the least. */
const together = (standings: readonly MemberStanding[]): MemberStanding =>
  standings.reduce<MemberStanding>(
    (least, one) => (ORDER.indexOf(one) < ORDER.indexOf(least) ? one : least),
    "always",
  );

function dividesOf({ criteria }: PerformanceTable, views: readonly MemberView[]): Agreement["divides"] {
  const many = (k: number, words: readonly Importance[]) =>
    views.filter((view) => words.includes(view[k] ?? "same")).length;
  return criteria
    .map((criterion, k) => ({ criterion, less: many(k, ["none", "less"]), more: many(k, ["more"]) }))
    .filter(({ less, more }) => less > 0 && more > 0)
    .sort((a, b) => Math.min(b.less, b.more) - Math.min(a.less, a.more));
}
