import type { Orientation, PaperSize } from "../../drawing/index.ts";

/** What a map of a case is about: the plot with the houses of an alternative, or none. */
export type SheetSubject =
  | { readonly kind: "today" }
  | { readonly kind: "zones" }
  | { readonly kind: "alternative"; readonly id: string }
  | { readonly kind: "plot"; readonly id: string; readonly alternative: string | null };

/** What is asked for. `scale` is n of 1 : n; null is the largest at which all of it has room. */
export interface SheetWish {
  readonly subject: SheetSubject;
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly scale: number | null;
}
