import type { DwellingId, PlacementId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Point } from "./plane.ts";
import type { Quarter } from "./quarter.ts";
import type { RowRef } from "./row-ref.ts";

export type PlacementStanding = "offered" | "accepted" | "housed" | "ended";

/**
 * A tenancy in the programme, never a person: the record has no field for a name, a diagnosis or any free text
 * (domain.md §7). Only `housed` placements count as programme units.
 */
export interface Placement {
  readonly id: PlacementId;
  readonly site: { readonly dwelling: DwellingId } | { readonly at: Point };
  readonly standing: PlacementStanding;
  readonly since: Known<Quarter>;
  readonly until: Known<Quarter>;
  readonly householdKind: Known<"single" | "withChildren">;
  readonly chosenByParticipant: Known<boolean>;
  readonly from: RowRef;
}
