import Papa from "papaparse";
import { emptyDataset } from "../../src/engine/index.ts";
import { guessKind, guessMapping, importTables, type KindId, readTables } from "../../src/formats/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

/** Oslo's size, and a small town's. */
const CITY = { addresses: 100_000, homes: 437_000 };
const TOWN = { addresses: 10_871, homes: 10_871 };
const TRIES = 3;

/** From bytes of Kartverket's CSV to a dataset: read, understood, built and merged, as the import's worker does it. */
export async function* measureImport(): AsyncGenerator<Row> {
  const apartments = addressCsv(CITY, true);
  const city: number[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) city.push(await imported(apartments, CITY));
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
        agree: plain[1].addresses === CITY.addresses && plain[1].homes === CITY.homes,
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
async function imported(bytes: Uint8Array, size: typeof CITY): Promise<number> {
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

/** A register as Kartverket writes it, of a town that is not; positions lie in a grid in the sea. */
function addressCsv({ addresses, homes }: typeof CITY, apartments: boolean): Uint8Array {
  const lines = [
    `lokalid;kommunenummer;kommunenavn;adressetype;adressetilleggsnavn;adressetilleggsnavnKilde;adressekode;adressenavn;nummer;bokstav;gardsnummer;bruksnummer;festenummer;undernummer;${apartments ? "seksjonsnummer;bruksenhetId;bruksenhetsnummerTekst;uuidBruksenhet;" : ""}adresseTekst;adresseTekstUtenAdressetilleggsnavn;EPSG-kode;Nord;Øst;postnummer;poststed;grunnkretsnummer;grunnkretsnavn;soknenummer;soknenavn;organisasjonsnummer;tettstednummer;tettstednavn;valgkretsnummer;valgkretsnavn;oppdateringsdato;datauttaksdato;adresseId;uuidAdresse;atkomstId;uuidAtkomst;atkomstNord;atkomstØst;sommeratkomstId;uuidSommeratkomst;sommeratkomstNord;sommeratkomstØst;vinteratkomstId;uuidVinteratkomst;vinteratkomstNord;vinteratkomstØst`,
  ];
  for (let home = 0; home < homes; home += 1) {
    const a = Math.floor((home * addresses) / homes);
    const street = `Prøvegata ${a % 3_000}`;
    const north = 6_640_000 + (a % 400) * 20;
    const east = 590_000 + Math.floor(a / 400) * 20;
    const own = apartments ? `;${home};H0101;7a5bd0b2-7f0e-4ad3-9a3b-${String(home).padStart(12, "0")};` : "";
    lines.push(
      `${a};9999;BYEN;vegadresse;;;${a % 3_000};${street};${a % 200};;${a % 300};${a % 99};0;;${own}${street} ${a};${street} ${a};25832;${north}.25;${east}.5;0150;BYEN;999901${String(10 + (a % 90))};Kretsen;1;Sognet;123456789;0801;Byen;0001;Kretsen;12.06.2025 09:03:43;12.06.2025 09:03:43;${a};6a5bd0b2-7f0e-4ad3-9a3b-${String(a).padStart(12, "0")};${a};8a5bd0b2-7f0e-4ad3-9a3b-${String(a).padStart(12, "0")};${north}.25;${east}.5;;;;;;;;`,
    );
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}
