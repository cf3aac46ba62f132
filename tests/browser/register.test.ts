import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type App, axeViolations, openApp, useBrowser } from "./open-app.ts";

useBrowser();
let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function openRegister(wish: Parameters<typeof openApp>[0] = {}): Promise<App> {
  const opened = await openApp(wish);
  await opened.page.getByRole("navigation").getByText("Boliger", { exact: true }).first().click();
  await opened.page.locator(".ui-sheet-grid tbody .ui-table-row").first().waitFor();
  return opened;
}

const rows = ({ page }: App) => page.locator(".ui-sheet-grid tbody .ui-table-row");
/** A cell by its row and the heading of its column. */
async function cell(app: App, row: number, heading: string) {
  const headings = await app.page.locator(".ui-sheet-grid thead th").allTextContents();
  const column = headings.findIndex((text) => text.replace(/[↑↓]/g, "").trim() === heading);
  expect(column, `a column "${heading}"`).toBeGreaterThan(0);
  return rows(app).nth(row).locator("td").nth(column);
}
const undo = ({ page }: App) => page.getByRole("button", { name: /^Angre/ }).first();

test("a cell is written in from the keyboard: a wrong value says why, Escape leaves it, Tab takes it and goes on, undo takes it back", async () => {
  app = await openRegister();
  const { page, faults } = app;
  await (await cell(app, 0, "Adresse")).click();
  await page.locator(".ui-sheet-grid").focus();
  const place = await cell(app, 0, "Soverom");
  const before = ((await place.textContent()) ?? "").trim();
  await place.dblclick();
  await page.keyboard.type("mange");
  await page.keyboard.press("Enter");
  const alert = page.locator(".ui-sheet-wrong");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("«mange» er ikke et tall");
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(((await place.textContent()) ?? "").trim()).toBe(before);

  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("7");
  await page.keyboard.press("Tab");
  await page.locator(".ui-sheet-editor").waitFor();
  expect(await page.locator(".ui-sheet-editor").getAttribute("aria-label")).toContain("Areal");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".ui-sheet-grid td .ws-edited")].some((mark) =>
      mark.getAttribute("title")?.startsWith("Rettet her"),
    ),
  );
  expect(((await place.textContent()) ?? "").trim()).toContain("7");
  await undo(app).click();
  await page.waitForFunction(() => document.querySelector(".ui-sheet-grid td .ws-edited") === null);
  expect(((await place.textContent()) ?? "").trim()).toBe(before);
  expect(faults).toEqual([]);
});

test("many units are corrected at once with a preview, as one step", async () => {
  app = await openRegister();
  const { page } = app;
  for (const row of [0, 1, 2]) await rows(app).nth(row).locator("td").first().click();
  await page.getByText("3 boliger er merket").waitFor();
  await page.getByRole("button", { name: "Rett …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ny verdi").selectOption("underRepair");
  await dialog.getByText("3 boliger endres.").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Rett 3 boliger" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: /Angre.*3 boliger/ }).waitFor();
  await undo(app).click();
  await page.waitForFunction(() => document.querySelector(".ui-sheet-grid td .ws-edited") === null);
});

test("a unit is added by an address of the municipality, chosen, and removed again", async () => {
  app = await openRegister();
  const { page } = app;
  const before = await page.locator(".ui-table-count").first().textContent();
  await page.getByRole("button", { name: "Legg til", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Legg til", exact: true }).click();
  await dialog.getByText("Stedet mangler").waitFor();
  await dialog.getByLabel("Adresse").fill("stabbur");
  await dialog.locator(".ws-register-hits button").first().click();
  await dialog.getByLabel("Bolignr.").fill("h0909");
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Legg til", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("heading", { name: /Stabbur.*H0909/ }).waitFor();
  expect(await page.locator(".ui-table-count").first().textContent()).not.toBe(before);
  await page.getByRole("button", { name: "Rett opplysninger" }).click();
  await page.getByRole("button", { name: "Fjern fra registeret" }).click();
  await page.waitForFunction(
    (text) => document.querySelector(".ui-table-count")?.textContent === text,
    before,
  );
});

test("the page of quality explains what is wrong, sets it right as one step, and lets it stand with a reason", async () => {
  app = await openRegister();
  const { page } = app;
  await page.getByText(/^Kvalitet \(\d+\)$/).click();
  const list = page.getByRole("navigation", { name: "Kvalitet" });
  await list.getByText("Leietid under tre år").click();
  expect(await axeViolations(page)).toEqual([]);
  const counted = async () =>
    Number(/\d+/.exec((await page.getByText(/^Kvalitet \(\d+\)$/).textContent()) ?? "")?.[0]);
  const first = await counted();
  const line = page.locator(".ws-quality-list > li").first();
  await line.getByRole("button", { name: "Rett", exact: true }).click();
  await line.getByRole("textbox").fill("5");
  await line.getByRole("button", { name: "Rett", exact: true }).click();
  await page.getByText(`Kvalitet (${first - 1})`).waitFor();
  await undo(app).click();
  await page.getByText(`Kvalitet (${first})`).waitFor();
  await page.locator(".ws-quality-list > li").first().getByRole("button", { name: "La stå …" }).click();
  await page.getByLabel("Hvorfor kan det stå?").fill("Sokkelbolig: ett år er nok.");
  await page.getByRole("button", { name: "La stå", exact: true }).click();
  await page.getByText(`Kvalitet (${first - 1})`).waitFor();
  await page.getByText("Får stå: Sokkelbolig: ett år er nok.").waitFor();
});

test("next quarter's file keeps what was set right here, shows what it changes, and is one step", async () => {
  app = await openRegister();
  const { page } = app;
  // The demo's own register, as the app writes it, is the file that comes next.
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.getByText("Kolonner", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Nummer", exact: true }).check();
  await page.keyboard.press("Escape");
  const id = ((await (await cell(app, 0, "Nummer")).textContent()) ?? "").trim();
  const second = ((await (await cell(app, 1, "Nummer")).textContent()) ?? "").trim();
  const bedrooms = await cell(app, 0, "Soverom");
  await bedrooms.dblclick();
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /Angre.*bolig/ }).waitFor();

  const csv = `Bolignummer;Øst;Nord;Antall soverom\r\n${id};600000;6640000;6\r\n${second};600000;6640000;9\r\nny-1;600000;6640000;2\r\n`;
  await page.getByRole("navigation").getByText("Data", { exact: true }).first().click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Velg filer" }).first().click();
  await (await choosing).setFiles({
    name: "boliger-neste.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Kontroller radene" }).click();
  await dialog.getByText("Registeret mot filen").waitFor();
  await dialog.getByText("Du har rettet én opplysning").waitFor();
  await dialog.getByText("Mer enn halve registeret er ikke i filen").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Legg til i prosjektet" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("navigation").getByText("Boliger", { exact: true }).first().click();
  const of = async (name: string) => {
    await page.locator(".ui-table-search input").fill(name);
    await page.waitForFunction(
      (wanted) => document.querySelector(".ui-sheet-grid tbody .ui-table-row")?.textContent?.includes(wanted),
      name,
    );
    return ((await (await cell(app as App, 0, "Soverom")).textContent()) ?? "").replace(/\D.*$/, "");
  };
  expect(await of(id)).toBe("8");
  expect(await of(second)).toBe("9");
  await undo(app).click();
  await page.waitForTimeout(300);
  expect(await of(second)).not.toBe("9");
});

test("what is shown is taken out as a file, narrowed down as the table is", async () => {
  app = await openRegister({ width: 1920, height: 1080 });
  const { page } = app;
  await page.getByRole("button", { name: "Avgrens Status" }).click();
  await page.getByRole("checkbox", { name: "under utbedring" }).check();
  await page.keyboard.press("Escape");
  await page
    .getByText(/^\d+ rader av \d+/)
    .first()
    .waitFor();
  const shown = Number(/^\d+/.exec((await page.locator(".ui-table-count").first().textContent()) ?? "")?.[0]);
  await page.getByRole("button", { name: "Last ned", exact: true }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /som CSV/ }).click();
  const file = await (await coming).path();
  const lines = readFileSync(file, "utf8").trim().split("\r\n");
  expect(lines).toHaveLength(shown + 1);
  for (const line of lines.slice(1)) expect(line).toContain("under utbedring");
});
