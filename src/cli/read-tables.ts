import type { Dataset, Project, WorkingCrs } from "../engine/index.ts";
import { type BuiltTable, buildRecords, guessKind, guessMapping, readTables } from "../formats/index.ts";
import type { Terminal } from "./terminal.ts";

export interface ReadFiles {
  readonly built: readonly BuiltTable[];
  readonly issues: Awaited<ReturnType<typeof readTables>>["issues"];
}

/** Reads files the way the import dialog does when the user changes nothing: kind and columns as guessed. */
export async function readFiles(
  paths: readonly string[],
  terminal: Terminal,
  context: { readonly crs: WorkingCrs; readonly dataset: Dataset; readonly mappings: Project["mappings"] },
): Promise<ReadFiles> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path.split(/[\\/]/).at(-1) ?? path, bytes: await terminal.read(path) })),
  );
  const { tables, issues } = await readTables(files);
  const built = tables.map((table) => buildRecords(table, guessMapping(table, guessKind(table).kind, context.mappings), context));
  return { built, issues };
}
