import { type MapSheet, sheetSvg } from "../../drawing/index.ts";
import type { Language } from "../../messages/index.ts";
import type { PaperFonts } from "../../papers/index.ts";
import type { MadePaper, SheetFormat } from "./paper-kinds.ts";

const TYPES = { pdf: "application/pdf", svg: "image/svg+xml", png: "image/png" } as const;

interface SheetAbout {
  readonly format: SheetFormat;
  /** Without ending. */
  readonly fileName: string;
  /** ISO date of the figures. */
  readonly date: string;
  readonly language: Language;
}

/** What only the place can give that a sheet is made in. */
export interface SheetTools {
  readonly fonts: () => Promise<PaperFonts>;
  /** Pixels of an SVG, which only a page can make. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
}

/** A map sheet as a file. */
export async function sheetFile(
  sheet: MapSheet,
  { format, fileName, date, language }: SheetAbout,
  tools: SheetTools,
): Promise<MadePaper> {
  const { title, subject } = sheet;
  const bytes = async (): Promise<Uint8Array> => {
    switch (format) {
      case "pdf": {
        const { mapSheetsFile } = await import("../../papers/index.ts");
        return mapSheetsFile([sheet], { title, subject, language, date }, await tools.fonts());
      }
      case "svg":
        return new TextEncoder().encode(sheetSvg(sheet));
      case "png":
        return tools.draw(sheetSvg(sheet));
    }
  };
  return { name: `${fileName}.${format}`, type: TYPES[format], bytes: await bytes() };
}
