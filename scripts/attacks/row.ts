/** A line of `data/attacks.json`: what one attack found. The attacks on releases are the engine's own; the others are made here, on all that leaves. */
export interface AttackRow {
  readonly municipality: string;
  readonly attack: string;
  /** What was attacked: the release file, the case, the papers and pictures, the meeting room. */
  readonly of: "release" | "case" | "papers" | "room" | "package" | "texts";
  readonly tries: number;
  readonly measures: readonly RowMeasure[];
  readonly held: boolean;
  /** What was made and looked through, where the attack is on more than one thing. */
  readonly outputs?: readonly string[];
}

export interface RowMeasure {
  readonly name: string;
  readonly value: number;
  /** The pass mark. */
  readonly most: number;
  /** The value is below this with 95 % certainty, where it is a share that was tried out. */
  readonly upTo?: number;
}

/** An attack that tried nothing has shown nothing: it did not hold. */
export function attackRow(row: Omit<AttackRow, "held">): AttackRow {
  return { ...row, held: row.tries > 0 && row.measures.every(({ value, most }) => value <= most) };
}

/** The measures of rows that are above what they may be, each with its attack. */
export const brokenMeasures = (rows: readonly AttackRow[]): readonly string[] =>
  rows.flatMap(({ attack, measures }) =>
    measures.filter(({ value, most }) => value > most).map(({ name }) => `${attack} ${name}`),
  );
