import type { Count } from "../model/index.ts";
import { addTo, type Component, tally } from "./linkage.ts";
import type { AreaReading, PerCount, SizeClasses } from "./reading.ts";
import type { Situation } from "./situation.ts";

/** A place tried out: a point, and the units that count there without it and with it. */
export interface Trial {
  readonly x: number;
  readonly y: number;
  readonly area: number;
  readonly building: number;
  readonly group: number;
  /** Index of the place in the situation; −1 while nothing is there. */
  readonly own: number;
  readonly without: PerCount<number>;
  readonly with: PerCount<number>;
}

/** A site as it would be. */
interface Supposed {
  readonly units: number;
  readonly perArea: readonly number[];
  /** Its spots; undefined for the site of the tried place itself, which is at no distance from it. */
  readonly spots: readonly number[] | undefined;
}

/** How components would change if so many units counted at the tried place. */
export interface Recombined {
  readonly gone: readonly Component[];
  readonly come: readonly Supposed[];
  /** The site of the tried place: its units, and the components it is made of; undefined when no units count there. */
  readonly own: { readonly units: number; readonly joined: readonly Component[] } | undefined;
}

/** Units that count at the tried place in the situation as it is. */
export function unitsNow(situation: Situation, { own }: Trial, count: Count): number {
  return own === -1 ? 0 : (situation.store.weights(count)[own] as number);
}

export function recombine(situation: Situation, trial: Trial, count: Count, units: number): Recombined {
  const { own, x, y, area } = trial;
  const linkage = situation.linkage[count];
  const { spot } = situation.store;
  const now = unitsNow(situation, trial, count);
  const current = linkage.components[own === -1 ? -1 : (linkage.of[spot[own] as number] as number)];
  if (units === now)
    return current && now > 0
      ? { gone: NONE, come: NONE, own: { units: current.units, joined: [current] } }
      : UNCHANGED;
  if (now > 0 && units > 0 && current) {
    const sum = current.units + units - now;
    const perArea = [...current.perArea];
    addTo(perArea, area, units - now);
    return {
      gone: [current],
      come: [{ units: sum, perArea, spots: undefined }],
      own: { units: sum, joined: [current] },
    };
  }
  if (units === 0 && current)
    return { gone: [current], come: without(situation, count, current, own), own: undefined };
  const gone = linkage.near(x, y).map((number) => linkage.components[number] as Component);
  const perArea = [area, units];
  let sum = units;
  for (const component of gone) {
    sum += component.units;
    for (let k = 0; k < component.perArea.length; k += 2)
      addTo(perArea, component.perArea[k] as number, component.perArea[k + 1] as number);
  }
  return { gone, come: [{ units: sum, perArea, spots: undefined }], own: { units: sum, joined: gone } };
}

const NONE: readonly never[] = [];
const UNCHANGED: Recombined = { gone: NONE, come: NONE, own: undefined };

/** What is left of a component without one of its places: the same spots where others share its spot, else the parts it falls into. */
function without(
  { store, linkage }: Situation,
  count: Count,
  component: Component,
  own: number,
): readonly Supposed[] {
  const spot = store.spot[own] as number;
  const weight = store.weights(count)[own] as number;
  if ((store.spots.units[count][spot] as number) > weight) {
    const perArea = [...component.perArea];
    addTo(perArea, store.area[own] as number, -weight);
    return [{ units: component.units - weight, perArea, spots: component.spots }];
  }
  return linkage[count]
    .partsWithout(component, spot)
    .map((spots) => ({ ...tally(store, count, spots), spots }));
}

/** The area of the tried place as it would be. */
export function trialArea(
  situation: Situation,
  trial: Trial,
  now: AreaReading,
  more: PerCount<number>,
  recombined: PerCount<Recombined>,
): AreaReading {
  const { municipality } = now;
  // Outside every area nothing is counted, so there is nothing to add to or take from.
  const units = trial.area === -1 ? now.units : sumOf(now.units, more);
  return {
    residents: now.residents,
    residentsYear: now.residentsYear,
    units,
    classes: {
      programme: shifted(situation, now.classes.programme, trial.area, recombined.programme),
      stock: shifted(situation, now.classes.stock, trial.area, recombined.stock),
    },
    municipality: isCounted(situation, trial.area)
      ? { ...municipality, units: sumOf(municipality.units, more) }
      : municipality,
    services: now.services,
  };
}

export const sumOf = (a: PerCount<number>, b: PerCount<number>): PerCount<number> => ({
  programme: a.programme + b.programme,
  stock: a.stock + b.stock,
});

function shifted(
  situation: Situation,
  now: SizeClasses,
  area: number,
  { gone, come }: Recombined,
): SizeClasses {
  if (gone.length === 0 && come.length === 0) return now;
  const sums = [now.small, now.medium, now.large];
  const shift = (
    sites: readonly { readonly units: number; readonly perArea: readonly number[] }[],
    sign: 1 | -1,
  ) => {
    for (const { units, perArea } of sites)
      for (let k = 0; k < perArea.length; k += 2)
        if (perArea[k] === area) {
          const size = situation.tallies.sizeClass(units);
          sums[size] = (sums[size] as number) + sign * (perArea[k + 1] as number);
        }
  };
  shift(gone, -1);
  shift(come, 1);
  return { small: sums[0] as number, medium: sums[1] as number, large: sums[2] as number };
}

/** Whether a unit in this area is part of the municipal mean: always, unless the mean is made of known areas only. */
function isCounted(situation: Situation, area: number): boolean {
  const { dataset, areas } = situation.ground;
  if (dataset.municipality.residents !== "unknown") return true;
  const residents = areas[area]?.residents ?? "unknown";
  return residents !== "unknown";
}
