import type { Drawing, Mark } from "../../drawing/index.ts";
import type { PdfWriter } from "./pdf-writer.ts";

/** Draws a drawing into a box of the page, as lines and letters that stay sharp at any size. */
export function drawDrawing(
  writer: PdfWriter,
  { width, height, background, marks }: Drawing,
  x: number,
  y: number,
  wide: number,
): void {
  const { doc } = writer;
  const scale = wide / width;
  doc.save();
  doc.rect(x, y, wide, height * scale).clip();
  doc.translate(x, y).scale(scale);
  doc.rect(0, 0, width, height).fill(background);
  for (const mark of marks) drawMark(writer, mark);
  doc.restore();
}

function drawMark({ doc }: PdfWriter, mark: Mark): void {
  doc.save();
  if (mark.kind === "path") {
    const { d, fill, stroke, width, dash, opacity } = mark;
    doc.path(d);
    if (opacity !== undefined) doc.opacity(opacity);
    if (stroke)
      doc
        .lineWidth(width ?? 1)
        .lineJoin("round")
        .lineCap("round")
        .strokeColor(stroke);
    if (dash) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
    if (fill && stroke) doc.fillAndStroke(fill, stroke, "even-odd");
    else if (fill) doc.fill(fill, "even-odd");
    else if (stroke) doc.stroke();
  } else {
    const { x, y, text, size, weight, fill, halo, anchor } = mark;
    doc.font(weight >= 600 ? "bold" : "regular").fontSize(size);
    const long = doc.widthOfString(text);
    const left = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
    const at = { lineBreak: false, baseline: "alphabetic" } as const;
    if (halo) {
      doc
        .lineWidth(size * 0.22)
        .lineJoin("round")
        .strokeColor(halo);
      doc.text(text, left, y, { ...at, stroke: true, fill: false });
    }
    doc.fillColor(fill).text(text, left, y, at);
  }
  doc.restore();
}
