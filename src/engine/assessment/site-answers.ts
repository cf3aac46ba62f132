import type { SiteFigures } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";
import type { Component } from "../situation/linkage.ts";
import type { PlaceStore } from "../situation/place-store.ts";
import type { Context } from "./context.ts";
import { EntryTable } from "./entry-table.ts";
import { type SiteEntry, siteEntry } from "./site-entry.ts";
import type { Unrest } from "./unrest.ts";
import { Watch } from "./watch.ts";

/** Answers about programme sites, each kept under the number of its component. */
export class SiteAnswers {
  readonly table = new EntryTable<SiteFigures>("site");
  readonly #entries: (SiteEntry | undefined)[] = [];
  readonly #watch = new Watch();

  /** Makes all of them. */
  fill(context: Context): void {
    const { components } = context.situation.linkage.programme;
    for (let number = 0; number < this.#entries.length; number++) this.#watch.clear(number);
    this.#entries.length = 0;
    const made: SiteEntry[] = [];
    for (const component of components) if (component) made.push(this.#make(context, component));
    this.table.fill(made);
  }

  /** Makes those a disturbance may have touched; returns the areas they reach into, or did. */
  refresh(context: Context, unrest: Unrest): ReadonlySet<number> {
    const { situation, radii } = context;
    const { components } = situation.linkage.programme;
    const stale = new Set([...unrest.components, ...this.#watch.stale(situation, unrest, radii.widest, 0)]);
    const areas = new Set<number>();
    for (const number of stale) {
      const entry = this.#entries[number];
      if (!entry) continue;
      for (const area of entry.areas) areas.add(area);
      this.#entries[number] = undefined;
      this.#watch.clear(number);
      if (components[number] !== entry.component) this.table.delete(entry.id);
    }
    for (const number of stale) {
      const component = components[number];
      if (!component) continue;
      const entry = this.#make(context, component);
      for (const area of entry.areas) areas.add(area);
      this.table.set(entry);
    }
    return areas;
  }

  /** For each of the areas the grades of the sites that reach into it. */
  gradesIn(areas: ReadonlySet<number>): ReadonlyMap<number, readonly Graded[]> {
    return siteGrades(this.#entries, areas);
  }

  #make(context: Context, component: Component): SiteEntry {
    const entry = siteEntry(context, component);
    this.#entries[component.number] = entry;
    const reach = reachOf(context.situation.store, component, entry);
    this.#watch.set(component.number, entry.x, entry.y, entry.nearest, reach);
    return entry;
  }
}

/** How far the spots of a site are from where it is said to stand. */
function reachOf({ spots }: PlaceStore, component: Component, { x, y }: SiteEntry): number {
  let squared = 0;
  for (const spot of component.spots) {
    const dx = (spots.x[spot] as number) - x;
    const dy = (spots.y[spot] as number) - y;
    squared = Math.max(squared, dx * dx + dy * dy);
  }
  return Math.sqrt(squared);
}

export function siteGrades(
  sites: readonly (SiteEntry | undefined)[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly Graded[]> {
  const grades = new Map<number, Graded[]>();
  for (const site of sites)
    for (const area of site?.areas ?? []) {
      if (!site || !wanted.has(area)) continue;
      const here = grades.get(area);
      if (here) here.push(...site.graded);
      else grades.set(area, [...site.graded]);
    }
  return grades;
}
