import type { Point } from "../model/index.ts";
import type { SitingGround } from "./ground.ts";

/** Where a walk begins. A site is one; so is a vacant dwelling, which has no plot of its own to build on. */
export interface Vantage {
  readonly ground: SitingGround;
  readonly plot: { readonly at: Point };
}
