import type { PlaceFigures } from "../model/index.ts";
import type { NearestUnits } from "../situation/nearest.ts";
import { COUNTS } from "../situation/situation.ts";
import type { Context } from "./context.ts";
import { EntryTable } from "./entry-table.ts";
import { type PlaceEntry, placeEntry, type Tried } from "./place-entry.ts";
import type { Unrest } from "./unrest.ts";
import { Watch } from "./watch.ts";

/**
 * Answers about places that are tried out, plots or dwellings. Most of them no change touches: what is tried there is the
 * same under every list of changes, and is made once. The few that a change touches are given anew each time.
 */
export class PlaceAnswers {
  readonly table: EntryTable<PlaceFigures>;
  readonly #untouched: readonly Tried[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #watch = new Watch();
  readonly #nearest: (NearestUnits | undefined)[] = [];
  /** Places the changes touch, with the answer where one is tried. */
  readonly #touched = new Map<string, PlaceEntry | null>();

  constructor(kind: "plot" | "dwelling", untouched: readonly Tried[]) {
    this.table = new EntryTable(kind);
    this.#untouched = untouched;
    this.#index = new Map(untouched.map(({ id }, index) => [id, index]));
  }

  /** `touched` holds what is tried at places the changes touch; null where such a place is not to be tried any more. */
  fill(context: Context, touched: ReadonlyMap<string, Tried | null>): void {
    this.#touched.clear();
    const made: PlaceEntry[] = [];
    this.#untouched.forEach((tried, index) => {
      this.#watch.clear(index);
      if (!touched.has(tried.id)) made.push(this.#makeUntouched(context, tried, index));
    });
    for (const [id, tried] of touched) {
      const entry = tried && placeEntry(context, tried);
      this.#touched.set(id, entry);
      if (entry) made.push(entry);
    }
    this.table.fill(made);
  }

  refresh(context: Context, touched: ReadonlyMap<string, Tried | null>, unrest: Unrest): void {
    for (const id of this.#touched.keys()) if (!touched.has(id)) this.#release(context, id);
    for (const [id, tried] of touched) {
      const index = this.#index.get(id);
      if (index !== undefined) this.#watch.clear(index);
      const kept = this.#touched.get(id);
      if (kept && tried && sameTried(kept.tried, tried) && !this.#disturbed(context, kept, unrest)) continue;
      const entry = tried && placeEntry(context, tried);
      this.#touched.set(id, entry);
      if (entry) this.table.set(entry);
      else this.table.delete(id);
    }
    const { situation, radii } = context;
    const link = situation.book.param("d3-site-size", "linkMetres");
    const stale = new Set(this.#watch.stale(situation, unrest, radii.widest, link));
    this.#untouched.forEach(({ trial }, index) => {
      if (unrest.areas.has(trial.area) || unrest.buildings.has(trial.building)) stale.add(index);
    });
    for (const index of stale) {
      const tried = this.#untouched[index];
      if (!tried || touched.has(tried.id)) continue;
      const moved = this.#watch.nearestMoved(index, situation, unrest);
      this.table.set(this.#makeUntouched(context, tried, index, moved ? undefined : this.#nearest[index]));
    }
  }

  /** A place that was touched and is not: back to what is tried there otherwise, if anything is. */
  #release(context: Context, id: string): void {
    this.#touched.delete(id);
    const index = this.#index.get(id);
    const tried = index === undefined ? undefined : this.#untouched[index];
    if (tried && index !== undefined) this.table.set(this.#makeUntouched(context, tried, index));
    else this.table.delete(id);
  }

  #makeUntouched(context: Context, tried: Tried, index: number, nearest?: NearestUnits): PlaceEntry {
    const entry = placeEntry(context, tried, nearest);
    this.#nearest[index] = entry.nearest;
    this.#watch.set(index, tried.trial.x, tried.trial.y, entry.nearest);
    return entry;
  }

  #disturbed({ situation, radii }: Context, { tried, nearest }: PlaceEntry, unrest: Unrest): boolean {
    const { x, y, area, building } = tried.trial;
    return (
      unrest.areas.has(area) ||
      unrest.buildings.has(building) ||
      unrest.around(x, y, radii.widest) ||
      unrest.joining(x, y, situation.book.param("d3-site-size", "linkMetres")) ||
      COUNTS.some((count) => {
        const { spot, squared } = nearest[count] ?? NOWHERE;
        return unrest.nearest(situation, count, x, y, spot, squared);
      })
    );
  }
}

/** No other unit anywhere: whatever comes is nearer. */
const NOWHERE = { spot: -1, squared: Number.POSITIVE_INFINITY } as const;

function sameTried(a: Tried, b: Tried): boolean {
  return (
    a.units === b.units &&
    a.used === b.used &&
    a.siting === b.siting &&
    a.trial.x === b.trial.x &&
    a.trial.y === b.trial.y &&
    a.trial.own === b.trial.own &&
    a.trial.without.programme === b.trial.without.programme &&
    a.trial.with.programme === b.trial.with.programme &&
    a.trial.without.stock === b.trial.without.stock &&
    a.trial.with.stock === b.trial.with.stock
  );
}
