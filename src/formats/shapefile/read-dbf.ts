import type { Cell } from "../table.ts";

export interface DbfTable {
  readonly headings: readonly string[];
  /** Null for a record that is marked as deleted. */
  readonly records: readonly (readonly Cell[] | null)[];
  readonly encoding: string;
  /** The header promises more records than the file holds. */
  readonly cut: boolean;
}

/** The language driver byte of dBase, where it tells a code page that browsers read. */
const DRIVERS: Readonly<Record<number, string>> = {
  3: "windows-1252",
  87: "windows-1252",
  200: "windows-1250",
};

/**
 * A dBase III table as shapefiles have it. Its own reader, because parsedbf (which shpjs brings) keeps deleted records, makes
 * NaN of empty figures and dates of nothing. Texts are in what `.cpg` says, else UTF-8 where they are, else Windows-1252.
 */
export function readDbf(bytes: Uint8Array, cpg: string | undefined): DbfTable | undefined {
  if (bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const promised = view.getUint32(4, true);
  const headLength = view.getUint16(8, true);
  const length = view.getUint16(10, true);
  if (length < 1 || headLength > bytes.length) return undefined;
  const there = Math.min(promised, Math.floor((bytes.length - headLength) / length));
  const { decode, encoding } = decoder(bytes.subarray(32), cpg, bytes[29] ?? 0);
  const fields: { name: string; type: string; from: number; length: number }[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= headLength && bytes[at] !== 0x0d; at += 32) {
    const end = bytes.subarray(at, at + 11).indexOf(0);
    const name = decode(bytes.subarray(at, at + (end < 0 ? 11 : end))).trim();
    const size = bytes[at + 16] ?? 0;
    fields.push({ name, type: String.fromCharCode(bytes[at + 11] ?? 67), from, length: size });
    from += size;
  }
  const records = Array.from({ length: there }, (_, i) => {
    const start = headLength + i * length;
    if (bytes[start] === 0x2a) return null;
    return fields.map(({ type, from: at, length: size }) =>
      cellOf(decode(bytes.subarray(start + at, start + at + size)), type),
    );
  });
  return { headings: fields.map(({ name }) => name), records, encoding, cut: there < promised };
}

function cellOf(written: string, type: string): Cell {
  const text = written.replace(/\0/g, "").trim();
  if (text === "" || /^\*+$/.test(text)) return null;
  if (type === "D")
    return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  if (type === "L") return /^[ytj]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
  // Figures stay texts where a number would lose digits: codes are often kept as figures of eight and more.
  if (type === "N" || type === "F") {
    const number = Number(text);
    return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
      ? number
      : text;
  }
  return text;
}

function decoder(bytes: Uint8Array, cpg: string | undefined, driver: number) {
  const with_ = (label: string) => {
    const known = new TextDecoder(label);
    return { decode: (part: Uint8Array) => known.decode(part), encoding: known.encoding };
  };
  const stated = cpg?.trim();
  if (stated) {
    const page = /^(?:ANSI )?(125\d|28591|8859-?1|65001)$/i.exec(stated.replace(/^ISO[- ]?/i, ""))?.[1];
    const label =
      page === "65001"
        ? "utf-8"
        : page?.startsWith("125")
          ? `windows-${page}`
          : page
            ? "windows-1252"
            : stated;
    try {
      return with_(label);
    } catch {
      // An encoding nobody knows: the bytes decide.
    }
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return with_("utf-8");
  } catch {
    return with_(DRIVERS[driver] ?? "windows-1252");
  }
}
