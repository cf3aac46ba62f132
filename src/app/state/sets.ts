import type { PlotId } from "../../engine/index.ts";

/** What the best set of plots can be sought by, each exact: see `plotProblem` for what is measured. */
export const SET_GOALS = ["scatter", "load", "travel", "covered"] as const;
export type SetGoal = (typeof SET_GOALS)[number];

/** Seconds a search may take: a look, a cup of coffee, a meeting. */
export const SEARCH_SECONDS = [20, 120, 900] as const;
export type SearchSeconds = (typeof SEARCH_SECONDS)[number];

/** What somebody has said of a plot themselves; a plot that nothing is said of is in or out by its constraints. */
export type PlotWish = "in" | "may" | "out";

/** What is asked for on the page of best sets. Null: as the page itself proposes. */
export interface SetsAsk {
  /** Null: as many as wait. */
  readonly houses: number | null;
  /** Null: as few plots as have room. */
  readonly plots: number | null;
  readonly perPlot: number;
  /** Most plots in one area; null for any number. */
  readonly perArea: number | null;
  /** Kroner that all the chosen plots may cost together; null for any. */
  readonly budget: number | null;
  readonly first: SetGoal;
  /** What decides among those that are equally good; null for nothing more. */
  readonly second: SetGoal | null;
  readonly wishes: Readonly<Record<PlotId, PlotWish>>;
  /** Whether the programme's sites of today keep others away. */
  readonly fromSites: boolean;
  readonly seconds: SearchSeconds;
}

/** Two on a plot is the commonest practice (Melhus, Ringerike: domain.md §1.5). */
const USUAL_PER_PLOT = 2;

export const USUAL_ASK: SetsAsk = {
  houses: null,
  plots: null,
  perPlot: USUAL_PER_PLOT,
  perArea: null,
  budget: null,
  first: "scatter",
  second: null,
  wishes: {},
  fromSites: true,
  seconds: 20,
};

/** A plot with the houses it gets. */
export interface ChosenPlot {
  readonly plot: PlotId;
  readonly houses: number;
}
