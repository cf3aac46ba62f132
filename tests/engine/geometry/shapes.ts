import fc from "fast-check";
import type { Area, Position } from "../../../src/engine/index.ts";

/** A simple polygon around a centre: one corner per direction, so that it never crosses itself. Sides need not be convex. */
export function star(x: number, y: number, radii: readonly number[]): Area {
  const ring: Position[] = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return { type: "MultiPolygon", coordinates: [[[...ring, ring[0] as Position]]] };
}

/** Stars of 3 to 9 corners within some 60 m of a place in UTM 32, where northings have seven figures. */
export const stars = fc
  .record({
    x: fc.integer({ min: -30, max: 30 }),
    y: fc.integer({ min: -30, max: 30 }),
    radii: fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 3, maxLength: 9 }),
  })
  .map(({ x, y, radii }) => star(600_000 + x, 6_650_000 + y, radii));

/** The shape turned by an angle about the origin of its own numbers, and moved. */
export function moved(area: Area, angle: number, dx: number, dy: number): Area {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const to = ([x, y]: Position): Position => {
    const [u, v] = [x - 600_000, y - 6_650_000];
    return [600_000 + dx + u * cos - v * sin, 6_650_000 + dy + u * sin + v * cos];
  };
  return {
    type: "MultiPolygon",
    coordinates: area.coordinates.map((rings) => rings.map((ring) => ring.map(to))),
  };
}
