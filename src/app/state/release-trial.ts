import type {
  Area,
  AttackResult,
  Dataset,
  DeclaredHouse,
  MadeRelease,
  ReleaseBook,
  ReleaseKind,
  ReleaseRefusal,
} from "../../engine/index.ts";

/** What a release is asked with. */
export interface ReleaseQuestion {
  readonly dataset: Dataset;
  readonly book: ReleaseBook;
  readonly date: string;
  readonly kind: ReleaseKind;
  readonly houses: readonly DeclaredHouse[];
}

/** Why there can be none; "not-yet": the date has not come. */
export type TrialRefusal = ReleaseRefusal | { readonly code: "not-yet" };

/** A release as it would be if it were made now, and what the attacks on it have found. None of it has left. */
export interface ReleaseTrialState {
  /** What the rest is about; null until something has been asked. */
  readonly asked: ReleaseQuestion | null;
  readonly preparing: "unasked" | "running" | "answered" | "refused" | "failed";
  readonly made: MadeRelease | null;
  /** Outline of each zone, metres. */
  readonly outlines: ReadonlyMap<string, Area>;
  readonly refusal: TrialRefusal | null;
  readonly attacking: "unasked" | "running" | "answered" | "stopped" | "failed";
  /** Attacks that have ended, and how many there are; 0 until the first has told. */
  readonly results: readonly AttackResult[];
  readonly attacks: number;
}

export const NO_TRIAL: ReleaseTrialState = {
  asked: null,
  preparing: "unasked",
  made: null,
  outlines: new Map(),
  refusal: null,
  attacking: "unasked",
  results: [],
  attacks: 0,
};

/** Datasets, books and lists of houses are never changed, so the objects tell them apart. */
export const sameQuestion = (a: ReleaseQuestion | null, b: ReleaseQuestion): boolean =>
  a !== null &&
  a.dataset === b.dataset &&
  a.book === b.book &&
  a.date === b.date &&
  a.kind === b.kind &&
  (a.houses === b.houses || (a.houses.length === 0 && b.houses.length === 0));

/** Every attack has been made on what is asked now, and failed as it should. */
export const attacksHeld = ({ attacking, results }: ReleaseTrialState): boolean =>
  attacking === "answered" && results.length > 0 && results.every(({ held }) => held);
