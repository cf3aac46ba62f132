import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { casePaper, paperTables, type TableBlock, tableCsv, workbook } from "../../../src/papers/index.ts";
import { whyNotXml } from "../../support/well-formed.ts";
import { aCase } from "../a-case.ts";

const paper = casePaper(aCase(), "nb");
const tables = paperTables(paper);

const table = (texts: readonly string[]): TableBlock => ({
  kind: "table",
  id: "t",
  caption: "",
  columns: [{ heading: "Hva", align: "start", share: 1 }],
  rows: texts.map((text) => [{ text }]),
});
const lines = (csv: string): readonly string[] => csv.slice(1).split("\r\n");

describe("a table as CSV", () => {
  test("opens in a Norwegian spreadsheet: mark of UTF-8, semicolons, decimal comma", () => {
    const csv = tableCsv({
      ...table([]),
      columns: ["Område", "Per 1000"].map((heading) => ({ heading, align: "start", share: 1 }) as const),
      rows: [[{ text: "Åslia" }, { text: "3,5", raw: 3.5 }]],
    });
    expect(csv).toBe("\uFEFFOmråde;Per 1000\r\nÅslia;3,5\r\n");
  });

  test("never runs a text as a formula", () => {
    const csv = tableCsv(table(["=1+1", "@SUM(A1)", "+cmd|x", "-cmd|x", "\t=1", "-3,5", "+ 4"]));
    expect(lines(csv).slice(1, -1)).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "'+cmd|x",
      "'-cmd|x",
      "'\t=1",
      "-3,5",
      "+ 4",
    ]);
  });

  test("keeps what would break a line or a cell", () => {
    const csv = tableCsv(table(['a;b "c"', "to\nlinjer"]));
    expect(csv).toBe('\uFEFFHva\r\n"a;b ""c"""\r\n"to\nlinjer"\r\n');
  });
});

describe("the workbook", () => {
  const bytes = workbook(paper);

  test("has a sheet that lists the others, then one for each table of the paper", async () => {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Innhold", ...tables.map(({ id }) => id)]);
    tables.forEach(({ columns, rows }, i) => {
      const read = sheets[i + 1]?.data ?? [];
      expect(read[0]).toEqual(columns.map(({ heading }) => heading));
      expect(read.slice(1).map((row) => row.map((value) => value ?? ""))).toEqual(
        rows.map((row) => row.map(({ text, raw }) => raw ?? text)),
      );
    });
  });

  test("is made of well-formed parts", () => {
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      expect([path, whyNotXml(strFromU8(part))]).toEqual([path, null]);
  });

  test("is the same bytes each time", () => {
    expect(workbook(casePaper(aCase(), "nb"))).toEqual(bytes);
  });
});
