import type { Drawing, Mark } from "./drawing.ts";

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export const FONT = "Inter Variable, Inter, Arial, sans-serif";

function element(mark: Mark): string {
  if (mark.kind === "path") {
    const { d, fill, stroke, width, dash, opacity } = mark;
    const line = stroke
      ? ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round" stroke-linecap="round"${dash ? ` stroke-dasharray="${dash.join(" ")}"` : ""}`
      : "";
    return `<path d="${d}" fill="${fill ?? "none"}"${fill ? ' fill-rule="evenodd"' : ""}${line}${opacity === undefined ? "" : ` opacity="${opacity}"`}/>`;
  }
  const { x, y, text, size, weight, fill, halo, anchor, italic } = mark;
  const edge = halo
    ? ` stroke="${halo}" stroke-width="${(size * 0.22).toFixed(1)}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" font-weight="${weight}"${italic ? ' font-style="italic"' : ""} text-anchor="${anchor}" fill="${fill}"${edge}>${escaped(text)}</text>`;
}

/** Marks as they follow one another in a file. */
export const elements = (marks: readonly Mark[]): string => marks.map(element).join("");

/** A drawing as a file of its own. `title` is what a screen reader says of it. */
export function svgText({ width, height, background, marks }: Drawing, title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${background}"/>${elements(marks)}</svg>`;
}
