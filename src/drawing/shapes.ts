import type { PublicArea } from "../engine/council/index.ts";
import { type MapFrame, pathOf } from "./map-frame.ts";

/** An area's or plot's outline as a path; "" when all of it lies beside the sheet. */
export const outlineOf = (frame: MapFrame, { outline }: Pick<PublicArea, "outline">): string =>
  outline.coordinates.map((rings) => rings.map((ring) => pathOf(frame, ring, true)).join("")).join("");

/** A circle. */
export const ring = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0Z`;

/** An open diamond, `r` units from its middle to each point. */
export const diamond = (x: number, y: number, r: number): string =>
  `M${x.toFixed(1)} ${(y - r).toFixed(1)}l${r.toFixed(1)} ${r.toFixed(1)}l${(-r).toFixed(1)} ${r.toFixed(1)}l${(-r).toFixed(1)} ${(-r).toFixed(1)}Z`;
/** A house with a roof, `size` units high, its middle at a point. */
export const house = (x: number, y: number, size: number): string => {
  const u = size / 27;
  const n = (value: number) => (value * u).toFixed(1);
  return `M${x.toFixed(1)} ${(y - 13.5 * u).toFixed(1)}l${n(12.5)} ${n(10.3)}v${n(14.7)}q0 ${n(1.8)} ${n(-1.8)} ${n(1.8)}h${n(-21.4)}q${n(-1.8)} 0 ${n(-1.8)} ${n(-1.8)}v${n(-14.7)}Z`;
};
