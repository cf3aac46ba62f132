import type { Face } from "./paper-fonts.ts";
import type { PdfSheet } from "./pdf-sheet.ts";

export interface TextLook {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  /** From one baseline to the next, points. */
  readonly leading: number;
  readonly colour: string;
}

/** Words with the space or break after them. A long word may be parted after a hyphen, stroke or slash in it. */
const PIECES = /[ \t\r\n]+|[^ \t\r\n/-]+[/-]*|[/-]+/gu;

/**
 * The text in lines no wider than `width`. Each line but the last keeps the space that it ended with, so that the lines put together are the text again;
 * a word that is wider than the line is parted where it must be.
 */
export function textLines(
  sheet: PdfSheet,
  text: string,
  { face, size }: TextLook,
  width: number,
): readonly string[] {
  const wide = (part: string): number => sheet.widthOf(part, face, size);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    if (/^[ \t\r\n]/u.test(piece)) {
      line += " ";
      used += wide(" ");
      continue;
    }
    let rest = piece;
    let needs = wide(rest);
    if (used + needs > width && line !== "") {
      lines.push(line);
      line = "";
      used = 0;
    }
    while (needs > width) {
      let fits = rest.length - 1;
      while (fits > 1 && wide(rest.slice(0, fits)) > width) fits--;
      lines.push(rest.slice(0, fits));
      rest = rest.slice(fits);
      needs = wide(rest);
    }
    line += rest;
    used += needs;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}
