import type { Issue } from "../engine/index.ts";
import { readCsv } from "./csv/read-csv.ts";
import { ENDINGS } from "./endings.ts";
import type { IssueCode } from "./issue-codes.ts";
import { LIMITS } from "./limits.ts";
import { PACKAGE_LIST, packageOrigins } from "./open-data/open-data-package.ts";
import { readJson } from "./read-json.ts";
import { sniff } from "./sniff.ts";
import type { AbortFlag, InputFile, OnProgress, ReadOutcome, Table } from "./table.ts";
import { unzip } from "./unzip.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/** Entries of a zip as downloaded from Geonorge that are worth reading. */
const READABLE = new RegExp(`\\.(${Object.values(ENDINGS).flat().join("|")})$`, "i");
/** The parts of formats that are several files. */
const PARTS = /\.(shx|prj|cpg|gdbtablx|gdbtable|cdf|xml|rels)$/i;
/** What lies in zips beside the places: indexes, styles and descriptions of layers, pictures, texts, the inside of folders of Esri's. */
const ASIDE =
  /(^|\/)(__MACOSX\/|\.)|\.gdb\/|\.(sbn|sbx|qix|idx|qpj|qmd|qml|sld|lyrx?|md|html?|pdf|docx?|rtf|png|jpe?g|gif|svg|webp|css|js)$|(^|\/)(thumbs\.db|desktop\.ini)$/i;
/** Names of unread files that are told; the others are counted. */
const MOST_NAMED = 5;

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
  const expected = ENDINGS[found];
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
      return readJson(file, issues, progress);
    case "kml":
      return (await import("./kml/read-kml.ts")).readKml(file, issues, progress);
    case "gml":
      return (await import("./gml/read-gml.ts")).readGml(file, issues, progress);
    case "sosi":
      return (await import("./sosi/read-sosi.ts")).readSosi(file, issues, progress);
    case "geopackage":
      return (await import("./geopackage/read-geopackage.ts")).readGeopackage(file, issues, progress);
    case "flatgeobuf":
      return (await import("./flatgeobuf/read-flatgeobuf.ts")).readFlatgeobuf(file, issues, progress);
    case "dbf":
      return (await import("./shapefile/read-shapefile.ts")).readLoneDbf(name, bytes, issues);
    case "shp": {
      const { readShapefile } = await import("./shapefile/read-shapefile.ts");
      const stem = name.replace(/\.shp$/i, "");
      return readShapefile(name, stem, new Map([[`${stem}.shp`, bytes]]), issues, progress);
    }
    case "zip":
      return readZip(file, inZip);
    case "old-excel":
      return fail("file-old-excel");
    default:
      return fail("file-unsupported", { extension: extension ?? "?" });
  }

  async function readZip(zip: InputFile, nested: boolean): Promise<readonly Table[]> {
    const unread: string[] = [];
    const unpacked = unzip(zip.bytes, (entry) => {
      const wanted = READABLE.test(entry) || PARTS.test(entry);
      if (!wanted && !ASIDE.test(entry)) unread.push(entry);
      return wanted;
    });
    if (!unpacked.ok) return fail(unpacked.error);
    const entries = unpacked.value;
    if (entries.has("xl/workbook.xml")) return readXlsx(zip, entries, issues, progress);
    if (entries.has("project.json")) return fail("file-is-project");
    // A zip in a zip is refused, whatever it holds: each has limits of its own, and they would multiply.
    if (nested) return fail("zip-in-zip");
    if (unread.length > 0) {
      const more = unread.length > MOST_NAMED ? " …" : "";
      const params = { rows: unread.length, files: unread.slice(0, MOST_NAMED).join(", ") + more };
      issues.push({ code: "zip-not-read", severity: "note", at: { file: zip.name }, params });
    }
    const shapes = await shapesIn(zip.name, entries);
    const origins = packageOrigins(entries);
    const readable = [...entries].filter(
      ([entry]) =>
        READABLE.test(entry) &&
        !/\.(shp|dbf)$/i.test(entry) &&
        !entry.startsWith("__MACOSX/") &&
        !(origins.size > 0 && entry === PACKAGE_LIST),
    );
    if (readable.length === 0 && shapes !== undefined) return shapes;
    if (readable.length === 0) return fail("zip-nothing-inside");
    const tables: Table[] = [...(shapes ?? [])];
    for (const [entry, content] of readable) {
      if (signal?.aborted) break;
      const inside = { name: `${zip.name}/${entry.split("/").at(-1)}`, bytes: content };
      const origin = origins.get(entry);
      const read = await readFile(inside, issues, progress, signal, true);
      tables.push(...(origin === undefined ? read : read.map((table) => ({ ...table, origin }))));
    }
    return tables;
  }

  /** Shapefiles and geodatabases, which are several entries together; undefined where there are none. */
  async function shapesIn(
    zip: string,
    entries: ReadonlyMap<string, Uint8Array>,
  ): Promise<readonly Table[] | undefined> {
    const names = [...entries.keys()].filter((entry) => !entry.startsWith("__MACOSX/"));
    const tables: Table[] = [];
    const isGeodatabase = names.some((entry) => /\.(gdbtable|cdf)$/i.test(entry));
    if (isGeodatabase) {
      const { geodatabaseFolders, readFileGeodatabase } = await import(
        "./file-geodatabase/read-file-geodatabase.ts"
      );
      const folders = geodatabaseFolders(entries);
      // Without its catalogue a geodatabase is cut, or, where all of it is packed, compressed.
      if (folders.length === 0)
        fail(names.some((entry) => /\.gdbtable$/i.test(entry)) ? "file-cut-off" : "geodatabase-kind");
      for (const folder of folders)
        tables.push(...readFileGeodatabase(zip, folder, entries, issues, progress));
    }
    const parts = names.filter((entry) => /\.(shp|dbf|shx)$/i.test(entry));
    if (parts.length === 0) return isGeodatabase ? tables : undefined;
    const { readLoneDbf, readShapefile, shapefileStems } = await import("./shapefile/read-shapefile.ts");
    const stems = shapefileStems(entries);
    tables.push(...stems.flatMap((stem) => readShapefile(zip, stem, entries, issues, progress)));
    const whole = new Set(stems.map((stem) => stem.toLowerCase()));
    for (const entry of parts) {
      const stem = entry.slice(0, -4);
      const content = entries.get(entry);
      if (content === undefined || whole.has(stem.toLowerCase())) continue;
      const missing = { missing: ".shp" };
      const at = { file: zip, sheet: stem.split("/").at(-1) ?? stem };
      if (/\.shx$/i.test(entry)) {
        if (!names.some((name) => name.toLowerCase() === `${stem}.dbf`.toLowerCase()))
          issues.push({ code: "shapefile-part", severity: "reject", at, params: missing });
        continue;
      }
      // A table whose shapes are gone is read for what it is; a table that never had any is no shapefile.
      if (names.some((name) => name.toLowerCase() === `${stem}.shx`.toLowerCase()))
        issues.push({ code: "shapefile-part", severity: "note", at, params: missing });
      tables.push(...readLoneDbf(`${zip}/${entry.split("/").at(-1)}`, content, issues));
    }
    return tables;
  }
}
