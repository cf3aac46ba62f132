import { acquiredKey } from "./added-places.ts";
import type { FamilyReading } from "./reading.ts";
import type { Situation } from "./situation.ts";

/** Numbers kept for each area, in this order. */
const COLUMNS = ["families", "untold", "familiesOnLargeSites", "untoldOnLargeSites"] as const;
const ON_LARGE_SITES = 2;

/**
 * Families among the placements of each area, counted anew for every list of changes: a pass over the placements that are
 * of a family or not said to be (a few hundred in a city), cheaper than keeping them true through every join of sites.
 * Households a scenario places are not said to be anything: the change has no field for it, and shall have none.
 */
export class FamilyHomes {
  readonly #counts: Int32Array;

  constructor(situation: Situation) {
    const { ground, store, overlay, linkage, book } = situation;
    const { programme } = linkage;
    const large = book.param("d3-site-size", "considerAbove");
    const counts = new Int32Array(COLUMNS.length * ground.areas.length);
    const count = (place: number, told: boolean) => {
      const area = store.area[place] as number;
      // Temporary accommodation is no home, and no programme unit (domain.md §1.2 no. 12).
      if (area === -1 || (store.programme[place] as number) === 0) return;
      const units = programme.components[programme.of[store.spot[place] as number] as number]?.units ?? 0;
      const slot = COLUMNS.length * area + (told ? 0 : 1);
      counts[slot] = (counts[slot] as number) + 1;
      if (units > large) counts[slot + ON_LARGE_SITES] = (counts[slot + ON_LARGE_SITES] as number) + 1;
    };
    const { ids, places, told } = ground.families;
    ids.forEach((id, k) => {
      if (!overlay.ended.has(id)) count(places[k] as number, told[k] === 1);
    });
    for (const dwelling of overlay.placed.values()) {
      const place = ground.dwellingIndex.get(dwelling) ?? store.slot(acquiredKey(dwelling));
      if (place !== -1) count(place, false);
    }
    this.#counts = counts;
  }

  of(area: number): Omit<FamilyReading, "density"> {
    const at = (column: number) => this.#counts[COLUMNS.length * area + column] as number;
    return { families: at(0), untold: at(1), familiesOnLargeSites: at(2), untoldOnLargeSites: at(3) };
  }

  /** Areas whose numbers are others than they were. */
  changedFrom(before: FamilyHomes): readonly number[] {
    const changed = new Set<number>();
    for (let slot = 0; slot < this.#counts.length; slot++)
      if (this.#counts[slot] !== before.#counts[slot]) changed.add(Math.floor(slot / COLUMNS.length));
    return [...changed];
  }
}
