import type { ColumnMapping, Dataset } from "../../src/engine/index.ts";
import {
  type BuiltTable,
  buildRecords,
  guessKind,
  guessMapping,
  type KindId,
  type ReadOutcome,
  readTables,
  type Table,
} from "../../src/formats/index.ts";
import { anEmptyProject } from "./project/a-project.ts";

/** A dataset with nothing in it, in UTM zone 32. */
export const nothingYet: Dataset = { ...anEmptyProject.dataset, crs: "EPSG:25832" };

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

export const read = (name: string, content: string | Uint8Array): Promise<ReadOutcome> =>
  readTables([{ name, bytes: bytesOf(content) }]);

/** The only table of a file that is expected to hold one. */
export async function tableOf(name: string, content: string | Uint8Array): Promise<Table> {
  const { tables, issues } = await read(name, content);
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables: ${JSON.stringify(issues)}`);
  return table;
}

/** A table's rows as plain lists. */
export const cellsOf = (table: Table) =>
  Array.from({ length: table.rows }, (_, row) => table.headings.map((_, column) => table.cell(row, column)));

/** Builds a file the way the dialog does when the user changes nothing but the kind. */
export async function built<K extends KindId>(
  kind: K,
  name: string,
  content: string | Uint8Array,
  dataset: Dataset = nothingYet,
  change: (mapping: ColumnMapping) => ColumnMapping = (mapping) => mapping,
): Promise<Extract<BuiltTable, { kind: K }>> {
  const table = await tableOf(name, content);
  const result = buildRecords(table, change(guessMapping(table, kind)), { crs: dataset.crs, dataset });
  return result as Extract<BuiltTable, { kind: K }>;
}

export async function guessed(name: string, content: string | Uint8Array) {
  const table = await tableOf(name, content);
  const { kind } = guessKind(table);
  return { kind, mapping: guessMapping(table, kind) };
}

export const codesOf = (result: {
  readonly issues: readonly { readonly code: string }[];
}): readonly string[] => result.issues.map(({ code }) => code);

export const lonLatSquare = (lon: number, lat: number, side = 0.01) => ({
  type: "Polygon",
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

export const feature = (geometry: unknown, properties: unknown = {}, more: object = {}) => ({
  type: "Feature",
  properties,
  geometry,
  ...more,
});

export const collection = (features: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: "FeatureCollection", ...more, features });
