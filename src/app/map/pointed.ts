import type { Tip } from "./layer.ts";

/** What stands beside the pointer, and where, in pixels of the map. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly tip: Tip;
}
