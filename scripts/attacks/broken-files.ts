import { chromium, type Page } from "playwright-core";
import { caseFile, type PublicCase } from "../../src/engine/council/index.ts";
import { BROWSER_FLAGS } from "../browser.mjs";
import { type AttackRow, attackRow } from "./row.ts";

/** A word that stands somewhere in each broken file, and is to be told nowhere. */
const WORD = "kanarifeilen";

export interface BrokenFilesAsked {
  readonly municipality: string;
  readonly url: string;
  readonly browserPath: string;
  readonly planted: { readonly publicCase: PublicCase };
  readonly tries: number;
  /** Script of a leaky room: run in the page before its own. */
  readonly leak?: string;
}

/** Ways in which a file is no case: each has the word where a careless message would repeat it. */
const BREAKS: readonly ((text: string, n: number) => string)[] = [
  () => WORD,
  (text, n) => text.slice(0, Math.floor((text.length * ((n % 17) + 1)) / 19)) + WORD,
  (text) => text.replace("{", `{"${WORD}":1,`),
  (text, n) => nth(text, /"([^"]+)":/g, n, (found) => found.replace(/"[^"]+"/, `"${WORD}"`)),
  (text, n) => nth(text, /:"[^"]*"/g, n, () => `:"${WORD}"`),
  (text, n) => nth(text, /:-?\d+(?=[,}])/g, n, () => `:"${WORD}"`),
  (text, n) => nth(text, /:-?\d+(?=[,}])/g, n, () => `:{"${WORD}":[]}`),
];

/** P14: files that are no case are opened, so that the room meets its own errors; what it then says, on the screen, in the console and in what it stores, repeats nothing of the file. */
export async function attackWithBrokenFiles(asked: BrokenFilesAsked): Promise<AttackRow> {
  const { text } = caseFile(asked.planted.publicCase);
  const browser = await chromium.launch({ executablePath: asked.browserPath, args: [...BROWSER_FLAGS] });
  let [telling, opened] = [0, 0];
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(`${error.message}${error.stack}`));
    if (asked.leak) await page.addInitScript({ content: asked.leak });
    for (let n = 0; n < asked.tries; n++) {
      said.length = 0;
      const broken = (BREAKS[n % BREAKS.length] as (typeof BREAKS)[number])(text, n);
      await page.goto(asked.url);
      await page.locator("input[type=file]").setInputFiles({
        name: `${WORD}-${n}.json`,
        mimeType: "application/json",
        buffer: Buffer.from(broken),
      });
      const alarm = page.getByRole("alert").first();
      const refused = await alarm.waitFor({ timeout: 20_000 }).then(
        () => true,
        () => false,
      );
      if (!refused) opened += 1;
      const heard = `${await told(page)}${said.join()}`;
      const at = heard.indexOf(WORD);
      if (at < 0) continue;
      telling += 1;
      console.error(`file ${n} of ${asked.tries} is told: ${heard.slice(Math.max(0, at - 200), at + 200)}`);
    }
  } finally {
    await browser.close();
  }
  return attackRow({
    municipality: asked.municipality,
    attack: "P14",
    of: "room",
    tries: asked.tries,
    measures: [
      { name: "telling-errors", value: telling, most: 0 },
      { name: "broken-files-opened", value: opened, most: 0 },
    ],
  });
}

/** All that the page holds after the error. */
const told = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      `${document.title}${document.documentElement.outerHTML}${location.href}${JSON.stringify({ ...localStorage })}${JSON.stringify({ ...sessionStorage })}`,
  );

/** One of the places that fit, another for each try. */
function nth(text: string, pattern: RegExp, n: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[(n * 7919) % Math.max(1, found.length)];
  return one === undefined
    ? WORD
    : text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}
