import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { writeXlsx } from "../../../src/formats/xlsx/write-xlsx.ts";
import { cellsOf, codesOf, read, tableOf } from "../a-file.ts";
import { rewritten, row, workbook } from "./a-workbook.ts";

describe("an Excel workbook", () => {
  it("gives texts as texts, numbers as numbers, and the rows Excel shows", async () => {
    const table = await tableOf(
      "a.xlsx",
      workbook(row(1, ["Bolignr", "Antall"]) + row(2, ["0301", 3]) + row(4, ["x", 2.5])),
    );
    expect(table).toMatchObject({ format: "xlsx", sheet: "Ark1", headings: ["Bolignr", "Antall"] });
    expect(cellsOf(table)).toEqual([
      ["0301", 3],
      ["x", 2.5],
    ]);
    expect([table.rowNumber(0), table.rowNumber(1)]).toEqual([2, 4]);
  });

  it("gives the cached result of a formula, and dates as ISO text", async () => {
    const bytes = await writeXlsxFile([
      [{ value: "Bolignr" }, { value: "Fra" }, { value: "Ledig" }],
      [
        { value: "B1" },
        { value: new Date(Date.UTC(2026, 2, 31)), type: Date, format: "dd.mm.yyyy" },
        { value: true, type: Boolean },
      ],
    ]).toBuffer();
    const table = await tableOf("a.xlsx", new Uint8Array(bytes));
    expect(cellsOf(table)).toEqual([["B1", "2026-03-31", true]]);
    const formula = await tableOf(
      "a.xlsx",
      workbook(
        `${row(1, ["Bolignr", "Sum"])}<row r="2"><c r="A2" t="str"><f>"B"&amp;1</f><v>B1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>`,
      ),
    );
    expect(cellsOf(formula)).toEqual([["B1", 2]]);
  });

  it("shows a cell in error as its error, and not as empty", async () => {
    const table = await tableOf(
      "a.xlsx",
      workbook(
        `${row(1, ["Bolignr", "Antall", "Bra"])}<row r="2"><c r="A2" t="e"><f>NA()</f><v>#N/A</v></c><c r="B2"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c></row>`,
      ),
    );
    expect(cellsOf(table)).toEqual([["#N/A", 1, "#REF!"]]);
  });

  it("uses a value merged down a column for every row it covers, and says so", async () => {
    const merged = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A5"/></mergeCells>';
    const { tables, issues } = await read(
      "a.xlsx",
      workbook(
        row(1, ["Boliger i sentrum", null]) +
          row(2, ["Borettslag", "Bolignr"]) +
          row(3, ["Nord", "B1"]) +
          row(4, [null, "B2"]) +
          row(5, [null, "B3"]) +
          row(6, ["Sør", "B4"]),
        merged,
      ),
    );
    expect(tables[0] && cellsOf(tables[0])).toEqual([
      ["Nord", "B1"],
      ["Nord", "B2"],
      ["Nord", "B3"],
      ["Sør", "B4"],
    ]);
    expect(issues).toMatchObject([
      { code: "table-merged-cells", params: { cells: 2 } },
      { code: "table-title-rows", params: { rows: 1 } },
    ]);
  });

  it("gives every visible sheet as a table, passes over empty ones and tells of hidden ones", async () => {
    const sheet = (name: string) => [
      [{ value: "Bolignr" }, { value: "Adresse" }],
      [{ value: name }, { value: "Storgata 1" }],
    ];
    const bytes = await writeXlsxFile([
      { sheet: "Eide", data: sheet("en") },
      { sheet: "Tomt ark", data: [] },
      { sheet: "Leide", data: sheet("to") },
      { sheet: "Skjult & gjemt", data: sheet("tre") },
    ]).toBuffer();
    const hidden = rewritten(new Uint8Array(bytes), (path, text) =>
      path === "xl/workbook.xml" ? text.replace('name="Skjult', 'state="hidden" name="Skjult') : text,
    );
    const { tables, issues } = await read("a.xlsx", hidden);
    expect(tables.map((table) => [table.sheet, table.cell(0, 0)])).toEqual([
      ["Eide", "en"],
      ["Leide", "to"],
    ]);
    expect(issues).toMatchObject([{ code: "table-hidden-sheet", at: { sheet: "Skjult & gjemt" } }]);
  });

  it("says that a sheet is too big when one stray cell stands at its far end", async () => {
    const far = `${row(1, ["Bolignr"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(codesOf(await read("a.xlsx", workbook(far)))).toEqual(["table-too-big"]);
  });

  it("passes over a million formatted but empty rows", async () => {
    const empty = Array.from(
      { length: 50 },
      (_, i) => `<row r="${1_000_000 + i}"><c r="A${1_000_000 + i}" s="1"/></row>`,
    ).join("");
    const table = await tableOf(
      "a.xlsx",
      workbook(row(1, ["Bolignr", "Adresse"]) + row(2, ["B1", "a"]) + empty),
    );
    expect(table.rows).toBe(1);
  });

  it.each([
    [
      "broken XML",
      rewritten(workbook(row(1, ["a"])), (path, text) =>
        path.endsWith("sheet1.xml") ? text.slice(0, -30) : text,
      ),
    ],
    [
      "a document type",
      rewritten(workbook(row(1, ["a"])), (path, text) =>
        path.endsWith("workbook.xml") ? `<!DOCTYPE x [<!ENTITY a "b">]>${text}` : text,
      ),
    ],
    ["no workbook parts", zipSync({ "xl/workbook.xml": strToU8("") })],
    ["a text index out of range", workbook('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
    [
      "cells that go backwards",
      workbook('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    ],
    ["cells without addresses", workbook("<row><c><v>1</v></c></row>")],
  ])("answers %s with an issue", async (_what, bytes) => {
    const { tables, issues } = await read("a.xlsx", bytes);
    expect(tables).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it("answers a workbook cut off anywhere with an issue", async () => {
    const bytes = writeXlsx("Ark1", ["Bolignr"], [["B1"]]);
    for (let length = 4; length < bytes.length; length += 61) {
      expect((await read("a.xlsx", bytes.slice(0, length))).issues).toHaveLength(1);
    }
  });

  it("says what to do with the old format", async () => {
    expect(
      codesOf(await read("a.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))),
    ).toEqual(["file-old-excel"]);
  });

  it("reads twenty thousand rows", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      `B${i}`,
      `Eksempelvegen ${i}`,
      i,
      300_000 + i / 10,
    ]);
    const table = await tableOf("a.xlsx", writeXlsx("Stor", ["Bolignr", "Adresse", "Antall", "Øst"], rows));
    expect(table.rows).toBe(20_000);
    expect(cellsOf(table).at(-1)).toEqual(["B19999", "Eksempelvegen 19999", 19_999, 301_999.9]);
  }, 60_000);
});

describe("a workbook we write", () => {
  it("reads back as it was, codes with their zeros and formulas as texts", async () => {
    const bytes = writeXlsx(
      "Mal [1]: a/b",
      ["Kode", "Tekst", "Tall", "Ja"],
      [
        ["0301", '=1+1 & "<x>"', 2.5, true],
        ["", null, -1, false],
      ],
    );
    const table = await tableOf("a.xlsx", bytes);
    expect(table.sheet).toBe("Mal  1   a b");
    expect(cellsOf(table)).toEqual([
      ["0301", '=1+1 & "<x>"', 2.5, true],
      [null, null, -1, false],
    ]);
  });
});
