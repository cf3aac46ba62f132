import type { Language } from "../../../../messages/index.ts";

/** What can be made of a case. Each names its texts: "report.papers.<kind>". */
export const PAPER_KINDS = [
  "docx",
  "pdf",
  "plots",
  "package",
  "tables",
  "csv",
  "maps",
  "dpia",
  "dpiaPdf",
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A paper that is asked for: the case file itself, and where the app's own files lie. */
export interface PaperAsked {
  readonly kind: PaperKind;
  readonly language: Language;
  /** Bytes of the case file. */
  readonly bytes: Uint8Array;
  /** Address of the page: files of the app lie beside it. */
  readonly base: string;
}

export interface MadePaper {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How many of the paper's pictures are drawn, where it has any that take time. */
export interface PaperProgress {
  readonly done: number;
  readonly of: number;
}
