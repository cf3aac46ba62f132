import type { NeighbourhoodId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Area } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

export type AreaLevel = "grunnkrets" | "delområde" | "bydel" | "other";

/** An area that dispersion is counted in. One level is the working level of a dataset; others are districts above it. */
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
  readonly from: RowRef;
}
