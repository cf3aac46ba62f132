import { strToU8, zipSync } from "fflate";
import { messages } from "../../messages/index.ts";
import type { Paper, PaperCell, TableBlock } from "../model/paper.ts";
import { paperTables } from "./paper-tables.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** No zip can be older, and no clock is asked. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Signs a column is wide at the most. */
const WIDEST = 60;

interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PaperCell[])[];
}

/** All tables of a paper as one workbook: a sheet that lists them, then one for each. Texts are typed as texts, so that "41/5" is no date and "=1+1" is never run. */
export function workbook(paper: Paper): Uint8Array {
  const sheets = [contents(paper), ...paperTables(paper).map(sheetOf)];
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    // Style 0: numbers as they come. 1: bold heading. 2: text (number format 49, "@").
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: ZIP_TIME,
    level: 6,
  });
}

const sheetOf = ({ id, columns, rows }: TableBlock): Sheet => ({
  name: id,
  headings: columns.map(({ heading }) => heading),
  rows,
});

/** What is in the workbook, and what the figures rest on. */
function contents(paper: Paper): Sheet {
  const m = messages(paper.language);
  return {
    name: m.text("papers.tables.sheet"),
    headings: [m.text("papers.tables.name"), m.text("papers.tables.what")],
    rows: [
      ...paperTables(paper).map(({ id, caption }) => [{ text: id }, { text: caption }]),
      [{ text: "" }, { text: `${paper.header}. ${paper.footer}` }],
    ],
  };
}

function sheetXml({ headings, rows }: Sheet): string {
  const widths = headings.map((heading, i) =>
    rows.reduce(
      (width, row) => Math.min(WIDEST, Math.max(width, (row[i]?.text ?? "").length + 2)),
      heading.length + 4,
    ),
  );
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const lines = [headings.map((text): PaperCell => ({ text })), ...rows];
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${lines.map(rowXml).join("")}</sheetData></worksheet>`;
}

function rowXml(row: readonly PaperCell[], index: number): string {
  const cells = row.map(({ text, raw }, column) => {
    const place = `r="${letters(column)}${index + 1}"`;
    if (raw !== undefined) return `<c ${place}><v>${raw}</v></c>`;
    if (text === "") return "";
    return `<c ${place} s="${index === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${cells.join("")}</row>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // Control characters other than tab and line ends cannot stand in XML 1.0 at all.
    .replace(/\p{Cc}/gu, (control) => (/[\t\n\r]/.test(control) ? control : ""));

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
