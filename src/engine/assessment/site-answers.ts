import type { SiteFigures } from "../model/index.ts";
import type { Graded } from "../scores/graded.ts";
import type { Context } from "./context.ts";
import { EntryTable } from "./entry-table.ts";
import { type SiteEntry, siteEntry, siteFrame } from "./site-entry.ts";
import type { Unrest } from "./unrest.ts";
import { Watch } from "./watch.ts";

/** Answers about programme sites, each kept under the number of its component. */
export class SiteAnswers {
  readonly table = new EntryTable<SiteFigures>("site");
  readonly #entries: (SiteEntry | undefined)[] = [];
  readonly #watch = new Watch();
  /** Numbers of the sites that reach into each area. */
  readonly #inArea = new Map<number, Set<number>>();

  /** Makes all of them. */
  fill(context: Context): void {
    const { components } = context.situation.linkage.programme;
    for (let number = 0; number < this.#entries.length; number++) this.#watch.clear(number);
    this.#entries.length = 0;
    this.#inArea.clear();
    const made: SiteEntry[] = [];
    for (const component of components)
      if (component) made.push(this.#keep(siteEntry(context, siteFrame(context, component))));
    this.table.fill(made);
  }

  /** Makes those a disturbance may have touched; returns the areas whose sites are others, or graded otherwise. */
  refresh(context: Context, unrest: Unrest): ReadonlySet<number> {
    const { situation, radii } = context;
    const { components } = situation.linkage.programme;
    const areas = new Set<number>();
    const link = situation.book.param("d3-site-size", "linkMetres");
    const touch = ({ frame }: SiteEntry) => {
      for (const area of frame.areas) areas.add(area);
    };
    for (const number of unrest.components) {
      const gone = this.#entries[number];
      if (!gone) continue;
      touch(gone);
      for (const area of gone.frame.areas) this.#inArea.get(area)?.delete(number);
      this.#entries[number] = undefined;
      this.#watch.clear(number);
      this.table.delete(gone.id);
    }
    for (const number of this.#watch.stale(situation, unrest, radii.widest, link)) {
      const before = this.#entries[number] as SiteEntry;
      const moved = this.#watch.nearestMoved(number, situation, unrest);
      const entry = moved
        ? siteEntry(context, before.frame)
        : siteEntry(context, before.frame, before.nearest);
      this.table.set(this.#keep(entry));
      if (!gradedAlike(context, before.graded, entry.graded)) touch(entry);
    }
    for (const number of unrest.components) {
      const component = components[number];
      if (!component) continue;
      const entry = this.#keep(siteEntry(context, siteFrame(context, component)));
      this.table.set(entry);
      touch(entry);
    }
    return areas;
  }

  /** The grades of the sites that reach into an area, in no particular order. */
  gradesIn(area: number): readonly Graded[] {
    const grades: Graded[] = [];
    for (const number of this.#inArea.get(area) ?? []) grades.push(...(this.#entries[number]?.graded ?? []));
    return grades;
  }

  #keep(entry: SiteEntry): SiteEntry {
    const { component, x, y, reach, areas } = entry.frame;
    this.#entries[component.number] = entry;
    this.#watch.set(component.number, x, y, entry.nearest, reach);
    for (const area of areas) {
      const here = this.#inArea.get(area);
      if (here) here.add(component.number);
      else this.#inArea.set(area, new Set([component.number]));
    }
    return entry;
  }
}

/** Whether what areas make of a site's grades is the same. */
function gradedAlike({ weights }: Context, before: readonly Graded[], now: readonly Graded[]): boolean {
  return now.every((one, k) => {
    const was = before[k];
    if (!weights.inClustering("neighbourhood", one.rule)) return true;
    return was !== undefined && was.worth === one.worth && was.measured === one.measured;
  });
}
