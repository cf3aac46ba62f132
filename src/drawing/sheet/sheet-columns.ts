import type { PathMark, TextMark } from "../drawing.ts";
import { PALETTE } from "../palette.ts";
import type { LegendEntry } from "./legend.ts";
import { brokenLines } from "./letter-widths.ts";
import { barMarks, northMarks } from "./scale-marks.ts";
import { type SheetBox, type SheetLayout, UNITS_PER_MM } from "./sheet-size.ts";

/** Sizes in millimetres, for an A4: an A3 is read from a little further away. */
interface Look {
  readonly size: number;
  readonly weight: TextMark["weight"];
  readonly fill: string;
  readonly italic?: boolean;
}
const LOOKS = {
  stamp: { size: 3, weight: 700, fill: PALETTE.orangeEdge },
  title: { size: 5, weight: 700, fill: PALETTE.petrol },
  subtitle: { size: 2.9, weight: 400, fill: PALETTE.quiet },
  strong: { size: 3.1, weight: 600, fill: PALETTE.ink },
  heading: { size: 2.9, weight: 600, fill: PALETTE.petrol },
  body: { size: 2.55, weight: 400, fill: PALETTE.ink },
  note: { size: 2.55, weight: 500, fill: PALETTE.orangeEdge },
  small: { size: 2.25, weight: 400, fill: PALETTE.quiet },
} as const satisfies Record<string, Look>;
const A3 = 1.12;
const LEADING = 1.32;
/** A sample of the legend, millimetres. */
const SAMPLE = { width: 6.4, height: 3.4, gap: 2.2 } as const;

/** Words of a sheet with what they are: its title, a heading or a line. */
export interface SheetText {
  readonly tag: "H1" | "H2" | "P";
  readonly lines: readonly TextMark[];
}

/** Words and signs from the top of one column to the foot of the next. */
export class SheetColumns {
  readonly #columns: readonly SheetBox[];
  readonly #times: number;
  readonly #marks: PathMark[] = [];
  readonly #texts: SheetText[] = [];
  #at = 0;
  #y: number;
  /** Lines and samples there was no room for. */
  lost = 0;

  constructor({ columns, paper }: SheetLayout, times: number) {
    this.#columns = columns;
    this.#times = times * (paper === "A3" ? A3 : 1);
    this.#y = this.#column.y;
  }

  get #column(): SheetBox {
    return this.#columns[this.#at] as SheetBox;
  }

  get #bottom(): number {
    return this.#column.y + this.#column.height;
  }

  /** Goes on in the next column where there is one; makes room between two parts where there is not. */
  next(): void {
    if (this.#at + 1 < this.#columns.length) {
      this.#at += 1;
      this.#y = this.#column.y;
    } else this.space(3);
  }

  space(mm: number): void {
    this.#y += mm * this.#times;
  }

  /** Room of a height, across the column; null where there is none. */
  block(mm: number): SheetBox | null {
    const height = mm * this.#times;
    if (!this.#need(height)) return null;
    const room = { x: this.#column.x, y: this.#y, width: this.#column.width, height };
    this.#y += height;
    return room;
  }

  /** Whether so much is free here or in the next column. */
  #need(height: number): boolean {
    if (this.#y + height <= this.#bottom + 1e-6) return true;
    if (this.#at + 1 >= this.#columns.length) {
      this.lost += 1;
      return false;
    }
    this.#at += 1;
    this.#y = this.#column.y;
    return this.#y + height <= this.#bottom + 1e-6;
  }

  /** Writes a text in as many lines as it takes; false where there is no room for it and `kept` lines more. */
  text(tag: SheetText["tag"], text: string, look: keyof typeof LOOKS, after = 0.8, kept = 0): boolean {
    const { size } = LOOKS[look];
    const leading = size * this.#times * LEADING;
    const lines = this.#lines(text, look, this.#column.width);
    if (!this.#need((lines.length + kept) * leading + kept * after * this.#times)) return false;
    this.#write(tag, lines, look, this.#column.x);
    this.space(after);
    return true;
  }

  #lines(text: string, look: keyof typeof LOOKS, width: number): readonly string[] {
    const { size, weight } = LOOKS[look];
    return brokenLines(text, size * this.#times, width, weight === 700);
  }

  #write(tag: SheetText["tag"], lines: readonly string[], look: keyof typeof LOOKS, x: number): void {
    const { size, weight, fill } = LOOKS[look];
    const own = size * this.#times;
    this.#texts.push({
      tag,
      lines: lines.map((line, at): TextMark => {
        // All but the last keep the space they ended with, so that the lines put together are the text again.
        const shown = at < lines.length - 1 ? `${line} ` : line;
        return this.#mark(shown, x, this.#y + at * own * LEADING + own * 1.02, own, weight, fill, "start");
      }),
    });
    this.#y += lines.length * own * LEADING;
  }

  #mark(
    text: string,
    x: number,
    y: number,
    size: number,
    weight: TextMark["weight"],
    fill: string,
    anchor: TextMark["anchor"],
  ): TextMark {
    return {
      kind: "text",
      x: x * UNITS_PER_MM,
      y: y * UNITS_PER_MM,
      text,
      size: size * UNITS_PER_MM,
      weight,
      fill,
      anchor,
    };
  }

  /** A line of the legend. */
  sample(label: string, sample: LegendEntry["sample"]): void {
    const [width, height, gap] = [SAMPLE.width, SAMPLE.height, SAMPLE.gap].map(
      (one) => one * this.#times,
    ) as [number, number, number];
    const leading = LOOKS.body.size * this.#times * LEADING;
    const lines = this.#lines(label, "body", this.#column.width - width - gap);
    const high = Math.max(height, lines.length * leading);
    if (!this.#need(high)) return;
    const { x } = this.#column;
    const top = this.#y;
    this.#marks.push(
      ...sample({
        x: x * UNITS_PER_MM,
        y: (top + Math.max(0, (leading - height) / 2)) * UNITS_PER_MM,
        width: width * UNITS_PER_MM,
        height: height * UNITS_PER_MM,
      }),
    );
    this.#write("P", lines, "body", x + width + gap);
    this.#y = Math.max(this.#y, top + high) + 0.8 * this.#times;
  }

  bar(
    room: SheetBox,
    scale: number,
    metres: number,
    [from, half, to]: readonly [string, string, string],
  ): void {
    const left = room.x + 0.2;
    const long = (metres * 1000) / scale;
    this.#marks.push(...(barMarks(left, room.y + 1, scale, metres) as readonly PathMark[]));
    const size = LOOKS.small.size * this.#times;
    const at = (x: number, text: string, anchor: TextMark["anchor"]) =>
      this.#mark(text, x, room.y + 2.6 + size * 1.25, size, 500, PALETTE.ink, anchor);
    this.#texts.push({
      tag: "P",
      lines: [
        at(left, `${from} `, "start"),
        at(left + long / 2, `${half} `, "middle"),
        at(left + long, to, "middle"),
      ],
    });
  }

  arrow(room: SheetBox, height: number, north: string): void {
    const x = room.x + room.width - 6;
    const size = LOOKS.strong.size * this.#times;
    this.#marks.push(...(northMarks(x, room.y - 1.5, height * 0.86) as readonly PathMark[]));
    this.#texts.push({
      tag: "P",
      lines: [
        this.#mark(
          north,
          x,
          room.y - 1.5 + height * 0.86 + size * 0.95,
          size * 0.85,
          600,
          PALETTE.ink,
          "middle",
        ),
      ],
    });
  }

  written(): { readonly marks: readonly PathMark[]; readonly texts: readonly SheetText[] } {
    return { marks: this.#marks, texts: this.#texts };
  }
}
