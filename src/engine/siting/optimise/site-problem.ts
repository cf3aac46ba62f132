/** What can be asked for. Each has a file of its own under goals/ that states the mathematics. */
export type GoalName = "distance" | "farthest" | "covered" | "cost" | "sites" | "travel" | "load" | "scatter";

/** Goals added up with weights (linear ones and load), or one alone; several stand in order of importance. */
export interface Goal {
  readonly parts: readonly { readonly name: GoalName; readonly weight: number }[];
}

/** Conditions that can be told apart when not all can be met. */
export const CONDITIONS = [
  "p",
  "include",
  "exclude",
  "budget",
  "capacity",
  "houses",
  "max-per-site",
  "districts-most",
  "districts-least",
  "balance",
  "apart",
  "conflicts",
  "cover-all",
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/**
 * A choice of sites, of any of the models. Everything by index: sites 0 … sites − 1, demands 0 … weights.length − 1.
 * Lengths in whatever unit the distances have; costs and budget in one unit; weights of demands as capacities.
 */
export interface SiteProblem {
  readonly model: string;
  readonly sites: number;
  /** How many sites may be chosen, those that are there already not counted. */
  readonly least: number;
  readonly most: number;
  readonly include: readonly number[];
  readonly exclude: readonly number[];
  /** Sites that are there already: they serve, cover and keep others away, and are never among the chosen. */
  readonly fixed: readonly number[];
  /** One per demand; how much it counts. */
  readonly weights: readonly number[];
  /** For each demand its distance to each site. */
  readonly distances: readonly ArrayLike<number>[] | null;
  /** Whether the farthest distance is weighted. */
  readonly weightedFarthest: boolean;
  /** For each demand the sites that cover it. */
  readonly cover: readonly (readonly number[])[] | null;
  readonly coverAll: boolean;
  /** Distances between sites. */
  readonly between: readonly ArrayLike<number>[] | null;
  /** No two chosen, and no chosen and fixed, nearer than this. */
  readonly apart: number | null;
  readonly conflicts: readonly (readonly [number, number])[];
  readonly cost: readonly number[] | null;
  readonly costPerHouse: readonly number[] | null;
  readonly budget: number | null;
  /** Most weight of demand a site serves; absent where any. */
  readonly capacity: readonly number[] | null;
  /** Whether a demand may be shared between sites; only with capacity. */
  readonly split: boolean;
  /** Houses to place: how many, and the most on each site. */
  readonly houses: {
    readonly count: number;
    readonly most: readonly number[];
    readonly perSite: number | null;
  } | null;
  /** District of each site, −1 for none; the most and least of each, of `count`. */
  readonly districts: {
    readonly of: readonly number[];
    /** "houses" only where there are houses to place. */
    readonly count: "houses" | "sites";
    readonly most: readonly number[] | null;
    readonly least: readonly number[] | null;
    readonly balance: number | null;
  } | null;
  /** Neighbourhood of each site, −1 for none; a house counts `factor` there. Load is (existing + new·factor) / residents. */
  readonly areas: {
    readonly of: readonly number[];
    readonly existing: readonly number[];
    readonly residents: readonly number[];
    readonly factor: number;
  } | null;
  /** What one house (or one site) travels from each site. */
  readonly travel: readonly number[] | null;
  readonly goals: readonly Goal[];
  /** What a family of plans asks besides: values to keep to, and limits of how many of some sites. In no file. */
  readonly besides?: {
    readonly keep: readonly { readonly goal: Goal; readonly value: number }[];
    /** Of these sites at most so many. */
    readonly some: readonly { readonly of: readonly number[]; readonly most: number }[];
  };
}

/** What was chosen. Sites ascending; `houses` beside them; `shares` only where capacities share demand out. */
export interface SiteChoice {
  readonly chosen: readonly number[];
  readonly houses: readonly number[] | null;
  readonly shares: readonly (readonly [demand: number, site: number, share: number])[] | null;
}

export const isGreatest = (name: GoalName): boolean => name === "covered" || name === "scatter";

/** A goal that is searched by its levels: no linear model says it tightly. */
export const isThreshold = ({ parts }: Goal): boolean =>
  parts.length === 1 && ["farthest", "load", "scatter"].includes(parts[0]?.name ?? "");
