import type { Issue } from "../engine/index.ts";
import { CSV_ENDINGS, readCsv } from "./csv/read-csv.ts";
import { GEOJSON_ENDINGS, readGeojson } from "./geojson/read-geojson.ts";
import type { IssueCode } from "./issue-codes.ts";
import { LIMITS } from "./limits.ts";
import { PACKAGE_LIST, packageOrigins } from "./open-data/open-data-package.ts";
import { sniff } from "./sniff.ts";
import type { AbortFlag, InputFile, OnProgress, ReadOutcome, Table } from "./table.ts";
import { unzip } from "./unzip.ts";
import { readXlsx, XLSX_ENDINGS } from "./xlsx/read-xlsx.ts";

/** Entries of a zip as downloaded from Geonorge that are worth reading. */
const READABLE = new RegExp(`\\.(${[...CSV_ENDINGS, ...XLSX_ENDINGS, ...GEOJSON_ENDINGS].join("|")})$`, "i");

/**
 * Files → tables and issues. What a file is, is told by its bytes and not by its name. Never throws for what a file holds:
 * every fault is an issue.
 */
export async function readTables(
  files: readonly InputFile[],
  progress?: OnProgress,
  signal?: AbortFlag,
): Promise<ReadOutcome> {
  const issues: Issue[] = [];
  const tables: Table[] = [];
  for (const file of files) {
    if (signal?.aborted) break;
    const read = await readFile(file, issues, progress, signal, false);
    const { origin } = file;
    tables.push(...(origin === undefined ? read : read.map((table) => ({ ...table, origin }))));
  }
  return { tables, issues };
}

async function readFile(
  file: InputFile,
  issues: Issue[],
  progress: OnProgress | undefined,
  signal: AbortFlag | undefined,
  inZip: boolean,
): Promise<readonly Table[]> {
  const { name, bytes } = file;
  const fail = (code: IssueCode, params?: Issue["params"]): readonly Table[] => {
    issues.push({ code, severity: "reject", at: { file: name }, ...(params ? { params } : {}) });
    return [];
  };
  if (bytes.length === 0) return fail("file-empty");
  if (bytes.length > LIMITS.fileBytes) return fail("file-too-big", { megabytes: LIMITS.fileBytes / 1e6 });
  progress?.({ file: name, done: 0, total: bytes.length, phase: "read" });
  const found = sniff(bytes);
  const expected = EXTENSIONS[found];
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (expected && extension !== undefined && !expected.includes(extension)) {
    issues.push({
      code: "file-extension",
      severity: "note",
      at: { file: name },
      params: { extension, found },
    });
  }
  switch (found) {
    case "csv": {
      const table = readCsv(file, issues, progress);
      return table ? [table] : [];
    }
    case "json":
      return readGeojson(file, issues, progress);
    case "zip":
      return readZip(file, inZip);
    case "old-excel":
      return fail("file-old-excel");
    default:
      return fail("file-unsupported", { extension: extension ?? "?" });
  }

  async function readZip(zip: InputFile, nested: boolean): Promise<readonly Table[]> {
    const unpacked = unzip(zip.bytes, (entry) => READABLE.test(entry) || /\.(xml|rels)$/.test(entry));
    if (!unpacked.ok) return fail(unpacked.error);
    const entries = unpacked.value;
    if (entries.has("xl/workbook.xml")) return readXlsx(zip, entries, issues, progress);
    if (entries.has("project.json")) return fail("file-is-project");
    const origins = packageOrigins(entries);
    const readable = [...entries].filter(
      ([entry]) =>
        READABLE.test(entry) &&
        !entry.startsWith("__MACOSX/") &&
        !(origins.size > 0 && entry === PACKAGE_LIST),
    );
    if (nested || readable.length === 0) return fail("zip-nothing-inside");
    const tables: Table[] = [];
    for (const [entry, content] of readable) {
      if (signal?.aborted) break;
      const inside = { name: `${zip.name}/${entry.split("/").at(-1)}`, bytes: content };
      const origin = origins.get(entry);
      const read = await readFile(inside, issues, progress, signal, true);
      tables.push(...(origin === undefined ? read : read.map((table) => ({ ...table, origin }))));
    }
    return tables;
  }
}

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  csv: CSV_ENDINGS,
  json: GEOJSON_ENDINGS,
  zip: ["zip", ...XLSX_ENDINGS],
};
