import type { TableBlock } from "../model/paper.ts";
import { A4, HEAD_FILL, RULE, SIZES, TEXT_WIDTH } from "./pdf-page.ts";
import type { PdfWriter } from "./pdf-writer.ts";

const PAD_X = 4;
const PAD_Y = 3.2;

/** A table with its header row on every page it runs over. A row that would be cut goes to the next page whole. */
export function drawTable(writer: PdfWriter, { columns, rows }: TableBlock): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (TEXT_WIDTH * share) / shares);
  const lefts = widths.map(
    (_, index) => A4.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  );
  const cells = (texts: readonly string[], bold: readonly boolean[]): number =>
    2 * PAD_Y +
    Math.max(
      ...texts.map((text, index) =>
        writer.heightOf(text, (widths[index] as number) - 2 * PAD_X, {
          size: SIZES.cell,
          font: bold[index] ? "bold" : "regular",
        }),
      ),
    );
  const headings = columns.map(({ heading }) => heading);
  const all = headings.map(() => true);
  const headHeight = cells(headings, all);
  const line = (y: number): void =>
    writer.artifact(() => {
      writer.doc.lineWidth(0.5).strokeColor(RULE).moveTo(A4.left, y).lineTo(A4.right, y).stroke();
    });
  const head = (again: boolean): void => {
    writer.artifact(() => {
      writer.doc.rect(A4.left, writer.y, TEXT_WIDTH, headHeight).fill(HEAD_FILL);
    });
    const draw = () =>
      headings.forEach((text, index) => {
        const write = () => place(text, index, true);
        if (again) write();
        else writer.content("TH", write, { title: text });
      });
    // The row that is repeated is there for the eye; a screen reader has heard it.
    if (again) writer.artifact(draw);
    else writer.within("TR", {}, draw);
    writer.y += headHeight;
    line(writer.y);
  };
  const place = (text: string, index: number, bold: boolean): void =>
    writer.put(
      text,
      (lefts[index] as number) + PAD_X,
      writer.y + PAD_Y,
      (widths[index] as number) - 2 * PAD_X,
      {
        size: SIZES.cell,
        font: bold ? "bold" : "regular",
        align: columns[index]?.align === "end" ? "right" : "left",
      },
    );
  const firstRow = rows[0];
  const rowHeight = (row: TableBlock["rows"][number]): number =>
    cells(
      row.map(({ text }) => text),
      row.map(({ strong }) => strong === true),
    );
  writer.need(headHeight + (firstRow ? rowHeight(firstRow) : 0));
  writer.within("Table", {}, () => {
    head(false);
    for (const row of rows) {
      const height = rowHeight(row);
      if (writer.y + height > A4.bottom) {
        writer.turn();
        head(true);
      }
      writer.within("TR", {}, () => {
        row.forEach(({ text, strong }, index) => {
          writer.content(index === 0 ? "TH" : "TD", () => place(text, index, strong === true));
        });
      });
      writer.y += height;
      line(writer.y);
    }
  });
  writer.y += 8;
}
