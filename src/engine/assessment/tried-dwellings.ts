import { dwellingOf, freeUnits } from "../changes/free-units.ts";
import { programmeUnits, vacantUnits } from "../ground/unit-count.ts";
import { acquiredKey } from "../situation/added-places.ts";
import type { Situation } from "../situation/situation.ts";
import type { Tried } from "./place-entry.ts";

export interface VacantDwellings {
  readonly tried: readonly Tried[];
  /** Units somebody could move into. */
  readonly units: number;
}

/**
 * Dwellings with a unit free, tried with one placement more, and those the scenario has placed somebody in, which are
 * compared with how they were before it did.
 */
export function vacantDwellings(situation: Situation): VacantDwellings {
  const { ground, overlay } = situation;
  const ids = new Set<string>();
  ground.dwellings.forEach((dwelling, index) => {
    if (vacantUnits(dwelling, ground.housed[index] as number) > 0) ids.add(dwelling.id);
  });
  for (const id of touchedDwellings(situation)) ids.add(id);
  for (const id of overlay.acquired.keys()) ids.add(id);
  const tried: Tried[] = [];
  let units = 0;
  for (const id of ids) {
    const free = freeUnits(overlay, id, ground) ?? 0;
    units += Math.max(0, free);
    const one = triedDwelling(situation, id);
    if (one && (one.used || free > 0)) tried.push(one);
  }
  return { tried, units };
}

/** Dwellings of the register with a placement more or less than in the dataset. */
function touchedDwellings({ ground, overlay }: Situation): readonly string[] {
  const ended = [...overlay.ended].map((placement) => dwellingOf(placement, ground) ?? "");
  return [...overlay.placed.values(), ...ended].filter((id) => ground.dwellingIndex.has(id));
}

/** One dwelling, of the register or acquired; undefined when there is none of that id. */
export function triedDwelling(situation: Situation, id: string): Tried | undefined {
  const { ground, overlay, store } = situation;
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
      x: store.x[own] as number,
      y: store.y[own] as number,
      area: store.area[own] as number,
      building: store.building[own] as number,
      group: store.group[own] as number,
      own,
      without: { programme: programme(used ? -placed : 0), stock },
      with: { programme: programme(used ? 0 : 1), stock },
    },
  };
}
