import { mkdirSync, writeFileSync } from "node:fs";
import { makeBasemap, makeFootprints } from "./basemap.ts";
import { FJORDVIK } from "./fjordvik.ts";
import { makeLand } from "./make-land.ts";
import { nameStreets } from "./name-streets.ts";

for (const plan of [FJORDVIK]) {
  const land = makeLand(plan);
  const streets = nameStreets(land.stretches, land.roads);
  const folder = new URL(`../../public/demo/${plan.folder}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("basemap.json", folder), `${JSON.stringify(makeBasemap(land, streets))}\n`);
  writeFileSync(new URL("buildings.json", folder), `${JSON.stringify(makeFootprints(land))}\n`);
}
