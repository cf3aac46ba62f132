/** A remembered pairing of a file's column headings with our fields, by the headings' fingerprint. */
export interface ColumnMapping {
  readonly fingerprint: string;
  readonly kind: string;
  /** Our field id → the file's heading. */
  readonly columns: Readonly<Record<string, string>>;
  /** Our field id → one word for every row of the file, where the file itself does not say ("flood" for a flood map). */
  readonly constants?: Readonly<Record<string, string>>;
}
