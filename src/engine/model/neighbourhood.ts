import type { NeighbourhoodId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Area } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

/** "district": areas put together by the district that each of them names; no file holds outlines of those. */
export type AreaLevel = "grunnkrets" | "delområde" | "bydel" | "other" | "district";

/** An area that dispersion is counted in. A dataset may hold several levels at once; one of them is in force at a time. */
export interface Neighbourhood {
  readonly id: NeighbourhoodId;
  readonly name: string;
  readonly level: AreaLevel;
  readonly outline: Area;
  readonly district: Known<string>;
  readonly residents: Known<number>;
  readonly dwellings: Known<number>;
  /** Year the residents were counted: an old denominator raises an alarm (D10). */
  readonly residentsYear: Known<number>;
  /** Year the boundaries are of, where it is known: figures of another year may be of another place. */
  readonly outlineYear?: number;
  readonly from: RowRef;
}
