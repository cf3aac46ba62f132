import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { readRegister } from "../../../src/app/state/index.ts";
import { waitingRows } from "../../../src/app/state/selectors/waiting-rows.ts";
import type { PlacedAddress, WaitingTable } from "../../../src/engine/index.ts";
import { at } from "../../support/a-town.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith();
});
afterEach(() => app.stop());

const mapping = {
  fingerprint: "adresse|bolignummer",
  kind: "dwellings",
  columns: { id: "Bolignummer", address: "Adresse" },
};
const table = (rows: readonly (readonly [number, string, string])[], file = "boliger.csv"): WaitingTable => ({
  file,
  mapping,
  headings: ["Bolignummer", "Adresse"],
  rows: rows.map(([row, id, text]) => ({
    row,
    key: `${text.toLowerCase()}|||`,
    asked: { text },
    cells: [id, text],
  })),
});
const comes = (waiting: WaitingTable, more: { placed?: PlacedAddress[]; aside?: string[] } = {}) =>
  commands.applyImport.run({
    dataset: theProject().dataset,
    mappings: [],
    addresses: {
      tables: [{ file: waiting.file, kind: "dwellings", waiting }],
      placed: more.placed ?? [],
      aside: more.aside ?? [],
    },
  });
const waits = () =>
  theProject().addresses?.waiting.flatMap(({ file, rows }) => rows.map(({ row }) => `${file} ${row}`)) ?? [];

test("rows without a place wait in the project; the same file again speaks for itself, another file for its own", async () => {
  await comes(
    table([
      [2, "n1", "Et sted"],
      [3, "n2", "Et annet"],
    ]),
  );
  expect(waits()).toEqual(["boliger.csv 2", "boliger.csv 3"]);
  await comes(table([[2, "n1", "Et sted"]]));
  expect(waits()).toEqual(["boliger.csv 2"]);
  // The same row in a newer file waits once; a row that only the older file has is not lost.
  await comes(table([[9, "n1", "Et sted"]], "nyere.csv"));
  expect(waits()).toEqual(["nyere.csv 9"]);
  await comes(table([[4, "n4", "Et fjerde"]], "andre.csv"));
  expect(waits()).toEqual(["nyere.csv 9", "andre.csv 4"]);
});

test("a waiting row is given a place in one step, which can be undone", async () => {
  await comes(
    table([
      [2, "n1", "Bakkevn 1"],
      [3, "n2", "Et sted"],
    ]),
  );
  const before = theProject();
  await commands.askWaiting.run();
  const [found, unknown] = readRegister().waiting ?? [];
  expect(found?.found).toMatchObject({ label: "Bakkeveien 1", by: "normalised" });
  expect(unknown?.found).toBeNull();
  await commands.placeWaiting.run({
    placed: [{ key: "bakkevn 1|||", at: at(90, 5), by: "normalised" }],
    aside: ["et sted|||"],
  });
  expect(theProject().dataset.dwellings.at(-1)).toMatchObject({
    id: "n1",
    at: { x: 90, y: 5 },
    label: "Bakkevn 1",
    placedBy: "normalised",
    from: { file: "boliger.csv", row: 2 },
  });
  expect(waitingRows(theProject())).toEqual({ open: 0, aside: 1 });
  expect(said()).toContain("commands.toast.waitingPlaced");
  commands.undo.run();
  expect(theProject()).toBe(before);
});

test("what is laid aside is told, stays told when it comes again, and can be taken up", async () => {
  await comes(table([[2, "n1", "Et sted"]]));
  await commands.placeWaiting.run({ placed: [], aside: ["et sted|||"] });
  expect(waitingRows(theProject())).toEqual({ open: 0, aside: 1 });
  await comes(table([[5, "n1", "Et sted"]], "nyere.csv"));
  expect(waitingRows(theProject())).toEqual({ open: 0, aside: 1 });
  await commands.placeWaiting.run({ placed: [], aside: [] });
  expect(waitingRows(theProject())).toEqual({ open: 1, aside: 0 });
});

test("an import without addresses to place says nothing of them", async () => {
  await commands.applyImport.run({
    dataset: theProject().dataset,
    mappings: [],
    addresses: { tables: [], placed: [], aside: [] },
  });
  expect("addresses" in theProject()).toBe(false);
});
