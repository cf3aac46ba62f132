import { mkdirSync, writeFileSync } from "node:fs";
import { makeFiles } from "./make-files.ts";
import { MUNICIPALITIES } from "./municipalities.ts";

/** `npm run demo`: writes the demo municipalities anew. The files are committed, so that nobody has to run this. */
for (const plan of MUNICIPALITIES) {
  const folder = new URL(`../../public/demo/${plan.folder}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(makeFiles(plan))) {
    writeFileSync(new URL(name, folder), bytes);
    console.error(`${plan.folder}/${name}: ${Math.round(bytes.length / 1000)} kB`);
  }
}
