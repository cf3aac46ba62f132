import type { Issue } from "../../../../src/engine/index.ts";
import {
  type ImportContext,
  type ImportOutcome,
  type InputFile,
  importTables,
  type OnProgress,
  preview,
  readTables,
  type Table,
  type TableImport,
  type TablePreview,
} from "../../../../src/formats/index.ts";

/** The formats in this thread behind the face of the import client: what the worker does, without a worker. */
export class InlineImport {
  cancelled = false;
  #tables: readonly Table[] = [];

  async read(
    files: readonly InputFile[],
    onProgress?: OnProgress,
  ): Promise<{ readonly tables: readonly TablePreview[]; readonly issues: readonly Issue[] }> {
    const { tables, issues } = await readTables(files, onProgress);
    this.#tables = tables;
    return { tables: tables.map((table) => preview(table, 20)), issues };
  }

  async build(
    imports: readonly Omit<TableImport, "table">[],
    context: ImportContext,
    onProgress?: OnProgress,
  ): Promise<ImportOutcome> {
    const joined = imports.flatMap((one, index) => {
      const table = this.#tables[index];
      return table ? [{ ...one, table }] : [];
    });
    return importTables(joined, context, onProgress);
  }

  cancel(): void {
    this.cancelled = true;
  }
}

/** A file as the browser hands it over. */
export const aFile = (name: string, text: string): Pick<File, "name" | "arrayBuffer"> => ({
  name,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});
