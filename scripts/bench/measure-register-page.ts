import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { hashDataset, type Project, STANDARD_RULE_SET } from "../../src/engine/index.ts";
import { writeProject } from "../../src/formats/index.ts";
import { makeCity } from "./city.ts";
import { longestTask, openData, served } from "./page-tasks.ts";
import { type Row, timingOf } from "./row.ts";

const ROUNDS = 3;
/** A city is assessed, and its map drawn, before anybody opens its register. */
const SETTLED_MS = 12_000;

/**
 * How long the page is held while a city's register is opened, sorted and written in, and how soon what was written stands in its row: the app as it ships, in the folder it was
 * built into. A browser without a graphics card draws the map on the same thread: its part is in these figures.
 */
export async function* measureRegisterPage(browser: Browser, built: string): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "spredt-bench-"));
  const file = join(folder, "city.zip");
  writeFileSync(file, cityFile());
  const { server, url } = await served(built);
  const held: Record<"opened" | "sorted" | "edited", number[]> = { opened: [], sorted: [], edited: [] };
  const seen: number[] = [];
  const landed: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await openCity(browser, url, file);
      const rows = page.locator(".ui-sheet-grid tbody tr.ui-table-row");
      held.opened.push(
        await longestTask(page, async () => {
          await page.keyboard.press("2");
          await rows.first().waitFor();
          await page.waitForTimeout(1_500);
        }),
      );
      // Before it is sorted by what is written: the row would go elsewhere.
      held.edited.push(
        await longestTask(page, async () => {
          await rows.first().locator("td").nth(1).click();
          await page.keyboard.press("F2");
          await page.keyboard.press("End");
          await page.keyboard.type("X");
          await watchEdit(page);
          await page.keyboard.press("Enter");
          await page.locator(".ws-edited").first().waitFor();
          const times = await page.evaluate(() => (window as unknown as { edit: EditTimes }).edit);
          seen.push(times.seen - times.entered);
          landed.push(times.landed - times.entered);
          await page.waitForTimeout(3_000);
        }),
      );
      held.sorted.push(
        await longestTask(page, async () => {
          await page.locator(".ui-sheet-grid .ui-table-sort").first().click();
          await page.waitForTimeout(500);
        }),
      );
      await page.close();
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
  for (const [what, times] of [
    ["opened", held.opened],
    ["sorted by address", held.sorted],
    ["written in", held.edited],
  ] as const) {
    const engine = timingOf("longest task of the page", times);
    yield {
      question: `The page held while a city's register is ${what}`,
      engine,
      goal: { text: "max under 50", met: engine.max < 50 },
      others: [],
    };
  }
  const engine = timingOf("until the row shows it", seen);
  yield {
    question: "A fact written in a city's register stands in its row",
    engine,
    goal: { text: "max under 300", met: engine.max < 300 },
    others: [
      { timing: timingOf("until it is in the project", landed), answers: "the same word", agree: true },
    ],
  };
}

interface EditTimes {
  entered: number;
  seen: number;
  landed: number;
}

/** Notes in the page itself when Enter is heard, when the row shows the word, and when the project has it: whoever asks from outside waits for a frame more. */
async function watchEdit(page: Page): Promise<void> {
  await page.evaluate(() => {
    const edit: EditTimes = { entered: 0, seen: 0, landed: 0 };
    Object.assign(window, { edit });
    addEventListener(
      "keydown",
      () => {
        edit.entered = performance.now();
      },
      { capture: true, once: true },
    );
    // Functions without names: tsx would give those that have one a helper that the page has not got.
    new MutationObserver(() => {
      const landed = document.querySelector(".ui-sheet-grid .ws-edited") !== null;
      const seen = landed || document.querySelector(".ui-sheet-grid .ui-sheet-written") !== null;
      if (seen && edit.seen === 0) edit.seen = performance.now();
      if (landed && edit.landed === 0) edit.landed = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function openCity(browser: Browser, url: string, file: string): Promise<Page> {
  const page = await openData(browser, url);
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("button", { name: /prosjektfil/i })
    .first()
    .click();
  await (await chooser).setFiles(file);
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

function cityFile(): Uint8Array {
  const dataset = makeCity();
  const project: Project = {
    id: "city",
    title: "Storby",
    dataset,
    datasetHash: hashDataset(dataset),
    scenarios: [],
    active: null,
    compare: [null, null],
    ruleSets: [],
    ruleSet: STANDARD_RULE_SET.id,
    mappings: [],
    basemap: null,
  };
  return writeProject(project);
}
