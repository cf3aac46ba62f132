import type { Ground } from "../ground/ground.ts";
import type {
  Acquisition,
  Building,
  Change,
  ChangeProblem,
  DwellingId,
  Plot,
  Point,
} from "../model/index.ts";

/** Småhus a scenario puts on a plot. */
export interface Proposal {
  readonly change: string;
  readonly plot: Plot;
  readonly houses: number;
  readonly at: Point;
}

/** An ordinary dwelling a scenario buys or leases. */
export interface Acquired {
  readonly dwelling: DwellingId;
  readonly building: Building;
  readonly acquisition: Acquisition;
}

/** What a list of changes adds to a dataset. Immutable: each change makes a new one that shares the rest. */
export interface Overlay {
  readonly drawn: ReadonlyMap<string, Plot>;
  /** Plots of the dataset that drawn ones stand in place of: neither tried nor opened. */
  readonly replaced: ReadonlySet<string>;
  /** By the id of the plot: one proposal on each. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** The plot each open-plot change opened, by the id of the change. */
  readonly plotOf: ReadonlyMap<string, string>;
  readonly acquired: ReadonlyMap<string, Acquired>;
  /** The dwelling of each placement the scenario makes, by the id of the placement. */
  readonly placed: ReadonlyMap<string, string>;
  /** Placements of the dataset that the scenario ends. */
  readonly ended: ReadonlySet<string>;
  readonly problems: readonly ChangeProblem[];
}

export const NO_CHANGES: Overlay = {
  drawn: new Map(),
  replaced: new Set(),
  proposals: new Map(),
  plotOf: new Map(),
  acquired: new Map(),
  placed: new Map(),
  ended: new Set(),
  problems: [],
};

/** One kind of change: the overlay with it made, or why it cannot be. Never throws for what a scenario may contain. */
export type MakeChange<K extends Change["kind"]> = (
  overlay: Overlay,
  change: Extract<Change, { readonly kind: K }>,
  ground: Ground,
) => Overlay | ChangeProblem["code"];

export function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

export function withoutEntry<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
