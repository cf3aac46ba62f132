import type { PaperCell, PaperColumn, TableBlock } from "../model/paper.ts";
import type { PageFlow } from "./page-flow.ts";
import { COLOUR, LOOK } from "./pdf-look.ts";
import { columnWidths, PAD } from "./table-widths.ts";
import type { TextLook } from "./text-lines.ts";

type Structure = PDFKit.PDFStructureElement;

/** A table no higher than this stands whole on a page rather than broken, points. */
const KEPT = 190;

interface Row {
  readonly cells: readonly { readonly lines: readonly string[]; readonly look: TextLook }[];
  readonly height: number;
}

function rowOf(flow: PageFlow, cells: readonly PaperCell[], widths: readonly number[], head: boolean): Row {
  const made = cells.map(({ text, strong }, index) => {
    const look = head ? LOOK.head : strong ? LOOK.strong : LOOK.cell;
    return { look, lines: flow.lines(text, look, (widths[index] ?? 0) - 2 * PAD.x) };
  });
  return {
    cells: made,
    height: Math.max(...made.map(({ lines, look }) => lines.length * look.leading)) + 2 * PAD.y,
  };
}

/** The row parted where it is higher than a page can hold. */
function pieces(row: Row, most: number): readonly Row[] {
  if (row.height <= most) return [row];
  const leading = Math.max(...row.cells.map(({ look }) => look.leading));
  const count = Math.max(1, Math.floor((most - 2 * PAD.y) / leading));
  const longest = Math.max(...row.cells.map(({ lines }) => lines.length));
  const parts: Row[] = [];
  for (let from = 0; from < longest; from += count) {
    const cells = row.cells.map(({ lines, look }) => ({ look, lines: lines.slice(from, from + count) }));
    parts.push({
      cells,
      height: Math.max(...cells.map(({ lines, look }) => lines.length * look.leading)) + 2 * PAD.y,
    });
  }
  return parts;
}

/** A table broken into lines: the same each time it is asked how high it is. */
interface LaidOut {
  readonly widths: readonly number[];
  readonly head: Row;
  readonly rows: readonly Row[];
}
const laid = new WeakMap<TableBlock, LaidOut>();

function laidOut(flow: PageFlow, block: TableBlock): LaidOut {
  const known = laid.get(block);
  if (known) return known;
  const widths = columnWidths(flow, block);
  const made = {
    widths,
    head: headOf(flow, block, widths),
    rows: block.rows.map((row) => rowOf(flow, row, widths, false)),
  };
  laid.set(block, made);
  return made;
}

/** How high the caption, the header row and so many rows are, points. */
function tableStart(flow: PageFlow, block: TableBlock, caption: string, count: number): number {
  const { head, rows } = laidOut(flow, block);
  return (
    captionHeight(flow, caption) +
    [head, ...rows.slice(0, count)].reduce((sum, { height }) => sum + height, 0)
  );
}

const captionHeight = (flow: PageFlow, caption: string): number =>
  flow.lines(caption, LOOK.caption).length * LOOK.caption.leading + 4;

const headOf = (flow: PageFlow, { columns }: TableBlock, widths: readonly number[]): Row =>
  rowOf(
    flow,
    columns.map(({ heading }) => ({ text: heading })),
    widths,
    true,
  );

/** Where a table begins, so that its caption is never left behind and a small one is not broken. */
export function tableNeeds(flow: PageFlow, block: TableBlock, caption: string): number {
  const all = tableStart(flow, block, caption, block.rows.length);
  return all <= KEPT ? all : tableStart(flow, block, caption, 2);
}

export function drawTable(flow: PageFlow, block: TableBlock, caption: string): void {
  const { widths, head, rows } = laidOut(flow, block);
  flow.need(tableNeeds(flow, block, caption));
  const table = flow.open("Table");
  flow.text("Caption", caption, LOOK.caption, { parent: table, after: 4 });
  const section = flow.open("THead", table);
  drawRow(flow, section, head, block.columns, widths, "head");
  section.end();
  const body = flow.open("TBody", table);
  const most = flow.bottom - flow.top - head.height;
  rows.forEach((row, index) => {
    const row2 = flow.open("TR", body);
    const elements = row.cells.map((_, at) =>
      at === 0
        ? flow.open("TH", row2, { scope: "Row" } as PDFKit.Mixins.StructureElementOptions)
        : flow.open("TD", row2),
    );
    const left = rows.slice(index).reduce((sum, { height }) => sum + height, 0);
    // A last row is not sent to the next page by itself.
    const company = index === rows.length - 2 && left > flow.room() ? left : row.height;
    for (const part of pieces(row, most)) {
      if (flow.room() < Math.min(most, part === row ? company : part.height)) {
        flow.newPage();
        again(flow, head, block.columns, widths);
      }
      fill(flow, part, block.columns, widths, elements);
    }
    for (const element of elements) element.end();
    row2.end();
  });
  body.end();
  table.end();
}

/** The header row on a page that the table goes on to: for eyes, since the tree has it once. */
function again(flow: PageFlow, head: Row, columns: readonly PaperColumn[], widths: readonly number[]): void {
  flow.sheet.artifact("Pagination", () => {
    shade(flow, head);
    cells(flow, head, columns, widths, (_, draw) => draw());
  });
  flow.y += head.height;
}

function drawRow(
  flow: PageFlow,
  parent: Structure,
  row: Row,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  _: "head",
): void {
  const tr = flow.open("TR", parent);
  flow.sheet.artifact("Layout", () => shade(flow, row));
  cells(flow, row, columns, widths, (_index, draw) => {
    const th = flow.open("TH", tr, { scope: "Column" } as PDFKit.Mixins.StructureElementOptions);
    th.add(draw);
    th.end();
  });
  tr.end();
  flow.y += row.height;
}

function fill(
  flow: PageFlow,
  row: Row,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  elements: readonly Structure[],
): void {
  cells(flow, row, columns, widths, (index, draw) => elements[index]?.add(draw));
  flow.y += row.height;
  flow.sheet.artifact("Layout", () => rule(flow, flow.y, 0.5));
}

function cells(
  flow: PageFlow,
  row: Row,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  place: (index: number, draw: () => void) => void,
): void {
  const top = flow.y + PAD.y;
  let x = flow.left;
  row.cells.forEach(({ lines, look }, index) => {
    const width = widths[index] ?? 0;
    const [from, right] = [x + PAD.x, x + width - PAD.x];
    const align = columns[index]?.align === "end" ? { right } : undefined;
    if (lines.length > 0) place(index, () => flow.draw(lines, look, from, top, align));
    x += width;
  });
}

function shade(flow: PageFlow, row: Row): void {
  flow.sheet.rect(flow.left, flow.y, flow.width, row.height).fill(COLOUR.head);
  rule(flow, flow.y, 0.8);
  rule(flow, flow.y + row.height, 0.8);
}

function rule(flow: PageFlow, y: number, width: number): void {
  flow.sheet
    .moveTo(flow.left, y)
    .lineTo(flow.left + flow.width, y)
    .lineWidth(width)
    .strokeColor(COLOUR.rule)
    .stroke();
}
