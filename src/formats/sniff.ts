import { looksZipped } from "./unzip.ts";

export type Sniffed = "csv" | "json" | "zip" | "old-excel" | "unsupported";

/** XML (GML, KML, NeTEx, HTML), SOSI, PDF and RTF: texts that are certainly no table. */
const OTHER_TEXT = /^\s*(<|\.HODE\b|%PDF|\{\\rtf)/i;

/** What the first bytes say the file is. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (looksZipped(bytes)) return "zip";
  // OLE compound files: .xls, and workbooks locked with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return "old-excel";
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 4_096);
  if (!utf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)))
    return "unsupported";
  const text = new TextDecoder("windows-1252").decode(head).replace(/^\u00ef\u00bb\u00bf/, "");
  if (OTHER_TEXT.test(text)) return "unsupported";
  if (/^\s*[{[]/.test(text)) return "json";
  return "csv";
}
