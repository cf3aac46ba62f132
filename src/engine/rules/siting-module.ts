import type { Site } from "../siting/site.ts";
import type { Vantage } from "../siting/vantage.ts";
import type { Facts, Params, RuleModule } from "./rule.ts";

/** A rule of the siting side: the module every rule has, and how its facts are gathered from a plot with houses on it. */
export interface SitingModule<F extends Facts = Facts> extends RuleModule<F> {
  readonly gather: (site: Site, params: Params) => F;
}

/** Keeps the facts type inside the folder and hands the register a uniform type. */
export function sitingModule<F extends Facts>(module: SitingModule<F>): SitingModule {
  return module as unknown as SitingModule;
}

/** A criterion that asks only how far it is to go, and so can be asked of any point: a vacant dwelling as well as a plot (D14). */
export interface ReachModule<F extends Facts = Facts> extends SitingModule<F> {
  readonly gather: (from: Vantage, params: Params) => F;
}

export function reachModule<F extends Facts>(module: ReachModule<F>): ReachModule {
  return module as unknown as ReachModule;
}
