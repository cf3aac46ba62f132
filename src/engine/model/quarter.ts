/** A calendar quarter, "2026Q3": placements carry no finer date, because a date can point at a person. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** Reads "2026Q3"; returns undefined for anything else. */
export function quarter(text: string): Quarter | undefined {
  return /^\d{4}Q[1-4]$/.test(text) ? (text as Quarter) : undefined;
}
