import { isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { type PlotRow, suitabilityText } from "./plot-rows.ts";

export interface StateCount {
  readonly state: "met" | "investigate" | "conflict" | "unknown";
  readonly count: number;
}

/** How many plots are in each state of the demands; every state is listed, also at 0. */
export const stateCounts = (rows: readonly PlotRow[]): readonly StateCount[] =>
  (["met", "investigate", "unknown", "conflict"] as const).map((state) => ({
    state,
    count: rows.filter(({ constraints }) => constraints === state).length,
  }));

/** Plots without a conflict that no dispersion rule asks a reason for, the most suitable first. */
export const promising = (rows: readonly PlotRow[]): readonly PlotRow[] =>
  rows
    .filter(
      ({ constraints, dispersion, suitability, houses }) =>
        constraints !== "conflict" && dispersion !== "justify" && isKnown(suitability) && houses === 0,
    )
    .toSorted((a, b) => Number(b.suitability) - Number(a.suitability) || a.number - b.number);

/** Opens the panel: how many plots, how many can take houses at all, which stands out, what is already proposed. */
export function plotsSummary(
  rows: readonly PlotRow[],
  scenario: string | null,
  m: Messages,
): readonly string[] {
  const sentences = [
    m.text("plots.summary.count", {
      count: rows.length,
      conflict: rows.filter(({ constraints }) => constraints === "conflict").length,
      unknown: rows.filter(({ constraints }) => constraints === "unknown").length,
    }),
  ];
  const [first] = promising(rows);
  if (first)
    sentences.push(m.text("plots.summary.best", { name: first.name, value: suitabilityText(first, m) }));
  const proposed = rows.filter(({ houses }) => houses > 0);
  if (scenario !== null && proposed.length > 0)
    sentences.push(
      m.text("plots.summary.proposed", {
        scenario,
        houses: proposed.reduce((sum, { houses }) => sum + houses, 0),
        plots: proposed.length,
      }),
    );
  return sentences;
}
