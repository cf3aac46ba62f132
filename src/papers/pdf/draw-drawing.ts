import type { Drawing, Mark, TextMark } from "../../drawing/index.ts";
import type { Face } from "./paper-fonts.ts";
import type { PdfSheet } from "./pdf-sheet.ts";

const FACE: Readonly<Record<TextMark["weight"], Face>> = {
  400: "regular",
  500: "medium",
  600: "semibold",
  700: "bold",
};

/** A drawing as shapes and text, its upper left corner at a point and `scale` points to a unit. What lies outside is cut off. */
export function drawDrawing(sheet: PdfSheet, drawing: Drawing, x: number, y: number, scale: number): void {
  const { width, height, background, marks } = drawing;
  sheet.save();
  sheet.rect(x, y, width * scale, height * scale).clip();
  sheet.translate(x, y).scale(scale);
  sheet.rect(0, 0, width, height).fill(background);
  sheet.lineJoin("round").lineCap("round");
  for (const mark of marks) drawMark(sheet, mark);
  sheet.restore();
}

/** A mark in the units that the page has been scaled to. */
export function drawMark(sheet: PdfSheet, mark: Mark): void {
  if (mark.kind === "text") {
    textMark(sheet, mark);
    return;
  }
  const { d, fill, stroke, width, dash, opacity } = mark;
  if (d === "" || (fill === undefined && stroke === undefined)) return;
  const own = dash !== undefined || opacity !== undefined;
  if (own) sheet.save();
  if (opacity !== undefined) sheet.opacity(opacity);
  if (dash) sheet.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  sheet.path(d);
  if (stroke !== undefined) sheet.lineWidth(width ?? 1);
  if (fill !== undefined && stroke !== undefined) sheet.fillAndStroke(fill, stroke, "even-odd");
  else if (fill !== undefined) sheet.fill(fill, "even-odd");
  else if (stroke !== undefined) sheet.stroke(stroke);
  if (own) sheet.restore();
}

function textMark(sheet: PdfSheet, { x, y, text, size, weight, fill, halo, anchor, italic }: TextMark): void {
  sheet.face(italic ? "italic" : FACE[weight], size, fill);
  const wide = anchor === "start" ? 0 : sheet.widthOfString(text);
  const left = anchor === "middle" ? x - wide / 2 : x - wide;
  if (halo !== undefined) {
    sheet.lineWidth(size * 0.22).strokeColor(halo);
    sheet.text(text, left, y, { lineBreak: false, baseline: "alphabetic", fill: false, stroke: true });
  }
  sheet.fillColor(fill);
  sheet.line(text, left, y);
}
