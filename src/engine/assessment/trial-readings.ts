import type { Known } from "../model/index.ts";
import { buildingReading } from "../situation/building-reading.ts";
import type { Nearest } from "../situation/nearest.ts";
import type {
  AreaReading,
  BuildingReading,
  PerCount,
  RingReading,
  SiteReading,
} from "../situation/reading.ts";
import { type Surroundings, sitesWithin } from "../situation/surroundings.ts";
import { type Recombined, recombine, type Trial, trialArea, unitsNow } from "../situation/trial.ts";
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
  readonly nearest: Nearest | undefined;
  readonly nearestMetres: Known<number>;
}

/** What rules may know of a place without and with what is tried there, in a situation that may hold either. */
export function trialReadings(
  context: Context,
  trial: Trial,
  nearest = nearestOther(context, trial),
): TrialReadings {
  const { situation, lookout } = context;
  const around = lookout.around(trial.x, trial.y);
  const residents = situation.ground.residences.within(trial.x, trial.y, context.radii.rings);
  const staffed = staffedAt(context, trial.x, trial.y);
  const nearestMetres = metresTo(nearest);
  const stateOf = (units: PerCount<number>, sitesWithout: number | undefined): TriedState => {
    const recombined: PerCount<Recombined> = {
      programme: recombine(situation, trial, "programme", units.programme),
      stock: recombine(situation, trial, "stock", units.stock),
    };
    const more: PerCount<number> = {
      programme: units.programme - unitsNow(situation, trial, "programme"),
      stock: units.stock - unitsNow(situation, trial, "stock"),
    };
    const rings = shiftedRings(context, trial, around, recombined.programme, more, residents);
    const own = recombined.programme.own;
    const members = own ? own.members : [];
    const { known, unnamed } = situation.store.groupsAmong(members);
    const groups = own && trial.group > 0 && !known.has(trial.group) ? known.size + 1 : known.size;
    const site: SiteReading = {
      units: own?.units ?? 0,
      members: own ? members.length + 1 : 0,
      nearest: knownOrNull(nearestMetres),
      groups,
      unnamed: members.length > 0 && (unnamed || trial.group === -1),
      staffed,
      rings,
      sitesBefore: sitesWithout ?? rings[0]?.sites ?? 0,
      near: around.near.map((near) => plus(near, more)),
    };
    return {
      area: trialArea(situation, trial, units, recombined),
      site,
      ...(trial.building === -1 ? {} : { building: buildingReading(situation, trial.building, more) }),
    };
  };
  const before = stateOf(trial.without, undefined);
  const after = stateOf(trial.with, before.site.rings[0]?.sites ?? 0);
  return { before, after, nearest, nearestMetres };
}

/** The nearest programme units that are not the tried place's own; those of another flat in the building are at no distance. */
function nearestOther({ situation, programmeSpots }: Context, { own, x, y }: Trial): Nearest | undefined {
  if (own === -1) return programmeSpots.nearest(x, y, []);
  const { store } = situation;
  const spot = store.spot[own] as number;
  if ((store.spots.units.programme[spot] as number) > (store.programme[own] as number))
    return { spot, squared: 0 };
  return programmeSpots.nearest(x, y, [spot]);
}

const plus = (a: PerCount<number>, b: PerCount<number>): PerCount<number> => ({
  programme: a.programme + b.programme,
  stock: a.stock + b.stock,
});

/** Rings around the tried place in another state of it: its own units are at the centre, and sites may join or part. */
function shiftedRings(
  { situation, radii }: Context,
  trial: Trial,
  around: Surroundings,
  { gone, come }: Recombined,
  more: PerCount<number>,
  residents: readonly (number | null)[],
): readonly RingReading[] {
  const left = gone.map((component) => around.sites.indexOf(component.number));
  const arrived = come.map((site) =>
    site.own ? 0 : nearestSquared(situation.store.spots, site.spots, trial),
  );
  return radii.rings.map((radius, r) => {
    const limit = radius * radius;
    let sites = sitesWithin(around, radius);
    for (const k of left) if (k !== -1 && (around.squared[k] as number) <= limit) sites -= 1;
    for (const squared of arrived) if (squared <= limit) sites += 1;
    return { units: plus(around.rings[r] as PerCount<number>, more), sites, residents: residents[r] ?? null };
  });
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
