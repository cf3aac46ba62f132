import type { HouseTrial, PlotId } from "../../engine/index.ts";

/** Every number of houses one plot may have, tried; null until somebody has asked why a plot fails or ranks low. */
export interface HouseTrialsState {
  readonly asked: {
    readonly plot: PlotId;
    /** Key of the assessment they belong to: under any other they are out of date. */
    readonly of: string;
    /** Null until answered. */
    readonly trials: readonly HouseTrial[] | null;
  } | null;
}
