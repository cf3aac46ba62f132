import type { PublicCase, PublicPlot } from "../../../engine/council/index.ts";
import { groupOf, type PlotFinding } from "../../finding-words.ts";
import { showPlot, useMeeting } from "../../meeting-store.ts";
import { neighbourOf } from "../../neighbour-of.ts";

/** A plot with the alternatives that build on it. */
export interface ToldPlot {
  readonly plot: PublicPlot;
  readonly letters: readonly string[];
  /** Constraints and criteria: with the houses of the first alternative that builds here, else with a usual number. */
  readonly findings: readonly PlotFinding[];
  /** Houses the findings are of; null where they are of a usual number. */
  readonly houses: number | null;
}

/** Plots that an alternative builds on first, then the rest, each in the order of the case. */
export function toldPlots({ plots, alternatives }: PublicCase): readonly ToldPlot[] {
  const told = plots.map((plot): ToldPlot => {
    const uses = alternatives.flatMap(({ id, houses }) =>
      houses.flatMap((one) => (one.plot === plot.id ? [{ id, one }] : [])),
    );
    return {
      plot,
      letters: uses.map(({ id }) => id),
      findings: uses[0]?.one.findings ?? plot.findings,
      houses: uses[0]?.one.houses ?? null,
    };
  });
  return [
    ...told.filter(({ letters }) => letters.length > 0),
    ...told.filter(({ letters }) => letters.length === 0),
  ];
}

export function turnPlot(by: 1 | -1, publicCase: PublicCase): void {
  const ids = toldPlots(publicCase).map(({ plot }) => plot.id as string);
  const next = neighbourOf(ids, useMeeting.getState().plot ?? ids[0] ?? "", by);
  if (next !== undefined) showPlot(next);
}

/** Verdicts of constraints, the gravest first; what is for information comes last. */
const ORDER = ["conflict", "unknown", "investigate", "met", "info"] as const;

/** Constraints by what was found of them; empty groups are left out. */
export function constraintGroups(
  findings: readonly PlotFinding[],
): readonly { readonly verdict: (typeof ORDER)[number]; readonly found: readonly PlotFinding[] }[] {
  const constraints = findings.filter(({ rule }) => groupOf(rule) === "constraint");
  return ORDER.map((verdict) => ({
    verdict,
    found: constraints.filter((finding) => finding.verdict === verdict),
  })).filter(({ found }) => found.length > 0);
}

export const criteria = (findings: readonly PlotFinding[]): readonly PlotFinding[] =>
  findings.filter(({ rule }) => groupOf(rule) === "criterion");
