import {
  type Change,
  type Dataset,
  type HousePlace,
  type LayoutAsked,
  type LayoutSite,
  layoutQuestion,
  layoutSite,
  type Plot,
  type RuleSet,
  vicinityOf,
} from "../../../engine/index.ts";
import { type Proposal, plotInForce } from "./plots-in-force.ts";
import { remember } from "./remember.ts";

/** What is asked of houses on one plot: the same object as long as nothing that matters has changed. */
export interface PlotLayout {
  readonly plot: Plot;
  /** Null where the scenario has none there: then one house is tried. */
  readonly proposal: Proposal | null;
  /** For the planner's worker; its places are those the proposal has. */
  readonly task: {
    readonly near: Dataset;
    readonly asked: LayoutAsked;
    readonly places?: readonly HousePlace[];
  };
  /** The plot made ready, for houses to be checked while they are dragged. */
  readonly site: LayoutSite;
}

const near = remember(vicinityOf);

const made = remember(
  (
    vicinity: Dataset,
    plot: Plot,
    proposal: Proposal | null,
    type: string,
    ruleSet: RuleSet,
  ): PlotLayout | null => {
    const asked: LayoutAsked = { plot, houseType: type, houses: proposal?.houses ?? 1, ruleSet };
    const question = layoutQuestion(vicinity, asked);
    if (!question) return null;
    const places = proposal?.layout;
    return {
      plot,
      proposal,
      task: { near: vicinity, asked, ...(places ? { places } : {}) },
      site: layoutSite(question),
    };
  },
);

/** @param otherwise the house type where the proposal names none. Null where there is no such plot. */
export function plotLayout(
  dataset: Dataset,
  changes: readonly Change[],
  ruleSet: RuleSet,
  id: string,
  otherwise: string,
): PlotLayout | null {
  const found = plotInForce(dataset, changes, id);
  if (!found) return null;
  const proposal = found.proposals[0] ?? null;
  const vicinity = near(dataset, found.plot, ruleSet);
  return made(vicinity, found.plot, proposal, proposal?.houseType ?? otherwise, ruleSet);
}
