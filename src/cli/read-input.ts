import type { Dataset, Issue, WorkingCrs } from "../engine/index.ts";
import {
  guessKind,
  guessMapping,
  type ImportOutcome,
  type InputFile,
  importTables,
  readTables,
  workingCrsAt,
} from "../formats/index.ts";
import type { Terminal } from "./terminal.ts";

export interface Input {
  readonly outcome: ImportOutcome;
  readonly crs: WorkingCrs;
  /** Of files that could not be read as tables at all. */
  readonly issues: readonly Issue[];
  /** Tables whose kind nothing in them tells; they are left out, and said to be. */
  readonly unknown: readonly { readonly file: string; readonly sheet?: string; readonly rows: number }[];
}

/** Reads the bytes of each path; the message of the first that cannot be read. */
export async function loadFiles(paths: readonly string[], terminal: Terminal): Promise<InputFile[] | string> {
  const files: InputFile[] = [];
  for (const path of paths) {
    try {
      files.push({ name: path.split(/[\\/]/).at(-1) ?? path, bytes: await terminal.read(path) });
    } catch (error) {
      return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return files;
}

/** Files as records on top of `dataset`, the way the import dialog reads them when the user changes nothing in it. */
export async function readInput(
  files: readonly InputFile[],
  start: (crs: WorkingCrs) => Dataset,
  wished: WorkingCrs | undefined,
): Promise<Input> {
  const { tables, issues } = await readTables([...files]);
  const guessed = tables.map((table) => ({ table, kind: guessKind(table).kind }));
  const crs = wished ?? tables.map(crsOf).find((code) => code !== undefined) ?? "EPSG:25833";
  const imports = guessed
    .filter(({ kind }) => kind !== "none")
    .map(({ table, kind }) => ({ table, mapping: guessMapping(table, kind) }));
  return {
    outcome: importTables(imports, { crs, dataset: start(crs) }),
    crs,
    issues,
    unknown: guessed
      .filter(({ kind }) => kind === "none")
      .map(({ table: { file, sheet, rows } }) => ({ file, rows, ...(sheet === undefined ? {} : { sheet }) })),
  };
}

type Tables = Awaited<ReturnType<typeof readTables>>["tables"];

/** The working system a table speaks for: its own zone, or the zone its degrees lie in. */
function crsOf({ geometry, rows }: Tables[number]): WorkingCrs | undefined {
  if (!geometry || rows === 0) return undefined;
  const { code } = geometry.crs;
  if (code === "EPSG:25832" || code === "EPSG:25833" || code === "EPSG:25835") return code;
  let place: unknown = geometry.of(0)?.coordinates;
  while (Array.isArray(place) && Array.isArray(place[0])) place = place[0];
  const [longitude, latitude] = Array.isArray(place) ? place : [];
  return typeof longitude === "number" && typeof latitude === "number"
    ? workingCrsAt(longitude, latitude)
    : undefined;
}
