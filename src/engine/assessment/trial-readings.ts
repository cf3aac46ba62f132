import { GROUP_NOT_KNOWN } from "../ground/base-places.ts";
import type { Count, Known } from "../model/index.ts";
import { areaReading } from "../situation/area-reading.ts";
import { buildingReading } from "../situation/building-reading.ts";
import type { Nearest, NearestUnits } from "../situation/nearest.ts";
import { groupBit, groupCount } from "../situation/place-store.ts";
import type {
  AreaReading,
  BuildingReading,
  PerCount,
  RingReading,
  SiteReading,
} from "../situation/reading.ts";
import type { Situation } from "../situation/situation.ts";
import { type Surroundings, sitesWithin } from "../situation/surroundings.ts";
import { type Recombined, recombine, sumOf, type Trial, trialArea, unitsNow } from "../situation/trial.ts";
import type { Context } from "./context.ts";
import { knownOrNull, metresTo, staffedAt } from "./site-reading.ts";

/** One state of a tried place: the area, the site and the building it is part of. */
export interface TriedState {
  readonly area: AreaReading;
  readonly site: SiteReading;
  readonly building?: BuildingReading;
}

export interface TrialReadings {
  readonly before: TriedState;
  readonly after: TriedState;
  readonly nearest: NearestUnits;
  readonly nearestMetres: Known<number>;
}

/** What rules may know of a place without and with what is tried there, in a situation that may hold either. */
export function trialReadings(
  context: Context,
  trial: Trial,
  nearest: NearestUnits = {
    programme: nearestOther(context, trial, "programme"),
    stock: nearestOther(context, trial, "stock"),
  },
): TrialReadings {
  const { situation, lookout, radii } = context;
  const seen: Seen = {
    around: lookout.around(trial.x, trial.y),
    residents: situation.ground.residences.within(trial.x, trial.y, radii.rings),
    staffed: staffedAt(context, trial.x, trial.y),
    area: areaReading(situation, trial.area),
    nearest: { programme: metresTo(nearest.programme), stock: metresTo(nearest.stock) },
  };
  const before = triedState(context, trial, trial.without, seen, undefined);
  const after = triedState(context, trial, trial.with, seen, before.site.rings[0]?.sites ?? 0);
  return { before, after, nearest, nearestMetres: seen.nearest.programme };
}

/** What is the same in both states of a tried place. */
interface Seen {
  readonly around: Surroundings;
  readonly residents: readonly (number | null)[];
  readonly staffed: boolean | null;
  readonly area: AreaReading;
  readonly nearest: PerCount<Known<number>>;
}

function triedState(
  context: Context,
  trial: Trial,
  units: PerCount<number>,
  seen: Seen,
  sitesBefore: number | undefined,
): TriedState {
  const { situation } = context;
  const recombined: PerCount<Recombined> = {
    programme: recombine(situation, trial, "programme", units.programme),
    stock: recombine(situation, trial, "stock", units.stock),
  };
  const more: PerCount<number> = {
    programme: units.programme - unitsNow(situation, trial, "programme"),
    stock: units.stock - unitsNow(situation, trial, "stock"),
  };
  const rings = shiftedRings(context, trial, seen, recombined.programme, more);
  const own = ownSite(situation, trial, recombined.programme);
  const state = {
    area: trialArea(situation, trial, seen.area, more, recombined),
    site: {
      units: own.units,
      members: own.members,
      groups: own.groups,
      unnamed: own.unnamed,
      stockUnits: stockSite(situation, trial, recombined.stock),
      nearest: {
        programme: knownOrNull(seen.nearest.programme),
        stock: knownOrNull(seen.nearest.stock),
      },
      staffed: seen.staffed,
      rings,
      sitesBefore: sitesBefore ?? rings[0]?.sites ?? 0,
      fewResidents: situation.municipality.few.residents,
      near: seen.around.near.map((near) => sumOf(near, more)),
    },
  };
  if (trial.building === -1) return state;
  return { ...state, building: buildingReading(situation, trial.building, more) };
}

/** The site the tried place is part of: its units, how many places it has, and what they are set aside for. */
function ownSite(
  { store }: Situation,
  trial: Trial,
  { own }: Recombined,
): Pick<SiteReading, "units" | "members" | "groups" | "unnamed"> {
  if (!own) return { units: 0, members: 0, groups: 0, unnamed: false };
  let bits = groupBit(trial.group);
  let unnamed = trial.group === GROUP_NOT_KNOWN;
  let members = 1;
  for (const component of own.joined) {
    const among = store.groupsAmong(component.members, trial.own);
    bits |= among.bits;
    unnamed ||= among.unnamed;
    members += component.members.length - (component.members.includes(trial.own) ? 1 : 0);
  }
  return { units: own.units, members, groups: groupCount(bits), unnamed: members > 1 && unnamed };
}

/** Municipal units on the site the tried place would be part of; where it has none itself, on those within linking distance. */
function stockSite({ linkage: { stock } }: Situation, trial: Trial, { own }: Recombined): number {
  if (own) return own.units;
  return stock.near(trial.x, trial.y).reduce((sum, site) => sum + (stock.components[site]?.units ?? 0), 0);
}

/** The nearest units of a count that are not the tried place's own; those of another flat in the building are at no distance. */
function nearestOther(
  { situation, unitSpots }: Context,
  { own, x, y }: Trial,
  count: Count,
): Nearest | undefined {
  if (own === -1) return unitSpots[count].nearest(x, y, []);
  const { store } = situation;
  const spot = store.spot[own] as number;
  if ((store.spots.units[count][spot] as number) > (store.weights(count)[own] as number))
    return { spot, squared: 0 };
  return unitSpots[count].nearest(x, y, [spot]);
}

/** Rings around the tried place in another state of it: its own units are at the centre, and sites may join or part. */
function shiftedRings(
  { situation, radii }: Context,
  trial: Trial,
  { around, residents }: Seen,
  { gone, come }: Recombined,
  more: PerCount<number>,
): readonly RingReading[] {
  const left = gone.map(({ number }) => placeAmong(around, number));
  const arrived = come.map(({ spots }) => (spots ? nearestSquared(situation.store.spots, spots, trial) : 0));
  return radii.rings.map((radius, r) => {
    const limit = radius * radius;
    let sites = sitesWithin(around, radius);
    for (let k = 0; k < left.length; k++) {
      const place = left[k] as number;
      if (place !== -1 && (around.squared[place] as number) <= limit) sites -= 1;
    }
    for (let k = 0; k < arrived.length; k++) if ((arrived[k] as number) <= limit) sites += 1;
    return {
      units: sumOf(around.rings[r] as PerCount<number>, more),
      sites,
      residents: residents[r] ?? null,
    };
  });
}

function placeAmong({ sites, siteCount }: Surroundings, number: number): number {
  for (let k = 0; k < siteCount; k++) if (sites[k] === number) return k;
  return -1;
}

function nearestSquared(
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  spots: readonly number[],
  from: { readonly x: number; readonly y: number },
): number {
  let best = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const dx = (x[spot] as number) - from.x;
    const dy = (y[spot] as number) - from.y;
    best = Math.min(best, dx * dx + dy * dy);
  }
  return best;
}
