import type { FigureBlock } from "../model/paper.ts";

/** A line of "what: how". */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
}

export interface SheetDemand {
  readonly title: string;
  readonly verdict: string;
  /** How sure the data let it be, in a word; "" where nothing is measured on the map. */
  readonly certainty: string;
  /** The law it is read from, and what was found. */
  readonly law: string;
  readonly says: string;
}

export interface SheetCriterion {
  readonly title: string;
  readonly measured: string;
  /** The verdict in the public sheet, the points in the office's. */
  readonly stands: string;
}

/** Counts around the plot: a row for each of what is counted, a value for each distance. */
export interface SheetRings {
  readonly distances: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** Everything a plot's sheet says, in words. Both sheets are written from it: what is in it decides what is told. */
export interface PlotSheetContent {
  /** "3. Lia ved skogen" */
  readonly name: string;
  /** Sentences that sum it up. */
  readonly summary: readonly string[];
  readonly map: Omit<FigureBlock, "kind" | "id">;
  readonly facts: readonly SheetFact[];
  /** What the houses change, before → after. */
  readonly effects: readonly SheetFact[];
  /** Null where nothing may be told of what is around. */
  readonly rings: SheetRings | null;
  readonly demands: readonly SheetDemand[];
  readonly criteria: readonly SheetCriterion[];
  /** The sum of the points; "" where none are given. */
  readonly sum: string;
  readonly unknowns: readonly string[];
  /** What is said of children and young people; "" until somebody has. */
  readonly children: string;
  readonly dialogue: readonly SheetFact[];
}
