import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker as NodeWorker } from "node:worker_threads";
import { chromium } from "playwright-core";
import { build } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../browser.mjs";
import { CITY } from "./city.ts";
import { measureImportPage } from "./measure-import-page.ts";
import { BUILT, measurePage } from "./measure-page.ts";
import { measureRegisterPage } from "./measure-register-page.ts";
import { served } from "./page-tasks.ts";
import type { Row, Timing } from "./row.ts";

/**
 * `npm run bench`: how fast the engine is on a made-up city, built as it ships, in a worker of Node's and in a worker of
 * the browser's, with plain code asked the same in the same run. Wall-clock milliseconds: on a busy machine all of them
 * grow, which is why the comparison stands beside each.
 */
const root = join(import.meta.dirname, "../..");
const outDir = join(root, ".cache/bench");
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: "error",
  build: {
    lib: { entry: join(import.meta.dirname, "bench-worker.ts"), formats: ["es"], fileName: "bench-worker" },
    outDir,
    emptyOutDir: true,
    minify: true,
    target: "es2023",
    rolldownOptions: {
      external: ["node:worker_threads", "node:module"],
      output: { entryFileNames: "bench-worker.mjs" },
    },
  },
});
const bundle = join(outDir, "bench-worker.mjs");

console.log(
  `City: ${CITY.addresses} address points, ${CITY.across * CITY.up} neighbourhoods, ${CITY.buildings} buildings, ` +
    `${CITY.units} units, ${CITY.placements} placements, ${CITY.plots} plots. Milliseconds.\n`,
);
heading(`Node ${process.versions.node}, one worker`);
await inNode();
const browser = findBrowser();
if (browser) await inBrowser(browser);
else console.log("No browser on this machine: the browser's figures are left out.\n");

function inNode(): Promise<void> {
  const worker = new NodeWorker(bundle);
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (message: Row | "done") => {
      if (message === "done") resolve();
      else print(message);
    });
  });
}

async function inBrowser(executablePath: string): Promise<void> {
  writeFileSync(join(outDir, "index.html"), "<!doctype html><title>bench</title>");
  const { server, url } = await served(outDir);
  const launched = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    heading(`Chromium ${launched.version()}, one worker`);
    const page = await launched.newPage();
    await page.goto(url);
    await page.exposeFunction("told", print);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker("/bench-worker.mjs", { type: "module" });
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }) => {
            if (data === "done") resolve();
            else void (window as unknown as { told: (row: unknown) => void }).told(data);
          };
        }),
    );
    heading(`Chromium ${launched.version()}, the page of the council's room`);
    for await (const row of measurePage(launched)) print(row);
    heading(`Chromium ${launched.version()}, the page of an import`);
    for await (const row of measureImportPage(launched, BUILT)) print(row);
    heading(`Chromium ${launched.version()}, the page of the register`);
    for await (const row of measureRegisterPage(launched, BUILT)) print(row);
  } finally {
    await launched.close();
    server.close();
  }
}

function heading(text: string): void {
  console.log(`── ${text}\n${"".padEnd(34)}     min   median      p95      max`);
}

function print({ question, engine, goal, others }: Row): void {
  console.log(question);
  line(engine, goal ? `(goal: ${goal.text} ${goal.met ? "✓" : "✗ not met"})` : "");
  for (const { timing, answers, agree } of others) {
    // A browser's clock has tenths of a millisecond: below that there is nothing to divide by.
    const ratio = engine.median === 0 ? "?" : (timing.median / engine.median).toFixed(1);
    line(timing, `${ratio} times the engine; answers ${answers}`);
    if (!agree) process.exitCode = 1;
  }
  console.log("");
}

function line({ what, min, median, p95, max }: Timing, note: string): void {
  const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);
  console.log(`  ${what.padEnd(32)}${ms(min)} ${ms(median)} ${ms(p95)} ${ms(max)}   ${note}`);
}
