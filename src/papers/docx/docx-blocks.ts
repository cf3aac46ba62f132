import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Messages } from "../../messages/index.ts";
import type { Block, FigureBlock, PaperColumn, TableBlock } from "../model/paper.ts";
import { HEADER_FILL, RULE_COLOUR, STYLE } from "./docx-styles.ts";

/** Width of the text on an upright A4 page with margins of 25 mm. */
const TEXT_MM = 160;
/** Word counts pictures in pixels of 1/96 inch. */
const PX_PER_MM = 96 / 25.4;

/** The two forms a picture is put into the file in: drawn anew at any size, and as dots for programs that cannot. */
export interface DocxPicture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Counts captions, since Word shows the number that stands in the file until somebody updates its fields. */
export class CaptionCount {
  readonly #counts = new Map<string, number>();
  next(series: string): number {
    const count = (this.#counts.get(series) ?? 0) + 1;
    this.#counts.set(series, count);
    return count;
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block as what Word has for it. */
export function docxBlock(
  block: Block,
  m: Messages,
  counts: CaptionCount,
  pictures: ReadonlyMap<string, DocxPicture>,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
    case "paragraph":
      return [
        new Paragraph({
          ...(block.look === undefined ? {} : { style: STYLE[block.look] }),
          children: [new TextRun(block.text)],
        }),
      ];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? "ordered" : "plain", level: 0 },
            spacing: { after: 80 },
            children: [new TextRun(item)],
          }),
      );
    case "note":
      return [new Paragraph({ style: STYLE[block.tone], children: [new TextRun(block.text)] })];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
    case "table":
      return [
        caption(m.text("papers.caption.table"), block.caption, counts, true),
        docxTable(block),
        // Word joins two tables that touch, and needs a paragraph between them.
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ];
    case "figure":
      return figure(block, m, counts, pictures);
  }
}

/** "Tabell 3: …", with the number as a field: Word counts anew when one is taken out. */
function caption(label: string, text: string, counts: CaptionCount, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(counts.next(label))),
      new TextRun(`: ${text}`),
    ],
  });
}

function figure(
  block: FigureBlock,
  m: Messages,
  counts: CaptionCount,
  pictures: ReadonlyMap<string, DocxPicture>,
): readonly Paragraph[] {
  const picture = pictures.get(block.id);
  if (picture === undefined) throw new Error(`no picture was made of ${block.id}`);
  const heightMm = (block.widthMm * block.drawing.height) / block.drawing.width;
  const transformation = { width: block.widthMm * PX_PER_MM, height: heightMm * PX_PER_MM };
  return [
    new Paragraph({
      style: STYLE.figure,
      children: [
        new ImageRun({
          type: "svg",
          data: picture.svg,
          fallback: { type: "png", data: picture.png },
          transformation,
          altText: { name: block.id, title: block.caption, description: block.alt },
        }),
      ],
    }),
    caption(m.text("papers.caption.figure"), block.caption, counts, false),
  ];
}

/** Widths in twentieths of points that fill the text; what rounding leaves goes to the last column. */
function widthsOf(columns: readonly PaperColumn[]): readonly number[] {
  const whole = convertMillimetersToTwip(TEXT_MM);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((whole * share) / shares));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function docxTable({ columns, rows }: TableBlock): Table {
  const widths = widthsOf(columns);
  const cellOf = (index: number, text: string, header: boolean, strong: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(header ? { shading: { type: "clear", fill: HEADER_FILL, color: "auto" } as const } : {}),
      children: [
        new Paragraph({
          style: header ? STYLE.head : STYLE.cell,
          alignment: columns[index]?.align === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold: header || strong })],
        }),
      ],
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: NONE,
      right: NONE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) => cellOf(index, heading, true, false)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ text, strong }, index) => cellOf(index, text, false, strong ?? false)),
          }),
      ),
    ],
  });
}
