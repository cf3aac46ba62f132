import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../../src/formats/xlsx/write-xlsx.ts";

/** A workbook of one sheet whose rows are given as the XML Excel would write. */
export function workbook(sheetData: string, after = ""): Uint8Array {
  const files = unzipSync(writeXlsx("Ark1", ["x"], []));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] as Uint8Array);
  files["xl/worksheets/sheet1.xml"] = strToU8(
    sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>${after}`),
  );
  return zipSync(files);
}

/** The same workbook with some of its parts rewritten. */
export function rewritten(bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files))
    files[path] = strToU8(change(path, strFromU8(content)));
  return zipSync(files);
}

const letter = (column: number) => String.fromCharCode(65 + column);

/** `<row>` of inline texts and numbers. */
export const row = (number: number, cells: readonly (string | number | null)[]): string =>
  `<row r="${number}">${cells
    .map((value, column) => {
      if (value === null) return "";
      const at = `r="${letter(column)}${number}"`;
      return typeof value === "number"
        ? `<c ${at}><v>${value}</v></c>`
        : `<c ${at} t="inlineStr"><is><t>${value}</t></is></c>`;
    })
    .join("")}</row>`;
