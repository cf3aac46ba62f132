import Papa from "papaparse";
import { foldText } from "../fold-text.ts";
import type { Cell } from "../table.ts";

/** The heading of the column that says how many rows an address had. The import knows it as the number of dwellings. */
export const COUNTED_HEADING = "antallBruksenheter";

export interface ApartmentRows {
  /** The heading row with one column more, and the first row of every address with its count. */
  readonly rows: readonly (readonly Cell[])[];
  /** Which row of the file each of them stands on, from 1. */
  readonly numbers: readonly number[];
  /** Rows of the file. */
  readonly counted: number;
  /** Rows of an address that name no dwelling of their own. */
  readonly without: number;
  /** Rows with fewer or more cells than there are headings: none is counted. */
  readonly broken: readonly { readonly row: number; readonly cells: number }[];
  readonly columns: number;
}

/** What tells a dwelling, and what tells an address, in Kartverket's file at the level of dwellings. */
const DWELLING = ["uuidbruksenhet", "bruksenhetid", "bruksenhetsnummertekst"];
const ADDRESS = ["uuidadresse", "adresseid", "lokalid"];
const PLACE = ["adressetekst", "offisielladressetekst", "nord", "ost"];

/**
 * Kartverket's addresses at the level of dwellings have a row for each dwelling: Oslo's are 437 000 rows and 140 MB. They are
 * counted while they are read, so that no more than the addresses is ever held. Undefined where the headings are of another file.
 */
export function apartmentRows(text: string, delimiter: string): ApartmentRows | undefined {
  const end = text.search(/[\r\n]/);
  const [headings = []] = Papa.parse<string[]>(end < 0 ? "" : text.slice(0, end), { delimiter }).data;
  const folded = headings.map(foldText);
  const find = (names: readonly string[]) => names.map((name) => folded.indexOf(name)).find((at) => at >= 0);
  const dwelling = find(DWELLING);
  // A list of homes may have numbers of dwellings too; only this file has addresses and their codes beside them.
  if (dwelling === undefined || !folded.includes("adressekode") || !folded.includes("nord")) return undefined;
  const own = find(ADDRESS.filter((name) => folded.indexOf(name) !== dwelling));
  const keys = own === undefined ? PLACE.map((name) => folded.indexOf(name)).filter((at) => at >= 0) : [own];
  interface Address {
    readonly first: readonly string[];
    readonly row: number;
    readonly homes: Set<string>;
  }
  const addresses = new Map<string, Address>();
  const broken: { row: number; cells: number }[] = [];
  let line = 0;
  let counted = 0;
  let without = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: row, errors }) => {
      line += 1;
      if (line === 1 || (row.length === 1 && row[0] === "")) return;
      counted += 1;
      if (row.length !== headings.length || errors.length > 0) {
        broken.push({ row: line, cells: row.length });
        return;
      }
      const key =
        keys.length === 1 ? (row[keys[0] as number] ?? "") : keys.map((at) => row[at]).join("\u0000");
      let address = addresses.get(key);
      if (!address) {
        address = { first: row, row: line, homes: new Set() };
        addresses.set(key, address);
      }
      const home = row[dwelling] ?? "";
      if (home === "") without += 1;
      else address.homes.add(home);
    },
  });
  const rows: (readonly Cell[])[] = [[...headings, COUNTED_HEADING]];
  const numbers = [1];
  for (const { first, row, homes } of addresses.values()) {
    rows.push([...first, String(homes.size)]);
    numbers.push(row);
  }
  return { rows, numbers, counted, without, broken, columns: headings.length };
}
