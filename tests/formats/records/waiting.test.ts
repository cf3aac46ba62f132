import { expect, test } from "vitest";
import { type AddressDesk, at, NO_ADDRESS_DESK, type PlacedAddress } from "../../../src/engine/index.ts";
import {
  AddressIndex,
  askAgain,
  guessMapping,
  importTables,
  withWaitingPlaced,
} from "../../../src/formats/index.ts";
import { nothingYet, tableOf } from "../a-file.ts";
import { aRegister } from "../addresses/a-register.ts";

const FILE = [
  "Bolignummer;Adresse;Antall enheter;Leietaker;Merknad",
  "1;Storgata 5;1;Kari Prøve;a",
  "2;Stargata 7;2;Ola Prøve;b",
  "3;Et sted;3;Per Prøve;c",
  "4;Et sted;mange;Pål Prøve;d",
].join("\r\n");
const dataset = {
  ...nothingYet,
  residences: aRegister({ label: "Storgata 5" }, { label: "Storgata 7" }),
};
const imported = async (placed: readonly PlacedAddress[] = []) => {
  const table = await tableOf("boliger.csv", FILE);
  return importTables([{ table, mapping: guessMapping(table, "dwellings") }], {
    crs: dataset.crs,
    dataset,
    placed,
  });
};
const desk = async (): Promise<AddressDesk> => {
  const { tables } = await imported();
  return { ...NO_ADDRESS_DESK, waiting: tables.flatMap(({ waiting }) => waiting ?? []) };
};
const answer: PlacedAddress = { key: "stargata 7|||", at: at(600_010, 6_700_000), by: "chosen" };

test("rows that lack nothing but a place wait with what the import reads of them, and nothing personal", async () => {
  const { waiting } = await desk();
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).toMatchObject({ file: "boliger.csv", mapping: { kind: "dwellings" } });
  expect(waiting[0]?.rows.map(({ row, key, asked }) => [row, key, asked.text])).toEqual([
    [3, "stargata 7|||", "Stargata 7"],
    [4, "et sted|||", "Et sted"],
  ]);
  expect(JSON.stringify(waiting)).not.toContain("Prøve");
  expect(waiting[0]?.headings).not.toContain("Merknad");
});

test("a row that is placed later is the record it would have been, and its file is one source", async () => {
  const { dataset: before } = await imported();
  const late = withWaitingPlaced(before, await desk(), [answer]);
  const { dataset: atOnce } = await imported([answer]);
  expect(late.dataset).toEqual(atOnce);
  expect(late).toMatchObject({ placed: 1, refused: 0 });
  expect(late.dataset.dwellings.map(({ id, placedBy }) => [id, placedBy])).toEqual([
    ["1", "exact"],
    ["2", "chosen"],
  ]);
  expect(late.desk.waiting[0]?.rows.map(({ row }) => row)).toEqual([4]);
  expect(late.desk.placed).toEqual([answer]);
});

test("an answer that no row waits for changes no data", async () => {
  const { dataset: before } = await imported();
  const nothing = withWaitingPlaced(before, await desk(), [{ ...answer, key: "x" }]);
  expect(nothing.dataset).toBe(before);
  expect(nothing.desk.waiting).toHaveLength(1);
});

test("a row that is refused for another reason when it has a place waits on, and is counted", async () => {
  const { waiting } = await desk();
  const broken = waiting.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === "2" ? "" : cell)) })),
  }));
  const {
    placed,
    refused,
    desk: left,
  } = withWaitingPlaced(dataset, { ...NO_ADDRESS_DESK, waiting: broken }, [answer]);
  expect([placed, refused]).toEqual([0, 1]);
  expect(left.waiting[0]?.rows).toHaveLength(2);
});

test("the register that comes later is asked again, once for all rows that say the same", async () => {
  const { waiting } = await desk();
  const newer = { ...dataset, residences: aRegister({ label: "Stargata 7" }, { label: "Storgata 7" }) };
  const asked = askAgain(newer, new AddressIndex(newer.residences), [...waiting, ...waiting]);
  expect(asked.map(({ text, rows, found }) => [text, rows, found?.label, found?.by])).toEqual([
    ["Stargata 7", [3, 3], "Stargata 7", "exact"],
    ["Et sted", [4, 4], undefined, undefined],
  ]);
});

test("a home whose row waits is in the file, and is not told as gone from it", async () => {
  const { dataset: before } = await imported([answer]);
  const table = await tableOf("nyere.csv", "Bolignummer;Adresse\r\n1;Storgata 5\r\n2;Et nytt sted\r\n");
  const { register, tables } = importTables([{ table, mapping: guessMapping(table, "dwellings") }], {
    crs: before.crs,
    dataset: before,
  });
  expect(tables[0]?.waiting?.rows).toHaveLength(1);
  expect(register?.gone).toEqual([]);
});
