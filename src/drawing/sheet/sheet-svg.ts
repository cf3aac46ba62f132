import { elements, escaped, FONT } from "../svg-text.ts";
import { type MapSheet, SHEET_PAPER, sheetMarks } from "./map-sheet.ts";
import { UNITS_PER_MM } from "./sheet-size.ts";

/** The sheet as a file of its own that is as large as the paper: printed at 100 % its scale is true. */
export function sheetSvg(sheet: MapSheet): string {
  const { widthMm, heightMm, map, at, title, alt } = sheet;
  const [width, height] = [widthMm * UNITS_PER_MM, heightMm * UNITS_PER_MM];
  const inner = `<svg x="${at[0]}" y="${at[1]}" width="${map.width}" height="${map.height}" viewBox="0 0 ${map.width} ${map.height}"><rect width="${map.width}" height="${map.height}" fill="${map.background}"/>${elements(map.marks)}</svg>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img"><title>${escaped(title)}</title><desc>${escaped(alt)}</desc><rect width="${width}" height="${height}" fill="${SHEET_PAPER}"/>${inner}${elements(sheetMarks(sheet))}</svg>`;
}
