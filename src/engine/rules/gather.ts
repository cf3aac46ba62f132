import type { Count } from "../model/index.ts";
import type {
  AccessReading,
  AreaReading,
  BuildingReading,
  CooperativeReading,
  EvennessReading,
  FamilyReading,
  SiteReading,
} from "../situation/reading.ts";
import type { Facts, Params, RuleModule } from "./rule.ts";

/** Known without counting: whether the reading is of a trial, and which count is asked for. */
export interface Asked {
  readonly count: Count;
  /** True for a plot or vacant dwelling tried out: what is read is what would be if it were used. */
  readonly trial: boolean;
  readonly params: Params;
}

/**
 * How a dispersion rule gets its facts from a situation. A place that is tried out (plot, vacant dwelling) is read
 * through the area, the site and the building it would be part of, so one way of gathering serves both.
 */
export type Gather<F extends Facts = Facts> =
  | {
      readonly of: "area";
      /** The state of a tried place that is judged; D15 speaks of the area as it is before anyone moves in. */
      readonly places: "before" | "after";
      readonly facts: (area: AreaReading, asked: Asked) => F;
    }
  | { readonly of: "site"; readonly facts: (site: SiteReading, asked: Asked) => F }
  /** Undefined where the place has nothing the rule speaks of: nothing is then said of it. */
  | { readonly of: "building"; readonly facts: (building: BuildingReading, asked: Asked) => F | undefined }
  | {
      readonly of: "cooperative";
      readonly facts: (cooperative: CooperativeReading, asked: Asked) => F | undefined;
    }
  | { readonly of: "municipality"; readonly facts: (municipality: EvennessReading, asked: Asked) => F }
  | { readonly of: "access"; readonly facts: (access: AccessReading, asked: Asked) => F }
  | { readonly of: "families"; readonly facts: (families: FamilyReading, asked: Asked) => F };

/** A rule of the dispersion side: the module every rule has, and how its facts are gathered. */
export interface DispersionModule<F extends Facts = Facts> extends RuleModule<F> {
  readonly gather: Gather<F>;
}

/** Keeps the facts type inside the folder and hands the register a uniform type. */
export function dispersionModule<F extends Facts>(module: DispersionModule<F>): DispersionModule {
  return module as unknown as DispersionModule;
}
