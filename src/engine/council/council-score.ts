import type { ScoreClass } from "../model/decision.ts";
import type { PlotId } from "../model/ids.ts";
import { isKnown } from "../model/known.ts";
import { cappedCount, type ReleaseLimit } from "../release/public/index.ts";
import { basis } from "../rules/basis.ts";
import type { Basis } from "../rules/rule.ts";
import type { PublicCase } from "./public-case.ts";

/** From how many homes a class begins. Fixed, and no setting: a class that could be moved could be used to feel for the number behind it. */
export const SCORE_FROM: Readonly<
  Record<"some" | "many", { readonly value: number; readonly basis: Basis }>
> = {
  some: {
    value: 2,
    basis: basis(
      "project",
      "Støyen alene gir i snitt ⅔ i en sone uten noen, siden tall under null telles som null: to er det tre hele slike soner gir",
      "D",
      "2026-11-23",
    ),
  },
  many: {
    value: 5,
    basis: basis(
      "project",
      "Der utgivelsens egne soneklasser går fra 0–4 til 5–9. Støyen er ±3 i 92 av 100 tilfeller, så den flytter sjelden en tomt to klasser",
      "D",
      "2026-11-23",
    ),
  },
};

/** Why no class is shown: the release has no numbers for zones, nobody knows where the dwellings are, or the case was made before there were any. */
type ScoreLimit = ReleaseLimit | "no-addresses" | "older-case";

/** The class of each plot, in the order of the case; none where there is a limit. */
export interface CouncilScores {
  readonly limit: ScoreLimit | null;
  readonly plots: readonly { readonly plot: PlotId; readonly shown: ScoreClass }[];
}

const limited = (limit: ScoreLimit): CouncilScores => ({ limit, plots: [] });

/**
 * S(p) = Σ Ỹ_z · w(p, z) in one of three classes (privacy-and-reliability.md §1.3): the zones' frozen and capped numbers, each spread evenly over the zone's dwellings, and what falls
 * near the plot added up. A function of the release and of public data, so nobody learns more from it than from the zones' numbers. The sum itself is told nowhere, and plots are
 * never put in order by it.
 */
export function councilScores({ release, nearness, plots }: PublicCase): CouncilScores {
  if (release.limit !== null) return limited(release.limit);
  if (nearness === undefined) return limited("older-case");
  if (!isKnown(nearness)) return limited("no-addresses");
  const shown = release.partition.zones.map(({ cap }, zone) => cappedCount(release.counts[zone] ?? 0, cap));
  return {
    limit: null,
    plots: plots.map(({ id }, row) => {
      const near = nearness.plots[row] ?? [];
      const sum = shown.reduce(
        (all, homes, zone) => all + (homes * (near[zone] ?? 0)) / (nearness.zones[zone] ?? 1),
        0,
      );
      return { plot: id, shown: classOf(sum) };
    }),
  };
}

const classOf = (sum: number): ScoreClass =>
  sum < SCORE_FROM.some.value ? "few" : sum < SCORE_FROM.many.value ? "some" : "many";
