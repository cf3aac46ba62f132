import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { BROWSER_FLAGS } from "../../scripts/browser.mjs";

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request the page made, in order: no journey may leave the machine. */
  readonly requests: readonly string[];
  /** Console errors and uncaught exceptions; a journey ends by asking that there are none. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Wish {
  readonly width?: number;
  readonly height?: number;
  readonly language?: "nb" | "nn" | "en";
  readonly theme?: "light" | "dark";
  /** Leave the first run on; the other journeys have seen it. */
  readonly firstRun?: boolean;
}

let browser: Browser | undefined;

/** Call once at the top of a journey file: one browser for the file, a new context (fresh storage) for each app. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("browserPath"), args: [...BROWSER_FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
    browser = undefined;
  });
}

/** Opens the app with empty storage and waits until the map is drawn and the first assessment is in. */
export async function openApp(wish: Wish = {}): Promise<App> {
  if (!browser) throw new Error("call useBrowser() at the top of the file");
  const context = await browser.newContext({
    viewport: { width: wish.width ?? 1280, height: wish.height ?? 800 },
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    colorScheme: wish.theme ?? "light",
    acceptDownloads: true,
  });
  const settings = { language: wish.language ?? "nb", firstRun: wish.firstRun ?? false };
  await context.addInitScript((given) => {
    if (localStorage.getItem("spredt.settings") === null)
      localStorage.setItem("spredt.settings", JSON.stringify({ language: given.language }));
    if (!given.firstRun) localStorage.setItem("spredt.tour", "seen");
  }, settings);
  const app = await watched(context);
  const { page } = app;
  await page.goto(inject("appUrl"));
  await page.locator("[data-assessed='true']").first().waitFor();
  await page.locator("[data-ready='true']").first().waitFor();
  return app;
}

/** Opens the council's room, with no case in it. */
export async function openRoom(wish: Pick<Wish, "width" | "height"> = {}): Promise<App> {
  if (!browser) throw new Error("call useBrowser() at the top of the file");
  const context = await browser.newContext({
    viewport: { width: wish.width ?? 1280, height: wish.height ?? 720 },
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    acceptDownloads: true,
  });
  const app = await watched(context);
  await app.page.goto(new URL("meeting.html", inject("appUrl")).href);
  await app.page.getByRole("button", { name: "Velg saksfil" }).waitFor();
  return app;
}

/** Opens a file from the disk, as somebody does who was sent one, with the network switched off. */
export async function openFile(url: string): Promise<App> {
  if (!browser) throw new Error("call useBrowser() at the top of the file");
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const app = await watched(context);
  await app.page.goto(url);
  return app;
}

/** A new page, and all that it asks for or complains of. */
async function watched(context: BrowserContext): Promise<App> {
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, context, requests, faults, close: () => context.close() };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every violation axe finds on the page once it has come to rest, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A dialog that is still fading in has, for that instant, too little contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== "running"),
  );
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary ?? ""}`).join(" | ")}`,
    );
  });
}
