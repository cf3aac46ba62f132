/** One of the attacks of privacy-and-reliability.md §1.4. */
export type AttackId = "P1" | "P3" | "P4" | "P5" | "P7";

/** What is measured, and how much of it there may be. */
export type AttackMeasureName =
  /** Pairs whose bytes differ though nothing public does. */
  | "different-pairs"
  /** Share of guesses that are right, from a prior of one half. */
  | "accuracy"
  /** The most certain the attacker became of anything. */
  | "most-certain"
  /** Guesses that the attacker was 70 % sure of or more. */
  | "sure-guesses"
  /** Outcomes more than twice as likely one way as the other, by more than chance. */
  | "telling-outcomes"
  /** Tables beyond the first for one release. */
  | "further-tables"
  /** Dates that should have been refused and were not. */
  | "dates-let-through"
  /** Figures of a district or the municipality that do not follow from the zones' figures. */
  | "new-figures"
  /** Zones and districts that show a figure though the sum is under 20 or they are too few. */
  | "forbidden-figures"
  /** Share of towns where some home is believed in to more than 20 %. */
  | "found-doors";

export interface AttackMeasure {
  readonly name: AttackMeasureName;
  readonly value: number;
  /** The pass mark. */
  readonly most: number;
}

/** What an attack found; it failed, as it should, where every measure keeps its mark. */
export interface AttackResult {
  readonly attack: AttackId;
  readonly tries: number;
  readonly measures: readonly AttackMeasure[];
  readonly held: boolean;
}

export function attackResult(
  attack: AttackId,
  tries: number,
  measures: readonly AttackMeasure[],
): AttackResult {
  // An attack that tried nothing has shown nothing.
  const held = tries > 0 && measures.every(({ value, most }) => value <= most);
  return { attack, tries, measures, held };
}
