import { useStore } from "zustand";
import { browserCache, type ListedMunicipality, listMunicipalities } from "../../../../platform/index.ts";
import { commands } from "../../../commands/index.ts";
import { importing } from "../import/session.ts";
import { createOpenDataSession, type OpenDataState, type OpenDataWorld } from "./open-data-session.ts";

const WORLD: OpenDataWorld = {
  fetch: (address, options) => fetch(address, options),
  cache: browserCache(),
  wait: (milliseconds) => new Promise((rested) => setTimeout(rested, milliseconds)),
  now: () => new Date().toISOString(),
};
/** The fetching of this window: it goes on while its dialog is closed, and stops with the page. */
export const openData = createOpenDataSession(WORLD);

/** Every municipality by number and name, asked for by nobody but the user; null when there is no answer. */
export const fetchMunicipalities = (): Promise<readonly ListedMunicipality[] | null> =>
  listMunicipalities({ ...WORLD, signal: new AbortController().signal });

export const useOpenData = (): OpenDataState => useStore(openData.store);

/** Hands what was fetched to the import, as if it had been dropped: columns and report as for any file. */
export async function importFetched(): Promise<void> {
  const files = openData.files().map(({ name, bytes, origin }) => ({
    name,
    origin,
    arrayBuffer: async () => bytes.slice().buffer,
  }));
  commands.openDialog.run({ name: "import" });
  await importing.read(files);
}
