import { AskError } from "../ask-failure.ts";
import type { Asker } from "../asker.ts";
import { expectAnswer } from "../expect-answer.ts";
import type { PublicSource } from "../public-source.ts";

const HOST = "nedlasting.geonorge.no";
const ORDER = `https://${HOST}/api/order`;
/** "Statistiske enheter – grunnkretser" in Geonorge's catalogue. */
const GRUNNKRETSER = "51d279f8-e2be-4f5e-9f72-1a53f7535ec1";
/** An order of one municipality is ready at once, as a rule; some seconds are waited where it is not. */
const LOOKS = 10;
const BETWEEN_LOOKS = 2_000;

/** Kartverket's basic statistical units, through Geonorge's order service: file names there cannot be told from a number. */
export const grunnkretser: PublicSource = {
  id: "grunnkretser",
  owner: "Kartverket",
  licence: "CC BY 4.0",
  hosts: [HOST],
  gather: async (number, ask, hear) => {
    hear(0, 2);
    const fetched = async (anew: boolean) => {
      const url = await ordered(number, ask, anew);
      hear(1, 2);
      const bytes = await ask.zip({ url: url.href });
      hear(2, 2);
      return { name: lastPart(url), bytes, url: url.href };
    };
    try {
      return await fetched(false);
    } catch (error) {
      // An order that was kept may name a file that is gone: it is ordered once more.
      const gone = error instanceof AskError && error.failure.code === "status" && error.failure.status < 500;
      if (!gone) throw error;
      return await fetched(true);
    }
  },
};

/** Orders the file, and waits until it is made. */
async function ordered(number: string, ask: Asker, anew: boolean): Promise<URL> {
  const body = JSON.stringify({
    email: "",
    orderLines: [
      {
        metadataUuid: GRUNNKRETSER,
        areas: [{ code: number, type: "kommune" }],
        projections: [{ code: "4258" }],
        formats: [{ name: "GeoJSON" }],
      },
    ],
  });
  let order = expectAnswer(await ask.json({ url: ORDER, body, anew }));
  for (let look = 0; ; look += 1) {
    const [file] = order.at("files").list();
    if (!file) throw new AskError({ code: "nothing" });
    const address = file.at("downloadUrl").textOr(null);
    if (address !== null) return ownHost(address);
    if (look === LOOKS) throw new AskError({ code: "timeout" });
    await ask.rest(BETWEEN_LOOKS);
    const reference = order.at("referenceNumber").text();
    order = expectAnswer(await ask.json({ url: `${ORDER}/${encodeURIComponent(reference)}`, anew: true }));
  }
}

/** What the service answers with is an address of its own, over https; anything else is not followed. */
function ownHost(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.host !== HOST)
    throw new AskError({ code: "changed", missing: "files[0].downloadUrl" });
  return url;
}

const lastPart = (url: URL): string => {
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  return /\.zip$/i.test(name) ? name : `${name || "Grunnkretser"}.zip`;
};
