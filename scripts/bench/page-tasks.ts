import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".zip": "application/zip",
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of the longest task of a page while something is done, in that thread's own time: what other programs take of the machine is not the page's.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
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

/** The app as it was built into a folder, on a port of this machine. */
export function served(outDir: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "index.html" : pathname;
    try {
      const bytes = readFileSync(join(outDir, path));
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the bench server has no port"));
      else resolve({ server, url: `http://127.0.0.1:${address.port}` });
    }),
  );
}

/** A window of its own on the demo, assessed, with Data open: whoever has used the app before sees no tour. */
export async function openData(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem("spredt.tour", "seen"));
  await page.goto(url);
  await page.locator("[data-assessed='true']").first().waitFor();
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  return page;
}
