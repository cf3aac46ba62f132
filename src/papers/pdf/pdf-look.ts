import type { TextLook } from "./text-lines.ts";

/** The app's own dark green blue, so that papers and screens are known for one another's. As in the Word document. */
export const COLOUR = {
  ink: "#1e2b31",
  petrol: "#0b4652",
  quiet: "#4a575d",
  orange: "#b4550f",
  head: "#e6eeef",
  rule: "#b9c5c8",
  missing: "#fdf3ea",
  aside: "#f1f5f5",
} as const;

const look = (
  face: TextLook["face"],
  size: number,
  leading: number,
  colour: string = COLOUR.ink,
): TextLook => ({ face, size, leading, colour });

export const LOOK = {
  title: look("bold", 23, 29, COLOUR.petrol),
  subtitle: look("regular", 11.5, 16, COLOUR.quiet),
  contents: look("semibold", 13, 18, COLOUR.petrol),
  contents1: look("medium", 9.5, 15.5),
  contents2: look("regular", 9, 13.5, COLOUR.quiet),
  heading1: look("bold", 15.5, 20, COLOUR.petrol),
  heading2: look("semibold", 12, 16, COLOUR.petrol),
  heading3: look("semibold", 10.2, 14, COLOUR.petrol),
  plain: look("regular", 9.8, 14.6),
  lead: look("regular", 11, 16.2),
  small: look("regular", 8.4, 12, COLOUR.quiet),
  missing: look("italic", 9.6, 14),
  aside: look("regular", 9.2, 13.4),
  caption: look("semibold", 8.6, 12, COLOUR.quiet),
  head: look("semibold", 8.4, 11.2, COLOUR.petrol),
  cell: look("regular", 8.4, 11.4),
  strong: look("semibold", 8.4, 11.4),
  running: look("regular", 7.6, 10, COLOUR.quiet),
} as const satisfies Record<string, TextLook>;

/** Points before a heading and after it. */
export const HEADING_SPACE = {
  1: { before: 24, after: 7 },
  2: { before: 17, after: 5 },
  3: { before: 12, after: 4 },
} as const;
