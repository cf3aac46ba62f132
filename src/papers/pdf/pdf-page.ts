/** Points of 1/72 inch in a millimetre. */
export const MM = 72 / 25.4;

/** A page's text, points from the upper left corner of the sheet. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARGIN = 25 * MM;

/** A4 upright with margins of 25 mm, as municipal letters have. */
export const A4: PdfPage = {
  width: 210 * MM,
  height: 297 * MM,
  left: MARGIN,
  top: MARGIN,
  right: 210 * MM - MARGIN,
  bottom: 297 * MM - MARGIN,
};

export const TEXT_WIDTH = A4.right - A4.left;

/** Sizes of words, points, and the room above each kind, in lines of body text. */
export const SIZES = { title: 20, h1: 14.5, h2: 11.5, h3: 10, body: 10, small: 8.5, cell: 8.5 } as const;
export const LINE_GAP = 2.4;
export const INK = "#1e2b31";
export const QUIET = "#56676f";
export const RULE = "#b9c4c8";
export const PETROL = "#0b4652";
export const HEAD_FILL = "#e7eeef";
export const NOTE_FILL = "#fcefe5";
