import { strFromU8, unzipSync } from "fflate";
import type { PublicCase } from "../../src/engine/index.ts";
import { piecesOf, pngChunks } from "./bytes-in.ts";
import type { Output, OutputFile } from "./outputs.ts";
import { type AttackRow, attackRow } from "./row.ts";

/** Small letters, digits, and what joins them: nothing that a person wrote fits in by accident. */
const NAME = /^[a-zA-Z0-9æøåÆØÅ][a-zA-Z0-9æøåÆØÅ._/-]*$/;
/** Chunks that say what the pixels are, and no more. */
const PNG_CHUNKS = new Set(["IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "cHRM", "pHYs", "IDAT", "IEND"]);
/** Whoever is named as author, maker or last to have changed a file. */
const MAKERS = /^(Spredt|pdfkit|PDFKit|docx|Un-named)?( .*)?$/;
const PDF_KEYS = new Set([
  "Producer",
  "Creator",
  "CreationDate",
  "ModDate",
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Trapped",
]);
/** Elements of a document's properties that hold a maker. */
const MAKER_ELEMENTS = /<(?:dc:creator|cp:lastModifiedBy|Manager|Company|Author|LastAuthor)>([^<]*)</g;
const DATE_ELEMENTS = /<dcterms:(?:created|modified)[^>]*>([^<]*)</g;

/** What a file says besides what it shows, where that is more than it may. */
export function strayMetadata({ name, bytes }: OutputFile, date: string): readonly string[] {
  const stray = NAME.test(name) ? [] : [`file name ${name}`];
  const head = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (head.startsWith("PK")) return [...stray, ...strayInZip(bytes, date)];
  if (head.slice(1, 4) === "PNG")
    return [
      ...stray,
      ...pngChunks(bytes).flatMap(({ type }) => (PNG_CHUNKS.has(type) ? [] : [`chunk ${type}`])),
    ];
  if (head === "%PDF-") return [...stray, ...strayInPdf(bytes, date)];
  return stray;
}

function strayInZip(bytes: Uint8Array, date: string): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([entry, inner]) => {
    if (entry.endsWith(".png")) return strayMetadata({ name: "x.png", bytes: inner }, date);
    if (
      /custom\.xml$|comments|people\.xml$|printerSettings/.test(entry) &&
      /<\w*:?(comment|person|property)\b/.test(strFromU8(inner))
    )
      return [`entry ${entry}`];
    if (!/^docProps\/|settings\.xml$/.test(entry)) return [];
    const text = strFromU8(inner);
    return [
      ...[...text.matchAll(MAKER_ELEMENTS)].flatMap(([, who = ""]) =>
        MAKERS.test(who) ? [] : [`maker ${who}`],
      ),
      ...[...text.matchAll(DATE_ELEMENTS)].flatMap(([, day = ""]) =>
        day.startsWith(date) ? [] : [`date ${day}`],
      ),
      ...(/w:rsid\w*/.test(text) ? ["revision marks"] : []),
    ];
  });
}

function strayInPdf(bytes: Uint8Array, date: string): readonly string[] {
  const day = date.replaceAll("-", "");
  const raw = Buffer.from(bytes).toString("latin1");
  const info = [
    ...raw.matchAll(/\/(Producer|Creator|Author|CreationDate|ModDate|[A-Z]\w*)\s*\(((?:\\.|[^\\)])*)\)/g),
  ];
  const pieces = piecesOf(bytes);
  return [
    ...info.flatMap(([, key = "", value = ""]) => {
      const plain = value.replace(/[^\x20-\x7e]/g, "");
      if (/Date$/.test(key)) return plain.startsWith(`D:${day}`) ? [] : [`${key} ${plain}`];
      if (/^(Producer|Creator|Author)$/.test(key)) return MAKERS.test(plain) ? [] : [`${key} ${plain}`];
      return [];
    }),
    ...(pieces.some((piece) => /xmpMM:History|stEvt:/.test(piece)) ? ["history"] : []),
    ...(/\/(JavaScript|EmbeddedFile|OpenAction)\b/.test(raw) ? ["something that acts"] : []),
    ...[...raw.matchAll(/\/Info\s+(\d+) 0 R/g)].flatMap(([, object = ""]) => {
      const body = raw.match(new RegExp(`(?:^|\\n)${object} 0 obj\\s*<<([\\s\\S]*?)>>`))?.[1] ?? "";
      return [...body.matchAll(/\/([A-Z]\w*)/g)].flatMap(([, key = ""]) =>
        PDF_KEYS.has(key) ? [] : [`Info ${key}`],
      );
    }),
  ];
}

export interface MetadataAsked {
  readonly municipality: string;
  readonly publicCase: PublicCase;
  readonly outputs: readonly Output[];
}

/** P11: file names, document properties and chunks by a list of what they may be: no user, no machine, no moment but the case's own. */
export async function attackMetadata({
  municipality,
  publicCase,
  outputs,
}: MetadataAsked): Promise<AttackRow & { readonly stray: readonly string[] }> {
  const stray: string[] = [];
  let files = 0;
  for (const { name, make } of outputs)
    for (const file of await make(publicCase)) {
      files += 1;
      stray.push(...strayMetadata(file, publicCase.date).map((what) => `${name}: ${what}`));
    }
  const row = attackRow({
    municipality,
    attack: "P11",
    of: "papers",
    outputs: outputs.map(({ name }) => name),
    tries: files,
    measures: [{ name: "stray-metadata", value: stray.length, most: 0 }],
  });
  return { ...row, stray };
}
