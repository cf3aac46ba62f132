import type { DemandTerms, NeighbourhoodId, PlotId } from "../../model/index.ts";

/** "unknown": the data do not tell, and unknown never counts as met. */
export type DemandStanding = "left" | "lost" | "unknown";

/** How many of something could still be used, could never be, and cannot be told. */
export interface DemandCount {
  readonly left: number;
  readonly lost: number;
  readonly unknown: number;
}

export interface DemandArea {
  readonly id: NeighbourhoodId;
  /** Ordinary homes in it, and those that could still be offered. */
  readonly homes: number;
  readonly left: number;
  readonly residents: number | null;
  /** Programme units now. */
  readonly units: number;
  /** Of the next homes: the area's share if they are spread over all ordinary homes, and over those that are left. */
  readonly without: number;
  readonly with: number;
}

export interface DemandOutcome {
  readonly kind: "demand";
  readonly demands: readonly DemandTerms[];
  /** How many further homes are spread. */
  readonly next: number;
  readonly plots: readonly { readonly id: PlotId; readonly standing: DemandStanding }[];
  /** Ordinary homes at the address points; null where the data hold no addresses. */
  readonly homes: DemandCount | null;
  /** Units of the municipality's stock, and those of them that stand vacant. */
  readonly stock: DemandCount;
  readonly vacant: DemandCount;
  /** Programme units as they are: `lost` would not have been allowed. Each is held against the others, not itself. */
  readonly programme: DemandCount;
  /** In the order of their ids; empty where there are no addresses. */
  readonly areas: readonly DemandArea[];
  /** Dissimilarity of programme units and residents: now, and expected after the next homes; null where residents are not known or nothing is left. */
  readonly evenness: {
    readonly now: number | null;
    readonly without: number | null;
    readonly with: number | null;
  };
}
