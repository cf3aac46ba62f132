import type { Position } from "../model/index.ts";
import { EdgeSet } from "./edge-set.ts";
import { longestEdge } from "./longest-edge.ts";

const SIDES = 8;

/**
 * The smallest octagon, with a side along the area's longest edge, that holds everything within `by` metres of the
 * area. Its corners reach 8 % farther than `by`; in return it has eight edges where a true buffer has hundreds. It asks
 * for a little more map than needed, never for less. (Turf's `buffer` takes degrees, and is wrong on metres.)
 */
export function octagonAround(area: EdgeSet, by: number): EdgeSet {
  const { edges } = area;
  const { heading, x: x0, y: y0 } = longestEdge(edges);
  // How far the area reaches along each of eight directions: lines at those distances touch it from outside.
  const reach = Array.from({ length: SIDES }, (_, side) => {
    const angle = heading + (2 * Math.PI * side) / SIDES;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    let farthest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < edges.length; i += 2)
      farthest = Math.max(
        farthest,
        ((edges[i] as number) - x0) * cos + ((edges[i + 1] as number) - y0) * sin,
      );
    return { angle, far: farthest + by };
  });
  const corners = reach.map(({ angle, far }, side): Position => {
    const next = reach[(side + 1) % SIDES] as { angle: number; far: number };
    // Where two neighbouring lines cross, 45° between them.
    const turn = Math.sin((2 * Math.PI) / SIDES);
    const x = (far * Math.sin(next.angle) - next.far * Math.sin(angle)) / turn;
    const y = (next.far * Math.cos(angle) - far * Math.cos(next.angle)) / turn;
    return [x0 + x, y0 + y];
  });
  return EdgeSet.ofRings([[...corners, corners[0] as Position]], true);
}
