/** Where a record was read: provenance on every record, so that any figure can be followed back to a cell. */
export interface RowRef {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based as the user's spreadsheet shows it, header row included; for GeoJSON the 1-based feature number. */
  readonly row: number;
}
