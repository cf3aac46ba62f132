import type { PlotId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Area, Point } from "./plane.ts";
import type { RowRef } from "./row-ref.ts";

export type Ownership = "municipal" | "state" | "private";
export type LandUse =
  | "housing"
  | "mixed"
  | "publicService"
  | "business"
  | "lnf"
  | "green"
  | "traffic"
  | "other";

/** A candidate plot for småhus. Facts come from the file; what the file does not say is unknown. */
export interface Plot {
  readonly id: PlotId;
  readonly name: Known<string>;
  readonly outline: Area;
  /** The place its distances are measured from: a point inside the outline. */
  readonly at: Point;
  /** Most småhus the municipality will consider here. */
  readonly capacity: Known<number>;
  readonly ownership: Known<Ownership>;
  /** Cadastral number as text, "41/207". */
  readonly cadastre: Known<string>;
  /** How far the boundary can be from where it is drawn, ± metres: the cadastre's own class of accuracy. Absent is unknown. */
  readonly accuracyMetres?: Known<number>;
  /** Kroner for the plot made ready to build on, as the municipality states it; never estimated. Absent is unknown. */
  readonly cost?: Known<number>;
  readonly facts: PlotFacts;
  readonly from: RowRef;
}

export interface PlotFacts {
  readonly landUse: Known<LandUse>;
  readonly slopePercent: Known<number>;
  readonly utilitiesMetres: Known<number>;
  readonly roadAccess: Known<boolean>;
  readonly sunAndOutdoor: Known<boolean>;
  readonly fireAccess: Known<boolean>;
  readonly highestBuildingMetres: Known<number>;
}
