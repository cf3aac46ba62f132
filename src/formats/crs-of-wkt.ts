import { crsInWords } from "./crs.ts";

/**
 * The EPSG name of a coordinate system in well-known text, as `.prj` files and databases carry it; the text's own name where
 * it is none we know, so that it can be shown. Esri's texts have no codes: theirs are known by name.
 */
export function crsOfWkt(wkt: string): string {
  const authority = [...wkt.matchAll(/(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{4,6})"?\s*\]/gi)].at(
    -1,
  )?.[1];
  const ends = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?\d{4,6}"?\s*\]\s*\]\s*$/i.test(wkt.trim());
  if (authority !== undefined && ends) return `EPSG:${authority}`;
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? "";
  const known = crsInWords(name);
  if (known !== undefined) return `EPSG:${known}`;
  const folded = name.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  if (/^\s*GEO(G|D|OGCRS|DCRS)/i.test(wkt) && /wgs 84|wgs 1984|etrs 1989|etrs89|euref/.test(folded))
    return "EPSG:4258";
  return name === "" ? "?" : name;
}
