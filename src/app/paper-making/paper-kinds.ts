import type { Language } from "../../messages/index.ts";
import type {
  PlotMapContent,
  PlotMapWish,
  PlotSheetContent,
  PlotSheetsAbout,
  SheetWish,
} from "../../papers/index.ts";
import type { OwnGround } from "./own-ground.ts";

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

export type SheetFormat = "pdf" | "svg" | "png";

/** A paper that is asked for. */
export type PaperAsked = CasePaperAsked | CaseSheetAsked | OwnPlotsAsked | OwnMapAsked;

interface OfCase {
  readonly language: Language;
  /** Bytes of the case file. */
  readonly bytes: Uint8Array;
}

/** A paper of a case: the case file itself, and where the app's own files lie. */
export interface CasePaperAsked extends OfCase {
  readonly kind: PaperKind;
  /** Address of the page: files of the app lie beside it. */
  readonly base: string;
  /** Ids of the plots that have a sheet; those that are used where left out. Only sheets of plots ask. */
  readonly plots?: readonly string[];
}

/** A map of a case on a sheet of paper. */
export interface CaseSheetAsked extends OfCase {
  readonly kind: "sheet";
  readonly wish: SheetWish;
  readonly format: SheetFormat;
}

/** A plot of the office's own file of sheets: its words as the panels have them, its map still to be drawn. */
export interface OwnPlot {
  readonly content: Omit<PlotSheetContent, "map">;
  readonly near: OwnGround;
}

/** The office's own sheets of plots. */
export interface OwnPlotsAsked {
  readonly kind: "own-plots";
  readonly language: Language;
  readonly about: Omit<PlotSheetsAbout, "language">;
  readonly plots: readonly OwnPlot[];
}

/** The office's own map of a plot on a sheet of paper. */
export interface OwnMapAsked {
  readonly kind: "own-map";
  readonly language: Language;
  readonly content: Omit<PlotMapContent, "language" | "near" | "houses">;
  readonly near: OwnGround;
  readonly wish: PlotMapWish;
  readonly format: SheetFormat;
  /** Without ending. */
  readonly fileName: string;
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
