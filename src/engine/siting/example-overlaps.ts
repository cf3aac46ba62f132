import type { Overlap } from "./overlap.ts";

/** A plot of 900 m² in four positions, for the worked examples of rules about zones. */
export const OUTSIDE: Overlap = {
  share: 0,
  here: false,
  free: 900,
  room: true,
  zone: null,
  way: null,
  direction: "none",
};
/** A strip along one side lies in the zone; the houses stand clear of it. */
export const PARTLY: Overlap = { ...OUTSIDE, share: 0.3, free: 630 };
/** The houses stand in the zone, and could move out of it. */
export const INSIDE: Overlap = {
  ...OUTSIDE,
  share: 0.6,
  here: true,
  free: 360,
  way: 12,
  direction: "east",
};
/** All of the plot lies in the zone. */
export const ALL: Overlap = { ...OUTSIDE, share: 1, here: true, free: 0, room: false };
