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
  const folded = name.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const utm = /utm (?:zone|sone) (3[1-6])/.exec(folded)?.[1];
  if (utm !== undefined && !/ed50|european 1950|south|[0-9]s\b/.test(folded)) return `EPSG:258${utm}`;
  const ntm = /ntm (?:zone|sone) (\d{1,2})/.exec(folded)?.[1];
  if (ntm !== undefined) return `EPSG:${5100 + Number(ntm)}`;
  const ngo = /ngo.*(?:axis|akse|zone|sone) ([1-8]|i{1,3}|iv|vi{0,3})\b/.exec(folded)?.[1];
  if (ngo !== undefined) return `EPSG:${27390 + (ROMAN[ngo] ?? Number(ngo))}`;
  if (/pseudo mercator|web mercator/.test(folded)) return "EPSG:3857";
  if (/^\s*GEO(G|D|OGCRS|DCRS)/i.test(wkt) && /wgs 84|wgs 1984|etrs 1989|etrs89|euref/.test(folded))
    return "EPSG:4258";
  return name === "" ? "?" : name;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };
