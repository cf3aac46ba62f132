import type { Issue } from "../../engine/index.ts";
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
} from "../../formats/index.ts";

/** How many rows of each table are shown before the import. */
const PREVIEW_ROWS = 50;

interface ReadPreview {
  readonly tables: readonly TablePreview[];
  readonly issues: readonly Issue[];
}

/** How one of the tables read is to be built; in the order of `ReadPreview.tables`. */
type TableChoices = readonly Omit<TableImport, "table">[];

/** The import's protocol, the same face in a worker and inline. */
export interface ImportProtocol {
  /** Reads files and keeps their tables; only previews come back. */
  read(files: readonly InputFile[], onProgress: OnProgress): Promise<ReadPreview>;
  /** Builds the tables of the last `read` on top of the dataset. */
  build(choices: TableChoices, context: ImportContext, onProgress: OnProgress): Promise<ImportOutcome>;
}

/** The import itself. It holds the tables between the two questions, so that big files cross no border twice. */
export function createImportDesk(): ImportProtocol {
  let tables: readonly Table[] = [];
  return {
    read: async (files, onProgress) => {
      const outcome = await readTables(files, onProgress);
      tables = outcome.tables;
      return { tables: tables.map((table) => preview(table, PREVIEW_ROWS)), issues: outcome.issues };
    },
    build: async (choices, context, onProgress) => {
      const imports = choices.flatMap((choice, i): readonly TableImport[] => {
        const table = tables[i];
        return table ? [{ ...choice, table }] : [];
      });
      return importTables(imports, context, onProgress);
    },
  };
}
