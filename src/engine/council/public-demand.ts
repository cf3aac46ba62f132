import type { FacilityKind } from "../model/facility.ts";
import type { NeighbourhoodId, PlotId } from "../model/ids.ts";

/** Demands that public data can answer. Those about distances to homes in use, or how many a street or an area has of them, cannot be put before a council. */
export type PublicDemandTerms =
  | { readonly kind: "away-from" | "near"; readonly of: FacilityKind; readonly metres: number }
  | { readonly kind: "none-in"; readonly areas: readonly NeighbourhoodId[] };

/** What a demand would cost, applied to the whole municipality at once: told beside the rules, and never one of them. */
export interface PublicDemand {
  readonly terms: PublicDemandTerms;
  readonly plots: {
    readonly left: readonly PlotId[];
    readonly lost: readonly PlotId[];
    /** The data do not tell: never counted as left. */
    readonly unknown: readonly PlotId[];
  };
  /** Ordinary homes that could still be offered, never could, and that nobody can tell of; null where no addresses are loaded. */
  readonly homes: { readonly left: number; readonly lost: number; readonly unknown: number } | null;
  /** Where the next homes would come, if they are spread over ordinary homes: over all of them, and over those that are left. Areas that it makes a difference to, by id. */
  readonly carried: readonly {
    readonly area: NeighbourhoodId;
    readonly without: number;
    readonly with: number;
  }[];
  /** How many further homes were spread. */
  readonly next: number;
}
