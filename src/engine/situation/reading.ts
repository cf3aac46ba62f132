import type { Count, Verdict } from "../model/index.ts";

/** Units in sites of at most `smallSite`, at most `mediumSite`, and more units than that: the classes of the load formula. */
export interface SizeClasses {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
}

export type PerCount<T> = Readonly<Record<Count, T>>;

/** What rules may know of an area. `null` is unknown. */
export interface AreaReading {
  readonly residents: number | null;
  readonly residentsYear: number | null;
  readonly units: PerCount<number>;
  readonly classes: PerCount<SizeClasses>;
  readonly municipality: MunicipalityReading;
  readonly services: ServiceReading;
}

/** Services that serve an area already: how many stand in it. `null` where the data has none of the kind anywhere, or no area is meant. */
export interface ServiceReading {
  readonly staffedBase: number | null;
  readonly lowThreshold: number | null;
  readonly shelter: number | null;
}

/** Every area at once, in the order of their ids: what D9 compares. Residents are `null` where nobody has counted them. */
export interface EvennessReading {
  readonly residents: readonly (number | null)[];
  readonly units: PerCount<Int32Array>;
}

export type DailyNeed = "busStop" | "grocery" | "health" | "activity";

/** What the criterion of each daily need says of a point: good, acceptable, poor or unknown. */
export type AccessReading = Readonly<Record<DailyNeed, Verdict>>;

/** Families placed in one area, counted so that rules may see how many and never where (D13). */
export interface FamilyReading {
  /** What D6 says of the area: it asks for something, it does not, or the residents are not known. */
  readonly density: "asks" | "clear" | "unknown";
  /** Placements said to be of a family, and those nobody has said it of either way. */
  readonly families: number;
  readonly untold: number;
  /** The same among placements on sites larger than D3 lets pass. */
  readonly familiesOnLargeSites: number;
  readonly untoldOnLargeSites: number;
}

/** Numerator and denominator of the municipal mean, counted over the same ground. */
export interface MunicipalityReading {
  readonly residents: number | null;
  readonly units: PerCount<number>;
  /** A rate of fewer residents, or of fewer expected units, is mostly chance (D6). */
  readonly few: { readonly residents: number; readonly expected: number };
  /** Year the rule set is in force from: what an old denominator is measured against. */
  readonly year: number;
}

/** What rules may know of a programme site, or of the site a tried place would be part of. */
export interface SiteReading {
  readonly units: number;
  /** Records that make up the site. */
  readonly members: number;
  /** Municipal units of all kinds on the site they form with each other and with the places of this one. */
  readonly stockUnits: number;
  /** Metres to the nearest units that are no part of it, of each count; null when there are none. */
  readonly nearest: PerCount<number | null>;
  /** Different designations among the members, `general` not counted. */
  readonly groups: number;
  /** True when some of several members have no known designation. */
  readonly unnamed: boolean;
  /** A staffed base within linking distance; null when no staffed base is known anywhere. */
  readonly staffed: boolean | null;
  /** Counts within the three radii of D7, innermost first. */
  readonly rings: readonly RingReading[];
  /** A rate of fewer residents than this is mostly chance (D6). */
  readonly fewResidents: number;
  /** Programme sites within the innermost ring before the change. */
  readonly sitesBefore: number;
  /** Counts within the two radii of D8, nearest first. */
  readonly near: readonly PerCount<number>[];
}

export interface RingReading {
  readonly units: PerCount<number>;
  readonly sites: number;
  readonly residents: number | null;
}

export interface BuildingReading {
  /** All dwellings in the building, whoever owns them. */
  readonly dwellings: number | null;
  readonly units: PerCount<number>;
  readonly classes: PerCount<SizeClasses>;
  readonly agreements: AgreementReading;
}

/** Stock units by the agreement that gives the municipality the right to them (D12). */
export interface AgreementReading {
  /** Units of all kinds: owned, leased, by agreement and not told. */
  readonly units: number;
  readonly referral: number;
  readonly allocation: number;
  /** Units nobody has said how the municipality got. */
  readonly untold: number;
}

export interface CooperativeReading {
  readonly dwellings: number | null;
  readonly agreements: AgreementReading;
  readonly form: "cooperative" | "condominium" | null;
  readonly bylawsAllowMore: boolean | null;
  /** Units public bodies are known to own, and those that may be owned (acquisition unknown). */
  readonly owned: number;
  readonly perhapsOwned: number;
}
