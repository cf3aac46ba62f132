import type { Change, ChangeId, Dataset, HousePlace, Plot, PlotId, Point } from "../../../engine/index.ts";
import { layoutMoved } from "./layout-moved.ts";
import { remember } from "./remember.ts";

/** Småhus that the active scenario has put on a plot. */
export interface Proposal {
  readonly id: ChangeId;
  readonly houses: number;
  readonly at: Point;
  readonly houseType?: string;
  /** Where each stands, once somebody has placed them. */
  readonly layout?: readonly HousePlace[];
}

export interface PlotInForce {
  readonly plot: Plot;
  /** 1-based: the order of the register, then of drawing. The same number stands on the map, in the table and in the inspector. */
  readonly number: number;
  /** The change that drew it; absent for plots of the register. */
  readonly drawn?: ChangeId;
  readonly proposals: readonly Proposal[];
}

/** A plot of the register that drawn ones stand in place of. */
export interface ReplacedPlot {
  readonly plot: Plot;
  /** It keeps its number, so that the others keep theirs. */
  readonly number: number;
  /** What drew those that took its place. */
  readonly by: readonly { readonly change: ChangeId; readonly plot: PlotId }[];
}

const all = remember(numbered);

/** Candidate plots as the changes leave them: numbered, with the proposals that stand on each. Those set aside are not among them. */
export const plotsInForce: (dataset: Dataset, changes: readonly Change[]) => readonly PlotInForce[] =
  remember((dataset: Dataset, changes: readonly Change[]) => all(dataset, changes).inForce);

/** Plots that are set aside, in the order of the register. */
export const replacedPlots = (dataset: Dataset, changes: readonly Change[]): readonly ReplacedPlot[] =>
  all(dataset, changes).replaced;

const byId = remember(
  (plots: readonly PlotInForce[]): ReadonlyMap<string, PlotInForce> =>
    new Map(plots.map((one) => [one.plot.id, one])),
);

export const plotInForce = (
  dataset: Dataset,
  changes: readonly Change[],
  id: string,
): PlotInForce | undefined => byId(plotsInForce(dataset, changes)).get(id);

function numbered(
  dataset: Dataset,
  changes: readonly Change[],
): { readonly inForce: readonly PlotInForce[]; readonly replaced: readonly ReplacedPlot[] } {
  const plots: { plot: Plot; drawn?: ChangeId }[] = dataset.plots.map((plot) => ({ plot }));
  const proposals = new Map<PlotId, Proposal[]>();
  const replacedBy = new Map<PlotId, ReplacedPlot["by"]>();
  for (const change of changes) {
    if (change.kind === "draw-plot") {
      const { id, plot, replaces } = change;
      plots.push({ plot, drawn: id });
      if (replaces !== undefined)
        replacedBy.set(replaces, [...(replacedBy.get(replaces) ?? []), { change: id, plot: plot.id }]);
    }
    if (change.kind === "open-plot") {
      const at = change.at ?? plots.find(({ plot }) => plot.id === change.plot)?.plot.at;
      if (!at) continue;
      const standing = proposals.get(change.plot) ?? [];
      const { houses, houseType, layout } = change;
      standing.push({
        id: change.id,
        houses,
        at,
        ...(houseType === undefined ? {} : { houseType }),
        ...(layout?.length === houses ? { layout } : {}),
      });
      proposals.set(change.plot, standing);
    }
    if (change.kind === "move-proposal")
      for (const [plot, standing] of proposals)
        proposals.set(
          plot,
          standing.map((one) => (one.id === change.proposal ? moved(one, change.to) : one)),
        );
  }
  const numberedPlots = plots.map((entry, index) => ({ ...entry, number: index + 1 }));
  return {
    inForce: numberedPlots
      .filter(({ plot }) => !replacedBy.has(plot.id))
      .map((entry) => ({ ...entry, proposals: proposals.get(entry.plot.id) ?? [] })),
    replaced: numberedPlots.flatMap(({ plot, number }) => {
      const by = replacedBy.get(plot.id);
      return by ? [{ plot, number, by }] : [];
    }),
  };
}

/** Houses that have been placed go along with the proposal they belong to. */
function moved(one: Proposal, to: Point): Proposal {
  const { at, layout } = one;
  return { ...one, at: to, ...(layout ? { layout: layoutMoved(layout, to.x - at.x, to.y - at.y) } : {}) };
}
