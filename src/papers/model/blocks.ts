import type {
  HeadingBlock,
  ListBlock,
  NoteBlock,
  PaperCell,
  PaperColumn,
  ParagraphBlock,
  TableBlock,
} from "./paper.ts";

export const heading = (level: 1 | 2 | 3, id: string, text: string): HeadingBlock => ({
  kind: "heading",
  level,
  id,
  text,
});

export const paragraph = (text: string, look?: "lead" | "small"): ParagraphBlock => ({
  kind: "paragraph",
  text,
  ...(look === undefined ? {} : { look }),
});

/** What somebody has written, a paragraph for each of its own. */
export const paragraphs = (text: string): readonly ParagraphBlock[] =>
  text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => paragraph(part));

export const list = (items: readonly string[]): ListBlock => ({ kind: "list", ordered: false, items });

export const missing = (text: string): NoteBlock => ({ kind: "note", tone: "missing", text });
export const aside = (text: string): NoteBlock => ({ kind: "note", tone: "aside", text });

export const column = (text: string, share: number, align: "start" | "end" = "start"): PaperColumn => ({
  heading: text,
  share,
  align,
});

export const cell = (text: string, raw?: number): PaperCell => ({
  text,
  ...(raw === undefined ? {} : { raw }),
});

/** Throws on a row that has not a cell for each column, which is our own bug. */
export function table(
  id: string,
  caption: string,
  columns: readonly PaperColumn[],
  rows: readonly (readonly PaperCell[])[],
): TableBlock {
  if (rows.some((row) => row.length !== columns.length)) throw new Error(`a row of ${id} has lost a cell`);
  return { kind: "table", id, caption, columns, rows };
}
