import type { BrowserContext, Page } from "playwright-core";

/** What can be seen of the council's room, and all that it leaves behind, from a case that was opened and gone through. */
export interface RoomSeen {
  /** Text, markup and title of every screen, in order. */
  readonly screens: readonly string[];
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
  readonly caseText: string;
  /** The name of the file on whoever's disk. */
  readonly fileName: string;
  /** When the meeting is, for the page's clock. */
  readonly day: string;
  /** Script of a leaky room: run in the page before its own. */
  readonly leak?: string;
}

const MOST_SCREENS = 20;
/** What else a meeting does on every screen: turns, pointing, the municipality at large, lists, black and back. */
const KEYS = ["ArrowDown", "z", "o", "Escape", "?", "Escape", "b", "b"] as const;

/** Opens a case in the room and goes through a whole meeting with the keys alone. */
export async function walkRoom(context: BrowserContext, asked: RoomAsked): Promise<RoomSeen> {
  const page = await context.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  page.on("request", (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
  );
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  try {
    await page.clock.setFixedTime(asked.day);
    if (asked.leak) await page.addInitScript({ content: asked.leak });
    await page.goto(asked.url);
    const buffer = Buffer.from(asked.caseText);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: asked.fileName, mimeType: "application/json", buffer });
    await page.locator("input[type=file]").waitFor({ state: "detached" });
    const addresses = new Set<string>();
    const screens: string[] = [];
    for (let step = 0; step < MOST_SCREENS; step++) {
      const seen = await look(page);
      if (seen === screens.at(-1)) break;
      screens.push(seen);
      addresses.add(page.url());
      for (const key of KEYS) {
        await press(page, key);
        addresses.add(page.url());
      }
      await press(page, "ArrowRight");
    }
    return {
      screens,
      addresses: [...addresses],
      ...(await page.evaluate(() => ({ history: window.history.length, referrer: document.referrer }))),
      // Files of a page are asked for side by side, in an order that is the browser's own.
      requests: requests.sort(),
      console: said,
      stored: await storedBy(page),
    };
  } finally {
    await page.close();
  }
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
  if (key === "Escape") await page.locator("dialog[open]").waitFor({ state: "detached" });
}

/**
 * Title, words and markup; maps are drawn as markup, to the last corner. Pixels are not compared: the same case, on the same day and under the same name, gives other pixels from one
 * walk to the next on some screens (edges of what has the focus, and something that was not found), so that a difference would tell nothing.
 */
async function look(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => `${document.title}\n${document.body.innerText}\n${document.body.innerHTML}`);
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
    for (const name of await caches.keys()) kept.push(`cache ${name}`);
    for (const { scope } of await navigator.serviceWorker.getRegistrations()) kept.push(`worker ${scope}`);
    if (window.name !== "") kept.push(`window ${window.name}`);
    return kept;
  });
  return stored.join("\n");
}
