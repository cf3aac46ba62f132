import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterEach, expect, inject, test } from "vitest";
import { councilScores, readCase } from "../../src/engine/council/index.ts";
import { aDemoCase } from "./a-demo-case.ts";
import { type App, axeViolations, openRoom, useBrowser } from "./open-app.ts";

useBrowser();
let room: App | undefined;
afterEach(async () => {
  await room?.close();
  room = undefined;
});

async function openCase(page: Page, text: string): Promise<void> {
  const file = { name: "sak.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("heading", { level: 1, name: "Hva skal avgjøres?" }).waitFor();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

test("a meeting is held from question to decision with one key, and no screen has a fault, asks for anything or runs over its edge", async () => {
  room = await openRoom();
  const { page, requests, faults } = room;
  expect(await axeViolations(page)).toEqual([]);
  await openCase(page, aDemoCase());
  const asked = requests.length;
  const seen: string[] = [];
  for (;;) {
    const question = await heading(page);
    if (seen.includes(question)) break;
    seen.push(question);
    expect([question, ...(await axeViolations(page))]).toEqual([question]);
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth <= innerWidth,
        document.documentElement.scrollHeight <= innerHeight,
      ]),
    ).toEqual([true, true]);
    await page.keyboard.press("PageDown");
  }
  expect(seen).toEqual([
    "Hva skal avgjøres?",
    "Hvor er det tett i dag, og hvor er det ingen?",
    "Hvor kan de neste seks småhusene ligge?",
    "Hva skiller alternativene?",
    "Hva endres der?",
    "Hva vet vi om tomtene?",
    "Hva kan alle leve med?",
    "Hva kan vi vise om programmets boenheter?",
    "Hva ble avgjort?",
  ]);
  expect(requests.slice(asked)).toEqual([]);
  expect(faults).toEqual([]);
});

test("each plot has the class that the engine reckons, and is told no finer", async () => {
  room = await openRoom();
  const { page, faults } = room;
  const text = aDemoCase();
  const read = readCase(text);
  if (!read.ok) throw new Error("the demo's case is whole");
  const { plots } = read.value.publicCase;
  const scores = councilScores(read.value.publicCase);
  expect(new Set(scores.plots.map(({ shown }) => shown)).size).toBeGreaterThan(1);
  await openCase(page, text);
  await page.keyboard.press("6");
  const words = { few: "få", some: "noen", many: "mange" };
  for (const { plot, shown } of scores.plots) {
    const name = plots.find(({ id }) => id === plot)?.name ?? "";
    await page.getByRole("navigation").getByRole("button", { name }).first().click();
    await page.getByRole("region", { name, exact: true }).waitFor();
    const said = await page.locator(".mt-around").innerText();
    expect(said.replace(/\s+/g, " ")).toBe(
      `Programmets boenheter rundt tomta ${words[shown]} Beregnet av offentlige sonetall, innen 600 m. Få betyr ikke ingen. Kommunens egen vurdering kan avvike.`,
    );
  }
  expect(faults).toEqual([]);
});

test("keys go to any screen, turn alternatives, blacken the screen and list themselves", async () => {
  room = await openRoom();
  const { page, faults } = room;
  await openCase(page, aDemoCase(4));
  await page.keyboard.press("3");
  const pressed = page.locator(".mt-card[aria-pressed=true]");
  expect(await pressed.innerText()).toContain("A ·");
  for (const letter of ["B", "C", "D"]) {
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => pressed.innerText()).toContain(`${letter} ·`);
  }
  expect(await page.locator(".mt-card").first().innerText()).toContain("0 · Ingen nye småhus");

  await page.keyboard.press("4");
  const handle = page.getByRole("slider");
  await handle.focus();
  const before = await handle.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  expect(await handle.getAttribute("aria-valuetext")).not.toBe(before);
  await handle.blur();

  await page.keyboard.press("b");
  await page.locator(".mt-blank").waitFor();
  await page.keyboard.press("PageDown");
  await page.locator(".mt-blank").waitFor({ state: "detached" });
  expect(await heading(page)).toBe("Hva skiller alternativene?");

  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Taster" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "Spørsmålene i møtet" });
  await overview.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await overview.getByText("English").click();
  await page.getByRole("dialog", { name: "The questions of the meeting" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Home");
  await expect.poll(() => heading(page)).toBe("What is to be decided?");
  expect(faults).toEqual([]);
});

test("the presenter's window follows the room and leads it, and what is pointed at there is seen here", async () => {
  room = await openRoom();
  const { page, context, faults } = room;
  await openCase(page, aDemoCase());
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("p")]);
  await presenter.getByRole("heading", { name: "Hva skal avgjøres?" }).waitFor();
  await presenter.getByLabel("Dine notater til dette spørsmålet").fill("Ønsk velkommen");
  await presenter.getByRole("button", { name: "Neste" }).click();
  await presenter.getByRole("button", { name: "Neste" }).click();
  await expect.poll(() => heading(page)).toBe("Hvor kan de neste seks småhusene ligge?");
  expect(await axeViolations(presenter)).toEqual([]);

  const drawn = () => page.locator(".mt-card").first().locator("svg g path").count();
  expect(await drawn()).toBe(0);
  await presenter.getByLabel("Pek på").selectOption({ index: 1 });
  await expect.poll(drawn).toBeGreaterThan(0);

  await page.keyboard.press("Home");
  await presenter.getByRole("heading", { name: "Hva skal avgjøres?" }).waitFor();
  expect(await presenter.getByLabel("Dine notater til dette spørsmålet").inputValue()).toBe("Ønsk velkommen");
  await page.keyboard.press("p");
  await expect.poll(() => presenter.isClosed()).toBe(true);
  expect(faults).toEqual([]);
});

test("a decision asks for its reason, is handed over as a file, and is gone when the page is closed", async () => {
  room = await openRoom();
  const { page, faults } = room;
  await openCase(page, aDemoCase());
  await page.keyboard.press("End");
  await page.getByText("Seks hus på ett sted").waitFor({ state: "detached" });
  await page.getByRole("group", { name: "Alternativ" }).getByText("B", { exact: true }).click();
  await page.getByText(/Skriv en begrunnelse/).waitFor();
  await page.getByLabel("Vedtaksdato").fill("2026-12-01");
  await page.getByLabel("Evalueres").fill("2027-12-01");
  await page.getByLabel("Begrunnelse").fill("Det finnes ingen annen tomt i tide.");
  await page.getByRole("textbox", { name: "Skriv et spørsmål" }).fill("Hvem rydder snø?");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Last ned til saksbehandleren" }).click(),
  ]);
  const note = JSON.parse(readFileSync(await download.path(), "utf8")) as {
    questions: string[];
    decision: { alternative: { id: string }; reason: string };
  };
  expect(note.questions).toEqual(["Hvem rydder snø?"]);
  expect(note.decision).toMatchObject({
    alternative: { id: "B" },
    reason: "Det finnes ingen annen tomt i tide.",
  });
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    "",
  ]);
  await page.reload();
  await page.getByRole("button", { name: "Velg saksfil" }).waitFor();
  expect(faults).toEqual([]);
});

test("a case comes from the window that opened the room, and from no other; what is no case is refused with a reason", async () => {
  room = await openRoom();
  const { page, context, faults } = room;
  await page.evaluate(() => window.postMessage({ kind: "spredt-case", text: "{}" }, location.origin));
  await page.locator("input[type=file]").setInputFiles({
    name: "feil.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await page.getByRole("alert").waitFor();
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(
      ([address, text]) => {
        addEventListener("message", (event) => {
          if ((event.data as { kind?: string }).kind === "spredt-room-ready")
            (event.source as Window).postMessage({ kind: "spredt-case", text }, location.origin);
        });
        window.open(address);
      },
      [new URL("meeting.html", inject("appUrl")).href, aDemoCase()] as const,
    ),
  ]);
  await opened.getByRole("heading", { level: 1, name: "Hva skal avgjøres?" }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Åpne en sak");
  expect(faults).toEqual([]);
});

test("the room's own scripts are under 500 kB gzipped, and no map library or private code is among them", () => {
  const dist = join(import.meta.dirname, "../../.cache/journeys");
  const html = readFileSync(join(dist, "meeting.html"), "utf8");
  const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const reached = new Set<string>();
  const follow = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const script = readFileSync(join(dist, name), "utf8");
    for (const [, next = ""] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      follow(`assets/${next}`);
  };
  first.forEach(follow);
  expect(reached.size).toBeGreaterThan(1);
  expect([...reached].filter((name) => /maplibre|highs|storage|project/.test(name))).toEqual([]);
  const bytes = [...reached].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
  expect(bytes).toBeLessThan(500_000);
});
