import { AskError } from "../ask-failure.ts";
import type { Asker } from "../asker.ts";
import type { PublicSource } from "../public-source.ts";
import { askNames } from "./municipality.ts";

const HOST = "nedlasting.geonorge.no";

/** Kartverket's addresses with coordinates and grunnkrets; the population at risk has its places from here. */
export const addresses: PublicSource = addressFile("addresses", "MatrikkelenAdresse");

/** The same with a row per dwelling: how many homes an address holds. */
export const apartments: PublicSource = addressFile("apartments", "MatrikkelenAdresseLeilighetsniva");

function addressFile(id: PublicSource["id"], product: string): PublicSource {
  return {
    id,
    owner: "Kartverket",
    licence: "CC BY 4.0",
    hosts: ["api.kartverket.no", HOST],
    gather: async (number, ask, hear) => {
      hear(0, 2);
      const names = await fileNames(number, ask);
      hear(1, 2);
      let refused: AskError | undefined;
      for (const place of names) {
        const name = `Basisdata_${number}_${place}_25833_${product}_CSV.zip`;
        const url = `https://${HOST}/geonorge/Basisdata/${product}/CSV/${name}`;
        try {
          const bytes = await ask.zip({ url });
          hear(2, 2);
          return { name, bytes, url };
        } catch (error) {
          // Only a name that was wrong is tried otherwise.
          if (!(error instanceof AskError) || error.failure.code !== "status" || error.failure.status !== 404)
            throw error;
          refused = error;
        }
      }
      throw refused ?? new AskError({ code: "nothing" });
    },
  };
}

/** How Geonorge writes a municipality's name in a file's: its first name in Norwegian, then the official one. */
async function fileNames(number: string, ask: Asker): Promise<readonly string[]> {
  const { norwegian, official } = await askNames(number, ask);
  return [...new Set([norwegian, official, official.split(" - ")[0] ?? official].map(asFileName))];
}

/** æ → e, ø → o, å → a, a blank → _ (Geonorge's way, read off its file names). */
export const asFileName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/æ/g, "e")
    .replace(/Æ/g, "E")
    .replace(/ø/g, "o")
    .replace(/Ø/g, "O")
    .replace(/å/g, "a")
    .replace(/Å/g, "A")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, "_");
