import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * `npm run check`: every gate but the tests, one after the other; stops at none, so that one run shows all that is wrong.
 * `-- --before-tests` leaves out the law of imports, which the tests hold too.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
const GATES = [
  ["types", bin("tsc"), ["--noEmit"]],
  ["types of the engine, without DOM", bin("tsc"), ["--noEmit", "-p", "tsconfig.engine.json"]],
  ["lint and format", bin("biome"), ["check", "--error-on-warnings"]],
  ["unused code", bin("knip"), []],
  ["architecture", bin("vitest"), ["run", "--project", "unit", "tests/architecture"]],
];
const gates = process.argv.includes("--before-tests") ? GATES.slice(0, -1) : GATES;
const failed = [];
for (const [name, command, args] of gates) {
  console.log(`\n── ${name}`);
  const run = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (run.status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? "\nEvery gate passed." : `\nFailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
