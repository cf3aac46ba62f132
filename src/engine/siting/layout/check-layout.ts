import { type Known, type RuleId, UNKNOWN } from "../../model/index.ts";
import type { Basis } from "../../rules/rule.ts";
import type { LimitCause } from "../buildable/limit.ts";
import { groundPerHouse } from "../house-types/house-type.ts";
import { depthIn, distanceBetween, distanceToEdges, type HousePlace } from "./house-place.ts";
import type { LayoutSite, NearLimit } from "./layout-site.ts";

/** What the maps' own accuracy lets one say. "unstated": nobody has said how accurate they are, so they are taken as drawn. */
export type Certainty = "surely" | "undecided" | "unstated";

/** One thing in the way of a layout, or so near it that the maps cannot tell. */
export interface LayoutConflict {
  /** Null for what the house type itself asks for. */
  readonly rule: RuleId | null;
  readonly cause: LimitCause | "apart" | "ground" | "access";
  readonly basis: Basis;
  /** Places in the layout, from 0. */
  readonly houses: readonly number[];
  /** Zone or building. */
  readonly of: string | null;
  readonly name: Known<string>;
  readonly unit: "m" | "m2";
  /** 0 where a house stands in what it must stand outside of. */
  readonly measured: number;
  readonly needed: number;
  /** ± metres; unknown where nobody has stated them. */
  readonly accuracy: Known<number>;
  readonly certainty: Certainty;
  /** As drawn, less is kept than needed. False where only the maps' accuracy makes it doubtful. */
  readonly broken: boolean;
  /** Stops houses; false where the rule asks for a look. */
  readonly stops: boolean;
}

/** Metres: a place exactly at the limit keeps it, whatever the last digits say. */
const EVEN = 1e-5;
/** Metres: deeper than this is deep enough. */
const FAR = 500;

/** All that is in the way, limit by limit, house by house. Costs some microseconds a house: made to be asked at every frame of a drag. */
export function checkLayout(site: LayoutSite, places: readonly HousePlace[]): readonly LayoutConflict[] {
  const found: LayoutConflict[] = [];
  for (const near of site.near)
    places.forEach((place, house) => {
      const conflict = againstLimit(site, near, place, house);
      if (conflict) found.push(conflict);
    });
  found.push(...betweenHouses(site, places), ...withoutWay(site, places));
  const ground = tooLittleGround(site, places.length);
  return ground ? [...found, ground] : found;
}

export const keepsAll = (conflicts: readonly LayoutConflict[]): boolean =>
  !conflicts.some(({ stops, broken }) => stops && broken);

function againstLimit(
  site: LayoutSite,
  near: NearLimit,
  place: HousePlace,
  house: number,
): LayoutConflict | undefined {
  const { foot } = site;
  const { limit, edges, doubt } = near;
  const { metres, inside, stops, rule, cause, basis, of, name, accuracy } = limit;
  const reach = metres + (doubt ?? 0) + 1;
  const { x, y } = place.at;
  const within = limit.edges.closed && limit.edges.contains(x, y);
  // A hair smaller, so that touching from outside is not standing in it.
  const slim = { along: foot.along - EVEN, across: foot.across - EVEN };
  const apart = within === inside || !limit.edges.closed ? distanceToEdges(place, slim, edges, reach) : 0;
  const margin =
    apart > 0 ? apart - metres : -metres - Math.max(2 * EVEN, depthBeyond(site, near, place, within));
  const broken = margin < -EVEN;
  const undecided = doubt !== undefined && Math.abs(margin) < doubt;
  if (!broken && !undecided) return undefined;
  return {
    rule,
    cause,
    basis,
    houses: [house],
    of,
    name,
    unit: "m",
    measured: downToCentimetres(apart),
    needed: metres,
    accuracy: doubt ?? accuracy,
    certainty: doubt === undefined ? "unstated" : undecided ? "undecided" : "surely",
    broken,
    stops,
  };
}

/** Metres past the line that should not be crossed, as far as corners and the middle tell. */
function depthBeyond(
  { foot, outline }: LayoutSite,
  { limit }: NearLimit,
  place: HousePlace,
  within: boolean,
): number {
  const { x, y } = place.at;
  if (limit.inside) return within ? 0 : outline.edgeDistance(x, y, FAR);
  return limit.edges.closed ? depthIn(place, foot, limit.edges, FAR) : 0;
}

function betweenHouses({ foot, type }: LayoutSite, places: readonly HousePlace[]): LayoutConflict[] {
  const found: LayoutConflict[] = [];
  const { value: needed, basis } = type.apart;
  for (let a = 0; a < places.length; a++)
    for (let b = a + 1; b < places.length; b++) {
      const distance = distanceBetween(places[a] as HousePlace, places[b] as HousePlace, foot);
      if (distance >= needed - EVEN) continue;
      found.push({
        ...own("apart", basis),
        houses: [a, b],
        unit: "m",
        measured: downToCentimetres(distance),
        needed,
      });
    }
  return found;
}

function withoutWay({ access, type }: LayoutSite, places: readonly HousePlace[]): LayoutConflict[] {
  const { value: needed, basis } = type.access;
  return places.flatMap(({ at }, house) =>
    access.reaches(at.x, at.y)
      ? []
      : [{ ...own("access", basis), houses: [house], unit: "m" as const, measured: 0, needed }],
  );
}

/** Garden, parking and the houses themselves, all of them together, against what the plot has. */
function tooLittleGround({ type, usableM2 }: LayoutSite, houses: number): LayoutConflict | undefined {
  const needed = houses * groundPerHouse(type);
  if (needed <= usableM2 + EVEN) return undefined;
  return {
    ...own("ground", type.outdoor.basis),
    houses: Array.from({ length: houses }, (_, house) => house),
    unit: "m2",
    measured: Math.floor(usableM2),
    needed: Math.ceil(needed),
  };
}

const own = (cause: "apart" | "ground" | "access", basis: Basis) => ({
  rule: null,
  cause,
  basis,
  of: null,
  name: UNKNOWN,
  accuracy: UNKNOWN,
  certainty: "unstated" as const,
  broken: true,
  stops: true,
});

/** What is shown is never more than what is kept. */
const downToCentimetres = (metres: number): number => Math.floor(metres * 100 + 1e-3) / 100;
