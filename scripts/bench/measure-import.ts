import Papa from "papaparse";
import { emptyDataset } from "../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, type KindId, readTables } from "../../src/formats/index.ts";
import { type AddressCount, addressCsv, OSLO } from "./import-files.ts";
import { type Row, timed, timingOf } from "./row.ts";

const TOWN: AddressCount = { addresses: 10_871, homes: 10_871 };
const TRIES = 3;

/** From bytes of Kartverket's CSV to a dataset: read, understood, built and merged, as the import's worker does it. */
export async function* measureImport(): AsyncGenerator<Row> {
  const apartments = addressCsv(OSLO, true);
  const city: number[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) city.push(await imported(apartments, OSLO));
  const plain = timed(() => plainly(apartments));
  const slowest = Math.max(...city);
  yield {
    question: "437 000 dwellings on 100 000 addresses, from a CSV with a row per dwelling to a dataset?",
    engine: timingOf(`${Math.round(apartments.length / 1e6)} MB`, city),
    goal: { text: "under 10 s", met: slowest < 10_000 },
    others: [
      {
        timing: timingOf("all rows parsed first, then counted (no dataset made)", [plain[0]]),
        answers: `${plain[1].addresses} addresses, ${plain[1].homes} homes`,
        agree: plain[1].addresses === OSLO.addresses && plain[1].homes === OSLO.homes,
      },
    ],
  };
  const register = addressCsv(TOWN, false);
  const town: number[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) town.push(await imported(register, TOWN));
  yield {
    question: "A small town's address register of 46 columns, from CSV to a dataset?",
    engine: timingOf(`${(register.length / 1e6).toFixed(1)} MB`, town),
    goal: { text: "under 1.5 s", met: Math.max(...town) < 1_500 },
    others: [],
  };
}

/** Milliseconds of one import; throws where it did not come to what was written. */
async function imported(bytes: Uint8Array, size: AddressCount): Promise<number> {
  const start = performance.now();
  const { tables } = await readTables([{ name: "adresser.csv", bytes }]);
  const [table] = tables;
  if (!table) throw new Error("no table was read");
  const mapping = guessMapping(table, guessKind(table).kind as KindId);
  const { dataset } = importTables([{ table, mapping }], {
    crs: "EPSG:25832",
    dataset: emptyDataset({ name: "Byen", number: "9999" }, "EPSG:25832"),
  });
  const milliseconds = performance.now() - start;
  const { x, dwellings } = dataset.residences;
  const homes = dwellings.reduce((sum, count) => sum + Math.max(count, 0), 0);
  if (x.length !== size.addresses || (homes !== size.homes && homes !== 0))
    throw new Error("not what was written");
  return milliseconds;
}

/** What one would write first. */
function plainly(bytes: Uint8Array): { readonly addresses: number; readonly homes: number } {
  const [head = [], ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ";" }).data;
  const address = head.indexOf("uuidAdresse");
  const home = head.indexOf("uuidBruksenhet");
  const homes = new Map<string, Set<string>>();
  for (const row of rows) {
    const of = homes.get(row[address] ?? "");
    if (of) of.add(row[home] ?? "");
    else homes.set(row[address] ?? "", new Set([row[home] ?? ""]));
  }
  return { addresses: homes.size, homes: [...homes.values()].reduce((sum, { size }) => sum + size, 0) };
}
