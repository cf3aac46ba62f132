import type { Position } from "../model/index.ts";
import { type Bounds, boundsOf, grown } from "./bounds.ts";
import { EdgeSet } from "./edge-set.ts";
import { longestEdge } from "./longest-edge.ts";

const SIDES = 8;
const TURN = (2 * Math.PI) / SIDES;

/**
 * The smallest octagons, with a side along the area's longest edge, that hold everything within some metres of the
 * area. Their corners reach 8 % farther than asked for; in return they have eight edges where a true buffer has
 * hundreds. They ask for a little more map than needed, never for less. (Turf's `buffer` takes degrees, and is wrong
 * on metres.)
 */
export class OctagonsAround {
  private readonly heading: number;
  private readonly x: number;
  private readonly y: number;
  /** How far the area reaches in each of eight directions: lines at those distances touch it from outside. */
  private readonly reach: readonly number[];
  private readonly tight: Bounds;

  constructor({ edges }: EdgeSet) {
    const { heading, x, y } = longestEdge(edges);
    this.heading = heading;
    this.x = x;
    this.y = y;
    this.reach = Array.from({ length: SIDES }, (_, side) => {
      const cos = Math.cos(heading + side * TURN);
      const sin = Math.sin(heading + side * TURN);
      let farthest = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < edges.length; i += 2)
        farthest = Math.max(
          farthest,
          ((edges[i] as number) - x) * cos + ((edges[i + 1] as number) - y) * sin,
        );
      return farthest;
    });
    this.tight = boundsOf([this.corners(0)]);
  }

  /** A box that holds the octagon: quicker to ask about than the octagon itself. */
  box(metres: number): Bounds {
    return grown(this.tight, metres / Math.cos(TURN / 2));
  }

  octagon(metres: number): EdgeSet {
    const corners = this.corners(metres);
    return EdgeSet.ofRings([[...corners, corners[0] as Position]], true);
  }

  /** Where neighbouring lines cross. */
  private corners(metres: number): Position[] {
    return this.reach.map((far, side): Position => {
      const angle = this.heading + side * TURN;
      const next = angle + TURN;
      const d1 = far + metres;
      const d2 = (this.reach[(side + 1) % SIDES] as number) + metres;
      const x = (d1 * Math.sin(next) - d2 * Math.sin(angle)) / Math.sin(TURN);
      const y = (d2 * Math.cos(angle) - d1 * Math.cos(next)) / Math.sin(TURN);
      return [this.x + x, this.y + y];
    });
  }
}
