import { type Answer, expectAnswer } from "../expect-answer.ts";
import type { PublicSource } from "../public-source.ts";
import { pointsFile } from "./points-file.ts";

const HOST = "api.entur.io";
const PAGE = 1_000;
/** Oslo has some 1 500 stops; far more pages than that is a service that does not turn them. */
const PAGES = 20;

/** Entur's national register of stops. A station that others belong to is not counted beside them. */
export const stops: PublicSource = {
  id: "stops",
  owner: "Entur",
  licence: "NLOD 2.0",
  hosts: [HOST],
  gather: async (number, ask, hear) => {
    const found = new Map<string, Answer>();
    let url = "";
    for (let page = 0; page < PAGES; page += 1) {
      hear(page, page + 1);
      url = `https://${HOST}/stop-places/v1/read/stop-places?count=${PAGE}&skip=${page * PAGE}&topographicPlaceIds=KVE:TopographicPlace:${number}`;
      const list = expectAnswer(
        await ask.json({ url, headers: { "ET-Client-Name": "spredt-planner" } }),
      ).list();
      for (const stop of list) found.set(stop.at("id").text(), stop);
      if (list.length < PAGE) break;
    }
    const parents = new Set(
      [...found.values()].flatMap((stop) => stop.at("parentSiteRef").at("ref").textOr([])),
    );
    const points = [...found].flatMap(([id, stop]) => {
      if (parents.has(id)) return [];
      const place = stop.at("centroid").at("location");
      return {
        id,
        name: stop.at("name").at("value").textOr(id),
        kind: "holdeplass",
        longitude: place.at("longitude").numberOr(null),
        latitude: place.at("latitude").numberOr(null),
      };
    });
    hear(1, 1);
    return pointsFile(`Entur_holdeplasser_${number}.geojson`, points, url);
  },
};
