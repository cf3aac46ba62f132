import type { FacilityId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Point } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

export const FACILITY_KINDS = [
  "busStop",
  "grocery",
  "healthCentre",
  "pharmacy",
  "nav",
  "lowThreshold",
  "activity",
  "teamBase",
  "staffedBase",
  "shelter",
  "greenArea",
  "school",
  "kindergarten",
] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

export interface Facility {
  readonly id: FacilityId;
  readonly kind: FacilityKind;
  readonly name: Known<string>;
  readonly at: Point;
  /** Bus stops only: departures per hour 07–21. */
  readonly departuresPerHour: Known<number>;
  readonly from: RowRef;
}
