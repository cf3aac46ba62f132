import type { FacilityKind, Known, Ownership, PlotFacts, ZoneKind } from "../../src/engine/index.ts";
import type { Spot } from "./plane/rings.ts";

/** A tapered stroke: a disc of radius `r` at `a` that grows or shrinks to `s` at `b`. The mason's bricks of a coast. */
export interface Stroke {
  readonly a: Spot;
  readonly r: number;
  readonly b: Spot;
  readonly s: number;
}

/** Where people may live, in local metres. `reach` is how far streets spread from `at` over easy ground. */
interface Settlement {
  readonly name: string;
  readonly at: Spot;
  readonly reach: number;
  readonly kind: "town" | "suburb" | "village";
}

export interface Route {
  readonly name: string;
  readonly class: "trunk" | "county" | "collector" | "path";
  readonly via: readonly Spot[];
}

/** A candidate plot, laid beside the nearest street with room for it. */
export interface PlotWish {
  readonly name: string;
  readonly near: Spot;
  /** Metres along and away from the street. */
  readonly size: readonly [number, number];
  /** Metres from the street's centre line to the plot: 15.5 keeps clear of the building line of a municipal street. */
  readonly back: number;
  /** The plot must lie on this road; any municipal street when absent. */
  readonly road?: string;
  /** Metres to keep from trunk and county roads; 52 keeps clear of their building line. */
  readonly hush?: number;
  readonly capacity: Known<number>;
  readonly ownership: Known<Ownership>;
  readonly cadastre: Known<string>;
  readonly facts: Omit<PlotFacts, "slopePercent">;
}

/** Homes the municipality has built itself: små hus in a row, or one house with several homes and a staffed base. */
interface OwnSite {
  readonly name: string;
  readonly near: Spot;
  readonly form: "smallHouse" | "coLocated";
  readonly count: number;
}

/** A zone drawn as an uneven disc; marine clay is drawn only where the ground within it is low and flat. */
interface Patch {
  readonly kind: ZoneKind;
  readonly name: string;
  readonly at: Spot;
  /** Where the kind has classes: how likely radon is. */
  readonly grade?: "high" | "veryHigh";
  readonly radius: number;
}

/** What is decided by hand about a municipality; the maker grows the rest. Coordinates in metres from `origin`. */
export interface Plan {
  readonly folder: string;
  readonly name: string;
  readonly origin: Spot;
  readonly width: number;
  readonly height: number;
  readonly land: readonly Stroke[];
  readonly fjords: readonly Stroke[];
  readonly hills: readonly { readonly at: Spot; readonly radius: number; readonly height: number }[];
  readonly valleys: readonly Stroke[];
  readonly lakes: readonly {
    readonly name: string;
    readonly at: Spot;
    readonly radius: number;
    readonly stretch: Spot;
  }[];
  readonly settlements: readonly Settlement[];
  /** Parts of town built at one time in one way: blocks and rows became co-operatives, sheds became workplaces. */
  readonly estates: readonly {
    readonly name: string;
    readonly at: Spot;
    readonly radius: number;
    readonly form: "blocks" | "rows" | "sheds";
  }[];
  readonly landmarks: readonly Landmark[];
  /** Ground kept green inside the town. */
  readonly parks: readonly { readonly name: string; readonly at: Spot; readonly radius: number }[];
  /** Names on the map that are not settlements. */
  readonly names: readonly {
    readonly name: string;
    readonly rank: "water" | "hill" | "island";
    readonly at: Spot;
  }[];
  readonly seed: number;
  /** Statistical tracts (grunnkretser) by the place each has its heart in. */
  readonly tracts: readonly { readonly name: string; readonly district: string; readonly at: Spot }[];
  readonly residents: number;
  readonly waiting: number;
  readonly plots: readonly PlotWish[];
  readonly ownSites: readonly OwnSite[];
  readonly patches: readonly Patch[];
  /** Where a kind has been mapped, when that is not everywhere. */
  readonly mapped: readonly Patch[];
  /** Centre lines of overhead lines. */
  readonly powerLines: readonly { readonly name: string; readonly line: readonly Spot[] }[];
  readonly services: readonly { readonly kind: FacilityKind; readonly name: string; readonly near: Spot }[];
  readonly stock: Stock;
  /** Title of the ready project, and its alternatives: houses by plot name. */
  readonly title: string;
  readonly alternatives: readonly {
    readonly title: string;
    readonly plots: Readonly<Record<string, number>>;
  }[];
  readonly routes: readonly Route[];
  /** Ground filled out to a straight quay. */
  readonly quays: readonly (readonly Spot[])[];
  /** Centre lines of piers and breakwaters. */
  readonly piers: readonly (readonly Spot[])[];
}

/** A public or commercial building; it is set on the nearest ground where its footprint fits. */
interface Landmark {
  readonly name: string;
  readonly use: LandmarkUse;
  readonly near: Spot;
}

export type LandmarkUse =
  | "townHall"
  | "church"
  | "school"
  | "kindergarten"
  | "healthCentre"
  | "grocery"
  | "mall"
  | "hall"
  | "quay"
  | "care";

/** How the municipal homes and placements lie: the story the demo tells. */
interface Stock {
  /** Units per tract; a tract that is not named has none. */
  readonly units: Readonly<Record<string, number>>;
  /** The co-operative in which the municipality owns more than its right, and how many; none in a small place. */
  readonly overOwned: { readonly estate: string; readonly units: number } | undefined;
  readonly vacant: number;
  readonly underRepair: number;
  readonly careUnits: number;
  /** Placements housed in ordinary homes per tract. */
  readonly housed: Readonly<Record<string, number>>;
  readonly offered: number;
  readonly accepted: number;
  readonly ended: number;
  /** Placements in the municipality's own sites. */
  readonly housedInOwnSites: number;
}
