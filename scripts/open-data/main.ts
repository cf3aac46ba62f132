import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { PUBLIC_SOURCE_IDS, type PublicSourceId } from "../../src/platform/index.ts";
import { fetchPackage } from "./fetch-package.ts";
import { folderCache } from "./folder-cache.ts";

const USAGE = `npm run open-data -- MUNICIPALITY [--out FILE.zip] [--sources ${PUBLIC_SOURCE_IDS.join(",")}] [--anew]

Fetches a municipality's open data into one file for offices whose browsers may not ask the services. Drop the file in Spredt.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    sources: { type: "string" },
    anew: { type: "boolean", default: false },
  },
});
const [municipality = ""] = positionals;
const wanted = (values.sources ?? PUBLIC_SOURCE_IDS.filter((id) => id !== "addresses").join(",")).split(",");
const sources = wanted.filter((id): id is PublicSourceId => PUBLIC_SOURCE_IDS.some((known) => known === id));
if (!/^\d{4}$/.test(municipality) || sources.length !== wanted.length) {
  console.error(USAGE);
  process.exit(2);
}

const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort());
const { bytes, failed } = await fetchPackage(
  municipality,
  sources,
  {
    fetch,
    cache: folderCache(".cache/open-data"),
    wait: (milliseconds) => new Promise((rested) => setTimeout(rested, milliseconds)),
    now: () => new Date().toISOString(),
    signal: stopping.signal,
    anew: values.anew,
  },
  (line) => console.error(line),
).catch((error: unknown) => {
  if (!stopping.signal.aborted) throw error;
  console.error("Stopped. What has come is kept; run the same again to go on.");
  process.exit(130);
});
if (bytes === null) {
  console.error("Nothing could be fetched.");
  process.exit(1);
}
const out = values.out ?? `apne-data-${municipality}.zip`;
await writeFile(out, bytes);
console.log(out);
process.exit(failed.length > 0 ? 1 : 0);
