import type { Bar, DemandPlace } from "./bar.ts";

/** Something of the programme that stands somewhere: where it is counted, and how much. */
interface Counted {
  readonly place: DemandPlace;
  readonly units: number;
}

/** No further home in a street that has `most` programme addresses. Two units at one address are one address. */
export function streetBar(programme: readonly Counted[], most: number): Bar {
  const addresses = new Map<string, Set<string>>();
  for (const { place } of programme) {
    if (place.street === null) continue;
    const here = addresses.get(place.street) ?? new Set();
    here.add(spot(place));
    addresses.set(place.street, here);
  }
  return (place) => {
    if (place.street === null) return "unknown";
    const here = addresses.get(place.street);
    const others = (here?.size ?? 0) - (here?.has(spot(place)) ? 1 : 0);
    return others >= most ? "lost" : "left";
  };
}

const spot = ({ x, y }: DemandPlace): string => `${x},${y}`;

/** No further home in an area that has `most` programme units, the place's own not counted. Outside every area nobody can tell. */
export function areaBar(programme: readonly Counted[], areas: number, most: number): Bar {
  const units = new Int32Array(areas);
  const own = new Map<number, number>();
  for (const { place, units: many } of programme) {
    if (place.area !== -1) units[place.area] = (units[place.area] as number) + many;
    own.set(place.own, many);
  }
  return ({ area, own: self }) => {
    if (area === -1) return "unknown";
    const others = (units[area] as number) - (self === -1 ? 0 : (own.get(self) ?? 0));
    return others >= most ? "lost" : "left";
  };
}

/** No home where `isBarred`. Outside every area nobody can tell. */
export function noneInBar(isBarred: (x: number, y: number) => boolean): Bar {
  return ({ x, y, area }) => (isBarred(x, y) ? "lost" : area === -1 ? "unknown" : "left");
}
