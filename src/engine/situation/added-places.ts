import type { Overlay } from "../changes/overlay.ts";
import {
  agreementOf,
  GROUP_NOT_KNOWN,
  NO_AGREEMENT,
  NOT_OWNED,
  OWNED,
  type Place,
} from "../ground/base-places.ts";
import type { Ground } from "../ground/ground.ts";
import { programmeUnits } from "../ground/unit-count.ts";

/** What a list of changes does to places with units: those it adds, and programme units of the dataset's own that it changes. */
export interface PlaceChanges {
  readonly added: ReadonlyMap<string, Place>;
  /** Index of the place → programme units there now. */
  readonly programme: ReadonlyMap<number, number>;
}

export const proposalKey = (plot: string): string => `plot:${plot}`;
export const acquiredKey = (dwelling: string): string => `dwelling:${dwelling}`;

export function placeChanges(ground: Ground, overlay: Overlay): PlaceChanges {
  const placed = new Map<string, number>();
  for (const dwelling of overlay.placed.values()) placed.set(dwelling, (placed.get(dwelling) ?? 0) + 1);
  const added = new Map<string, Place>();
  for (const { plot, houses, at } of overlay.proposals.values()) {
    const key = proposalKey(plot.id);
    const area = ground.areaIndex.locate(at.x, at.y);
    added.set(key, {
      ...NOWHERE,
      key,
      id: plot.id,
      x: at.x,
      y: at.y,
      area,
      programme: houses,
      stock: houses,
    });
  }
  for (const { dwelling, building, acquisition } of overlay.acquired.values()) {
    const key = acquiredKey(dwelling);
    const { x, y } = building.at;
    added.set(key, {
      ...NOWHERE,
      key,
      id: dwelling,
      x,
      y,
      area: ground.areaIndex.locate(x, y),
      building: ground.buildingIndex.get(building.id) ?? -1,
      cooperative: ground.cooperativeIndex.get(building.cooperative) ?? -1,
      owning: acquisition === "owned" ? OWNED : NOT_OWNED,
      agreement: agreementOf(acquisition),
      programme: Math.min(1, placed.get(dwelling) ?? 0),
      stock: 1,
    });
  }
  return { added, programme: programmeOfOwnPlaces(ground, overlay, placed) };
}

const NOWHERE = {
  building: -1,
  cooperative: -1,
  owning: NOT_OWNED,
  agreement: NO_AGREEMENT,
  group: GROUP_NOT_KNOWN,
} as const;

function programmeOfOwnPlaces(
  ground: Ground,
  overlay: Overlay,
  placed: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const programme = new Map<number, number>();
  const housed = new Map<number, number>();
  const more = (dwelling: string, by: number) => {
    const index = ground.dwellingIndex.get(dwelling);
    if (index !== undefined) housed.set(index, (housed.get(index) ?? (ground.housed[index] as number)) + by);
  };
  for (const [dwelling, by] of placed) more(dwelling, by);
  for (const placement of overlay.ended) {
    const own = ground.placeOfPlacement.get(placement);
    if (own !== undefined) programme.set(own, 0);
    const site = ground.placements[ground.placementIndex.get(placement) ?? -1]?.site;
    if (site && "dwelling" in site) more(site.dwelling, -1);
  }
  for (const [index, now] of housed) {
    const dwelling = ground.dwellings[index];
    if (dwelling) programme.set(index, programmeUnits(dwelling, now));
  }
  return programme;
}

/** Ended placements whose dwelling the register does not have: units of the municipality at no place, that are no more. */
export function placelessEnded(ground: Ground, overlay: Overlay): number {
  let ended = 0;
  for (const placement of overlay.ended) {
    const site = ground.placements[ground.placementIndex.get(placement) ?? -1]?.site;
    if (site && "dwelling" in site && !ground.dwellingIndex.has(site.dwelling)) ended += 1;
  }
  return ended;
}
