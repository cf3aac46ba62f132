import { GROUP_NOT_KNOWN } from "../ground/base-places.ts";
import type { Plot, Point } from "../model/index.ts";
import type { PlotAssessment } from "../siting/index.ts";
import { proposalKey } from "../situation/added-places.ts";
import type { PerCount } from "../situation/reading.ts";
import type { Situation } from "../situation/situation.ts";
import type { Tried } from "./place-entry.ts";

/** What siting says of a plot with so many houses standing at a point. */
export type AskSiting = (plot: Plot, houses: number, at: Point) => PlotAssessment;

const NONE: PerCount<number> = { programme: 0, stock: 0 };

/**
 * Every plot of the dataset and of the scenario, each with the houses the scenario puts there or a few for trial. Plots
 * no change touches are taken from `untouched`, which is filled on the way: they are the same under every list of changes.
 */
export function triedPlots(
  situation: Situation,
  siting: AskSiting,
  untouched: Map<Plot, Tried>,
): readonly Tried[] {
  const { ground, overlay } = situation;
  const known = (plot: Plot): Tried => {
    if (overlay.proposals.has(plot.id)) return triedPlot(situation, plot, siting);
    const tried = untouched.get(plot) ?? triedPlot(situation, plot, siting);
    untouched.set(plot, tried);
    return tried;
  };
  return [...ground.plots, ...overlay.drawn.values()].map(known);
}

export function triedPlot(situation: Situation, plot: Plot, siting: AskSiting): Tried {
  const proposal = situation.overlay.proposals.get(plot.id);
  const houses = proposal?.houses ?? trialHouses(situation, plot);
  const at = proposal?.at ?? plot.at;
  return {
    kind: "plot",
    id: plot.id,
    units: houses,
    used: proposal !== undefined,
    trial: {
      x: at.x,
      y: at.y,
      area: situation.ground.areaIndex.locate(at.x, at.y),
      building: -1,
      group: GROUP_NOT_KNOWN,
      own: proposal ? situation.store.slot(proposalKey(plot.id)) : -1,
      without: NONE,
      with: { programme: houses, stock: houses },
    },
    siting: siting(plot, houses, at),
  };
}

/** Houses tried where nobody has chosen: as many as D3 says are usual, but no more than the plot takes, and one at least. */
function trialHouses({ book }: Situation, { capacity }: Plot): number {
  const usual = book.param("d3-site-size", "trialHouses");
  return capacity === "unknown" ? usual : Math.max(1, Math.min(usual, capacity));
}
