import { dwellingOf, freeUnits } from "../changes/free-units.ts";
import { NO_CHANGES } from "../changes/overlay.ts";
import { programmeUnits, vacantUnits } from "../ground/unit-count.ts";
import { acquiredKey } from "../situation/added-places.ts";
import type { Situation } from "../situation/situation.ts";
import type { Tried } from "./place-entry.ts";

export interface VacantDwellings {
  readonly tried: readonly Tried[];
  /** Units somebody could move into. */
  readonly units: number;
}

/** Vacant dwellings that no change touches, each tried with one placement more: the same under every list of changes. */
export type UntouchedDwellings = ReadonlyMap<string, { readonly tried: Tried; readonly free: number }>;

export function untouchedDwellings(situation: Situation): UntouchedDwellings {
  const { ground } = situation;
  const untouched = new Map<string, { readonly tried: Tried; readonly free: number }>();
  for (const index of ground.vacant) {
    const record = ground.dwellings[index];
    const tried = record && triedDwelling(situation, record.id, NO_CHANGES);
    if (record && tried)
      untouched.set(record.id, { tried, free: vacantUnits(record, ground.housed[index] as number) });
  }
  return untouched;
}

/**
 * Dwellings with a unit free, tried with one placement more, and those the scenario has placed somebody in, which are
 * compared with how they were before it did.
 */
export function vacantDwellings(situation: Situation, untouched: UntouchedDwellings): VacantDwellings {
  const { ground, overlay } = situation;
  const touched = new Set<string>([...overlay.placed.values(), ...overlay.acquired.keys()]);
  for (const placement of overlay.ended) {
    const dwelling = dwellingOf(placement, ground);
    if (dwelling !== undefined) touched.add(dwelling);
  }
  const tried: Tried[] = [];
  let units = 0;
  for (const [id, one] of untouched) {
    if (touched.has(id)) continue;
    tried.push(one.tried);
    units += one.free;
  }
  for (const id of touched) {
    const free = freeUnits(overlay, id, ground) ?? 0;
    units += Math.max(0, free);
    const one = triedDwelling(situation, id);
    if (one && (one.used || free > 0)) tried.push(one);
  }
  return { tried, units };
}

/** One dwelling, of the register or acquired; undefined when there is none of that id. */
export function triedDwelling(
  { ground, store, overlay: inForce }: Situation,
  id: string,
  overlay = inForce,
): Tried | undefined {
  const own = ground.dwellingIndex.get(id) ?? store.slot(acquiredKey(id));
  if (own === -1) return undefined;
  let placed = 0;
  for (const dwelling of overlay.placed.values()) if (dwelling === id) placed += 1;
  const record = store.isAdded(own) ? undefined : ground.dwellings[own];
  const programme = (more: number): number => {
    if (!record) return Math.min(1, placed + more);
    let housed = (ground.housed[own] as number) + placed + more;
    for (const ended of overlay.ended) if (dwellingOf(ended, ground) === id) housed -= 1;
    return programmeUnits(record, housed);
  };
  const stock = store.stock[own] as number;
  const used = placed > 0;
  return {
    kind: "dwelling",
    id,
    units: used ? placed : 1,
    used,
    trial: {
      x: store.x(own),
      y: store.y(own),
      area: store.area[own] as number,
      building: store.building[own] as number,
      group: store.group[own] as number,
      own,
      without: { programme: programme(used ? -placed : 0), stock },
      with: { programme: programme(used ? 0 : 1), stock },
    },
  };
}
