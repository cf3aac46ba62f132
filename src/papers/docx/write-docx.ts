import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { strToU8 } from "fflate";
import { messages } from "../../messages/index.ts";
import type { FigureBlock, Paper } from "../model/paper.ts";
import { CaptionCount, type DocxPicture, docxBlock } from "./docx-blocks.ts";
import { docxStyles, STYLE } from "./docx-styles.ts";
import { fixedDocx } from "./fixed-docx.ts";
import { plainPng } from "./plain-png.ts";
import { wordSvg } from "./word-svg.ts";

/** Draws a figure as PNG. A page does it on a canvas; where nothing can draw, a plain dot stands for it and programs that know SVG show the map all the same. */
export type PictureMaker = (figure: FigureBlock) => Promise<Uint8Array>;

const plain: PictureMaker = async ({ drawing }) => plainPng(drawing.background);

const MARGIN = convertMillimetersToTwip(25);
const TEXT = convertMillimetersToTwip(160);
/** A4, twentieths of points. */
const PAGE = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** The paper as a Word document, ready to be edited. Same paper and same pictures, same bytes. */
export async function writeDocx(paper: Paper, picture: PictureMaker = plain): Promise<Uint8Array> {
  const m = messages(paper.language);
  const pictures = new Map<string, DocxPicture>();
  for (const block of paper.blocks)
    if (block.kind === "figure")
      pictures.set(block.id, {
        svg: strToU8(wordSvg(block.drawing, block.alt)),
        png: await picture(block),
      });
  const counts = new CaptionCount();
  const tabs = [{ type: TabStopType.RIGHT, position: TEXT }];
  const document = new Document({
    title: paper.title,
    subject: paper.subtitle,
    creator: "Spredt",
    lastModifiedBy: "Spredt",
    revision: 1,
    styles: docxStyles(paper.language),
    numbering: {
      config: [
        { reference: "plain", levels: [level(LevelFormat.BULLET, "•")] },
        { reference: "ordered", levels: [level(LevelFormat.DECIMAL, "%1.")] },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: STYLE.small, children: [new TextRun(paper.header)] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: STYLE.small,
                tabStops: tabs,
                children: [
                  new TextRun(paper.footer),
                  new TextRun({
                    children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: "Title", children: [new TextRun(paper.title)] }),
          new Paragraph({ style: STYLE.subtitle, children: [new TextRun(paper.subtitle)] }),
          ...(paper.contents === ""
            ? []
            : [
                new Paragraph({ style: STYLE.contents, children: [new TextRun(paper.contents)] }),
                new TableOfContents(paper.contents, {
                  hyperlink: true,
                  headingStyleRange: "1-2",
                  // A dirty table makes Word ask a question when the file is opened, and people are right to be wary of it.
                  beginDirty: false,
                }),
              ]),
          ...paper.blocks.flatMap((block) => docxBlock(block, m, counts, pictures)),
        ],
      },
    ],
  });
  return fixedDocx(new Uint8Array(await Packer.toArrayBuffer(document)), paper.date);
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 260 } } },
});
