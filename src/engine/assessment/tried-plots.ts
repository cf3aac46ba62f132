import type { Proposal } from "../changes/overlay.ts";
import { GROUP_NOT_KNOWN } from "../ground/base-places.ts";
import type { Plot, Point } from "../model/index.ts";
import type { PlotAssessment } from "../siting/index.ts";
import { proposalKey } from "../situation/added-places.ts";
import type { PerCount } from "../situation/reading.ts";
import type { Situation } from "../situation/situation.ts";
import type { AskAccess } from "./ask-access.ts";
import { Naming } from "./judged.ts";
import type { Tried } from "./place-entry.ts";

/** What siting says of a plot with so many houses standing at a point. */
export type AskSiting = (plot: Plot, houses: number, at: Point) => PlotAssessment;

/** What is asked of the ground alone, which no placement can move. */
export interface AskGround {
  readonly siting: AskSiting;
  readonly access: AskAccess;
}

const NONE: PerCount<number> = { programme: 0, stock: 0 };

/** The plots of the dataset with a few houses for trial: the same under every list of changes that leaves them alone. */
export function untouchedPlots(situation: Situation, asked: AskGround): readonly Tried[] {
  return situation.ground.plots.map((plot) => plotWith(situation, plot, asked, undefined));
}

/** Plots the changes drew, and those they put houses on; null for those that drawn ones stand in place of. */
export function touchedPlots(situation: Situation, asked: AskGround): ReadonlyMap<string, Tried | null> {
  const { proposals, drawn, replaced } = situation.overlay;
  const touched = new Map<string, Tried | null>();
  for (const id of replaced) touched.set(id, null);
  for (const plot of drawn.values()) touched.set(plot.id, triedPlot(situation, plot, asked));
  for (const { plot } of proposals.values()) touched.set(plot.id, triedPlot(situation, plot, asked));
  return touched;
}

/** A plot with the houses the scenario puts there, or with those tried where it puts none. */
export function triedPlot(situation: Situation, plot: Plot, asked: AskGround): Tried {
  return plotWith(situation, plot, asked, situation.overlay.proposals.get(plot.id));
}

function plotWith(situation: Situation, plot: Plot, asked: AskGround, proposal: Proposal | undefined): Tried {
  const houses = proposal?.houses ?? trialHouses(situation, plot);
  const at = proposal?.at ?? plot.at;
  return {
    kind: "plot",
    id: plot.id,
    naming: new Naming({ kind: "plot", id: plot.id }),
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
    siting: asked.siting(plot, houses, at),
    access: asked.access(at),
  };
}

/** Houses tried where nobody has chosen: as many as D3 says are usual, but no more than the plot takes, and one at least. */
function trialHouses({ book }: Situation, { capacity }: Plot): number {
  const usual = book.param("d3-site-size", "trialHouses");
  return capacity === "unknown" ? usual : Math.max(1, Math.min(usual, capacity));
}
