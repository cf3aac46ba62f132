import { parseShp } from "shpjs";
import type { Issue } from "../../engine/index.ts";
import { crsOfWkt } from "../crs-of-wkt.ts";
import { featureTable } from "../feature-table.ts";
import { gridTable } from "../grid-table.ts";
import type { OnProgress, RawGeometry, Table } from "../table.ts";
import { readDbf } from "./read-dbf.ts";

/** The stems of the shapefiles in a zip, with the folder they lie in: "kart/delomraader". */
export const shapefileStems = (entries: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...entries.keys()]
    .filter((name) => /\.shp$/i.test(name) && !name.startsWith("__MACOSX/"))
    .map((name) => name.slice(0, -4));

/** One shapefile of a zip: outlines of `.shp`, attributes of `.dbf`, system of `.prj`, encoding of `.cpg`. */
export function readShapefile(
  file: string,
  stem: string,
  entries: ReadonlyMap<string, Uint8Array>,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const part = (ending: string): Uint8Array | undefined => {
    const wanted = `${stem}.${ending}`.toLowerCase();
    return [...entries].find(([name]) => name.toLowerCase() === wanted)?.[1];
  };
  const at = { file, sheet: stem.split("/").at(-1) ?? stem };
  const tell = (code: string, severity: Issue["severity"], params?: Issue["params"]) =>
    issues.push({ code, severity, at, ...(params ? { params } : {}) });
  const [shp, dbf, prj, cpg] = [part("shp"), part("dbf"), part("prj"), part("cpg")];
  const text = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes) : undefined);
  const attributes = dbf ? readDbf(dbf, text(cpg)) : undefined;
  if (!shp) return [];
  if (!dbf) tell("shapefile-part", "note", { missing: ".dbf" });
  // Shapes stand one after another, so that the index of where each begins is not needed; other programs refuse without it.
  if (!part("shx")) tell("shapefile-part", "note", { missing: ".shx" });
  if (!prj) tell("shapefile-part", "note", { missing: ".prj" });
  if ((dbf && !attributes) || attributes?.cut) tell("file-cut-off", "reject");
  if (attributes?.cut) return [];
  if (attributes && !/utf-8/i.test(attributes.encoding) && !cpg)
    tell("file-encoding", "note", { encoding: attributes.encoding });
  let shapes: readonly (RawGeometry | null)[];
  try {
    shapes = parseShp(
      new DataView(shp.buffer, shp.byteOffset, shp.byteLength),
    ) as readonly (RawGeometry | null)[];
  } catch {
    tell("file-cut-off", "reject");
    return [];
  }
  if (attributes && attributes.records.length !== shapes.length) {
    tell("file-cut-off", "reject");
    return [];
  }
  const features = shapes.flatMap((geometry, i) => {
    const record = attributes?.records[i];
    // A record that its program has marked as deleted is no row.
    if (record === null) return [];
    const properties = Object.fromEntries(
      attributes?.headings.map((name, k) => [name, record?.[k] ?? null]) ?? [],
    );
    return [{ type: "Feature", properties, geometry }];
  });
  const crs = prj ? { crs: crsOfWkt(text(prj) ?? "") } : { crs: "?" };
  const table = featureTable(file, "shapefile", { name: at.sheet, features, ...crs }, issues, progress);
  return table ? [table] : [];
}

/** A `.dbf` alone: a table of attributes. */
export function readLoneDbf(file: string, bytes: Uint8Array, issues: Issue[]): readonly Table[] {
  const found = readDbf(bytes, undefined);
  if (!found || found.cut) {
    issues.push({ code: "file-cut-off", severity: "reject", at: { file } });
    return [];
  }
  const rows = [found.headings, ...found.records.flatMap((record) => (record ? [record] : []))];
  const table = gridTable({ file, format: "shapefile", rows }, issues);
  return table ? [table] : [];
}
