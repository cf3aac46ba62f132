import type { Messages } from "../../../../messages/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import type { FamilyView } from "./family-view.ts";
import type { PlotProblem } from "./plot-problem.ts";

export interface FamilyRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** Of all plans; of those that were listed where they are cut off; null where it is not settled. */
  readonly share: number | null;
  /** "i alle planer", "i 40 % av planene, kan byttes med 3 og 7" */
  readonly text: string;
}

/** What the plans have in common, plot by plot: those that carry most plans first, those that were never asked left out. */
export function familyRows(
  family: Pick<FamilyView, "plans" | "cutOff" | "inEvery" | "inNone" | "undecided" | "swaps">,
  { candidates }: Pick<PlotProblem, "candidates">,
  rows: readonly PlotRow[],
  m: Messages,
): readonly FamilyRow[] {
  const numbers = new Map<string, PlotRow>(rows.map((row) => [row.id, row]));
  const numberOf = (index: number) => numbers.get(candidates[index]?.plot ?? "")?.number ?? 0;
  const [every, none, undecided] = [family.inEvery, family.inNone, family.undecided].map(
    (list) => new Set(list),
  ) as [Set<number>, Set<number>, Set<number>];
  const times = new Map<number, number>();
  for (const { chosen } of family.plans)
    for (const index of chosen) times.set(index, (times.get(index) ?? 0) + 1);
  const swaps = new Map(family.swaps.map((swap) => [swap.out, swap.in]));
  return candidates
    .flatMap((candidate, index): readonly FamilyRow[] => {
      const row = numbers.get(candidate.plot);
      if (!row || candidate.wish === "out") return [];
      const share = every.has(index)
        ? 1
        : none.has(index)
          ? 0
          : undecided.has(index)
            ? null
            : (times.get(index) ?? 0) / Math.max(1, family.plans.length);
      const standing = every.has(index)
        ? m.text("sets.families.every")
        : none.has(index)
          ? m.text("sets.families.none")
          : share === null
            ? m.text("sets.families.undecidedPlot")
            : family.cutOff
              ? m.text("sets.families.someOf")
              : m.text("sets.families.some", { share: m.percent(share) });
      const partners = (swaps.get(index) ?? []).map(numberOf).sort((a, b) => a - b);
      const swap =
        partners.length > 0 ? `, ${m.text("sets.families.swap", { plots: partners.join(", ") })}` : "";
      return [{ id: row.id, number: row.number, name: row.name, share, text: standing + swap }];
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.number - b.number);
}
