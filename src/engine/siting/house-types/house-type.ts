import type { Basis } from "../../rules/rule.ts";

/** A figure and where it comes from: shown together wherever the figure is used (promise E6). */
export interface Figure {
  readonly value: number;
  readonly basis: Basis;
}

/** A småhus one can choose, with what it needs of a plot. Lengths in metres, areas in m². */
export interface HouseType {
  readonly id: string;
  /** m² of living area (bruksareal, BRA): what the building rules go by. */
  readonly floorArea: Figure;
  /** Outer sides, walls included: what stands on the ground. `length` is the longer. */
  readonly width: Figure;
  readonly length: Figure;
  readonly height: Figure;
  readonly storeys: number;
  readonly cellar: boolean;
  readonly units: number;
  /** Metres between façades of two houses on the plot. */
  readonly apart: Figure;
  /** m² of garden and terrace of its own. */
  readonly outdoor: Figure;
  /** m² for parking, its share of the turning included. */
  readonly parking: Figure;
  /** Metres: the strip from the road to the house. */
  readonly access: Figure;
}

/** m² of the plot that one house takes with what belongs to it. */
export const groundPerHouse = (type: HouseType): number =>
  type.width.value * type.length.value + type.outdoor.value + type.parking.value;
