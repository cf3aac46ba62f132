import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "./table.ts";

/**
 * `npm run agreement`: runs the tests that hold our statistics and weights against published answers, and writes what they compared as
 * `data/agreement.json`, the table that Metode shows. Needs `../shared/truth`; stops where it is not.
 */
const root = join(import.meta.dirname, "../..");
if (!existsSync(join(root, "../shared/truth"))) {
  console.error("../shared/truth is not there: there is nothing to compare with.");
  process.exit(2);
}
const TESTS = ["tests/engine/dispersion", "tests/engine/siting/weighing"];
const lines = join(root, ".cache/agreement.jsonl");
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(lines, { force: true });
const run = spawnSync(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "unit", ...TESTS],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, SPREDT_AGREEMENT: lines } },
);
if (run.status !== 0) {
  console.error(`A test failed: the table stays as it is. Run: npm test -- ${TESTS.join(" ")}`);
  process.exit(1);
}
const comparisons = readFileSync(lines, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const rows = table(comparisons);
const date = new Date().toISOString().slice(0, 10);
// A row a line: what has changed since the last time is then to be seen.
const text = rows.map((row) => JSON.stringify(row)).join(",\n");
writeFileSync(join(root, "data/agreement.json"), `{"date":"${date}","rows":[\n${text}\n]}\n`);
const values = rows.reduce((sum, row) => sum + row.values, 0);
const worst = Math.max(...rows.map((row) => row.worst));
console.log(`${values} values in ${rows.length} rows; largest relative difference ${worst.toExponential(1)}`);
