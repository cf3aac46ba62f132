import { readCase } from "../../../../engine/index.ts";
import { fetchLanguage } from "../../../../messages/index.ts";
import { pageFonts } from "../../../../papers/index.ts";
import type { MadePaper, PaperAsked, PaperProgress } from "./paper-kinds.ts";
import { PAPER_MAKERS } from "./paper-makers.ts";

/** The built room without a case, beside the app. */
const TEMPLATE = "meeting-package.html";

export interface PaperDesk {
  /** Makes a paper. `draw`: pixels of an SVG, which only a page can make. Rejects when a file of the app cannot be had. */
  readonly make: (
    asked: PaperAsked,
    draw: (svg: string) => Promise<Uint8Array>,
    tell: (progress: PaperProgress) => unknown,
  ) => Promise<MadePaper>;
}

/** Papers from the case file that everybody is handed, read as strictly as any. */
export const paperDesk: PaperDesk = {
  make: async ({ kind, language, bytes, base }, draw, tell) => {
    await fetchLanguage(language);
    const read = readCase(new TextDecoder().decode(bytes));
    if (!read.ok) throw new Error(`the case that was made cannot be read: ${read.error[0]?.code}`);
    let done = 0;
    return PAPER_MAKERS[kind]({
      ...read.value,
      language,
      fonts: pageFonts,
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
  },
};
