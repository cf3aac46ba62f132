import type { BuildingId, CooperativeId, DwellingFact, DwellingId, Point, RuleId } from "../model/index.ts";
import type { DwellingFacts } from "./edit-dwellings.ts";

/** What the register is looked through for, in the order it is shown: what counts wrongly first, what is only missing last. */
export const REGISTER_CHECKS = [
  "duplicate",
  "shared-door",
  "outside-building",
  "outside-municipality",
  "crowded-building",
  "overfull",
  "housed-not-occupied",
  "lost-building",
  "lost-cooperative",
  "short-lease",
  "ended-lease",
  "lease-ends-soon",
  "over-right",
  "absent",
] as const;
export type RegisterCheck = (typeof REGISTER_CHECKS)[number];

/** How a remark can be set right. "ask" needs a word from whoever knows; nothing is invented for them. */
export type Repair =
  /** The first of the units takes what only the others know, and the others go. */
  | { readonly kind: "merge" }
  | { readonly kind: "set"; readonly facts: DwellingFacts }
  | { readonly kind: "ask"; readonly fact: DwellingFact }
  | { readonly kind: "move"; readonly to: Point }
  | { readonly kind: "remove" }
  /** The stated number of dwellings is wrong, and nobody has said the right one. */
  | { readonly kind: "count-unknown"; readonly building: BuildingId }
  /** Bylaws that let public bodies own more (burettslagslova § 4-3) are what makes the number right, where there are such. */
  | { readonly kind: "bylaws"; readonly cooperative: CooperativeId };

export interface Remark {
  readonly check: RegisterCheck;
  /** Tells remarks of one check apart, and stays the same while the register says the same. */
  readonly key: string;
  readonly dwellings: readonly DwellingId[];
  readonly building?: BuildingId;
  readonly cooperative?: CooperativeId;
  /** Figures of the sentence that explains it. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Null where only somebody who knows the place can say; the remark can then be looked at on the map and edited. */
  readonly repair: Repair | null;
}

/** Facts that somebody is waiting for: of dwellings, of buildings, of cooperatives. */
export type WantedFact = DwellingFact | "building-count" | "cooperative-count" | "cooperative-form";

/** One fact that is not known of some records, and what cannot be said until it is. */
export interface MissingFact {
  readonly fact: WantedFact;
  /** Rules whose answer is unknown, or less than it could be, without it; none where only the list of choices needs it. */
  readonly rules: readonly RuleId[];
  readonly ids: readonly string[];
  /** Of how many it is asked. */
  readonly of: number;
}

export interface RegisterReport {
  readonly remarks: readonly Remark[];
  readonly missing: readonly MissingFact[];
}
