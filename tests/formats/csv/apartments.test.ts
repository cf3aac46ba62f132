import { describe, expect, test } from "vitest";
import { guessKind, guessMapping, readTables } from "../../../src/formats/index.ts";

const HEAD =
  "lokalid;kommunenummer;adressetype;adressekode;adressenavn;nummer;bokstav;Nord;Øst;EPSG-kode;uuidAdresse;bruksenhetId;bruksenhetsnummerTekst;uuidBruksenhet";
const row = (address: number, home: string) =>
  `${address};9999;vegadresse;1;Prøvekaia;${address};;6640000.5;60000${address}.25;25832;a-${address};;H0101;${home}`;
const read = (lines: readonly string[]) =>
  readTables([{ name: "leiligheter.csv", bytes: new TextEncoder().encode([HEAD, ...lines].join("\r\n")) }]);

describe("addresses at the level of dwellings", () => {
  test("are counted into addresses, each home once, and say which rows they stand on", async () => {
    const { tables, issues } = await read([
      row(1, "x"),
      row(1, "y"),
      row(1, "y"),
      row(2, ""),
      row(3, "z"),
      "",
    ]);
    const [table] = tables;
    if (!table) throw new Error("no table");
    const column = table.headings.indexOf("antallBruksenheter");
    expect([0, 1, 2].map((at) => [table.rowNumber(at), table.cell(at, column)])).toEqual([
      [2, "2"],
      [5, "0"],
      [6, "1"],
    ]);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["table-apartments", { rows: 5 }],
      ["table-apartments-without", { rows: 1 }],
    ]);
    expect(guessKind(table).kind).toBe("residences");
    expect(guessMapping(table, "residences").columns.dwellings).toBe("antallBruksenheter");
  });

  test("a row that is not whole is told with its number, and not counted", async () => {
    const { tables, issues } = await read([row(1, "x"), "1;9999;vegadresse", `${row(1, "y")};more`]);
    expect(tables[0]?.rows).toBe(1);
    expect(issues.filter(({ severity }) => severity === "reject")).toEqual([
      {
        code: "row-cut-off",
        severity: "reject",
        at: { file: "leiligheter.csv", row: 3 },
        params: { columns: 14, found: 3 },
      },
      {
        code: "row-too-long",
        severity: "reject",
        at: { file: "leiligheter.csv", row: 4 },
        params: { columns: 14, found: 15 },
      },
    ]);
  });

  test("a list of homes with numbers of dwellings is no such file", async () => {
    const text = "Bolig-ID;Adresse;bruksenhetId\r\n1;Prøvekaia 1;5\r\n2;Prøvekaia 1;6";
    const { tables } = await readTables([{ name: "boliger.csv", bytes: new TextEncoder().encode(text) }]);
    expect(tables[0]?.rows).toBe(2);
  });
});
