import type { Dataset, Plot, PlotId, RuleSet } from "../../model/index.ts";
import { buildSitingGround, type SitingGround } from "../ground.ts";
import { houseType } from "../house-types/house-types.ts";
import type { LayoutQuestion } from "./layout-site.ts";

const grounds = new WeakMap<Dataset, SitingGround>();

/** What a screen knows when it asks: names, and a plot that may have been drawn and be in no dataset. */
export interface LayoutAsked {
  readonly plot: PlotId | Plot;
  readonly houseType: string;
  readonly houses: number;
  readonly ruleSet: RuleSet;
}

/** Made ready for `layoutSite` and `askLayout`; the dataset is indexed once. Undefined where there is no such plot or house type. */
export function layoutQuestion(dataset: Dataset, asked: LayoutAsked): LayoutQuestion | undefined {
  const { houses, ruleSet } = asked;
  const plot =
    typeof asked.plot === "string" ? dataset.plots.find(({ id }) => id === asked.plot) : asked.plot;
  const type = houseType(asked.houseType);
  if (!plot || !type) return undefined;
  const ground = grounds.get(dataset) ?? buildSitingGround(dataset);
  grounds.set(dataset, ground);
  return { ground, plot, ruleSet, type, houses };
}
