import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attackRelease, FULL_ATTACK, newReleaseBook, QUICK_ATTACK } from "../../src/engine/index.ts";
import { readProject } from "../../src/formats/index.ts";

/**
 * `npm run angrep`: makes the attacks on the releases of the two demo municipalities, one with figures for zones and one too small for them, and
 * writes what they found as `data/attacks.json`, which the DPIA appendix prints. `-- --quick` makes fewer tries and writes nothing.
 */
const root = join(import.meta.dirname, "../..");
const isQuick = process.argv.includes("--quick");
const counts = isQuick ? QUICK_ATTACK : FULL_ATTACK;
const SEED = 20_261_122;

const rows = ["fjordvik", "oygrend"].flatMap((demo) => {
  const project = readProject(new Uint8Array(readFileSync(join(root, `public/demo/${demo}/project.zip`))));
  if (!project.ok) throw new Error(`the demo ${demo} cannot be read`);
  const { dataset, id } = project.value;
  // Fictional municipalities have no secret to keep: a fixed one makes every run the same.
  const book = newReleaseBook(id, new Uint8Array(32).fill(1));
  const houses = dataset.dwellings
    .filter(({ kind }) => kind === "smallHouse")
    .map(({ id: dwelling }, i) => ({ dwelling, name: `Småhus ${i + 1}`, source: "Demo" }));
  const asked = { dataset, book, date: "2026-11-22", kind: "ordinary", houses } as const;
  const results = attackRelease(asked, counts, SEED);
  if (!results.ok) throw new Error(`no release can be made of ${demo}: ${results.error.code}`);
  return results.value.map((result) => ({ municipality: dataset.municipality.name, ...result }));
});

for (const { municipality, attack, tries, held, measures } of rows) {
  const found = measures.map(({ name, value, most }) => `${name} ${round(value)} (at most ${round(most)})`);
  console.log(`${held ? "held " : "BROKE"} ${attack} ${municipality}, ${tries} tries: ${found.join(", ")}`);
}
if (!isQuick) {
  const date = new Date().toISOString().slice(0, 10);
  // A row a line: what has changed since the last time is then to be seen.
  const text = rows.map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(join(root, "data/attacks.json"), `{"date":"${date}","results":[\n${text}\n]}\n`);
}
process.exit(rows.every(({ held }) => held) ? 0 : 1);

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
