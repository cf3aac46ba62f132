import type { BuildingId, CooperativeId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Area, Point } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

/** A building in the ordinary housing stock: `dwellings` is the N_b of D1, all dwellings in it, whoever owns them. */
export interface Building {
  readonly id: BuildingId;
  readonly name: Known<string>;
  readonly at: Point;
  readonly outline: Known<Area>;
  readonly dwellings: Known<number>;
  readonly cooperative: Known<CooperativeId>;
  readonly from: RowRef;
}

/** A borettslag or sameie: `dwellings` is the N of D2; it may own several buildings. */
export interface Cooperative {
  readonly id: CooperativeId;
  readonly name: Known<string>;
  readonly form: Known<"cooperative" | "condominium">;
  readonly dwellings: Known<number>;
  /** True when the bylaws allow public bodies the further 20 % of burettslagslova § 4-3. */
  readonly bylawsAllowMore: Known<boolean>;
  readonly from: RowRef;
}
