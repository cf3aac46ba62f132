import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { addressCsv, addressGeopackage, OSLO } from "./import-files.ts";
import { nodeSqlite } from "./node-sqlite.ts";
import { longestTask, openData, served } from "./page-tasks.ts";
import { type Row, timingOf } from "./row.ts";

const ROUNDS = 2;
/** The first figures have come, and the map is drawn, before anybody has found the file. */
const SETTLED_MS = 4_000;

/** How long the page is held while somebody brings in a city's register by the dialog, and how long it takes from the chosen file to the project: the app as it ships, in the folder it was built into. */
export async function* measureImportPage(browser: Browser, built: string): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "spredt-bench-"));
  const { server, url } = await served(built);
  try {
    for (const { name, what, bytes, seconds } of await files()) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const held: number[] = [];
      const taken: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await openData(browser, url);
        const choose = await fileChooser(page);
        held.push(
          await longestTask(page, async () => void taken.push(await bringIn(page, () => choose(path)))),
        );
        await page.close();
      }
      const engine = timingOf("longest task of the page", held);
      yield {
        question: `The page held while ${what} (${(bytes.length / 1e6).toFixed(0)} MB) is brought in`,
        engine,
        goal: { text: "max under 50", met: engine.max < 50 },
        others: [],
      };
      const whole = timingOf("both buttons pressed at once", taken);
      yield {
        question: `${what}, from the chosen file to the project, on the page`,
        engine: whole,
        goal: { text: `under ${seconds} s`, met: whole.max < seconds * 1000 },
        others: [],
      };
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const files = async () => [
  {
    name: "adresser.csv",
    what: `${OSLO.homes} dwellings on ${OSLO.addresses} addresses`,
    bytes: addressCsv(OSLO, true),
    seconds: 10,
  },
  { name: "adresser.gpkg", what: "a GeoPackage", bytes: addressGeopackage(await nodeSqlite()), seconds: 15 },
];

async function fileChooser(page: Page): Promise<(path: string) => Promise<void>> {
  await page.waitForTimeout(SETTLED_MS);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  const chooser = await choosing;
  return (path) => chooser.setFiles(path);
}

/** Milliseconds until the dialog has closed over the finished import; what then happens to the project belongs to the longest task as well. */
async function bringIn(page: Page, choose: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await choose();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Kontroller radene" }).click({ timeout: 60_000 });
  await dialog.getByRole("button", { name: "Legg til i prosjektet" }).click({ timeout: 60_000 });
  await dialog.waitFor({ state: "hidden", timeout: 60_000 });
  const milliseconds = performance.now() - start;
  await page.waitForTimeout(6_000);
  return milliseconds;
}
