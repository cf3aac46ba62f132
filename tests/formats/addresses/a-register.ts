import {
  type AskedAddress,
  emptyDataset,
  NO_RESIDENCES,
  type Residences,
} from "../../../src/engine/index.ts";
import {
  type AddressIndex,
  guessMapping,
  importTables,
  matchAddress,
  readTables,
} from "../../../src/formats/index.ts";

export interface AnAddress {
  readonly label: string;
  readonly postal?: string;
  readonly property?: string;
}

/** Addresses ten metres apart, in the order given. */
export function aRegister(...addresses: readonly (string | AnAddress)[]): Residences {
  const all = addresses.map((one) => (typeof one === "string" ? { label: one } : one));
  return {
    ...NO_RESIDENCES,
    x: Float64Array.from(all, (_, i) => 600_000 + i * 10),
    y: Float64Array.from(all, () => 6_700_000),
    dwellings: new Int32Array(all.length).fill(-1),
    residents: new Int32Array(all.length).fill(-1),
    labels: all.map(({ label }) => label),
    ...(all.some(({ postal }) => postal) ? { postal: all.map(({ postal = "" }) => postal) } : {}),
    ...(all.some(({ property }) => property) ? { properties: all.map(({ property = "" }) => property) } : {}),
  };
}

/** "Storgata 5 (exact)", or "? Storgata 5 (typo), …" where somebody must choose. */
export function matched(index: AddressIndex, text: string, more: Partial<AskedAddress> = {}): string {
  const name = (address: number) => index.register.labels[address] ?? "";
  const match = matchAddress(index, { text, ...more });
  if (match.is === "found") return `${name(match.address)} (${match.rung})`;
  return `? ${match.candidates.map(({ address, reason }) => `${name(address)} (${reason})`).join(", ")}`.trim();
}

/** The register of a Kartverket CSV, read as the import reads it. */
export async function registerOf(file: { readonly name: string; readonly bytes: Uint8Array }) {
  const { tables } = await readTables([file]);
  const [table] = tables;
  if (!table) throw new Error("no table was read");
  const { dataset } = importTables([{ table, mapping: guessMapping(table, "residences") }], {
    crs: "EPSG:25833",
    dataset: emptyDataset({ name: "Elverum", number: "3420" }, "EPSG:25833"),
  });
  return dataset.residences;
}
