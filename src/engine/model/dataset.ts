import type { Building, Cooperative } from "./building.ts";
import type { Dwelling } from "./dwelling.ts";
import type { Facility } from "./facility.ts";
import type { Known } from "./known.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { Placement } from "./placement.ts";
import type { Area } from "./plane.ts";
import type { Plot } from "./plot.ts";
import type { Residences } from "./residences.ts";
import type { RoadNetwork } from "./road-network.ts";
import type { WorkingCrs } from "./working-crs.ts";
import type { Coverage, Zone } from "./zone.ts";

export type { WorkingCrs };

/** What a collection was made from, with licence and date: shown in Data and under every map. */
export interface Source {
  readonly file: string;
  readonly what: string;
  readonly licence: Known<string>;
  /** ISO date the file says it was made, or unknown. */
  readonly date: Known<string>;
  readonly rows: number;
}

export interface Municipality {
  /** Four digits as text, "3420"; unknown for fictional ones. */
  readonly number: Known<string>;
  readonly name: string;
  readonly fictional: boolean;
  /** Total residents; unknown makes the municipality's rate the sum over known neighbourhoods. */
  readonly residents: Known<number>;
  /** People waiting for a home, a plain aggregate with no records (domain.md §7). */
  readonly waiting: Known<number>;
}

/** Everything that is true before any scenario. Immutable; unchanged parts are shared between versions. */
export interface Dataset {
  readonly municipality: Municipality;
  readonly crs: WorkingCrs;
  readonly studyArea: Known<Area>;
  readonly dwellings: readonly Dwelling[];
  readonly buildings: readonly Building[];
  readonly cooperatives: readonly Cooperative[];
  readonly placements: readonly Placement[];
  readonly plots: readonly Plot[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly facilities: readonly Facility[];
  readonly zones: readonly Zone[];
  readonly coverages: readonly Coverage[];
  readonly residences: Residences;
  /** Absent when no network has been loaded: distances are then straight lines. */
  readonly roads?: RoadNetwork;
  readonly sources: readonly Source[];
}
