import type { Spot } from "./rings.ts";

/** A tapered stroke: a disc of radius `r` at `a` that grows or shrinks to `s` at `b`. The mason's bricks of a coast. */
export interface Stroke {
  readonly a: Spot;
  readonly r: number;
  readonly b: Spot;
  readonly s: number;
}

/** Where people may live, in local metres. `reach` is how far streets spread from `at` over easy ground. */
export interface Settlement {
  readonly name: string;
  readonly at: Spot;
  readonly reach: number;
  readonly kind: "town" | "suburb" | "village";
}

export interface Route {
  readonly name: string;
  readonly class: "trunk" | "county" | "collector";
  readonly via: readonly Spot[];
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
  readonly routes: readonly Route[];
}

/** A public or commercial building; it is set on the nearest ground where its footprint fits. */
export interface Landmark {
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
