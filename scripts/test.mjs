import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { provideBrowser } from "./browser.mjs";

/**
 * `npm test`: every test, unit tests first, then the journeys in real browsers. Ends with one line that says how many passed, failed and were skipped.
 * Further arguments go to the runner: `npm test -- tests/engine`.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const cache = `${root}.cache`;
mkdirSync(cache, { recursive: true });
process.env.SPREDT_BROWSER = provideBrowser();

const sum = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
for (const project of ["unit", "journeys"]) {
  const report = `${cache}/test-${project}.json`;
  rmSync(report, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      `${root}node_modules/vitest/vitest.mjs`,
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      "--passWithNoTests",
      `--maxWorkers=${workersFor(project)}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: "inherit" },
  );
  if (run.status !== 0) broken = true;
  if (!existsSync(report)) continue;
  const counts = JSON.parse(readFileSync(report, "utf8"));
  sum.passed += counts.numPassedTests;
  sum.failed += counts.numFailedTests;
  sum.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that fails to load has no tests to count, and yet has failed.
  if (counts.numFailedTestSuites > 0 && counts.numFailedTests === 0) sum.failed += counts.numFailedTestSuites;
}
if (broken && sum.failed === 0) sum.failed = 1;
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

/**
 * Left to itself the runner keeps one core free, which of two is half the machine. A journey waits half of its time for its
 * browser, so that two fit on two cores; many browsers more than that would only wait for each other's maps.
 */
function workersFor(project) {
  const cores = Math.max(2, availableParallelism());
  return project === "journeys" ? Math.min(cores, 4) : cores;
}
