import { type Drawing, type Mark, svgText } from "../../drawing/index.ts";

/**
 * A drawing as Word reads SVG: it knows no `paint-order`, so the light edge of a text is a text of its own under it, and it looks for the first font of
 * a list alone, so that is one every machine has.
 */
export function wordSvg(drawing: Drawing, title: string): string {
  const marks = drawing.marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== "text" || mark.halo === undefined) return [mark];
    const { halo, ...plain } = mark;
    return [{ ...plain, fill: halo, halo }, plain];
  });
  return svgText({ ...drawing, marks }, title).replace(/ font-family="[^"]*"/, ' font-family="Arial"');
}
