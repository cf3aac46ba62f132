import { type CaseFile, readCase } from "../../engine/index.ts";
import { fetchLanguage } from "../../messages/index.ts";
import { pageFonts } from "../../papers/index.ts";
import { ownMap, ownPlots } from "./own-papers.ts";
import type { CasePaperAsked, CaseSheetAsked, MadePaper, PaperAsked, PaperProgress } from "./paper-kinds.ts";
import { PAPER_MAKERS } from "./paper-makers.ts";
import { type SheetTools, sheetFile } from "./sheet-file.ts";

/** The built room without a case, beside the app. */
const TEMPLATE = "meeting-package.html";

type Draw = (svg: string) => Promise<Uint8Array>;
type Tell = (progress: PaperProgress) => unknown;

export interface PaperDesk {
  /** Makes a paper. `draw`: pixels of an SVG, which only a page can make. Rejects when a file of the app cannot be had. */
  readonly make: (asked: PaperAsked, draw: Draw, tell: Tell) => Promise<MadePaper>;
}

/** Papers of a case, from the case file that everybody is handed, read as strictly as any; and the office's own of its plots. `fonts` are those of the place. */
export const paperDesk = (fonts: SheetTools["fonts"] = pageFonts): PaperDesk => ({
  make: async (asked, draw, tell) => {
    await fetchLanguage(asked.language);
    switch (asked.kind) {
      case "sheet":
        return caseSheetOf(asked, { fonts, draw });
      case "own-plots":
        return ownPlots(asked, { fonts }, tell);
      case "own-map":
        return ownMap(asked, { fonts, draw });
      default:
        return casePaperOf(asked, { fonts, draw }, tell);
    }
  },
});

function caseOf(bytes: Uint8Array): CaseFile {
  const read = readCase(new TextDecoder().decode(bytes));
  if (!read.ok) throw new Error(`the case that was made cannot be read: ${read.error[0]?.code}`);
  return read.value;
}

function casePaperOf(
  { kind, language, bytes, base, plots }: CasePaperAsked,
  { fonts, draw }: SheetTools,
  tell: Tell,
): Promise<MadePaper> {
  let done = 0;
  return PAPER_MAKERS[kind]({
    ...caseOf(bytes),
    language,
    fonts,
    ...(plots ? { plots } : {}),
    picture: async (svg, of) => {
      tell({ done, of });
      const made = await draw(svg);
      done += 1;
      return made;
    },
    template: async () => {
      const answer = await fetch(new URL(TEMPLATE, base));
      if (!answer.ok) throw new Error(`${TEMPLATE}: ${answer.status}`);
      return answer.text();
    },
  });
}

async function caseSheetOf(
  { language, bytes, wish, format }: CaseSheetAsked,
  tools: SheetTools,
): Promise<MadePaper> {
  const { caseSheet, caseSheetFile } = await import("../../papers/index.ts");
  const { publicCase } = caseOf(bytes);
  const sheet = caseSheet(publicCase, wish, language);
  if (sheet === null) throw new Error("the case has no such plot or alternative");
  const fileName = caseSheetFile(publicCase, wish.subject);
  return sheetFile(sheet, { format, fileName, date: publicCase.date, language }, tools);
}
