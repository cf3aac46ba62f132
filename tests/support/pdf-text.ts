import { inflateSync } from "node:zlib";

/** What a PDF of ours says, read back from the file alone: by its page contents, its tables of letters and its tree, never by the code that wrote it. */
export interface PdfReading {
  readonly pages: readonly PdfPage[];
  /** The tree of what is what, in the order it is to be read. */
  readonly tree: readonly PdfElement[];
  /** Everything but headers, footers and page numbers, in the order of the tree: an element's lines put together as they stand. */
  readonly text: string;
  /** What is drawn as no part of what is said: running heads, page numbers, table heads that come again. */
  readonly artifacts: readonly string[];
  /** Strings beside the pages: title, subject, bookmarks, words for pictures, words for links. */
  readonly strings: readonly string[];
  /** Text and shapes that stand outside any marked content: there may be none. */
  readonly unmarked: number;
  /** Signs that the typeface has no letter for. */
  readonly lost: number;
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The content stream, inflated. */
  readonly content: string;
  /** Everything that is written on the page, in the order it is drawn, artifacts too. */
  readonly text: string;
}

export interface PdfElement {
  /** "H1", "Table", "Figure" … */
  readonly tag: string;
  /** Its own text, and not that of the elements in it. */
  readonly text: string;
  /** Words for whoever does not see it. */
  readonly alt: string | null;
  readonly children: readonly PdfElement[];
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

/** Throws where the file is not one that our writer could have made. */
export function readPdf(bytes: Uint8Array): PdfReading {
  const objects = objectsOf(Buffer.from(bytes));
  const at = (id: number): PdfObject => {
    const found = objects.get(id);
    if (!found) throw new Error(`the PDF has no object ${id}`);
    return found;
  };
  const ids = pageIds(at);
  const letters = new Map<number, readonly string[]>();
  const drawn = ids.map((id) => drawnPage(at, id, letters));
  const marked = new Map<string, string>();
  ids.forEach((id, page) => {
    for (const { mcid, text } of drawn[page]?.runs ?? [])
      if (mcid !== null) {
        const key = `${id} ${mcid}`;
        marked.set(key, (marked.get(key) ?? "") + text);
      }
  });
  const tree = treeOf(at, marked);
  return {
    pages: drawn.map(({ width, height, content, runs }) => ({
      width,
      height,
      content,
      text: runs.map(({ text }) => text).join(""),
    })),
    tree,
    text: tree.map(textOf).join(""),
    artifacts: drawn.flatMap(({ runs }) => runs.flatMap(({ mcid, text }) => (mcid === null ? [text] : []))),
    strings: [...objects.values()].flatMap(({ head }) => stringsIn(head)),
    unmarked: drawn.reduce((sum, { unmarked }) => sum + unmarked, 0),
    lost: drawn.reduce((sum, { lost }) => sum + lost, 0),
  };
}

/** The text of an element with all that is in it. */
export const textOf = ({ text, children }: PdfElement): string => text + children.map(textOf).join("");

/** All elements, parents before children, in reading order. */
export const elementsOf = (tree: readonly PdfElement[]): readonly PdfElement[] =>
  tree.flatMap((element) => [element, ...elementsOf(element.children)]);

function objectsOf(file: Buffer): ReadonlyMap<number, PdfObject> {
  const raw = file.toString("latin1");
  const objects = new Map<number, PdfObject>();
  const begins = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = begins.exec(raw); found; found = begins.exec(raw)) {
    const from = found.index + found[0].length;
    const end = raw.indexOf("\nendobj", from);
    const starts = raw.indexOf("\nstream\n", from);
    if (starts >= 0 && starts < end) {
      const head = raw.slice(from, starts);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const body = file.subarray(starts + 8, starts + 8 + length);
      objects.set(Number(found[1]), {
        head,
        stream: head.includes("/FlateDecode") ? inflateSync(body) : body,
      });
      begins.lastIndex = starts + 8 + length;
    } else {
      objects.set(Number(found[1]), { head: raw.slice(from, end), stream: null });
      begins.lastIndex = end;
    }
  }
  return objects;
}

type Find = (id: number) => PdfObject;

const reference = (head: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(head);
  return found ? Number(found[1]) : null;
};

function pageIds(at: Find): readonly number[] {
  for (let id = 1; ; id++) {
    const { head } = at(id);
    if (!/\/Type \/Pages\b/.test(head)) continue;
    const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1] ?? "";
    return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
  }
}

/** Which letters each glyph of a typeface stands for. */
function lettersOf(at: Find, font: number): readonly string[] {
  const id = reference(at(font).head, "ToUnicode");
  if (id === null) throw new Error("a typeface does not say which letters its signs are");
  const table = at(id).stream?.toString("latin1") ?? "";
  const letters: string[] = [];
  for (const [, first = "0", , list = ""] of table.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ""], index) => {
      letters[Number.parseInt(first, 16) + index] = utf16(Buffer.from(hex.replaceAll(" ", ""), "hex"));
    });
  return letters;
}

const utf16 = (bytes: Buffer): string => Buffer.from(bytes).swap16().toString("utf16le");

interface Run {
  readonly mcid: number | null;
  readonly text: string;
}

const TOKENS =
  /\/([^\s/<>[\]()]+)|<<|>>|<([0-9a-fA-F]*)>|\[|\]|(-?\d*\.?\d+)|([A-Za-z'"*]+[01]?\*?)|\((?:\\.|[^\\)])*\)/g;
const PAINTS: ReadonlySet<string> = new Set(["f", "f*", "F", "S", "s", "B", "B*", "b", "b*"]);

function drawnPage(at: Find, id: number, letters: Map<number, readonly string[]>) {
  const { head } = at(id);
  const [, , width = "0", height = "0"] = /\/MediaBox \[([^\]]*)\]/.exec(head)?.[1]?.split(" ") ?? [];
  const content = at(reference(head, "Contents") ?? 0).stream?.toString("latin1") ?? "";
  const resources = at(reference(head, "Resources") ?? 0).head;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", font]) => [name, Number(font)]),
  );
  const runs: Run[] = [];
  const open: (number | null)[] = [];
  let [names, hexes, numbers]: [string[], string[], number[]] = [[], [], []];
  let [font, unmarked, lost]: [readonly string[], number, number] = [[], 0, 0];
  for (const [token, name, hex, number, operator] of content.matchAll(TOKENS)) {
    if (name !== undefined) names.push(name);
    else if (hex !== undefined) hexes.push(hex);
    else if (number !== undefined) numbers.push(Number(number));
    else if (operator !== undefined) {
      if (operator === "BDC" || operator === "BMC") {
        const mcid = names.includes("MCID") ? (numbers.at(-1) ?? null) : null;
        // What stands in a marked part, and is not one itself, belongs to the part.
        open.push(mcid ?? (names[0] === "Artifact" ? null : (open.at(-1) ?? null)));
      } else if (operator === "EMC") open.pop();
      else if (operator === "Tf") {
        const key = fonts.get(names.at(-1) ?? "") ?? 0;
        if (!letters.has(key)) letters.set(key, lettersOf(at, key));
        font = letters.get(key) ?? [];
      } else if (operator === "TJ" || operator === "Tj") {
        if (open.length === 0) unmarked += 1;
        const glyphs = [...hexes.join("").matchAll(/.{4}/g)].map(([sign]) => Number.parseInt(sign, 16));
        lost += glyphs.filter((glyph) => glyph === 0).length;
        runs.push({ mcid: open.at(-1) ?? null, text: glyphs.map((glyph) => font[glyph] ?? "").join("") });
      } else if (PAINTS.has(operator) && open.length === 0) unmarked += 1;
      [names, hexes, numbers] = [[], [], []];
    } else if (token.startsWith("(")) throw new Error("our PDFs write text as signs of a typeface");
  }
  if (open.length > 0) throw new Error("a marked part of a page is never closed");
  return { width: Number(width), height: Number(height), content, runs, unmarked, lost };
}

function treeOf(at: Find, marked: ReadonlyMap<string, string>): readonly PdfElement[] {
  for (let id = 1; ; id++) {
    const { head } = at(id);
    if (/\/Type \/StructTreeRoot\b/.test(head)) return childrenOf(at, head, marked).children;
  }
}

function childrenOf(at: Find, head: string, marked: ReadonlyMap<string, string>) {
  const children: PdfElement[] = [];
  let text = "";
  // Parts on other pages name their own.
  const own = reference(head.replace(/<<\s*\/Type \/(MCR|OBJR)[\s\S]*?>>/g, ""), "Pg");
  const kids = /\/K \[([\s\S]*?)\]/.exec(head)?.[1] ?? /\/K (\d+(?: 0 R)?)/.exec(head)?.[1] ?? "";
  for (const [, dictionary, child, mcid] of kids.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g))
    if (dictionary !== undefined) {
      if (dictionary.includes("/MCR"))
        text +=
          marked.get(`${reference(dictionary, "Pg") ?? own} ${/\/MCID (\d+)/.exec(dictionary)?.[1]}`) ?? "";
    } else if (child !== undefined) children.push(elementAt(at, Number(child), marked));
    else text += marked.get(`${own} ${mcid}`) ?? "";
  return { children, text };
}

function elementAt(at: Find, id: number, marked: ReadonlyMap<string, string>): PdfElement {
  const { head } = at(id);
  const alt = head.indexOf("/Alt (");
  return {
    tag: /\/S \/(\w+)/.exec(head)?.[1] ?? "",
    alt: alt < 0 ? null : (stringsIn(head.slice(alt))[0] ?? null),
    ...childrenOf(at, head, marked),
  };
}

/** Strings in round brackets, out of their escapes; those of two-byte letters as what they say. */
function stringsIn(head: string): readonly string[] {
  return [...head.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, inner = ""]) => {
    const plain = inner.replace(/\\([nrtbf]|[\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
    return plain.startsWith("\u00fe\u00ff") ? utf16(Buffer.from(plain.slice(2), "latin1")) : plain;
  });
}
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
