import type { Count } from "../model/index.ts";
import { areaReading } from "./area-reading.ts";
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

/** A site as it would be: its members but for the tried place itself, and its units. */
interface Supposed {
  readonly spots: readonly number[];
  readonly members: readonly number[];
  readonly units: number;
  readonly perArea: readonly number[];
  /** Whether the tried place is part of it. */
  readonly own: boolean;
}

/** How components would change if so many units counted at the tried place. */
export interface Recombined {
  readonly gone: readonly Component[];
  readonly come: readonly Supposed[];
  /** The component of the tried place; undefined when no units count there. */
  readonly own: Supposed | undefined;
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
    return {
      gone: [],
      come: [],
      own: current && { ...current, members: current.members.filter((member) => member !== own), own: true },
    };
  if (now > 0 && units > 0 && current) {
    const perArea = [...current.perArea];
    addTo(perArea, area, units - now);
    const members = current.members.filter((member) => member !== own);
    const supposed = {
      spots: current.spots,
      members,
      units: current.units + units - now,
      perArea,
      own: true,
    };
    return { gone: [current], come: [supposed], own: supposed };
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
  const supposed = {
    spots: gone.flatMap(({ spots }) => spots),
    members: gone.flatMap(({ members }) => members),
    units: sum,
    perArea,
    own: true,
  };
  return { gone, come: [supposed], own: supposed };
}

/** What is left of a component without one of its places: the same spots where others share its spot, else the parts it falls into. */
function without(situation: Situation, count: Count, component: Component, own: number): readonly Supposed[] {
  const { store, linkage } = situation;
  const spot = store.spot[own] as number;
  const weight = store.weights(count)[own] as number;
  const members = component.members.filter((member) => member !== own);
  if ((store.spots.units[count][spot] as number) > weight) {
    const perArea = [...component.perArea];
    addTo(perArea, store.area[own] as number, -weight);
    return [{ spots: component.spots, members, units: component.units - weight, perArea, own: false }];
  }
  return linkage[count].partsWithout(component, spot).map((spots) => ({
    spots,
    members: members.filter((member) => spots.includes(store.spot[member] as number)),
    ...tally(store, count, spots),
    own: false,
  }));
}

/** The area of the tried place as it would be. */
export function trialArea(
  situation: Situation,
  trial: Trial,
  units: PerCount<number>,
  recombined: PerCount<Recombined>,
): AreaReading {
  const now = areaReading(situation, trial.area);
  const more = (count: Count) => units[count] - unitsNow(situation, trial, count);
  const classes = (count: Count) => shifted(situation, now.classes[count], trial.area, recombined[count]);
  const counted = isCounted(situation, trial.area);
  return {
    ...now,
    units: {
      programme: now.units.programme + more("programme"),
      stock: now.units.stock + more("stock"),
    },
    classes: { programme: classes("programme"), stock: classes("stock") },
    municipality: {
      ...now.municipality,
      units: {
        programme: now.municipality.units.programme + (counted ? more("programme") : 0),
        stock: now.municipality.units.stock + (counted ? more("stock") : 0),
      },
    },
  };
}

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
