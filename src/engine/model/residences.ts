/**
 * The population at risk: one entry per address point, as columns because a city has 100 000 of them.
 * All columns have the same length. `-1` in a column means unknown.
 */
export interface Residences {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly dwellings: Int32Array;
  readonly residents: Int32Array;
  /** Street addresses for the search box; empty when the file has none. */
  readonly labels: readonly string[];
  /** "2408 ELVERUM", where the register tells it: what lists of addresses are told apart by. "" where one has none. */
  readonly postal?: readonly string[];
  /** "12/34" or "12/34/5" (gårds-, bruks- and festenummer), where the register tells it. */
  readonly properties?: readonly string[];
}

export const NO_RESIDENCES: Residences = {
  x: new Float64Array(0),
  y: new Float64Array(0),
  dwellings: new Int32Array(0),
  residents: new Int32Array(0),
  labels: [],
};
