import type { MapFrame } from "./map-frame.ts";

type Position = readonly [number, number];

/** The ring cut to a box: lines are drawn across what is on the sheet and not across a whole valley (Sutherland and Hodgman 1974). */
export function cutRing(
  ring: readonly Position[],
  [west, south, east, north]: MapFrame["box"],
): readonly Position[] {
  const cut = (
    corners: readonly Position[],
    axis: 0 | 1,
    limit: number,
    keeps: (value: number) => boolean,
  ): readonly Position[] =>
    corners.flatMap((to, at): readonly Position[] => {
      const from = corners.at(at - 1) as Position;
      const share = (limit - from[axis]) / (to[axis] - from[axis]);
      const meet: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if (keeps(to[axis])) return keeps(from[axis]) ? [to] : [meet, to];
      return keeps(from[axis]) ? [meet] : [];
    });
  let corners = cut(ring, 0, west, (x) => x >= west);
  corners = cut(corners, 0, east, (x) => x <= east);
  corners = cut(corners, 1, south, (y) => y >= south);
  return cut(corners, 1, north, (y) => y <= north);
}

/** Less of a surface than this on the sheet is nothing to see, square units. */
const SPECK = 2;

/** Whether so much of a surface lies in the frame that it is seen: its box may meet the frame where it does not. Holes are not taken away. */
export function surfaceSeen(
  frame: MapFrame,
  { coordinates }: { readonly coordinates: readonly (readonly (readonly Position[])[])[] },
): boolean {
  const least = SPECK * frame.perUnit ** 2;
  return coordinates.some(([outer]) => {
    const ring = outer ? cutRing(outer, frame.box) : [];
    const twice = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as Position;
      return sum + x * nextY - nextX * y;
    }, 0);
    return Math.abs(twice) / 2 >= least;
  });
}
