import type { PublicArea } from "../engine/council/index.ts";
import { type MapFrame, pathOf } from "./map-frame.ts";

/** An area's or plot's outline as a path; "" when all of it lies beside the sheet. */
export const outlineOf = (frame: MapFrame, { outline }: Pick<PublicArea, "outline">): string =>
  outline.coordinates.map((rings) => rings.map((ring) => pathOf(frame, ring, true)).join("")).join("");

/** A circle. */
export const ring = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0Z`;
