import { createHash } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";

/**
 * A browser that draws a screen in one way only. Chromium draws again the part of a tile that has changed, and the edge of a rounded corner comes out one or two of 255 lighter or darker when it
 * is drawn in a part than with all of the tile: which parts there are hangs on when frames fall. That was why the same case gave other pixels.
 */
export const STEADY_FLAGS = [
  "--disable-partial-raster",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
] as const;

/** What can be seen of the council's room, and all that it leaves behind, from a case that was opened and gone through. */
export interface RoomSeen {
  /** Text, markup and title of every screen, in order. */
  readonly screens: readonly string[];
  /** SHA-256 of the pixels of every screen, and of the bytes of every canvas in it. */
  readonly pictures: readonly string[];
  /** What the presenter's own window says on every screen, but for its clock. */
  readonly presenter: readonly string[];
  /** What was written to the clipboard, and names of what was saved. */
  readonly handedOut: readonly string[];
  /** Keys pressed. */
  readonly actions: number;
  /** Addresses of the page, each once, and the length of its history. */
  readonly addresses: readonly string[];
  readonly history: number;
  readonly referrer: string;
  /** Method, address and body of every request. */
  readonly requests: readonly string[];
  readonly console: readonly string[];
  /** Everything that a page can store, as text; "" when nothing is. */
  readonly stored: string;
}

export interface RoomAsked {
  readonly url: string;
  /** The case, and the name of its file on whoever's disk; null where the page carries the case itself, as a package does. */
  readonly file: { readonly text: string; readonly name: string } | null;
  /** When the meeting is, for the page's clock. */
  readonly day: string;
  /** Script of a leaky room: run in the page before its own. */
  readonly leak?: string;
  /** A leak that is on every screen is found on the first. */
  readonly mostScreens?: number;
}

const MOST_SCREENS = 20;
/** What else a meeting does on every screen: turns, pointing, the municipality at large, lists, black and back. */
const KEYS = ["ArrowDown", "z", "o", "Escape", "?", "Escape", "b", "b"] as const;

/** Opens a case in the room and goes through a whole meeting with the keys alone. */
export async function walkRoom(context: BrowserContext, asked: RoomAsked): Promise<RoomSeen> {
  const page = await context.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  const handedOut: string[] = [];
  // The presenter's window is a page of its own: both are listened to.
  const listen = (one: Page): void => {
    one.on("request", (request) =>
      requests.push(
        // What the page itself holds has an address that is drawn anew each time: a package's worker.
        `${request.method()} ${request.url().replace(/^(blob:\w+[/]).*$/, "$1")} ${request.postData() ?? ""}`,
      ),
    );
    one.on("console", (message) => said.push(message.text()));
    one.on("pageerror", (error) => said.push(error.message));
    one.on("download", (download) => handedOut.push(download.suggestedFilename()));
  };
  listen(page);
  page.on("popup", listen);
  let actions = 0;
  const step = async (key: string): Promise<void> => {
    actions += 1;
    await press(page, key);
  };
  try {
    await page.clock.setFixedTime(asked.day);
    await page.addInitScript(listenToClipboard);
    if (asked.leak) await page.addInitScript({ content: asked.leak });
    await page.goto(asked.url);
    if (asked.file !== null) {
      const { name, text } = asked.file;
      const input = page.locator("input[type=file]");
      await input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
      await input.waitFor({ state: "detached" });
    }
    // A package reads its case in a thread of its own: until then there is the screen that asks for one.
    await page.locator(".mt-deck h1").first().waitFor();
    const addresses = new Set<string>();
    const screens: string[] = [];
    const pictures: string[] = [];
    for (let n = 0; n < (asked.mostScreens ?? MOST_SCREENS); n++) {
      const seen = await look(page);
      if (seen === screens.at(-1)) break;
      screens.push(seen);
      pictures.push(await pictureOf(page));
      addresses.add(page.url());
      for (const key of KEYS) {
        await step(key);
        addresses.add(page.url());
      }
      await step("ArrowRight");
    }
    const presenter = await throughPresenter(page, screens.length, step, addresses);
    return {
      screens,
      pictures,
      presenter,
      handedOut: [...handedOut, ...(await page.evaluate(() => (window as ListenedWindow).copied ?? []))],
      actions,
      addresses: [...addresses],
      ...(await page.evaluate(() => ({ history: window.history.length, referrer: document.referrer }))),
      // Files of a page are asked for side by side, in an order that is the browser's own, and how
      // often one is asked for differs between two walks with one case: what is asked for is what can tell.
      requests: [...new Set(requests)].sort(),
      console: said,
      stored: await storedBy(page),
    };
  } finally {
    await page.close();
  }
}

interface ListenedWindow extends Window {
  copied?: string[];
}

/** Notes what any script hands to the clipboard, by either of the ways there are. */
function listenToClipboard(): void {
  const copied: string[] = [];
  (window as ListenedWindow).copied = copied;
  document.addEventListener("copy", () => copied.push("copy"));
  const { clipboard } = navigator;
  // A file has no clipboard: it is no secure page.
  if (clipboard === undefined) return;
  clipboard.writeText = async (text) => void copied.push(text);
  clipboard.write = async (items) => void copied.push(...items.flatMap(({ types }) => types));
}

/** Opens the presenter's window, goes through the meeting once more, and reads what it says. */
async function throughPresenter(
  page: Page,
  screens: number,
  step: (key: string) => Promise<void>,
  addresses: Set<string>,
): Promise<readonly string[]> {
  await step("Home");
  const opening = page.waitForEvent("popup");
  await step("p");
  const presenter = await opening;
  await presenter.locator("h1").waitFor();
  const seen: string[] = [];
  for (let n = 0; n < screens; n++) {
    seen.push(
      await presenter.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        // The clock is the one thing of the room that tells the time, and only the presenter sees it.
        copy.querySelector(".mt-presenter-clock")?.remove();
        return `${document.title}\n${location.href}\n${copy.innerHTML}`;
      }),
    );
    await step("ArrowRight");
    addresses.add(page.url());
  }
  await step("p");
  return seen;
}

/** Presses a key and lets the page draw what it does: two frames, and until no list is open half closed. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))),
      ),
  );
  await atRest(page);
  if (key === "Escape") await page.locator("dialog[open]").waitFor({ state: "detached" });
}

/** Maps and figures are made in a thread of their own, and come when they are done. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

/** Title, words and markup; maps are drawn as markup, to the last corner. */
async function look(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => `${document.title}\n${document.body.innerText}\n${document.body.innerHTML}`);
}

/** The screen as pixels, drawn anew as a whole, and whatever canvases it has. */
async function pictureOf(page: Page): Promise<string> {
  const canvases = await page.evaluate(async () => {
    // Hidden and shown again without being laid out again: all of it is drawn anew.
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const look of ["html { visibility: hidden !important }", ""]) {
      sheet.replaceSync(look);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return [...document.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()).join("\n");
  });
  const pixels = await page.screenshot({ animations: "disabled", caret: "hide" });
  return createHash("sha256").update(canvases).update(pixels).digest("hex");
}

/** Storage of both kinds, cookies, databases, caches and workers. */
async function storedBy(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    const kept: string[] = [];
    for (const storage of [localStorage, sessionStorage])
      for (let i = 0; i < storage.length; i++) {
        const key = storage.key(i) ?? "";
        kept.push(`${key}=${storage.getItem(key)}`);
      }
    if (document.cookie !== "") kept.push(document.cookie);
    for (const { name } of await indexedDB.databases()) kept.push(`database ${name}`);
    // Only a page that is served has caches and workers.
    if (location.protocol !== "file:") {
      for (const name of await caches.keys()) kept.push(`cache ${name}`);
      for (const { scope } of await navigator.serviceWorker.getRegistrations()) kept.push(`worker ${scope}`);
    }
    if (window.name !== "") kept.push(`window ${window.name}`);
    return kept;
  });
  return stored.join("\n");
}
