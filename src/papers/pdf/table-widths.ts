import type { TableBlock } from "../model/paper.ts";
import type { PageFlow } from "./page-flow.ts";
import { LOOK } from "./pdf-look.ts";
import type { TextLook } from "./text-lines.ts";

/** Points around the text of a cell. */
export const PAD = { x: 4.5, y: 3.2 } as const;

/** Points that go from one column to another at a time, how often at most, and rows that are looked at: more tell nothing new of where the room is needed. */
const STEP = 6;
const MOST_STEPS = 80;
const MOST_ROWS = 150;
/** Of a line's width so much is filled on average: words do not end where lines do. */
const FILLED = 0.92;

/** What a column holds: its longest word, and how long each of its cells is on one line. Points. */
interface Held {
  readonly longest: number;
  readonly cells: readonly number[];
}

function held(flow: PageFlow, { columns, rows }: TableBlock): readonly Held[] {
  const wide = (word: string, { face, size }: TextLook): number => flow.sheet.widthOf(word, face, size);
  return columns.map(({ heading }, index) => {
    let longest = 0;
    const measured = (text: string, look: TextLook): number =>
      text.split(/[ \t\n]+/).reduce((sum, word) => {
        const width = wide(word, look);
        longest = Math.max(longest, width);
        return sum + width + wide(" ", look);
      }, 0);
    measured(heading, LOOK.head);
    const cells = rows.map((row) => {
      const cell = row[index];
      return cell ? measured(cell.text, cell.strong ? LOOK.strong : LOOK.cell) : 0;
    });
    return { longest, cells };
  });
}

/**
 * Widths that fill the text. They begin by share, none less than its longest word as long as the others can spare it; then room goes from column to column for as long as
 * the table gets lower by it.
 */
export function columnWidths(flow: PageFlow, block: TableBlock): readonly number[] {
  const columns = held(flow, block);
  const least = columns.map(({ longest }) => longest + 2 * PAD.x + 0.5);
  return lowest(columns, byShare(flow.width, block, least), least);
}

function byShare(whole: number, { columns }: TableBlock, least: readonly number[]): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = columns.map(({ share }) => (whole * share) / shares);
  const lack = wanted.map((width, i) => Math.max(0, (least[i] ?? 0) - width));
  const spare = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const lacking = lack.reduce((sum, one) => sum + one, 0);
  const sparing = spare.reduce((sum, one) => sum + one, 0);
  const moved = Math.min(lacking, sparing);
  return wanted.map(
    (width, i) =>
      width +
      (lacking === 0 ? 0 : ((lack[i] ?? 0) * moved) / lacking) -
      (sparing === 0 ? 0 : ((spare[i] ?? 0) * moved) / sparing),
  );
}

/** Lines of the whole table at such widths, about; a row is as high as its highest cell. */
function linesAt(columns: readonly Held[], widths: readonly number[], rows: readonly number[]): number {
  let lines = 0;
  for (const row of rows) {
    let most = 1;
    for (let i = 0; i < columns.length; i++) {
      const text = columns[i]?.cells[row] ?? 0;
      const room = ((widths[i] ?? 0) - 2 * PAD.x) * FILLED;
      if (text > (widths[i] ?? 0) - 2 * PAD.x) most = Math.max(most, text / Math.max(1, room));
    }
    // Parts of lines count too, or no single step would be seen to help.
    lines += most;
  }
  return lines;
}

function lowest(
  columns: readonly Held[],
  start: readonly number[],
  least: readonly number[],
): readonly number[] {
  const count = columns[0]?.cells.length ?? 0;
  const every = Math.max(1, Math.ceil(count / MOST_ROWS));
  const rows = Array.from({ length: Math.ceil(count / every) }, (_, n) => n * every);
  let widths = start;
  let lines = linesAt(columns, widths, rows);
  for (let step = 0; step < MOST_STEPS; step++) {
    let best: readonly number[] | null = null;
    for (let from = 0; from < widths.length; from++) {
      if ((widths[from] ?? 0) - STEP < (least[from] ?? 0)) continue;
      for (let to = 0; to < widths.length; to++) {
        if (to === from) continue;
        const tried = widths.map((width, i) => (i === from ? width - STEP : i === to ? width + STEP : width));
        const needs = linesAt(columns, tried, rows);
        if (needs < lines - 1e-6) [best, lines] = [tried, needs];
      }
    }
    if (best === null) break;
    widths = best;
  }
  return widths;
}
