import type { PlacedBy } from "./address-desk.ts";
import type { BuildingId, CooperativeId, DwellingId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Point } from "./plane.ts";
import type { Quarter } from "./quarter.ts";
import type { RowRef } from "./row-ref.ts";

/** How the municipality disposes of the dwelling (kommunalt disponert bolig, domain.md §1.2 no. 14). */
export type Acquisition = "owned" | "leased" | "referral" | "allocation";
/** `smallHouse` and `coLocated` are programme units in themselves; the others become one while somebody is placed. */
export type DwellingKind =
  | "ordinary"
  | "smallHouse"
  | "coLocated"
  | "careHousing"
  | "groupedHousing"
  | "temporary";
export type DwellingStanding = "occupied" | "vacant" | "underRepair";
/** What a unit is set aside for: a property of the house, never of the person in it (D11, ethics rule E2). */
export type Designation =
  | "general"
  | "housingFirst"
  | "rop"
  | "youth"
  | "family"
  | "elderly"
  | "refugee"
  | "disability";

/** One row of the municipal register: `units` dwelling units at one place. */
export interface Dwelling {
  readonly id: DwellingId;
  readonly at: Point;
  /** Whole number ≥ 1. */
  readonly units: number;
  readonly label: Known<string>;
  readonly building: Known<BuildingId>;
  readonly cooperative: Known<CooperativeId>;
  readonly acquisition: Known<Acquisition>;
  readonly kind: Known<DwellingKind>;
  readonly standing: Known<DwellingStanding>;
  readonly designation: Known<Designation>;
  /** How long the lease is made for; three years at the least for permanent housing (husleieloven § 9-3). */
  readonly leaseYears: Known<number>;
  /** The quarter the lease runs out in: no finer, because a date can point at a person. Absent is unknown. */
  readonly leaseEnds?: Known<Quarter>;
  readonly bedrooms: Known<number>;
  readonly areaM2: Known<number>;
  readonly stepFree: Known<boolean>;
  /** From which quarter the municipality has had it at its disposal. */
  readonly since: Known<Quarter>;
  readonly from: RowRef;
  /** Facts that the user has set right here, with what the file said; absent when there are none. Provenance, no fact. */
  readonly edited?: EditedFacts;
  /** The file of the register that was read last and did not have it, when the user wants that marked. Provenance, no fact. */
  readonly absentFrom?: string;
  /** How its place was found; absent where nobody has said. Provenance, no fact. */
  readonly placedBy?: PlacedBy;
}

/** What a file can say of a dwelling and a user can set right. */
export const DWELLING_FACTS = [
  "label",
  "units",
  "standing",
  "kind",
  "acquisition",
  "designation",
  "building",
  "cooperative",
  "bedrooms",
  "areaM2",
  "stepFree",
  "leaseYears",
  "leaseEnds",
  "since",
  "at",
] as const;
export type DwellingFact = (typeof DWELLING_FACTS)[number];

/** Fact → what the file said of it, "unknown" where it said nothing. */
export type EditedFacts = {
  readonly [F in DwellingFact]?: NonNullable<Dwelling[F]>;
};

/** `from.file` of a unit that was added by hand: no file has a row of it. */
export const ADDED_BY_HAND = "spredt:added";
