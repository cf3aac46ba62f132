import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { cityCase } from "./city-case.ts";
import { longestTask, served } from "./page-tasks.ts";
import { type Row, timingOf } from "./row.ts";

const ROUNDS = 5;
const root = join(import.meta.dirname, "../..");
/** The app as it ships; the register's page is measured on the same. */
export const BUILT = join(root, ".cache/bench-room");

/**
 * The longest task on the page of the council's room, as it ships, while somebody opens a city's case, and while the room is gone through from first to last screen:
 * what a key that is pressed may have to wait for. Read from the browser's own record of its main thread, and counted in that thread's own time: what other programs take of
 * the machine is not the page's.
 */
export async function* measurePage(browser: Browser): AsyncGenerator<Row> {
  await build({ root, logLevel: "error", build: { outDir: BUILT, emptyOutDir: true } });
  const folder = mkdtempSync(join(tmpdir(), "spredt-bench-"));
  const file = join(folder, "city.json");
  writeFileSync(file, cityCase());
  const { server, url } = await served(BUILT);
  const opened: number[] = [];
  const walked: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(`${url}/meeting.html`);
      const input = page.locator("input[type=file]");
      await input.waitFor({ state: "attached" });
      // Somebody looks for the file.
      await page.waitForTimeout(500);
      opened.push(
        await longestTask(page, async () => {
          await input.setInputFiles(file);
          await page.locator(".mt-deck").waitFor();
          await page.waitForTimeout(300);
        }),
      );
      walked.push(await longestTask(page, () => walk(page)));
      await page.close();
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
  for (const [what, held] of [
    ["a city's case is opened", opened],
    ["the room is gone through with it", walked],
  ] as const) {
    const engine = timingOf("longest task of the page", held);
    yield {
      question: `The room's page held while ${what}`,
      engine,
      goal: { text: "max under 50", met: engine.max < 50 },
      others: [],
    };
  }
}

async function walk(page: Page): Promise<void> {
  const position = page.locator(".mt-foot p").last();
  for (let last = ""; ; ) {
    const now = await position.innerText();
    if (now === last) return;
    last = now;
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(300);
    await page.waitForFunction(() => document.querySelector(".mt-map[aria-busy]") === null);
  }
}
