import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, cellsOf, codesOf, read, tableOf } from "../a-file.ts";

/** Windows-1252 as Excel in Norway writes it. */
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("a CSV file", () => {
  it.each([
    ["semicolons", "id;navn\n1;Å\n"],
    ["commas", "id,navn\n1,Å\n"],
    ["tabs", "id\tnavn\n1\tÅ\n"],
    ["CRLF", "id;navn\r\n1;Å\r\n"],
    ["a BOM", "\uFEFFid;navn\n1;Å\n"],
    ["no last line break", "id;navn\n1;Å"],
    ["a sep line", "sep=;\nid;navn\n1;Å\n"],
    ["quotes", '"id";"navn"\n"1";"Å"\n'],
  ])("is read with %s", async (_what, text) => {
    const table = await tableOf("a.csv", text);
    expect(table.headings).toEqual(["id", "navn"]);
    expect(cellsOf(table)).toEqual([["1", "Å"]]);
  });

  it("is read as Windows-1252 when it cannot be UTF-8, and that is noted", async () => {
    const { tables, issues } = await read("a.csv", latin("Øst;Område\n1;Blåbærtoppen \x96\n"));
    expect(tables[0]?.headings).toEqual(["Øst", "Område"]);
    expect(tables[0]?.cell(0, 1)).toBe("Blåbærtoppen –");
    expect(issues).toMatchObject([
      { code: "file-encoding", severity: "note", params: { encoding: "windows-1252" } },
    ]);
  });

  it("is read as UTF-16 when its mark says so", async () => {
    const text = "id;navn\n1;Å\n";
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (const [i, char] of [...text].entries())
      new DataView(bytes.buffer).setUint16(2 + i * 2, char.charCodeAt(0), true);
    expect(cellsOf(await tableOf("a.csv", bytes))).toEqual([["1", "Å"]]);
  });

  it("keeps quoted delimiters, quotes and line breaks in their cell, and counts rows as the spreadsheet does", async () => {
    const table = await tableOf("a.csv", 'id;tekst\n1;"en; ""to""\ntre"\n2;x\n');
    expect(cellsOf(table)).toEqual([
      ["1", 'en; "to"\ntre'],
      ["2", "x"],
    ]);
    expect([table.rowNumber(0), table.rowNumber(1)]).toEqual([2, 3]);
  });

  it("passes over titles above the headings and empty rows below, with row numbers as they stand", async () => {
    const { tables, issues } = await read(
      "a.csv",
      "Boligliste 2026;;\n;;\nBolignr;Øst;Nord\nB1;1,5;2\n;;\nB2;3;4\n",
    );
    const [table] = tables;
    expect(table?.headings).toEqual(["Bolignr", "Øst", "Nord"]);
    expect([table?.rowNumber(0), table?.rowNumber(1)]).toEqual([4, 6]);
    expect(issues).toMatchObject([{ code: "table-title-rows", params: { rows: 2 } }]);
  });

  it("takes years for headings, and figures for data", async () => {
    const table = await tableOf("a.csv", "Grunnkrets;2024;2025\n34200101;ja;nei\n");
    expect(table.headings).toEqual(["Grunnkrets", "2024", "2025"]);
    expect(cellsOf(table)).toEqual([["34200101", "ja", "nei"]]);
  });

  it("takes away the apostrophe that keeps a text from being run", async () => {
    expect(cellsOf(await tableOf("a.csv", "Bolignr;Navn\nB1;'=1+1\nB2;'Solbakken'\n"))).toEqual([
      ["B1", "=1+1"],
      ["B2", "'Solbakken'"],
    ]);
  });

  it("gives every heading a name of its own", async () => {
    expect((await tableOf("a.csv", "id;;navn;navn\n1;2;3;4\n")).headings).toEqual([
      "id",
      "(B)",
      "navn",
      "navn (2)",
    ]);
  });

  it("notes a row with more cells than columns as broken, and one that is cut off", async () => {
    const long = await tableOf("a.csv", "id;navn;sum\n1;a;3\n2;b;4;x\n3;c;5\n");
    expect([...long.broken]).toMatchObject([[1, { code: "row-too-long", at: { row: 3 } }]]);
    const cut = await tableOf("a.csv", "id;navn;sum\n1;a;3\n2;b;4\n3;c");
    expect([...cut.broken]).toMatchObject([[2, { code: "row-cut-off", at: { row: 4 } }]]);
    const short = await tableOf("a.csv", "id;navn;sum\n1;a;3\n2;b\n3;c;5\n");
    expect(short.broken.size).toBe(0);
  });

  it("notes a quotation mark that is never closed", async () => {
    const table = await tableOf("a.csv", 'id;navn\n1;"a\n2;b\n');
    expect([...table.broken.values()]).toMatchObject([{ code: "row-quotes" }]);
  });

  it("reads a column of well-known text as geometry", async () => {
    const table = await tableOf(
      "a.csv",
      'id;WKT\n1;"POLYGON ((10 60, 10.1 60, 10.1 60.1, 10 60))"\n2;"POLYGON ((x"\n3;\n',
    );
    expect(table.geometry).toMatchObject({ kind: "area", crs: { code: "EPSG:4326", found: "guessed" } });
    expect(table.geometry?.of(0)?.type).toBe("Polygon");
    expect(table.geometry?.of(1)?.coordinates).toBeNull();
    expect(table.geometry?.of(2)).toBeNull();
  });

  it("says so when it is too big, instead of falling over", async () => {
    const { tables, issues } = await read("a.csv", `id;navn\n${"1;a\n".repeat(200_200)}`);
    expect(tables).toEqual([]);
    expect(issues).toMatchObject([{ code: "table-too-big", severity: "reject" }]);
  });

  it("gives back every cell that was written, whatever it holds", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => text.replaceAll("\u0000", "").trim());
    const delimiter = fc.constantFrom(";", ",", "\t");
    await fc.assert(
      fc.asyncProperty(
        delimiter,
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        async (mark, end, rows) => {
          const line = (cells: readonly string[]) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark);
          const text = [["Bolignr", "Adresse", "Boligtype"], ...rows.map(([a, b, c]) => [`x${a}`, b, c])]
            .map(line)
            .join(end);
          const table = await tableOf("a.csv", text + end);
          expect(table.broken.size).toBe(0);
          expect(cellsOf(table)).toEqual(rows.map(([a, b, c]) => [`x${a}`, b || null, c || null]));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { tables, issues } = await read("a.csv", bytes);
        expect(tables.length + issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("says that an empty file is empty", async () => {
    expect(codesOf(await read("a.csv", ""))).toEqual(["file-empty"]);
    expect(codesOf(await read("a.csv", "\n\n"))).toEqual(["table-empty"]);
    expect(codesOf(await read("a.csv", bytesOf("\uFEFF")))).toEqual(["table-empty"]);
  });
});
