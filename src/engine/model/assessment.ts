import type { ChangeProblem } from "./change.ts";
import type { Count, Finding, Verdict } from "./finding.ts";
import type { BuildingId, CooperativeId, DwellingId, NeighbourhoodId, PlotId, RuleId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { AreaLevel } from "./neighbourhood.ts";
import type { Point } from "./plane.ts";
import type { Score } from "./score.ts";

/** One count (programme or stock) of one area. Rates are per 1 000 residents. */
export interface AreaCount {
  readonly units: number;
  readonly rate: Known<number>;
  /** Location quotient A_g / A_municipality, as counted. */
  readonly quotient: Known<number>;
  /** The same, shrunk toward 1 where the area is small (D6). */
  readonly shrunkQuotient: Known<number>;
  /** load_g of domain.md §2: units weighted by site size, per 1 000 residents. */
  readonly load: Known<number>;
  /** Few residents or few expected units (D6): rate and quotient are mostly chance, and are shown as uncertain or not at all. */
  readonly unstable: boolean;
}

/**
 * Room under one area rule, of one count where it is asked of both: how many more programme units, which are stock too,
 * before it asks to consider and before it asks for a reason. Negative: how many too many; null: not within 99, or never.
 */
export interface RuleHeadroom {
  readonly rule: RuleId;
  readonly count?: Count;
  readonly consider: number | null;
  readonly justify: number | null;
}

export interface AreaFigures {
  readonly id: NeighbourhoodId;
  readonly stock: AreaCount;
  readonly programme: AreaCount;
  /** Further units before the first area rule asks for a reason; negative: how many too many. */
  readonly headroom: Known<number>;
  /** The rule that binds first; absent when headroom is unknown. */
  readonly headroomRule?: RuleId;
  /** The same rule by rule, in the order the rules are read; none while the residents are unknown. */
  readonly headrooms: readonly RuleHeadroom[];
  /** No programme unit here though at least D15's residents: ubrukt mulighet. */
  readonly unused: boolean;
  readonly verdict: Verdict;
}

export interface RingCount {
  readonly radius: number;
  readonly programmeUnits: number;
  readonly stockUnits: number;
  readonly programmeSites: number;
  readonly residents: Known<number>;
}

/** A programme site: programme units at the same plot or within D3's linking distance of each other. */
export interface SiteFigures {
  readonly id: string;
  readonly at: Point;
  readonly units: number;
  readonly members: readonly (DwellingId | PlotId | string)[];
  /** Metres to the nearest other programme site; unknown when it is the only one. */
  readonly nearest: Known<number>;
  readonly rings: readonly RingCount[];
  readonly verdict: Verdict;
}

export interface BuildingFigures {
  readonly id: BuildingId;
  readonly programmeUnits: number;
  readonly stockUnits: number;
  readonly dwellings: Known<number>;
  readonly share: Known<number>;
  readonly verdict: Verdict;
}

export interface CooperativeFigures {
  readonly id: CooperativeId;
  readonly publicUnits: number;
  readonly dwellings: Known<number>;
  /** The number public bodies have a right to own (D2). */
  readonly right: Known<number>;
  readonly verdict: Verdict;
}

/** What a place (plot or vacant dwelling) would do if used; plots are tried with `houses` småhus. */
export interface PlaceFigures {
  readonly id: PlotId | DwellingId;
  readonly area: Known<NeighbourhoodId>;
  /** Houses tried (plots) or units (dwellings). */
  readonly units: number;
  /** True when the scenario already uses this place: `before` is then without it. */
  readonly used: boolean;
  readonly rateBefore: Known<number>;
  readonly rateAfter: Known<number>;
  /** Programme units of the area without and with it, and whether its rates are mostly chance (D6): then these are shown. */
  readonly areaUnitsBefore: number;
  readonly areaUnitsAfter: number;
  readonly rateUnstable: boolean;
  /** Room left in the area without and with it (`AreaFigures.headroom`). */
  readonly headroomBefore: Known<number>;
  readonly headroomAfter: Known<number>;
  /** Dispersion rules that ask for more with it than without it, in the order the rules are read. */
  readonly newlyAsking: readonly RuleId[];
  readonly nearest: Known<number>;
  readonly ringsBefore: readonly RingCount[];
  readonly ringsAfter: readonly RingCount[];
  /** Worst dispersion verdict after. */
  readonly dispersion: Verdict;
  /** Worst hard-constraint state; absent for dwellings. */
  readonly constraints?: Verdict;
}

export interface MunicipalityFigures {
  readonly stockUnits: number;
  readonly programmeUnits: number;
  readonly vacantUnits: number;
  readonly residents: Known<number>;
  readonly stockRate: Known<number>;
  readonly programmeRate: Known<number>;
  readonly areas: number;
  readonly areasUnused: number;
  readonly areasJustify: number;
  readonly areasConsider: number;
  /** Units at a place outside every area: counted for the municipality, for no area. */
  readonly unitsOutsideAreas: number;
}

/** Everything the engine says of one situation. Sorted by id throughout, so that same input gives same bytes (E7). */
export interface Assessment {
  /** SHA-256 of dataset hash, changes in force, rule set, engine version and level (unless it is the finest), hex. */
  readonly key: string;
  readonly engineVersion: string;
  /** The level that areas are counted at; unknown where there are no areas. */
  readonly level: Known<AreaLevel>;
  readonly municipality: MunicipalityFigures;
  readonly areas: readonly AreaFigures[];
  readonly sites: readonly SiteFigures[];
  readonly buildings: readonly BuildingFigures[];
  readonly cooperatives: readonly CooperativeFigures[];
  readonly plots: readonly PlaceFigures[];
  readonly vacancies: readonly PlaceFigures[];
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  /** Facts that are missing and what they keep from being decided, counted per rule. */
  readonly unknowns: readonly { readonly rule: RuleId; readonly findings: number }[];
  /** Changes that could not be made, in their order; everything else stands without them. */
  readonly problems: readonly ChangeProblem[];
}

/** The small answer that follows a pointer: one trial place, and the areas and scores it moves. */
export interface DraftAssessment {
  readonly place: PlaceFigures;
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly areas: readonly AreaFigures[];
  readonly problems: readonly ChangeProblem[];
}
