import type { Site } from "../siting/site.ts";
import type { Facts, Params, RuleModule } from "./rule.ts";

/** A rule of the siting side: the module every rule has, and how its facts are gathered from a plot with houses on it. */
export interface SitingModule<F extends Facts = Facts> extends RuleModule<F> {
  readonly gather: (site: Site, params: Params) => F;
}

/** Keeps the facts type inside the folder and hands the register a uniform type. */
export function sitingModule<F extends Facts>(module: SitingModule<F>): SitingModule {
  return module as unknown as SitingModule;
}
