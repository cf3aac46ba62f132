/** What one import may hold (the reliability design): beyond these a browser tab would fall over rather than answer. */
export const LIMITS = {
  /** 50 MB is enough for anything but Kartverket's addresses at the level of dwellings: Oslo's are 140 MB when unpacked. */
  fileBytes: 200_000_000,
  rows: 200_000,
  columns: 500,
  /** Cells of one sheet: rows times columns. */
  cells: 10_000_000,
  vertices: 2_000_000,
  /** Characters of one cell. */
  text: 10_000,
  /** Elements or brackets inside one another: GeoJSON needs 10, Geonorge's GML some 15. */
  depth: 32,
} as const;
