import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { cityCase } from "./city-case.ts";
import { type Row, timingOf } from "./row.ts";

const ROUNDS = 5;
const root = join(import.meta.dirname, "../..");
const outDir = join(root, ".cache/bench-room");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/**
 * The longest task on the page of the council's room, as it ships, while somebody opens a city's case, and while the room is gone through from first to last screen:
 * what a key that is pressed may have to wait for. Read from the browser's own record of its main thread, and counted in that thread's own time: what other programs take of
 * the machine is not the page's.
 */
export async function* measurePage(browser: Browser): AsyncGenerator<Row> {
  await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const folder = mkdtempSync(join(tmpdir(), "spredt-bench-"));
  const file = join(folder, "city.json");
  writeFileSync(file, cityCase());
  const server = await served();
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the bench server has no port");
  const opened: number[] = [];
  const walked: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(`http://127.0.0.1:${address.port}/meeting.html`);
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

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  await work();
  const ended = new Promise<void>((resolve) => session.on("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await ended;
  const mains = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === "thread_name" && args?.name === "CrRendererMain" ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.flatMap(({ name, pid, tid, tdur = 0 }) =>
    name.endsWith("RunTask") && mains.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
  );
  if (tasks.length === 0) throw new Error("the browser told of no tasks");
  return Math.max(...tasks);
}

function served(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const bytes = readFileSync(join(outDir, path));
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
