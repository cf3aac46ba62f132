import type { Drawing } from "../../drawing/index.ts";
import type { Language } from "../../messages/index.ts";

/** Level 1 is a chapter of the paper; its title stands above all of them and is no heading of these. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Names the heading within the paper, for bookmarks and links: "assessment". Letters, digits and hyphens. */
  readonly id: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  /** "lead" opens a chapter, "small" is for sources and reservations. Plain where nothing is said. */
  readonly look?: "lead" | "small";
}

export interface ListBlock {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly align: "start" | "end";
  /** Share of the table's width, relative to the other columns. */
  readonly share: number;
}

/** A cell is text as it is read on paper. `raw` is the number itself, for spreadsheets. */
export interface PaperCell {
  readonly text: string;
  readonly raw?: number;
  readonly strong?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  /** Names the table's file and sheet: "for-og-etter". Lower-case letters, digits and hyphens, at most 31 signs. */
  readonly id: string;
  readonly caption: string;
  /** One header row, repeated on every page that the table runs over. */
  readonly columns: readonly PaperColumn[];
  /** As many cells as there are columns; the first names the row. */
  readonly rows: readonly (readonly PaperCell[])[];
}

/** A picture at its place in the text. The drawing's own units are stretched to `widthMm`, its height follows. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Names the figure's file: "kart-a". Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly drawing: Drawing;
  readonly widthMm: number;
  /** 1 : scale when printed at `widthMm`; null for a picture that is no map. */
  readonly scale: number | null;
  readonly caption: string;
  readonly alt: string;
}

/**
 * A box beside the text. "missing" says what has to be written under a heading before the case can be decided; "aside" explains how something is to be
 * read.
 */
export interface NoteBlock {
  readonly kind: "note";
  readonly tone: "missing" | "aside";
  readonly text: string;
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | NoteBlock
  | PageBreakBlock;

/** A document in no format yet: DOCX, PDF and HTML are written from it, and say the same. All of it is public. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Under the title: municipality, kind of paper, date. */
  readonly subtitle: string;
  /** Running head and foot; page numbers are the renderer's own. */
  readonly header: string;
  readonly footer: string;
  /** Above the table of contents; "" where there is to be none. */
  readonly contents: string;
  /** ISO date of the figures: the only date any format may carry. */
  readonly date: string;
  /** Without ending: "saksframlegg_fjordvik_2026-11-01". */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}
