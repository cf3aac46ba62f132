import type { Asker } from "../asker.ts";
import { expectAnswer } from "../expect-answer.ts";
import type { PublicSource } from "../public-source.ts";

const HOST = "api.kartverket.no";
const BASE = `https://${HOST}/kommuneinfo/v1/kommuner`;

/** The names a municipality has: the official one may be Sámi or double, "Trondheim - Tråante". */
export interface MunicipalityNames {
  readonly official: string;
  readonly norwegian: string;
}

/** Asked by several sources; the answer is kept, so it is asked for once. */
export async function askNames(number: string, ask: Asker): Promise<MunicipalityNames> {
  const told = expectAnswer(await ask.json({ url: `${BASE}/${number}` }));
  const official = told.at("kommunenavn").text();
  return { official, norwegian: told.at("kommunenavnNorsk").textOr(official) };
}

/** Kartverket's kommuneinfo: name and boundary, the boundary in degrees (EPSG:4258). */
export const municipality: PublicSource = {
  id: "municipality",
  owner: "Kartverket",
  licence: "CC BY 4.0",
  hosts: [HOST],
  gather: async (number, ask, hear) => {
    hear(0, 2);
    const { norwegian } = await askNames(number, ask);
    hear(1, 2);
    const url = `${BASE}/${number}/omrade?utkoordsys=4258`;
    const area = expectAnswer(await ask.json({ url })).at("omrade");
    const type = area.at("type").text();
    area.at("coordinates").list();
    hear(2, 2);
    const outline = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { kommunenummer: number, kommunenavn: norwegian },
          geometry: { type, coordinates: area.at("coordinates").raw() },
        },
      ],
    };
    return {
      name: `Kommune_${number}.geojson`,
      bytes: new TextEncoder().encode(JSON.stringify(outline)),
      url,
    };
  },
};
