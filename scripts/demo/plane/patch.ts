import { noise } from "../chance/noise.ts";
import { type Shape, type Spot, tenth } from "./rings.ts";

/** Cosine and sine of 10°: a disc in 36 steps without asking the machine for a sine. */
const TURN: Spot = [0.984807753012208, 0.17364817766693036];

/** An uneven disc: `rough` is the share of the radius the edge wanders in and out. */
export function patch(at: Spot, radius: number, seed: number, rough = 0.3): Shape {
  const ring: Spot[] = [];
  let way: Spot = [1, 0];
  for (let k = 0; k < 36; k += 1) {
    const r = radius * (1 + rough * noise(way[0] * 1.7 + at[0] / 211, way[1] * 1.7 + at[1] / 197, seed));
    ring.push([tenth(at[0] + way[0] * r), tenth(at[1] + way[1] * r)]);
    way = [way[0] * TURN[0] - way[1] * TURN[1], way[0] * TURN[1] + way[1] * TURN[0]];
  }
  return [[[...ring, ring[0] as Spot]]];
}
