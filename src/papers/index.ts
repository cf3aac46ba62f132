/** Papers of a public case: one model, written in each format. */
export { casePaper } from "./case-paper/case-paper.ts";
export type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  PageBreakBlock,
  Paper,
  PaperCell,
  PaperColumn,
  ParagraphBlock,
  TableBlock,
} from "./model/paper.ts";
