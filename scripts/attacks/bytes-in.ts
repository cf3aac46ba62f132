import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

const PNG_HEAD = 8;

/** A chunk of a PNG file, in order. */
export interface PngChunk {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function pngChunks(bytes: Uint8Array): readonly PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = PNG_HEAD; at + PNG_HEAD <= bytes.length; ) {
    const size = view.getUint32(at);
    chunks.push({
      type: latin(bytes.subarray(at + 4, at + 8)),
      bytes: bytes.subarray(at + 8, at + 8 + size),
    });
    at += size + 12;
  }
  return chunks;
}

const isZip = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 4)) === "PK\u0003\u0004";
const isPng = (bytes: Uint8Array): boolean => latin(bytes.subarray(1, 4)) === "PNG";
const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 5)) === "%PDF-";

/**
 * Everything that can be read out of a file, as pieces of text: the entries of zips (and zips in them), PDF streams inflated with their letters turned back into words, chunks of PNG, and
 * the text as it stands. Names of entries are pieces too.
 */
export function piecesOf(bytes: Uint8Array): readonly string[] {
  if (isZip(bytes))
    return Object.entries(unzipSync(bytes)).flatMap(([name, entry]) => [name, ...piecesOf(entry)]);
  if (isPng(bytes))
    return pngChunks(bytes).flatMap(({ type, bytes: body }) =>
      type === "IDAT" ? [] : [type, latin(body), utf8(body), ...inflated(body)],
    );
  if (isPdf(bytes)) return pdfPieces(bytes);
  const text = utf8(bytes);
  // Words may be cut by tags: a file of tags is read without them too.
  return text.trimStart().startsWith("<") ? [text, text.replace(/<[^>]*>/g, "")] : [text];
}

/** The text that follows the null byte of a zTXt or iTXt chunk, if it is packed. */
function inflated(body: Uint8Array): readonly string[] {
  const at = body.indexOf(0x78);
  if (at < 0) return [];
  try {
    return [utf8(inflateSync(body.subarray(at)))];
  } catch {
    return [];
  }
}

/** Objects as they stand, streams inflated, strings of two-byte letters, and glyphs by every table of the file that gives them letters. */
function pdfPieces(bytes: Uint8Array): readonly string[] {
  const raw = latin(bytes);
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    const packed = bytes.subarray(start, raw.indexOf("endstream", start));
    try {
      return latin(inflateSync(packed, { finishFlush: 2 }));
    } catch {
      return latin(packed);
    }
  });
  const tables = streams
    .filter((text) => text.includes("beginbfrange") || text.includes("beginbfchar"))
    .map(lettersOf);
  const plain = [raw, ...streams];
  return [
    ...plain,
    ...plain.map(wideStrings),
    ...plain.map((text) => utf8(Buffer.from(text, "latin1"))),
    ...streams.flatMap((text) => tables.map((letters) => glyphText(text, letters))),
  ];
}

/** Strings that are written two bytes a letter, in brackets or in hex. */
function wideStrings(text: string): string {
  const hex = [...text.matchAll(/<(FEFF[0-9A-F]+)>/gi)].map(([, digits = ""]) => Buffer.from(digits, "hex"));
  const literal = [...text.matchAll(/\(\u00fe\u00ff((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, body = ""]) =>
    Buffer.from(`\u00fe\u00ff${body.replace(/\\([\s\S])/g, "$1")}`, "latin1"),
  );
  return [...hex, ...literal]
    .map((wide) =>
      wide
        .subarray(0, wide.length & ~1)
        .swap16()
        .toString("utf16le"),
    )
    .join("\n");
}

function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const word = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, lines = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of lines.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(glyph, 16), word(hex));
  for (const [, lines = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = "", , listed = ""] of lines.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi,
    ))
      for (const [n, [, hex = ""]] of [...listed.matchAll(/<([0-9a-f\s]*)>/gi)].entries())
        letters.set(Number.parseInt(first, 16) + n, word(hex.replaceAll(/\s/g, "")));
    // Without the lists: three letters of one would be taken for a range, and hide all the letters from the one to the other.
    for (const [, first = "", last = "", hex = ""] of lines
      .replace(/\[[^\]]*\]/g, "")
      .matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph++)
        letters.set(
          glyph,
          String.fromCharCode(Number.parseInt(hex, 16) + glyph - Number.parseInt(first, 16)),
        );
  }
  return letters;
}

/** The letters of every string of glyphs in a stream, run together: kerning cuts words, and what stands between is nobody's letter. */
const glyphText = (stream: string, letters: ReadonlyMap<number, string>): string =>
  [...stream.matchAll(/<([0-9a-f]+)>/gi)]
    .map(([, hex = ""]) =>
      (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? "").join(""),
    )
    .join("");
