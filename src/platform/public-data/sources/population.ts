import { AskError } from "../ask-failure.ts";
import { expectAnswer } from "../expect-answer.ts";
import type { PublicSource } from "../public-source.ts";

const HOST = "data.ssb.no";

/**
 * Statistics Norway's table 04317, residents per grunnkrets, the newest year, as JSON-stat: the list of today's units spares
 * us the 34 000 codes that have been.
 */
export const population: PublicSource = {
  id: "population",
  owner: "Statistisk sentralbyrå (SSB), tabell 04317",
  licence: "CC BY 4.0",
  hosts: [HOST],
  gather: async (number, ask, hear) => {
    hear(0, 1);
    const asked = new URLSearchParams({
      lang: "no",
      "codelist[Grunnkretser]": "agg_GrkretsNy",
      "valueCodes[Grunnkretser]": `${number}*`,
      "valueCodes[ContentsCode]": "*",
      "valueCodes[Tid]": "top(1)",
      outputFormat: "json-stat2",
    });
    const url = `https://${HOST}/api/pxwebapi/v2/tables/04317/data?${asked.toString()}`;
    const answer = await ask.json({ url });
    const told = expectAnswer(answer);
    if (told.at("class").text() !== "dataset") throw new AskError({ code: "changed", missing: "class" });
    told.at("id").list();
    const sizes = told.at("size").list();
    if (sizes.some((size) => size.raw() === 0)) throw new AskError({ code: "nothing" });
    const value = told.at("value").raw();
    if (typeof value !== "object" || value === null)
      throw new AskError({ code: "changed", missing: "value" });
    hear(1, 1);
    return { name: `SSB_04317_${number}.json`, bytes: new TextEncoder().encode(JSON.stringify(answer)), url };
  },
};
