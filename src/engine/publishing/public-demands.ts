import type { PublicDemand, PublicDemandTerms } from "../council/public-demand.ts";
import { createAnalyst } from "../dispersion/analyst.ts";
import type { Dataset, DemandTerms, KeptDemand, PlotId, RuleSet } from "../model/index.ts";
import type { DemandStanding } from "../siting/demands/index.ts";
import { publicDataset } from "./public-dataset.ts";

/** Less than this share of the homes more or less is no difference to an area. */
const NOTABLE = 0.005;

const isPublic = (terms: DemandTerms): terms is PublicDemandTerms =>
  terms.kind === "away-from" || terms.kind === "near" || terms.kind === "none-in";

/**
 * The price of each demand that is being looked at and that public data can answer, on a dataset without homes in use; `leftOut` counts the others. `next` homes
 * are spread to see who would carry them.
 */
export function publicDemands(
  demands: readonly KeptDemand[],
  dataset: Dataset,
  ruleSet: RuleSet,
  next: number,
): { readonly demands: readonly PublicDemand[]; readonly leftOut: number } {
  const wanted = demands.filter(({ on }) => on).map(({ terms }) => terms);
  const asked = wanted.filter(isPublic);
  if (asked.length === 0) return { demands: [], leftOut: wanted.length };
  const analyst = createAnalyst(publicDataset(dataset));
  return {
    leftOut: wanted.length - asked.length,
    demands: asked.map((terms): PublicDemand => {
      const answer = analyst.analyse({ changes: [], ruleSet }, { kind: "demand", demands: [terms], next });
      if (answer.kind !== "demand") throw new Error("a demand was answered with something else");
      const standing = (wantedStanding: DemandStanding): readonly PlotId[] =>
        answer.plots.filter((plot) => plot.standing === wantedStanding).map(({ id }) => id);
      return {
        terms,
        next,
        plots: { left: standing("left"), lost: standing("lost"), unknown: standing("unknown") },
        homes: answer.homes,
        carried: answer.areas
          .filter((area) => Math.abs(area.with - area.without) >= NOTABLE * next)
          .map(({ id, without, with: after }) => ({ area: id, without: tenth(without), with: tenth(after) })),
      };
    }),
  };
}

const tenth = (homes: number): number => Math.round(homes * 10) / 10;
