import { dwellingOf, freeUnits } from "../changes/free-units.ts";
import { NO_CHANGES } from "../changes/overlay.ts";
import { programmeUnits } from "../ground/unit-count.ts";
import { at, type Dwelling } from "../model/index.ts";
import { acquiredKey } from "../situation/added-places.ts";
import type { Situation } from "../situation/situation.ts";
import type { AskAccess } from "./ask-access.ts";
import { Naming } from "./judged.ts";
import type { Tried } from "./place-entry.ts";

/** Vacant dwellings, each tried with one placement more: the same under every list of changes that leaves them alone. */
export function untouchedDwellings(situation: Situation, access: AskAccess): readonly Tried[] {
  const { ground } = situation;
  return ground.vacant
    .map((index) => triedDwelling(situation, access, (ground.dwellings[index] as Dwelling).id, NO_CHANGES))
    .filter((tried) => tried !== undefined);
}

export interface TouchedDwellings {
  /** Null for a dwelling with nothing to try: it was vacant, and is not. */
  readonly tried: ReadonlyMap<string, Tried | null>;
  /** Units somebody could move into, in all dwellings. */
  readonly vacantUnits: number;
}

/**
 * Dwellings with a placement more or less than in the dataset, and those acquired: tried with one placement more where a
 * unit is free; where the scenario has placed somebody, compared with how they were before it did.
 */
export function touchedDwellings(situation: Situation, access: AskAccess): TouchedDwellings {
  const { ground, overlay } = situation;
  const ids = new Set<string>([...overlay.placed.values(), ...overlay.acquired.keys()]);
  for (const placement of overlay.ended) {
    const dwelling = dwellingOf(placement, ground);
    if (dwelling !== undefined) ids.add(dwelling);
  }
  const touched = new Map<string, Tried | null>();
  let units = ground.vacantUnits;
  for (const id of ids) {
    const free = freeUnits(overlay, id, ground) ?? 0;
    units += Math.max(0, free) - (freeUnits(NO_CHANGES, id, ground) ?? 0);
    const tried = triedDwelling(situation, access, id);
    touched.set(id, tried && (tried.used || free > 0) ? tried : null);
  }
  return { tried: touched, vacantUnits: units };
}

/** One dwelling, of the register or acquired; undefined when there is none of that id. */
export function triedDwelling(
  { ground, store, overlay: inForce }: Situation,
  access: AskAccess,
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
  const [x, y] = [store.x(own), store.y(own)];
  const stock = store.stock[own] as number;
  const used = placed > 0;
  return {
    kind: "dwelling",
    id,
    naming: new Naming({ kind: "dwelling", id }),
    units: used ? placed : 1,
    used,
    trial: {
      x,
      y,
      area: store.area[own] as number,
      building: store.building[own] as number,
      group: store.group[own] as number,
      own,
      without: { programme: programme(used ? -placed : 0), stock },
      with: { programme: programme(used ? 0 : 1), stock },
    },
    access: access(at(x, y)),
  };
}
