/** What the accuracy of the data lets one say of a verdict. */
export type Certainty =
  /** Holds wherever the map and the boundary may be within their stated accuracy. */
  | "certain"
  /** Holds as measured, but might not: something lies nearer than the data can be wrong. */
  | "possible"
  /** The data cannot tell: the state is unknown. */
  | "undecidable"
  /** Somebody has not stated how accurate the map or the boundary is: taken as drawn, and never called certain. */
  | "unstated";

/** Why it is no better, or that no position matters at all ("place"). */
export type CertaintyWhy = "accuracy" | "room" | "missing" | "map" | "boundary" | "both" | "place";

/** The facts of a finding that tell its certainty. */
export type CertaintyFacts = {
  readonly certainty: Certainty;
  /**
   * accuracy: ± metres decide. room: how much room is free outside the limits is uncertain. missing: no data cover the plot. map, boundary, both: whose accuracy nobody has stated.
   * place: the verdict rests on no measured position.
   */
  readonly certaintyBy: CertaintyWhy;
  /** Metres to spare before the verdict turns, as measured; negative beyond the limit; null where nothing is near. */
  readonly margin: number | null;
  /** ± metres of map and boundary together; null where they are not stated, or do not matter. */
  readonly accuracy: number | null;
};
