import { looksZipped } from "./unzip.ts";

export type Sniffed =
  | "csv"
  | "json"
  | "zip"
  | "kml"
  | "gml"
  | "sosi"
  | "geopackage"
  | "flatgeobuf"
  | "shp"
  | "dbf"
  | "old-excel"
  | "unsupported";

/** PDF and RTF: texts that are certainly no table. */
const OTHER_TEXT = /^\s*(%PDF|\{\\rtf)/i;
const SQLITE = "SQLite format 3\0";

/** What the first bytes say the file is. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (looksZipped(bytes)) return "zip";
  // OLE compound files: .xls, and workbooks locked with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return "old-excel";
  if (bytes[0] === 0x66 && bytes[1] === 0x67 && bytes[2] === 0x62 && bytes[4] === 0x66) return "flatgeobuf";
  if (isText(bytes, SQLITE)) return "geopackage";
  // A shapefile's main file begins with 9994 the big-endian way.
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a) return "shp";
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 4_096);
  if (looksDbf(bytes)) return "dbf";
  if (!utf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)))
    return "unsupported";
  const text = (utf16 ? utf16Text(head) : new TextDecoder("windows-1252").decode(head)).replace(
    /^(\u00ef\u00bb\u00bf|\ufeff)/,
    "",
  );
  if (/^\s*(![^\n]*\s+)*\.HODE\b/i.test(text)) return "sosi";
  if (/^\s*</.test(text)) return xmlKind(text);
  if (OTHER_TEXT.test(text)) return "unsupported";
  if (/^\s*[{[]/.test(text)) return "json";
  return "csv";
}

/** KML by its root or its namespace; GML by its namespace, or as the answer of a map service. */
function xmlKind(text: string): Sniffed {
  if (/<(\w+:)?kml\b|opengis\.net\/kml|earth\.google\.com\/kml/i.test(text)) return "kml";
  // NeTEx has pieces of GML in it, and no features.
  if (/<(\w+:)?PublicationDelivery\b/.test(text)) return "unsupported";
  if (/opengis\.net\/gml|msGMLOutput|<(\w+:)?FeatureCollection\b/i.test(text)) return "gml";
  // A document type is refused where XML is read, with a reason of its own.
  return /<!DOCTYPE(?!\s+html)/i.test(text) ? "gml" : "unsupported";
}

const utf16Text = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);

const isText = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** dBase III: a version byte, a date that can be one, and a head of whole fields. */
function looksDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const head = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
  return version === 3 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && head % 32 === 1 && head > 32;
}
