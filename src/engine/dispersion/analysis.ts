import type {
  AreaLevel,
  Count,
  DemandTerms,
  FacilityKind,
  Finding,
  Known,
  NeighbourhoodId,
  Point,
  Position,
  Quarter,
  RuleId,
  Verdict,
} from "../model/index.ts";
import type { DemandOutcome } from "../siting/demands/index.ts";

/**
 * The questions about dispersion that take time, and their answers. Asked of the situation in force, like an assessment;
 * answered in the worker, with progress, and stoppable. Every answer says with what it was made, so that it can be made again.
 */
export type AnalysisQuestion =
  | {
      /** Is the programme more clustered than the stock it is part of? D(r) = K_programme − K_stock, Diggle & Chetwynd 1991. */
      readonly kind: "clustering-curve";
      /** Farthest distance, metres. */
      readonly reach: number;
      readonly simulations: number;
      readonly seed: number;
    }
  /** Is the municipality even? Dissimilarity, Gini, Lorenz and the others of D9, per level of areas there is. */
  | { readonly kind: "evenness"; readonly count: Count }
  /** Which areas are high among high ones, or low among low? Local Moran of smoothed rates. */
  | {
      readonly kind: "local-moran";
      readonly count: Count;
      readonly permutations: number;
      readonly seed: number;
    }
  /** Which areas have more, or fewer, than their residents explain, and how surely? Location quotients with intervals. */
  | { readonly kind: "quotients"; readonly count: Count }
  /** Which circles hold more than chance would? Kulldorff 1997. */
  | { readonly kind: "scan"; readonly count: Count; readonly simulations: number; readonly seed: number }
  /** How much likelier than elsewhere is a home here to be a programme unit? Kelsall & Diggle 1995. */
  | {
      readonly kind: "relative-risk";
      /** Metres; null to choose by cross-validation. */
      readonly bandwidth: number | null;
      /** Cells along the longer side. */
      readonly cells: number;
    }
  /** Which homes form a cluster? DBSCAN in metres, in no order. */
  | { readonly kind: "groups"; readonly count: Count; readonly metres: number; readonly least: number }
  /** Share of programme units among the nearest 100, 400 and 1600 dwellings of the population. Östh's EquiPop. */
  | {
      readonly kind: "nearest-shares";
      readonly count: Count;
      readonly k: readonly number[];
      readonly at: readonly Point[];
    }
  /** The same everywhere somebody lives, as a surface of cells. */
  | {
      readonly kind: "nearest-surface";
      readonly count: Count;
      readonly k: number;
      /** Cells along the longer side, at the most. */
      readonly cells: number;
    }
  /** How did it come to be so? Today's register, read back quarter by quarter; changes of a scenario have no date. */
  | { readonly kind: "history" }
  /** Can anybody tell the real map from maps of chance? Buja et al. 2009: the line-up. */
  | { readonly kind: "line-up"; readonly panels: number; readonly seed: number }
  /** How far is it on foot, along the roads, from a place to the nearest programme units outside its site? D4 beside its straight line. */
  | { readonly kind: "road-spacing"; readonly at: Point }
  /** Which way does a criterion measure, from a place to the services it asks for? */
  | { readonly kind: "ways"; readonly at: Point; readonly rule: RuleId }
  /** What would it cost to do as somebody demands? */
  | { readonly kind: "demand"; readonly demands: readonly DemandTerms[]; readonly next: number }
  /** What do the area rules say at every level but the one in force? The same homes at another level (MAUP). */
  | { readonly kind: "levels" };

export type AnalysisKind = AnalysisQuestion["kind"];

/** Too little to say anything: a municipality with three placements gets this, and never a statistic. */
export interface TooFew {
  readonly kind: "too-few";
  readonly of: AnalysisKind;
  /** What there is, and what there would have to be at the least. */
  readonly have: number;
  readonly need: number;
  readonly what:
    | "programmeUnits"
    | "stockUnits"
    | "areas"
    | "dwellings"
    | "residents"
    | "quarters"
    | "levels";
}

export interface ClusteringCurve {
  readonly kind: "clustering-curve";
  /** Metres. */
  readonly r: readonly number[];
  /** Observed D(r), square metres; positive: the programme is more clustered than the stock. */
  readonly observed: readonly number[];
  /** Pointwise 95 % band of random labelling. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Global band: half-width of the maximum absolute deviation at 95 %, scaled by the pointwise spread. */
  readonly globalLow: readonly number[];
  readonly globalHigh: readonly number[];
  /** Monte Carlo p of the global test, (1 + as extreme) / (1 + simulations). */
  readonly p: number;
  readonly simulations: number;
  readonly seed: number;
  readonly units: { readonly programme: number; readonly stock: number };
  /** Distances at which the programme is above the global band, metres; empty when it never is. */
  readonly tighter: readonly { readonly from: number; readonly to: number }[];
}

/** One level of areas. MAUP: another level is another answer, so all of them are given. */
export interface EvennessAtLevel {
  readonly level: AreaLevel;
  readonly areas: number;
  readonly dissimilarity: number;
  readonly gini: number;
  /** Theil's index of entropy, 0 even to 1 one area has all. */
  readonly theil: number;
  readonly isolation: number;
  readonly exposure: number;
  readonly delta: number | null;
  /** Dissimilarity that random placing of as many units would give: mean and 2.5 % and 97.5 % of simulations. */
  readonly byChance: { readonly mean: number; readonly low: number; readonly high: number };
  /** Cumulative shares of residents and of units, areas from the lowest rate to the highest; both begin at 0 and end at 1. */
  readonly lorenz: { readonly residents: readonly number[]; readonly units: readonly number[] };
}

export interface Evenness {
  readonly kind: "evenness";
  readonly count: Count;
  readonly units: number;
  /** The level in force. It is not among those told where it has too few areas to say anything of. */
  readonly level: Known<AreaLevel>;
  readonly levels: readonly EvennessAtLevel[];
  readonly simulations: number;
  readonly seed: number;
}

export type LocalClass = "high-high" | "low-low" | "high-low" | "low-high" | "not-significant" | "unknown";

export interface LocalMoran {
  readonly kind: "local-moran";
  readonly count: Count;
  readonly global: { readonly i: number; readonly p: number };
  readonly areas: readonly {
    readonly id: NeighbourhoodId;
    readonly class: LocalClass;
    readonly i: number | null;
    /** Conditional permutation p, and the same after false-discovery-rate control (Benjamini & Hochberg). */
    readonly p: number | null;
    readonly q: number | null;
    /** Empirical-Bayes smoothed rate per 1000 residents. */
    readonly rate: number | null;
  }[];
  readonly permutations: number;
  readonly seed: number;
}

/** Areas by location quotient, (u_i / U) / (p_i / P), each with the exact 95 % Poisson interval of its count. */
export interface Quotients {
  readonly kind: "quotients";
  readonly count: Count;
  readonly areas: readonly {
    readonly id: NeighbourhoodId;
    readonly units: number;
    readonly residents: number;
    readonly expected: number;
    readonly quotient: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface ScanCircle {
  readonly at: Point;
  readonly radius: number;
  readonly areas: readonly NeighbourhoodId[];
  readonly residents: number;
  readonly units: number;
  readonly expected: number;
  readonly logLikelihoodRatio: number;
  readonly p: number;
}

export interface Scan {
  readonly kind: "scan";
  readonly count: Count;
  /** The most likely first; none overlaps one before it. */
  readonly circles: readonly ScanCircle[];
  readonly simulations: number;
  readonly seed: number;
}

export interface RelativeRisk {
  readonly kind: "relative-risk";
  /** Lower left corner and side of a cell, metres. */
  readonly origin: Point;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the south: ln of programme density over stock density, both made to sum to 1; NaN where there is no stock to speak of. */
  readonly logRatio: Float32Array;
  /** Metres, and how it was chosen. */
  readonly bandwidth: number;
  readonly chosen: "given" | "crossValidated";
}

export interface GroupedPlace {
  /** The engine's name of the place: "dwelling:…", "plot:…". */
  readonly key: string;
  readonly at: Point;
  readonly units: number;
}

export interface Groups {
  readonly kind: "groups";
  readonly count: Count;
  readonly metres: number;
  readonly least: number;
  /** The largest first: the units of each group and where its middle is. */
  readonly groups: readonly {
    readonly units: number;
    readonly places: readonly GroupedPlace[];
    readonly at: Point;
    /** From the middle to the farthest place, metres. */
    readonly reach: number;
  }[];
  /** Units in no group. */
  readonly scattered: number;
}

export interface NearestShares {
  readonly kind: "nearest-shares";
  readonly count: Count;
  readonly k: readonly number[];
  /** For each point and each k, point by point: programme units among the k nearest dwellings, as a share. NaN where there are not k dwellings. */
  readonly shares: Float64Array;
  /** The same for the municipality as a whole. */
  readonly overall: number;
}

/** Shares among the k nearest dwellings of the middle of each cell that homes are in or beside. */
export interface NearestSurface {
  readonly kind: "nearest-surface";
  readonly count: Count;
  readonly k: number;
  /** Lower left corner and side of a cell, metres. */
  readonly origin: Point;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the south; NaN where there is no home in the cell nor in those around it. */
  readonly shares: Float64Array;
  /** Dwellings of the population in each cell. */
  readonly homes: Float32Array;
  /** The share of the municipality as a whole. */
  readonly overall: number;
}

/** One count, quarter by quarter. */
export interface CountHistory {
  readonly units: Int32Array;
  /** Units of each working area: `perArea[quarter · areas + area]`. */
  readonly perArea: Int32Array;
  /** Dissimilarity over the areas whose residents are known today; NaN where there are too few units to say. */
  readonly dissimilarity: Float64Array;
  /** Units without a date. They are in every quarter: nobody knows that they were not there. */
  readonly undated: number;
}

export interface History {
  readonly kind: "history";
  /** Without a gap, from the first that the register names to the last. */
  readonly quarters: readonly Quarter[];
  /** Working areas in the order of `perArea`. */
  readonly areas: readonly NeighbourhoodId[];
  readonly programme: CountHistory;
  readonly stock: CountHistory;
}

/**
 * Maps of programme units per area, one of them real and the others dealt at random among the homes of the stock. Counts
 * of areas only: no home can be read from them.
 */
export interface LineUp {
  readonly kind: "line-up";
  readonly areas: readonly NeighbourhoodId[];
  /** Units of each area on each map: `units[panel · areas + area]`. */
  readonly units: Int32Array;
  readonly panels: number;
  /** Which map is the real one; for the eyes of the program until somebody has chosen. */
  readonly real: number;
  readonly seed: number;
}

export interface RoadSpacing {
  readonly kind: "road-spacing";
  /** Metres in a straight line; null where there are no programme units outside the site. */
  readonly straight: number | null;
  /** Metres along the roads; null where the way is not known, and `why` says why. */
  readonly road: number | null;
  readonly why: "found" | "noOthers" | "noNetwork" | "offRoad" | "noWay";
}

/** The way from a place to one service, as it was measured and as it would be drawn. */
export interface DrawnWay {
  readonly service: FacilityKind;
  readonly name: Known<string>;
  /** As in a criterion's own facts; "straight" with no network loaded, "plain" for a distance that is only told, without any detour factor. */
  readonly by: "road" | "straight" | "offRoad" | "noWay" | "plain";
  /** Metres: along the roads and the joins, else the straight line without detour factor. */
  readonly metres: number;
  /** What a straight line is multiplied by; 1 along roads. */
  readonly detour: number;
  /** By car; null on foot. */
  readonly minutes: number | null;
  /** Corners in metres. The first stretch and the last lead to and from the road where `legs` says so. */
  readonly line: readonly Position[];
  readonly legs: readonly [place: boolean, service: boolean];
}

export interface DrawnWays {
  readonly kind: "ways";
  readonly rule: RuleId;
  /** In the order the criterion asks; none for a rule that measures no way. */
  readonly ways: readonly DrawnWay[];
}

/** One area of another level than the one in force, and what the area rules say of it. */
export interface AreaAtLevel {
  readonly id: NeighbourhoodId;
  readonly name: string;
  /** The areas in force that are the same place: those within it, or the one it is within. */
  readonly same: readonly NeighbourhoodId[];
  /** Null where those of any of them are not known. */
  readonly residents: number | null;
  readonly units: Readonly<Record<Count, number>>;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface Levels {
  readonly kind: "levels";
  readonly levels: readonly {
    readonly level: AreaLevel;
    /** Finer than the one in force; else coarser. */
    readonly finer: boolean;
    readonly areas: readonly AreaAtLevel[];
  }[];
}

export type Analysis =
  | TooFew
  | ClusteringCurve
  | Evenness
  | LocalMoran
  | Quotients
  | Scan
  | RelativeRisk
  | Groups
  | NearestShares
  | NearestSurface
  | History
  | LineUp
  | DemandOutcome
  | RoadSpacing
  | DrawnWays
  | Levels;
