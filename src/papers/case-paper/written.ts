import type { CaseText } from "../../engine/council/index.ts";
import { missing, paragraphs } from "../model/blocks.ts";
import type { CaseReading } from "../model/case-reading.ts";
import type { Block } from "../model/paper.ts";

/** What the municipality has written under a heading; where it has written nothing, what must be written there. Nothing is made up in its place. */
export function written(text: CaseText, { publicCase, m }: CaseReading): readonly Block[] {
  const own = paragraphs(publicCase.texts[text]);
  return own.length > 0 ? own : [missing(m.text(`papers.missing.${text}`))];
}
