import type { Acquisition, DwellingKind, NeighbourhoodId } from "../../engine/index.ts";

/**
 * What a participant asks of a home. Kept in memory while the page is open and nowhere else (domain.md §1.4 no. 33:
 * «preference filter, not stored»): it is never part of a project, an export or a link.
 */
export interface Wishes {
  /** At least this many; null is no wish. */
  readonly bedrooms: number | null;
  /** At least this many square metres. */
  readonly areaM2: number | null;
  /** True asks for step-free; false is no wish. */
  readonly stepFree: boolean;
  /** Near this neighbourhood. */
  readonly near: NeighbourhoodId | null;
}

export const NO_WISHES: Wishes = { bedrooms: null, areaM2: null, stepFree: false, near: null };

/** Which dwellings the table of the stock shows. */
export interface StockFilter {
  readonly vacantOnly: boolean;
  readonly kind: DwellingKind | null;
  readonly acquisition: Acquisition | null;
  readonly area: NeighbourhoodId | null;
}

export const WHOLE_STOCK: StockFilter = { vacantOnly: false, kind: null, acquisition: null, area: null };
