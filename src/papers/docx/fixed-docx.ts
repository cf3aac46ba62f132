import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** No zip can be older, and no clock is asked. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Numbers that the library counts through all documents of a process, begun anew for each. */
const COUNTED = [/(<wp:docPr id=")[^"]*"/g, /(<pic:cNvPr id=")[^"]*"/g];

/**
 * What the library writes, without what differs from one time to the next: the day it was written, ids that go on counting, times in the zip. The table of contents is
 * written as a plain list, since Word asks whether to trust the file before it works out page numbers: it works them out when somebody updates the table.
 */
export function fixedDocx(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const entries: Record<string, Uint8Array> = {};
  for (const path of Object.keys(parts).sort(byPlace)) {
    const part = parts[path] as Uint8Array;
    const fix = FIXES[path];
    entries[path] = fix === undefined ? part : strToU8(fix(strFromU8(part), date));
  }
  return zipSync(entries, { mtime: ZIP_TIME, level: 6 });
}

/** Programs that look at the first bytes of a file to know it expect the list of types there. */
const byPlace = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (path: string): number => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);

const FIXES: Readonly<Record<string, (xml: string, date: string) => string>> = {
  "docProps/core.xml": (xml, date) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  "word/document.xml": (xml) => {
    let fixed = xml
      .replace(/ w:dirty="(?:true|false)"/g, "")
      .replace(/(<w:pStyle w:val="TOC\d"\/>)<w:tabs>.*?<\/w:tabs>/g, "$1");
    for (const pattern of COUNTED) {
      let next = 0;
      fixed = fixed.replace(pattern, (_, start: string) => `${start}${++next}"`);
    }
    return renumbered(fixed);
  },
};

/** Where the number of a bookmark stands: at its two ends, and where its name is spoken of. */
const MARKS = [
  /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g,
  /((?:w:name="|w:anchor="|PAGEREF )_Toc)(\d+)/g,
] as const;

/** Bookmarks are numbered in the order they come; each keeps the same number wherever it is spoken of. */
function renumbered(xml: string): string {
  return MARKS.reduce((text, pattern) => {
    const numbers = new Map<string, number>();
    return text.replace(pattern, (_, start: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${start}${numbers.get(id)}`;
    });
  }, xml);
}
